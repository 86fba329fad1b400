import type { SplitWanted } from './training-split.ts';

const instant = (at: Date) => `timestamptz '${at.toISOString()}'`;

/** The place of a base row in [0, 1): the same for the same seed, key and event time, whatever else is in the table. */
const place = (seed: bigint, keys: number, timed: boolean) => {
  const parts = [`'${seed}'`, ...Array.from({ length: keys }, (_, index) => `"__key_${index}"::varchar`), ...(timed ? [`"__time"::varchar`] : [])];
  // 2^52 places: a double tells them apart.
  return `(md5_number_lower(concat_ws(chr(31), ${parts.join(', ')})) >> 12)::double / ${2 ** 52}`;
};

/** For each split the condition on rows of `joined`. */
export function conditionsOf(splits: readonly SplitWanted[], base: { keys: number; timed: boolean; seed: bigint }): string[] {
  let from = 0;
  return splits.map(({ range, fraction }) => {
    if (range) return `"__time"::timestamptz >= ${instant(range.from)} and "__time"::timestamptz < ${instant(range.to)}`;
    if (fraction === null) return 'true';
    const at = place(base.seed, base.keys, base.timed);
    const condition = `${at} >= ${from} and ${at} < ${Math.min(1, from + fraction)}`;
    from += fraction;
    return condition;
  });
}
