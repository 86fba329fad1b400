'use client';
import { useEffect, useRef, useState } from 'react';
import { MetricFeedDocument } from '@/graphql/__generated__/graphql.ts';
import { useStream } from '@/graphql/provider.tsx';

/** How many runs one stream follows. */
const MOST_FOLLOWED = 50;

type Newest = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The newest value of each metric of runs that are open, by run and key; told at most twice a second. */
export function useLiveMetrics(runIds: readonly string[]): Newest {
  const [newest, setNewest] = useState<Newest>(new Map());
  const seen = useRef(new Map<string, Map<string, number>>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  useStream(
    MetricFeedDocument,
    { runIds: runIds.slice(0, MOST_FOLLOWED), after: null },
    ({ metricPoints }) => {
      for (const { runId, key, points } of metricPoints.series) {
        const last = points.at(-1);
        if (!last) continue;
        const values = seen.current.get(runId) ?? new Map<string, number>();
        seen.current.set(runId, values.set(key, last.value));
      }
      if (metricPoints.series.length === 0) return;
      timer.current ??= setTimeout(() => {
        timer.current = null;
        setNewest(new Map([...seen.current].map(([id, values]) => [id, new Map(values)])));
      }, 500);
    },
    runIds.length === 0,
  );
  return newest;
}
