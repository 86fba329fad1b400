import type { WindowDistributionsQuery } from '@/graphql/__generated__/graphql.ts';
import type { Bar } from '@/lib/distribution.ts';
import { metric } from '@/lib/format.ts';

type Bin = NonNullable<WindowDistributionsQuery['monitorWindow']>['distributions'][number]['bins'][number];

/** Bins as bars; what no row of either side is in is left out, unless it is a range. */
export const barsOfBins = (bins: readonly Bin[]): Bar[] =>
  bins
    .filter(({ kind, window, reference }) => kind === 'RANGE' || window > 0 || reference > 0)
    .map((bin) => ({ label: labelOf(bin), share: bin.window, reference: bin.reference }));

function labelOf({ kind, from, to, category }: Bin): string {
  switch (kind) {
    case 'RANGE':
      if (from == null) return to == null ? 'any number' : `up to ${metric(to)}`;
      return to == null ? `above ${metric(from)}` : `${metric(from)} to ${metric(to)}`;
    case 'VALUE':
      return metric(from ?? 0);
    case 'CATEGORY':
      return category ?? '';
    case 'OTHER':
      return 'others';
    case 'NOT_FINITE':
      return 'not finite';
    case 'NULL':
      return 'nulls';
  }
}
