import { followStream } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { openPlace } from '../inference/follow-place.ts';
import { keptFrom } from '../inference/retention-store.ts';
import { head } from '../monitor/label-store.ts';
import * as metrics from './metrics-store.ts';

const MOST_STRETCHES = 1_000;

export type MetricsChunk = { cursor: string; signal: 'EVENT' | 'LIVE' | 'RESYNC'; at: Date; points: metrics.MetricsRow[] };

/**
 * Figures of a deployment as they change, from a cursor on or from now on. Nobody wakes it: it looks once a second, which is as often as there are
 * chunks, and costs a deployment that nobody follows nothing.
 */
export async function followMetrics(
  context: Context,
  { deploymentId, after }: { deploymentId: string; after?: string | null | undefined },
): Promise<AsyncIterableIterator<MetricsChunk>> {
  const place = await openPlace(context, 'deployment:read', deploymentId, after);
  const chunk = (signal: MetricsChunk['signal'], points: metrics.MetricsRow[] = []): MetricsChunk => ({
    ...{ cursor: place.cursor(), signal, at: context.now(), points },
  });
  return followStream<MetricsChunk>({
    wakes: context.wakes,
    topics: [],
    read: async () => {
      if (await place.isBeyond()) return { item: chunk('RESYNC'), complete: false };
      return context.read('deployment:read', async (tx) => {
        const { calls } = await head(tx, deploymentId);
        if (calls <= place.next) return { item: null, complete: false };
        const since = await keptFrom(tx, deploymentId, context.now());
        const stretches = await metrics.stretchesOf(tx, deploymentId, { from: place.next, to: calls, since }, MOST_STRETCHES + 1);
        const points = stretches && stretches.length <= MOST_STRETCHES ? await metrics.ofStretches(tx, deploymentId, stretches) : null;
        place.next = calls;
        return { item: points ? chunk('EVENT', points) : chunk('RESYNC'), complete: false };
      });
    },
    live: () => chunk('LIVE'),
  });
}
