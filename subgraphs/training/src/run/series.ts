import { PlatformError } from '@hopyard/identity';
import type { Context } from '../context.ts';
import { formatOffsets } from '../stream/cursor.ts';
import * as points from './point-store.ts';
import type { Point, Run } from './run.ts';
import * as runs from './run-store.ts';

export type Series = { key: string; points: Point[]; reduced: boolean; cursor: string };

/** The points of a run's metrics, each reduced to what a chart of that many points shows. The cursor goes on right behind them. */
export function series({ read }: Context, { id }: Run, wanted: readonly string[] | null | undefined, maxPoints: number): Promise<Series[]> {
  if (maxPoints < 2 || maxPoints > 5000) throw new PlatformError('BAD_USER_INPUT', `maxPoints is ${maxPoints}; a series has 2 to 5,000 points.`);
  return read('run:read', async (tx) => {
    const [run] = await runs.byIds(tx, [id]);
    const [metrics = []] = await points.metricsOf(tx, [id]);
    if (!run) return [];
    const cursor = formatOffsets({ [id]: String(run.pointsEnd) });
    const asked = metrics.filter(({ key }) => !wanted || wanted.includes(key));
    const small = asked.filter(({ count }) => count <= BigInt(maxPoints)).map(({ key }) => key);
    const whole = small.length > 0 ? await points.all(tx, id, small, run.pointsEnd) : [];
    const answers: Series[] = [];
    for (const { key } of asked) {
      const reduced = !small.includes(key);
      const shown = reduced
        ? await points.extremes(tx, id, key, run.pointsEnd, Math.floor(maxPoints / 2))
        : whole.filter((point) => point.key === key);
      answers.push({ key, points: shown, reduced, cursor });
    }
    return answers;
  });
}
