import type { Door } from './service.ts';

/** What of a door is needed to find it: a served subgraph tells the gateway this much. */
export type DoorAddress = Pick<Door, 'path' | 'scope' | 'words'>;
export type DoorMatch<D extends DoorAddress> = { door: D; projectName: string | null; subpath: string };

/** The path of an address as it was sent: nothing in it is decoded or resolved. */
export const rawPath = (url: string): string => url.split(/[?#]/, 1)[0] as string;

/** The name in `/api/projects/<name>/<rest>`; null in `name` when it cannot be one. */
export function projectPath(path: string): { name: string | null; rest: string } | null {
  const found = /^\/api\/projects\/([^/]*)(\/.*)?$/.exec(path);
  if (!found) return null;
  const [, segment = '', rest = ''] = found;
  return { name: /^[A-Za-z0-9_-]{1,64}$/.test(segment) ? segment : null, rest };
}

/** The door that a path leads to, by the longest prefix that ends at a segment. */
export function matchDoor<D extends DoorAddress>(doors: readonly D[], path: string): DoorMatch<D> | null {
  const project = projectPath(path);
  const rest = project ? project.rest : path.startsWith('/api/') ? path.slice('/api'.length) : null;
  if (rest === null) return null;
  const scope = project ? 'project' : 'account';
  const leadsTo = (door: D) => door.scope === scope && (rest === door.path || rest.startsWith(`${door.path}/`));
  const door = doors.filter(leadsTo).sort((a, b) => b.path.length - a.path.length)[0];
  return door ? { door, projectName: project?.name ?? null, subpath: rest.slice(door.path.length) } : null;
}
