import { PlatformError } from '@hopyard/identity';
import type { Context } from '../context.ts';
import { figuresFrom, keptFrom } from '../inference/retention-store.ts';
import * as metrics from './metrics-store.ts';

const MOST_STRETCHES = 1_000;

export type MetricsWanted = { from: Date; to: Date; stepSeconds?: number | null | undefined; versionId?: string | null | undefined };

/** Figures of a deployment over time. */
export function readMetrics({ read, now }: Context, deploymentId: string, { from, to, stepSeconds, versionId = null }: MetricsWanted) {
  const step = stepSeconds ?? 60;
  if (step < 10 || step % 10 !== 0) throw new PlatformError('BAD_USER_INPUT', `stepSeconds is ${step}, not a multiple of 10.`);
  const stretches = (to.getTime() - from.getTime()) / 1000 / step;
  if (stretches > MOST_STRETCHES)
    throw new PlatformError(
      'BAD_USER_INPUT',
      `These are ${Math.ceil(stretches)} stretches, and at most ${MOST_STRETCHES} are answered; take a longer step.`,
    );
  return read('deployment:read', async (tx) => {
    const kept = figuresFrom(await keptFrom(tx, deploymentId, now()));
    return metrics.ofDeployment(tx, deploymentId, { from: from > kept ? from : kept, to, stepSeconds: step, versionId });
  });
}
