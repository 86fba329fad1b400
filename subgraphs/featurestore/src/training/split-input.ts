import type { InvalidFields } from '@hopyard/subgraph';
import * as z from 'zod';
import { repeated, snakeName } from '../group/feature-input.ts';
import type { SplitWanted } from './training-split.ts';

export const splitInput = z.object({
  name: snakeName,
  range: z.object({ from: z.date(), to: z.date() }).nullish(),
  fraction: z.number().nullish(),
});

/** The splits that are meant, one named `all` when none is asked for, or every place that is wrong. */
export function splitsOf(asked: readonly z.output<typeof splitInput>[], timed: boolean): { splits: SplitWanted[] } | { fields: InvalidFields } {
  const fields: InvalidFields = [];
  const wrong = (path: (string | number)[], message: string) => fields.push({ path: ['splits', ...path.map(String)], message });
  for (const index of repeated(asked.map(({ name }) => name))) wrong([index, 'name'], `There are two splits named "${asked[index]?.name}".`);
  asked.forEach(({ range, fraction }, index) => {
    const has = (value: unknown) => value !== null && value !== undefined;
    if (has(range) === has(fraction)) wrong([index], 'A split has either a range of event times or a fraction of the rows.');
    if (range && !timed) wrong([index, 'range'], 'The base of the view has no event time: split it by fractions.');
    if (range && range.from >= range.to)
      wrong([index, 'range'], `The range is empty: it ends at ${range.to.toISOString()}, no later than it begins.`);
    if (has(fraction) && !(fraction! > 0 && fraction! <= 1)) wrong([index, 'fraction'], `A fraction is more than 0 and at most 1, not ${fraction}.`);
  });
  const ranges = asked.filter(({ range }) => range).length;
  if (ranges > 0 && ranges < asked.length) wrong([], 'Split all by time, or all by fraction.');
  asked.forEach(({ name, range }, index) => {
    const other = asked.slice(0, index).find((one) => range && one.range && one.range.from < range.to && range.from < one.range.to);
    if (other) wrong([index, 'range'], `"${name}" overlaps with "${other.name}": a row would be in both.`);
  });
  const sum = asked.reduce((all, { fraction }) => all + (fraction ?? 0), 0);
  if (sum > 1 + 1e-9) wrong([], `The fractions add up to ${sum}; together they are at most 1.`);
  if (fields.length > 0) return { fields };
  if (asked.length === 0) return { splits: [{ name: 'all', range: null, fraction: null }] };
  return { splits: asked.map(({ name, range, fraction }) => ({ name, range: range ?? null, fraction: fraction ?? null })) };
}
