import { PlatformError } from '@hopyard/identity';
import type { Context } from '../context.ts';
import type { Metric } from './metrics.ts';
import type { Point } from './window.ts';
import * as windows from './window-store.ts';

type Wanted = { metric: Metric; column?: string | null | undefined; last?: number | null | undefined };

/** One metric over the newest windows that are closed. */
export async function readSeries(context: Context, monitorId: string, { metric, column, last }: Wanted): Promise<Point[]> {
  const many = last ?? 100;
  if (many < 1 || many > 1000) throw new PlatformError('BAD_USER_INPUT', `last is ${many}; a series has 1 to 1,000 windows.`);
  return context.read('monitor:read', (tx) => windows.series(tx, monitorId, metric, column ?? null, many));
}
