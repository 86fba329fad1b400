import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { ModelStage } from './model-stage.ts';

const LOOK_MS = 20;
const ANSWER_MS = 5_000;

/** How a model server is watched: how often it is asked, how long it may think, and how often in a row it may miss. */
export type Watch = { everyMs: number; patienceMs: number; misses: number };

/** Resolves once a model server says that it is ready. */
export async function untilReady(stage: ModelStage, signal: AbortSignal): Promise<void> {
  while (!(await stage.listens())) await delay(LOOK_MS, undefined, { signal });
  while (!(await answers(stage.socketPath, 'ready', ANSWER_MS, signal))) await delay(LOOK_MS, undefined, { signal });
}

/** Resolves once a model server has not answered so often in a row that it never will. */
export async function untilDeaf(socketPath: string, { everyMs, patienceMs, misses }: Watch, signal: AbortSignal): Promise<void> {
  for (let missed = 0; missed < misses;) {
    await delay(everyMs, undefined, { signal });
    missed = (await answers(socketPath, 'live', patienceMs, signal)) ? 0 : missed + 1;
  }
}

function answers(socketPath: string, health: 'live' | 'ready', timeout: number, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  return new Promise((resolve) => {
    const asked = get({ socketPath, path: `/v2/health/${health}`, timeout, signal }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
  });
}
