import type { TrainingSplitInput } from '@/graphql/__generated__/graphql.ts';
import { instantOf } from '../feature-groups/as-of.ts';

/** A part of training data: by time, at random, or, with neither, all rows. */
export type Split = {
  readonly name: string;
  readonly fraction?: number | null | undefined;
  readonly range?: { readonly from: string; readonly to: string } | null | undefined;
};

/** Stands in arguments for the version of the training data that is yet to be made. */
export const VERSION = '{version}';
const DAY_MS = 86_400_000;

/** Whether every bound of the splits is a midnight, UTC: then a day is all that is asked for. */
export const byDay = (splits: readonly Split[]) =>
  splits.every(({ range }) => !range || [range.from, range.to].every((at) => Date.parse(at) % DAY_MS === 0));

/**
 * The same splits, moved on until the last one ends after the newest row. The first still begins where it began: what was learnt from stays.
 * Where no row is newer than they are, they are as they were.
 */
export function splitsUpTo(splits: readonly Split[], newest: string | null): Split[] {
  const ends = splits.flatMap(({ range }) => (range ? [Date.parse(range.to)] : []));
  if (newest === null || ends.length === 0) return [...splits];
  const unit = byDay(splits) ? DAY_MS : 1000;
  const after = (Math.floor(Date.parse(newest) / unit) + 1) * unit;
  const shift = Math.max(0, after - Math.max(...ends));
  const first = Math.min(...splits.flatMap(({ range }) => (range ? [Date.parse(range.from)] : [])));
  const moved = (at: string) => new Date(Date.parse(at) === first ? first : Date.parse(at) + shift).toISOString();
  return splits.map((split) => (split.range ? { ...split, range: { from: moved(split.range.from), to: moved(split.range.to) } } : split));
}

/** What the program was given, with the version of its training data, where just one argument is that, to be filled in. */
export function argumentsOf(given: readonly string[], version: number | undefined): string[] {
  const named = given.filter((argument) => argument === String(version));
  return given.map((argument) => (named.length === 1 && argument === named[0] ? VERSION : argument));
}

/** Arguments from a form, one a line, with the version filled in. */
export const argumentsFrom = (text: string, version: number | undefined): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (version === undefined ? line : line.replaceAll(VERSION, String(version))));

/** The splits that a form has ranges for, by `from` and `to` before their names; those at random are as they were. */
export const splitsFrom = (form: FormData, splits: readonly Split[]): TrainingSplitInput[] =>
  splits.flatMap(({ name, fraction, range }): TrainingSplitInput[] => {
    if (!range) return fraction ? [{ name, fraction }] : [];
    const [from, to] = [instantOf(String(form.get(`from ${name}`))), instantOf(String(form.get(`to ${name}`)))];
    return from && to ? [{ name, range: { from, to } }] : [];
  });
