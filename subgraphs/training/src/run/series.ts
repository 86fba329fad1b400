import { PlatformError } from '@hopyard/identity';
import { type UseCases, formatOffsets } from '@hopyard/subgraph';
import DataLoader from 'dataloader';
import * as points from './point-store.ts';
import type { Point } from './run.ts';
import * as runs from './run-store.ts';

export type Series = { key: string; points: Point[]; reduced: boolean; cursor: string };
export type SeriesRequest = { runId: string; keys: readonly string[] | null; maxPoints: number };

export function seriesRequest(runId: string, keys: readonly string[] | null | undefined, maxPoints: number): SeriesRequest {
  if (maxPoints < 2 || maxPoints > 5000) throw new PlatformError('BAD_USER_INPUT', `maxPoints is ${maxPoints}; a series has 2 to 5,000 points.`);
  return { runId, keys: keys ?? null, maxPoints };
}

/** The points of runs' metrics, each reduced to what a chart of that many points shows. The cursor goes on right behind them. */
export const seriesLoader = (read: UseCases['read']) =>
  new DataLoader<SeriesRequest, Series[], string>(
    async (requests) => {
      const byWidth = Map.groupBy(requests, ({ maxPoints }) => maxPoints);
      const answers = new Map<SeriesRequest, Series[]>();
      for (const [maxPoints, alike] of byWidth) for (const [request, series] of await seriesOf(read, alike, maxPoints)) answers.set(request, series);
      return requests.map((request) => answers.get(request) ?? []);
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );

/** However many runs are asked for, one transaction answers; what is to be reduced takes a statement each. */
const seriesOf = (read: UseCases['read'], requests: readonly SeriesRequest[], maxPoints: number): Promise<[SeriesRequest, Series[]][]> =>
  read('run:read', async (tx) => {
    const ids = [...new Set(requests.map(({ runId }) => runId))];
    const now = await runs.byIds(tx, ids);
    const metrics = new Map((await points.metricsOf(tx, ids)).map((known, index) => [ids[index], known]));
    const ends = new Map(now.flatMap((run) => (run ? [[run.id, run.pointsEnd] as const] : [])));
    const askedOf = ({ runId, keys }: SeriesRequest) => {
      const end = ends.get(runId);
      const asked = end === undefined ? [] : (metrics.get(runId) ?? []).filter(({ key }) => !keys || keys.includes(key));
      return asked.map(({ key, count }) => ({ runId, key, end: end ?? 0n, reduced: count > BigInt(maxPoints) }));
    };
    const placeOf = ({ runId, key }: { runId: string; key: string }) => `${runId}/${key}`;
    const asked = [...new Map(requests.flatMap(askedOf).map((stretch) => [placeOf(stretch), stretch])).values()];
    const found: points.PointOfRun[] = await points.all(
      tx,
      asked.filter(({ reduced }) => !reduced),
    );
    for (const stretch of asked) if (stretch.reduced) found.push(...(await points.extremes(tx, stretch, Math.floor(maxPoints / 2))));
    const shown = Map.groupBy(found, placeOf);
    const answer = (request: SeriesRequest): [SeriesRequest, Series[]] => [
      request,
      askedOf(request).map(({ key, runId, end, reduced }) => ({
        ...{ key, reduced, cursor: formatOffsets({ [runId]: String(end) }) },
        points: shown.get(placeOf({ runId, key })) ?? [],
      })),
    ];
    return requests.map(answer);
  });
