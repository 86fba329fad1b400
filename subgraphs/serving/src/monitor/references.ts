import { type ColumnProfile, TableProfile } from '@hopyard/statistics';
import type { Monitor } from './monitor.ts';

export type PastWindow = { to: Date; profile: TableProfile };

/** How long a window is part of a rolling reference. */
export const PAST_MS = 7 * 24 * 60 * 60 * 1000;

/** How many windows before there are to know. */
export const pastOf = (kind: Monitor['reference']['kind']): number => (kind === 'ROLLING' ? 28 : 1);

/**
 * What a window's columns are compared with: those of the fixed reference, and of what the past windows were like those that are
 * not in it. `moving` are the latter.
 */
export function referencesFor(
  kind: Monitor['reference']['kind'],
  fixed: ReadonlyMap<string, ColumnProfile>,
  past: readonly PastWindow[],
  names: readonly string[],
  until: number,
): { all: Map<string, ColumnProfile>; moving: ColumnProfile[] } {
  const wanted = names.filter((name) => !fixed.has(name));
  const used = kind === 'ROLLING' ? past.filter(({ to }) => to.getTime() > until - PAST_MS).slice(-pastOf(kind)) : past.slice(-1);
  const before = used.length > 1 ? used.reduce((whole, { profile }) => whole.merge(profile), new TableProfile([])) : used[0]?.profile;
  const moving = wanted.flatMap((name) => before?.columns.get(name) ?? []);
  return { all: new Map([...fixed, ...moving.map((column) => [column.name, column] as const)]), moving };
}
