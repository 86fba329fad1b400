'use client';
import { useEffect, useState } from 'react';
import { MetricChart } from '@/components/metric-chart.tsx';
import { Section } from '@/components/section.tsx';
import { type ComparePageQuery, MetricFeedDocument } from '@/graphql/__generated__/graphql.ts';
import { useStream } from '@/graphql/provider.tsx';
import { MetricStore } from '@/lib/metric-store.ts';

type Series = ComparePageQuery['runs'][number]['series'];
type Curves = { id: string; name: string; open: boolean; series: Series };

/** As many lines as can be told apart in one chart. */
const MOST_LINES = 5;
const MOST_CHARTS = 12;

/** One chart a metric, one line a run, each run in its colour throughout; drawn on while runs are open. */
export function CompareCurves({ runs }: { runs: readonly Curves[] }) {
  const drawn = runs.slice(0, MOST_LINES);
  const [stores] = useState(() => new Map<string, MetricStore>());
  const storeOf = (key: string) => {
    const store = stores.get(key) ?? new MetricStore();
    stores.set(key, store);
    return store;
  };
  const put = (runId: string, key: string, points: Series[number]['points']) =>
    storeOf(key).put(
      runId,
      points.map(({ step, value }) => ({ step: Number(step), value })),
    );
  const keys = [...new Set(drawn.flatMap(({ series }) => series.filter(({ points }) => points.length > 1).map(({ key }) => key)))].sort();
  const key = drawn.map(({ id }) => id).join('\n');
  useEffect(() => {
    for (const { id, series } of drawn) for (const one of series) put(id, one.key, one.points);
    // What is drawn changes with the runs and with their series.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, ...drawn.map(({ series }) => series)]);
  const open = drawn.filter((run) => run.open).map(({ id }) => id);
  useStream(
    MetricFeedDocument,
    { runIds: open, after: null },
    ({ metricPoints }) => {
      for (const { runId, key: metric, points } of metricPoints.series) put(runId, metric, points);
    },
    open.length === 0,
  );
  if (keys.length === 0) return null;
  return (
    <Section title="Curves" n={keys.length}>
      <div className="curves">
        {keys.slice(0, MOST_CHARTS).map((metric) => (
          <MetricChart
            key={`${metric}\n${key}`}
            title={metric}
            store={storeOf(metric)}
            keys={drawn.map(({ id }) => id)}
            names={drawn.map(({ name }) => name)}
          />
        ))}
      </div>
      <p className="mt-2 text-xs text-faint">
        {runs.length > MOST_LINES && `Of ${runs.length} runs the first ${MOST_LINES} are drawn; take one out to draw the next. `}
        {keys.length > MOST_CHARTS && `${keys.length - MOST_CHARTS} further metrics are in the table above. `}
        Metrics with one point have no curve.
      </p>
    </Section>
  );
}
