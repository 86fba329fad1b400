'use client';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { MetricChart } from '@/components/metric-chart.tsx';
import { DeploymentFiguresDocument } from '@/graphql/__generated__/graphql.ts';
import { useLiveness } from '@/graphql/provider.tsx';
import { MetricStore } from '@/lib/metric-store.ts';

const STEP = 10;
const BACK = 1800;
/** Stretches that may still have changed since they were asked for. */
const AGAIN = 60;

/** Calls and latency of the last half hour, a point each ten seconds, asked for while the page is live. */
export function TrafficFigures({ id }: { id: string }) {
  const client = useClient();
  const live = useLiveness().phase === 'live';
  const [store] = useState(() => new MetricStore());
  useEffect(() => {
    if (!live) return;
    let gone = false;
    let known = 0;
    const ask = async () => {
      const now = Math.floor(Date.now() / 1000 / STEP) * STEP;
      const first = Math.max(now - BACK, known - AGAIN);
      const at = (seconds: number) => new Date(seconds * 1000).toISOString();
      const { data } = await client
        .query(DeploymentFiguresDocument, { id, from: at(first), to: at(now), stepSeconds: STEP }, { requestPolicy: 'network-only' })
        .toPromise();
      if (gone || !data?.deployment) return;
      const stretches = new Map(data.deployment.metrics.map((stretch) => [Date.parse(stretch.at) / 1000, stretch]));
      for (let step = first; step < now; step += STEP) {
        const stretch = stretches.get(step);
        store.put('calls', [{ step, value: Number(stretch?.requests ?? 0) / STEP }]);
        store.put('refused or failed', [{ step, value: (Number(stretch?.errors ?? 0) + Number(stretch?.rejected ?? 0)) / STEP }]);
        if (stretch?.latencyP50Ms != null) store.put('p50', [{ step, value: stretch.latencyP50Ms }]);
        if (stretch?.latencyP99Ms != null) store.put('p99', [{ step, value: stretch.latencyP99Ms }]);
      }
      known = now;
    };
    void ask();
    const timer = setInterval(() => void ask(), STEP * 1000);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [client, id, live, store]);
  return (
    <div className="figures">
      <MetricChart
        title="Calls per second"
        store={store}
        keys={['calls', 'refused or failed']}
        names={['calls', 'refused or failed']}
        seconds={BACK}
      />
      <MetricChart title="Latency in ms" store={store} keys={['p50', 'p99']} names={['p50', 'p99']} seconds={BACK} />
    </div>
  );
}
