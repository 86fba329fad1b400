'use client';
import { useState } from 'react';
import { Badge } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type FeatureDistributionFragment, FeatureDistributionFragmentDoc, type FeatureType } from '@/graphql/__generated__/graphql.ts';
import { count, percent } from '@/lib/format.ts';
import { FeatureHistogram, type MaskedDistribution } from '../statistics/feature-histogram.tsx';
import { isNumber, isTime, showValue, TypeIcon } from '../statistics/feature-type.tsx';

export type Feature = {
  readonly name: string;
  readonly type: FeatureType;
  readonly description: string;
  readonly primaryKey: boolean;
  readonly nullable: boolean;
};

/** Beyond this many, the rest are asked for: charts are not drawn by the hundred. */
const AT_ONCE = 60;

/** The features of a group, each with what it means and how its values are spread. */
export function SchemaTable({
  features,
  eventTime,
  labels = [],
  statistics,
}: {
  features: readonly Feature[];
  eventTime: string | null | undefined;
  labels?: readonly string[];
  statistics: ReadonlyMap<string, MaskedDistribution> | null;
}) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <div className="wide-table" tabIndex={0} role="region" aria-label="Features, all columns">
        <table className="tb charted" aria-label="Features">
          <thead>
            <tr>
              <th>Feature</th>
              {statistics && <th>Distribution</th>}
              {statistics && <th className="num hide-n">Nulls</th>}
              {statistics && <th className="num">Distinct</th>}
              {statistics && <th className="num hide-n">Median or top</th>}
              {!statistics && <th>What it means</th>}
            </tr>
          </thead>
          <tbody>
            {features.slice(0, most).map((feature) => (
              <tr key={feature.name}>
                <td>
                  <span className="name">
                    <TypeIcon type={feature.type} keyed={feature.primaryKey} />
                    <span className="min-w-0">
                      <span className="flex items-center gap-1.5">
                        <span className="mono clip" title={feature.name}>
                          {feature.name}
                        </span>
                        {feature.primaryKey && <Badge>key</Badge>}
                        {feature.name === eventTime && <Badge>event time</Badge>}
                        {labels.includes(feature.name) && <Badge tone="hl">label</Badge>}
                      </span>
                      <span className="flex gap-1.5 text-xs font-normal text-faint">
                        <span className="mono">{feature.type.toLowerCase()}</span>
                        {statistics && feature.description && (
                          <span className="clip" title={feature.description}>
                            {feature.description}
                          </span>
                        )}
                      </span>
                    </span>
                  </span>
                </td>
                {statistics ? <Figures masked={statistics.get(feature.name)} /> : <td className="text-muted">{feature.description || '–'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {features.length > most && (
        <Button kind="ghost" size="sm" onClick={() => setMost(most + AT_ONCE)}>
          Show more features
        </Button>
      )}
    </>
  );
}

function Figures({ masked }: { masked: MaskedDistribution | undefined }) {
  const statistics = readFragment(FeatureDistributionFragmentDoc, masked);
  if (!masked || !statistics)
    return (
      <td colSpan={4} className="text-faint">
        not computed
      </td>
    );
  const { nullCount, distinctCount, distinctExact, count: rows } = statistics;
  const share = Number(rows) === 0 ? 0 : Number(nullCount) / Number(rows);
  return (
    <>
      <td>
        <FeatureHistogram masked={masked} />
      </td>
      <td className="num hide-n text-muted">{Number(nullCount) === 0 ? 'none' : percent(share)}</td>
      <td className="num text-muted">
        {!distinctExact && '≈ '}
        {count(Number(distinctCount))}
      </td>
      <td className="num hide-n">
        <span className="clip block max-w-40">{middle(statistics)}</span>
      </td>
    </>
  );
}

/** The median of what has an order, the most frequent of what has none. */
function middle({ type, quantiles, histogram, count: rows, nullCount }: FeatureDistributionFragment) {
  if (isNumber(type) || isTime(type)) return showValue(type, quantiles.find(({ q }) => q === 0.5)?.value);
  const [top] = histogram?.categories ?? [];
  const [times] = histogram?.counts ?? [];
  const values = Number(rows) - Number(nullCount);
  return top === undefined || times === undefined ? '–' : `${showValue(type, top)} ${percent(values === 0 ? 0 : Number(times) / values)}`;
}
