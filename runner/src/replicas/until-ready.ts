import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { ModelStage } from './model-stage.ts';

const LOOK_MS = 20;
const ANSWER_MS = 5_000;

/** Resolves once a model server says that it is ready. */
export async function untilReady(stage: ModelStage, signal: AbortSignal): Promise<void> {
  while (!(await stage.listens())) await delay(LOOK_MS, undefined, { signal });
  while (!(await isReady(stage.socketPath, signal))) await delay(LOOK_MS, undefined, { signal });
}

function isReady(socketPath: string, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  return new Promise((resolve) => {
    const asked = get({ socketPath, path: '/v2/health/ready', timeout: ANSWER_MS, signal }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
  });
}
