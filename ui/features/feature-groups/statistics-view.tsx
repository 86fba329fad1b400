'use client';
import { useState } from 'react';
import { Badge } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type FeatureDistributionFragment, FeatureDistributionFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { count, metric, percent, spellSeconds } from '@/lib/format.ts';
import { FeatureHistogram, type MaskedDistribution } from '../statistics/feature-histogram.tsx';
import { isTime, showValue, TypeIcon } from '../statistics/feature-type.tsx';
import type { Feature } from './schema-table.tsx';

const AT_ONCE = 30;

/** Every figure that there is of every feature, with its distribution large. */
export function StatisticsView({
  statistics,
  features,
}: {
  statistics: {
    readonly computedAt: string;
    readonly rowCount: number | string;
    readonly features: readonly ({ readonly feature: string } & MaskedDistribution)[];
  };
  features: readonly Feature[];
}) {
  const [most, setMost] = useState(AT_ONCE);
  const known = new Map(features.map((feature) => [feature.name, feature]));
  return (
    <section aria-label="Statistics">
      <p className="text-muted">
        Over all {count(Number(statistics.rowCount))} rows, computed <Timestamp at={statistics.computedAt} />.
      </p>
      {statistics.features.slice(0, most).map((masked) => (
        <FeatureStatistic key={masked.feature} masked={masked} feature={known.get(masked.feature)} />
      ))}
      {statistics.features.length > most && (
        <Button kind="ghost" size="sm" onClick={() => setMost(most + AT_ONCE)}>
          Show more features
        </Button>
      )}
    </section>
  );
}

function FeatureStatistic({ masked, feature }: { masked: MaskedDistribution; feature: Feature | undefined }) {
  const statistics = readFragment(FeatureDistributionFragmentDoc, masked);
  const { type, quantiles } = statistics;
  return (
    <article className="stat" aria-label={statistics.feature}>
      <div className="flex min-w-0 gap-2.5">
        <span className="mt-0.5 text-faint">
          <TypeIcon type={type} keyed={feature?.primaryKey ?? false} />
        </span>
        <div className="min-w-0">
          <h2 className="flex flex-wrap items-center gap-1.5">
            <span className="mono break-all">{statistics.feature}</span>
            {feature?.primaryKey && <Badge>key</Badge>}
          </h2>
          <p className="mono text-xs text-faint">{type.toLowerCase()}</p>
          {feature?.description && <p className="mt-1 text-muted">{feature.description}</p>}
        </div>
      </div>
      <FeatureHistogram masked={masked} large />
      <dl className="figs">
        {figures(statistics).map(([term, value]) => (
          <div key={term} className="min-w-0">
            <dt>{term}</dt>
            <dd title={value}>{value}</dd>
          </div>
        ))}
        {quantiles.map(({ q, value }) => (
          <div key={q} className="min-w-0">
            <dt>{q === 0.5 ? 'median' : `${Math.round(q * 100)} % below`}</dt>
            <dd>{showValue(type, value)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function figures({
  type,
  count: rows,
  nullCount,
  distinctCount,
  distinctExact,
  min,
  max,
  mean,
  stddev,
}: FeatureDistributionFragment): [string, string][] {
  const nulls = Number(nullCount);
  const known = (value: unknown) => value !== null && value !== undefined;
  return [
    ['rows', count(Number(rows))],
    ['nulls', nulls === 0 ? 'none' : `${count(nulls)}, ${percent(nulls / Math.max(Number(rows), 1))}`],
    ['distinct', `${distinctExact ? '' : '≈ '}${count(Number(distinctCount))}`],
    ...(known(min) ? [['least', showValue(type, min)] as [string, string]] : []),
    ...(known(max) ? [['greatest', showValue(type, max)] as [string, string]] : []),
    ...(known(mean)
      ? [
          [
            type === 'BOOL' ? 'share of yes' : 'mean',
            type === 'BOOL' ? percent(mean as number) : isTime(type) ? showValue(type, mean) : metric(mean as number),
          ] as [string, string],
        ]
      : []),
    ...(known(stddev)
      ? [['standard deviation', isTime(type) ? spellSeconds((stddev as number) / 1000, 2) : metric(stddev as number)] as [string, string]]
      : []),
  ];
}
