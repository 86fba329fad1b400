import { Histogram, HistogramTable } from '@/components/histogram.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type FeatureDistributionFragment, FeatureDistributionFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { type Bar, barsOf, type Distribution, OTHER } from '@/lib/distribution.ts';
import { count, eventTime, percent } from '@/lib/format.ts';
import { isTime, showValue } from './feature-type.tsx';

export type MaskedDistribution = FragmentType<typeof FeatureDistributionFragmentDoc>;

const instant = (value: unknown) => (value === null || value === undefined ? null : typeof value === 'number' ? value : Date.parse(String(value)));

function distributionOf({ type, min, max, histogram, distinctCount, distinctExact }: FeatureDistributionFragment): Distribution | null {
  if (!histogram || histogram.counts.length === 0) return null;
  const number = (value: unknown) =>
    value === null || value === undefined || !histogram.edges ? null : isTime(type) ? instant(value) : Number(value);
  return {
    edges: histogram.edges ?? null,
    categories: histogram.categories?.map((category) => (type === 'BOOL' ? showValue(type, category) : category)) ?? null,
    counts: histogram.counts.map(Number),
    min: number(min),
    max: number(max),
    points: distinctExact && histogram.counts.length === Number(distinctCount),
  };
}

/** No before yes, however often each is. */
const inOrder = (distribution: Distribution, type: string): Distribution =>
  type === 'BOOL' && distribution.categories?.[0] === 'yes'
    ? { ...distribution, categories: [...distribution.categories].reverse(), counts: [...distribution.counts].reverse() }
    : distribution;

/** How the values of a feature are distributed; with a reference, against that. */
export function FeatureHistogram({
  masked,
  reference: maskedReference = null,
  large = false,
}: {
  masked: MaskedDistribution;
  reference?: MaskedDistribution | null | undefined;
  large?: boolean;
}) {
  const statistics = readFragment(FeatureDistributionFragmentDoc, masked);
  const other = readFragment(FeatureDistributionFragmentDoc, maskedReference);
  const { feature, type } = statistics;
  const own = distributionOf(statistics);
  if (!own) return <span className="text-faint">no values</span>;
  const reference = other && distributionOf(other);
  const bars = barsOf(inOrder(own, type), (value) => showValue(type, value), reference && inOrder(reference, type));
  // The many small ones together would make each that has a name look like nothing.
  const named = bars.filter(({ label }) => label !== OTHER);
  return (
    <>
      <Histogram
        name={feature}
        bars={named}
        ends={endsOf(
          other ?? statistics,
          named,
          bars.find(({ label }) => label === OTHER),
        )}
        large={large}
      />
      {large && <HistogramTable name={feature} bars={bars} />}
    </>
  );
}

/** What stands beneath: the ends of the bins, which are the reference's where there is one. */
function endsOf(
  { type, min, max, histogram }: FeatureDistributionFragment,
  named: readonly Bar[],
  others: Bar | undefined,
): readonly [string, string] {
  if (histogram?.edges) return isTime(type) ? [day(min), day(max)] : [showValue(type, min), showValue(type, max)];
  const [first = '', last = ''] = [named[0]?.label, named.length > 1 ? named.at(-1)?.label : ''];
  return others ? [first, `${count(named.length)} of them, others ${percent(others.share)}`] : [first, last];
}

const day = (value: unknown) => (value === null || value === undefined ? '' : eventTime(value as string | number).slice(0, 10));
