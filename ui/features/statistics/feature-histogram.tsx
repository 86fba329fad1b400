import { Histogram, HistogramTable } from '@/components/histogram.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type FeatureDistributionFragment, FeatureDistributionFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { barsOf, type Distribution } from '@/lib/distribution.ts';
import { count, eventTime } from '@/lib/format.ts';
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
  return (
    <>
      <Histogram
        name={feature}
        bars={bars}
        ends={endsOf(
          statistics,
          bars.map(({ label }) => label),
        )}
        large={large}
      />
      {large && <HistogramTable name={feature} bars={bars} />}
    </>
  );
}

function endsOf({ type, min, max, histogram }: FeatureDistributionFragment, labels: readonly string[]): readonly [string, string] {
  if (!histogram?.edges) {
    const named = labels.filter((label) => label !== '⟨other⟩');
    if (labels.length <= 3) return [labels[0] ?? '', labels.length > 1 ? (labels.at(-1) ?? '') : ''];
    return [labels[0] ?? '', named.length < labels.length ? `top ${named.length}, others` : `${count(named.length)} values`];
  }
  if (isTime(type)) return [day(min), day(max)];
  return [showValue(type, min), showValue(type, max)];
}

const day = (value: unknown) => (value === null || value === undefined ? '' : eventTime(value as string | number).slice(0, 10));
