'use client';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/components/button.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { MetricChart } from '@/components/metric-chart.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { DeploymentFiguresDocument, DeploymentFiguresFeedDocument, StretchFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { useLiveness, useStream } from '@/graphql/provider.tsx';
import { MetricStore } from '@/lib/metric-store.ts';
import { BACK, Stretches, STEP } from './stretches.ts';

/** Calls and latency of the last half hour, a point each ten seconds: read once, then followed. */
export function TrafficFigures({ id }: { id: string }) {
  const client = useClient();
  const live = useLiveness().phase === 'live';
  const [store] = useState(() => new MetricStore());
  const [stretches] = useState(() => new Stretches(store));
  const [failed, setFailed] = useState(false);
  const read = async () => {
    const now = Date.now();
    const at = (ms: number) => new Date(ms).toISOString();
    const variables = { id, from: at(now - BACK * 1000), to: at(now), stepSeconds: STEP };
    const { data } = await client.query(DeploymentFiguresDocument, variables, { requestPolicy: 'network-only' }).toPromise();
    setFailed(!data && !stretches.begun);
    if (data?.deployment) stretches.begin(readFragment(StretchFragmentDoc, data.deployment.metrics), now / 1000);
  };
  useStream(DeploymentFiguresFeedDocument, { deploymentId: id, after: null }, ({ deploymentMetrics: { signal, points } }) => {
    // What was before the first LIVE, or is no longer known, is read; after a cut of the socket the feed tells what was missed.
    if (signal === 'RESYNC' || (signal === 'LIVE' && !stretches.begun)) void read();
    else stretches.put(readFragment(StretchFragmentDoc, points), Date.now() / 1000);
  });
  useEffect(() => {
    if (!live) return;
    // A stretch without calls is told by nobody.
    const timer = setInterval(() => stretches.put([], Date.now() / 1000), 1000);
    return () => clearInterval(timer);
  }, [live, stretches]);
  if (failed)
    return (
      <PartFailed
        title="The figures did not arrive."
        detail="Calls go on being answered and logged."
        action={<Button onClick={() => void read()}>Try again</Button>}
      />
    );
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
