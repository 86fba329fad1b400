import { notFound, PlatformError } from '@hopyard/identity';
import { followStream, formatOffsets, parseOffsets } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as points from '../run/point-store.ts';
import type { Point } from '../run/run.ts';
import * as runs from '../run/run-store.ts';

const POINTS_PER_CHUNK = 2_000;
const MOST_RUNS = 50;

export type MetricSegment = { runId: string; key: string; points: Point[] };
export type MetricChunk = { cursor: string; signal: 'EVENT' | 'LIVE' | 'RESYNC'; at: Date; series: MetricSegment[] };

/** Points of runs from a cursor on, or those that are to come. Ends when every run is closed. */
export async function followPoints(
  context: Context,
  { runIds, keys, after }: { runIds: readonly string[]; keys?: readonly string[] | null | undefined; after?: string | null | undefined },
): Promise<AsyncIterableIterator<MetricChunk>> {
  await context.permit('run:read');
  if (runIds.length < 1 || runIds.length > MOST_RUNS)
    throw new PlatformError('BAD_USER_INPUT', `Follow 1 to ${MOST_RUNS} runs, not ${runIds.length}.`);
  const from = after ? parseOffsets(after) : {};
  const next = new Map<string, bigint>();
  // A place that a run's points do not reach: it was taken before the database was restored.
  let beyond = false;
  for (const id of runIds) {
    const run = await context.loaders.run.load(id);
    if (!run) throw notFound();
    const place = from[id] === undefined ? (after ? 0n : run.pointsEnd) : BigInt(from[id]);
    beyond ||= place > run.pointsEnd;
    next.set(id, place);
  }
  const chunk = (signal: MetricChunk['signal'], at: Date, series: MetricSegment[]): MetricChunk => ({
    cursor: formatOffsets(Object.fromEntries([...next].map(([id, place]) => [id, String(place)]))),
    signal,
    at,
    series,
  });
  return followStream<MetricChunk>({
    wakes: context.wakes,
    topics: runIds,
    read: () =>
      context.read('run:read', async (tx) => {
        const now = await runs.byIds(tx, runIds);
        if (beyond) {
          beyond = false;
          for (const run of now) if (run) next.set(run.id, run.pointsEnd);
          return { item: chunk('RESYNC', context.now(), []), complete: false };
        }
        const series: MetricSegment[] = [];
        let read = 0;
        for (const run of now) {
          const place = next.get(run?.id ?? '');
          if (!run || place === undefined || place >= run.pointsEnd) continue;
          const logged = await points.loggedFrom(tx, run.id, place, POINTS_PER_CHUNK);
          next.set(run.id, place + BigInt(logged.length));
          read += logged.length;
          series.push(...segments(run.id, logged, keys));
        }
        const complete = now.every((run) => !run || (run.state !== 'RUNNING' && (next.get(run.id) ?? 0n) >= run.pointsEnd));
        return { item: read > 0 ? chunk('EVENT', context.now(), series) : null, complete };
      }),
    live: () => chunk('LIVE', context.now(), []),
  });
}

function segments(runId: string, logged: readonly Point[], keys: readonly string[] | null | undefined): MetricSegment[] {
  const byKey = Map.groupBy(logged, ({ key }) => key);
  return [...byKey].filter(([key]) => !keys || keys.includes(key)).map(([key, points]) => ({ runId, key, points }));
}
