'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { MetricChart } from '@/components/metric-chart.tsx';
import { MetricFeedDocument } from '@/graphql/__generated__/graphql.ts';
import { useStream } from '@/graphql/provider.tsx';
import { MetricStore } from '@/lib/metric-store.ts';
import { chartsOf, MOST_CHARTS } from './charts-of.ts';
import type { Execution } from './execution-view.tsx';

type Run = Execution['runs'][number];

/** The curves of one run, drawn as its points come; `figures` are told beside them. */
export function RunCurves({ run, figures, running, titled }: { run: Run; figures: readonly string[]; running: boolean; titled: boolean }) {
  const [store] = useState(() => {
    const fresh = new MetricStore();
    for (const { key, points } of run.series)
      fresh.put(
        key,
        points.map(({ step, value }) => ({ step: Number(step), value })),
      );
    return fresh;
  });
  // The series of a later reading may hold what the stream was too late for.
  useEffect(() => {
    for (const { key, points } of run.series)
      store.put(
        key,
        points.map(({ step, value }) => ({ step: Number(step), value })),
      );
  }, [store, run.series]);
  const [start] = useState(run.series[0]?.cursor ?? null);
  useStream(
    MetricFeedDocument,
    { runIds: [run.id], after: start },
    ({ metricPoints }) => {
      for (const { key, points } of metricPoints.series)
        store.put(
          key,
          points.map(({ step, value }) => ({ step: Number(step), value })),
        );
    },
    !running,
  );
  const keys = useSyncExternalStore(store.subscribe, store.keys, store.keys).split('\n').filter(Boolean);
  const charts = chartsOf(keys.filter((key) => !figures.includes(key)));
  return (
    <>
      {charts.slice(0, MOST_CHARTS).map(([title, grouped]) => (
        <MetricChart key={title} title={title} store={store} keys={grouped} of={titled ? run.name : undefined} />
      ))}
      {charts.length > MOST_CHARTS && <p className="text-xs text-faint">{charts.length - MOST_CHARTS} further metrics are recorded with the run.</p>}
      {charts.length === 0 && <p className="text-faint">The run is open; no point yet.</p>}
    </>
  );
}
