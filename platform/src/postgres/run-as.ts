import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';

export type RunAs = {
  /** What stands before the command. */
  prefix: readonly string[];
  /** The uid that must own the data. */
  owner: number;
};

/** The uid of `nobody`, and its gid. */
const NOBODY = 65_534;

/** Shows our uid as `nobody`'s: to the kernel we stay the owner of our files, whatever directory they lie under. */
const HIDDEN = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** Becomes `nobody`, who may enter directories of root's all the same; by the secure bit access(2) knows of it, too. */
const DROPPED = [
  'setpriv',
  ...[`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'],
  ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'],
];

/**
 * How PostgreSQL is started. It refuses to run as uid 0, and initdb as a uid without a name (as containers give them); both
 * hide behind `nobody` in a user namespace. Where that is forbidden, root drops to `nobody` for real, and the data is nobody's.
 */
export function runAs(): RunAs {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0 && hasName()) return { prefix: [], owner: uid };
  const hidden = tryOut(HIDDEN);
  if (hidden === null) return { prefix: HIDDEN, owner: uid };
  const dropped = uid === 0 ? tryOut(DROPPED) : 'only root may change its uid';
  if (dropped === null) return { prefix: DROPPED, owner: NOBODY };
  const who = uid === 0 ? 'root' : `uid ${uid}, which has no name here`;
  throw new Error(
    `PostgreSQL does not run as ${who}; neither can a user namespace be made that hides it (${hidden}), nor can it be left (${dropped}). ` +
      'Start Hopyard as a user of this system, or set DATABASE_URL to a PostgreSQL 18 server.',
  );
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** null: it works; otherwise why not. */
function tryOut([command, ...rest]: readonly string[]): string | null {
  const tried = spawnSync(command as string, [...rest, 'id', '-u'], { encoding: 'utf8' });
  if (tried.stdout?.trim() === String(NOBODY)) return null;
  return tried.error ? tried.error.message : (tried.stderr.trim().split('\n').at(-1) ?? `exit code ${tried.status}`);
}
