'use client';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { DeploymentRatesDocument } from '@/graphql/__generated__/graphql.ts';
import { useLiveness } from '@/graphql/provider.tsx';

export type Rate = { perSecond: number; p95: number | null };

/** How far back the figures of the list look, in seconds. */
const BACK = 60;
const EVERY = 10_000;

/** Calls per second and their latency over the last minute, by deployment; asked for again while the page is live. */
export function useRates(wanted: boolean): ReadonlyMap<string, Rate> {
  const client = useClient();
  const live = useLiveness().phase === 'live';
  const [rates, setRates] = useState<ReadonlyMap<string, Rate>>(new Map());
  useEffect(() => {
    if (!wanted || !live) return;
    let gone = false;
    const ask = async () => {
      const now = Date.now();
      const variables = { from: new Date(now - BACK * 1000).toISOString(), to: new Date(now).toISOString(), stepSeconds: BACK };
      const { data } = await client.query(DeploymentRatesDocument, variables, { requestPolicy: 'network-only' }).toPromise();
      if (gone || !data?.project) return;
      setRates(new Map(data.project.deployments.nodes.map(({ id, metrics }) => [id, rateOf(metrics)])));
    };
    void ask();
    const timer = setInterval(() => void ask(), EVERY);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [client, wanted, live]);
  return rates;
}

/** The minute may lie over two stretches: their calls add up, and the slower stands for the latency. */
function rateOf(metrics: readonly { readonly requests: number | string; readonly latencyP95Ms?: number | null | undefined }[]): Rate {
  const latencies = metrics.flatMap(({ latencyP95Ms }) => latencyP95Ms ?? []);
  return {
    perSecond: metrics.reduce((sum, { requests }) => sum + Number(requests), 0) / BACK,
    p95: latencies.length > 0 ? Math.max(...latencies) : null,
  };
}
