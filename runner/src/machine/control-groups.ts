import { access, constants, mkdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where this process may make control groups: one directory (v2), or one per controller (v1). */
export type ControlGroups =
  | { version: 'v2'; directory: string; cpu: boolean }
  | { version: 'v1'; memory: string; cpu: string; pids: string; accounting: string };

/** Finds out where groups can be made, by making one; or says why there is no such place. */
export async function findControlGroups(only?: 'v1' | 'v2'): Promise<ControlGroups | { missing: string }> {
  const hierarchies = await readHierarchies();
  const reasons: string[] = [];
  if (only !== 'v1') {
    const found = await findUnified(hierarchies);
    if ('version' in found) return found;
    reasons.push(found.missing);
  }
  if (only !== 'v2') {
    const found = await findPerController(hierarchies);
    if ('version' in found) return found;
    reasons.push(found.missing);
  }
  return { missing: reasons.join('; ') };
}

type Hierarchy = { controllers: string[]; mountPoint: string; own: string };

/** The mounted hierarchies, each with the directory of our own group in it. */
async function readHierarchies(): Promise<Hierarchy[]> {
  const groups = new Map(
    (await readFile('/proc/self/cgroup', 'utf8'))
      .trim()
      .split('\n')
      .map((line) => {
        const [, controllers = '', ...path] = line.split(':');
        return [controllers, path.join(':')] as const;
      }),
  );
  const hierarchies: Hierarchy[] = [];
  for (const line of (await readFile('/proc/self/mountinfo', 'utf8')).trim().split('\n')) {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root = '/', mountPoint = ''] = left.split(' ');
    const [type, , options = ''] = right.split(' ');
    const names = type === 'cgroup2' ? [''] : type === 'cgroup' ? options.split(',') : [];
    for (const [controllers, path] of groups) {
      if (names.length === 0 || !controllers.split(',').every((name) => names.includes(name))) continue;
      const below = relative(root, path);
      // Inside a container the mount may show a part of the tree in which we are not.
      if (!below.startsWith('..')) hierarchies.push({ controllers: controllers.split(','), mountPoint, own: join(mountPoint, below) });
    }
  }
  return hierarchies;
}

async function findPerController(hierarchies: Hierarchy[]): Promise<ControlGroups | { missing: string }> {
  const place: Record<string, string> = {};
  for (const controller of ['memory', 'cpu', 'pids', 'cpuacct']) {
    const hierarchy = hierarchies.find(({ controllers }) => controllers.includes(controller));
    if (!hierarchy) return { missing: `no cgroup v1 ${controller} controller is mounted` };
    if (!(await canMakeGroup(hierarchy.own))) return { missing: `no group can be made in ${hierarchy.own}` };
    place[controller] = hierarchy.own;
  }
  return { version: 'v1', memory: place['memory']!, cpu: place['cpu']!, pids: place['pids']!, accounting: place['cpuacct']! };
}

async function findUnified(hierarchies: Hierarchy[]): Promise<ControlGroups | { missing: string }> {
  const hierarchy = hierarchies.find(({ controllers }) => controllers[0] === '');
  if (!hierarchy) return { missing: 'cgroup v2 is not mounted' };
  await makeRoomInOwnGroup(hierarchy);
  // The nearest group, ours or one above it, that passes the controllers on and lets us make a child.
  for (let directory = hierarchy.own; ; directory = join(directory, '..')) {
    const passedOn = await words(join(directory, 'cgroup.subtree_control'));
    if (passedOn.includes('memory') && passedOn.includes('pids') && (await canMakeGroup(directory)) && (await canMoveFrom(directory))) {
      return { version: 'v2', directory, cpu: passedOn.includes('cpu') };
    }
    if (directory === hierarchy.mountPoint) break;
  }
  return { missing: 'no cgroup v2 group above this process is delegated to it with the memory and pids controllers' };
}

/**
 * A group with processes cannot pass controllers on. Where the whole group is ours (delegated to our user, or the root of
 * a container's cgroup namespace), its processes move into a leaf, and the controllers are passed on to its siblings.
 */
async function makeRoomInOwnGroup({ own, mountPoint }: Hierarchy): Promise<void> {
  const controllers = await words(join(own, 'cgroup.controllers'));
  const wanted = ['memory', 'pids', 'cpu'].filter((name) => controllers.includes(name));
  if (!wanted.includes('memory') || !wanted.includes('pids')) return;
  const uid = process.getuid?.();
  const delegated = (await stat(own)).uid === uid && (uid !== 0 || own === mountPoint);
  if (!delegated || !(await canMakeGroup(own))) return;
  const leaf = join(own, 'hopyard-platform');
  try {
    await mkdir(leaf, { recursive: true });
    for (const pid of await words(join(own, 'cgroup.procs'))) {
      await writeFile(join(leaf, 'cgroup.procs'), pid).catch(() => undefined);
    }
    await writeFile(join(own, 'cgroup.subtree_control'), wanted.map((name) => `+${name}`).join(' '));
  } catch {
    // Then the group stays as it was, and the search goes on above it.
  }
}

async function canMakeGroup(directory: string): Promise<boolean> {
  const trial = join(directory, `hopyard-trial-${process.pid}`);
  try {
    await mkdir(trial);
    await rmdir(trial);
    return true;
  } catch {
    return false;
  }
}

/** A process moves only if the mover may also write to the group above both places. */
async function canMoveFrom(directory: string): Promise<boolean> {
  return access(join(directory, 'cgroup.procs'), constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function words(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8').catch(() => '')).split(/\s+/).filter(Boolean);
}
