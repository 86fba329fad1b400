import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Waits for a condition; fails with what was waited for. */
export async function until(what: () => string, condition: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain: ${what()}`);
    await delay(5);
  }
}
