import type { Architecture } from '../sandbox/syscalls.ts';
import type { ControlGroups } from './control-groups.ts';
import type { Tools } from './tools.ts';

/** What a sandbox is made with on this machine. */
export type Host = {
  architecture: Architecture;
  tools: Tools;
  /** The PATH on which the tools were found. */
  path: string;
  /** null: no control group can be made; resource limits and a watcher take its place. */
  controlGroups: ControlGroups | null;
  /** As root, the uids for programs. null: they run as our own user, in a user namespace of their own. */
  uids: UidRange | null;
  /** Directories, beside `/usr`, that every sandbox sees read-only: the interpreter's, where it lives elsewhere. */
  systemMounts: string[];
};

/** Uids that programs may be given, one each: `count` of them from `first` on. */
export type UidRange = { first: number; count: number };
