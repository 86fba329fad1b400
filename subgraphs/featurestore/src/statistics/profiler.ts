import { setTimeout as delay } from 'node:timers/promises';
import type { EngineClient } from '@hopyard/engine';
import type { Journal } from '@hopyard/journal';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import { profileRows, snapshot } from '@hopyard/table';
import * as statistics from './statistics-store.ts';

/** Computes the statistics of states that no merging gives: in the background, one at a time. */
export type Profiler = { wake(): void; close(): Promise<void> };

export type ProfilerParts = { db: Db; engine: EngineClient; journal: Journal; onError: (error: unknown) => void; now: () => Date };

/** What is left to do after a failure, or after a process died, is looked for that often. */
const LOOK_EVERY_MS = 30_000;

export function createProfiler({ db, engine, journal, onError, now }: ProfilerParts): Profiler {
  const closed = new AbortController();
  let woken = Promise.withResolvers<void>();

  async function profile({ projectId, groupId }: statistics.Unprofiled): Promise<void> {
    const inProject = <T>(work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);
    const state = await inProject((tx) => snapshot(tx, groupId));
    if (!state?.commit) return;
    const { sequence } = state.commit;
    const rows = await profileRows({ engine }, state, closed.signal);
    await inProject(async (tx) => {
      const change = await statistics.lastChange(tx, groupId, sequence);
      if (!change) return;
      await statistics.put(tx, { groupId, ...change, profile: rows, computedAt: now() });
      await journal.append(
        tx,
        { viewer: null, projectId, requestId: `feature-group/${groupId}` },
        { kind: 'feature-group:profile', change: 'UPDATED', subjects: [{ kind: 'FeatureGroup', id: groupId }] },
      );
    });
    journal.poke();
  }

  /** Does all that there is to do; what fails waits for the next time. */
  async function catchUp(): Promise<void> {
    const failed: string[] = [];
    while (!closed.signal.aborted) {
      const next = await statistics.nextUnprofiled(db, failed);
      if (!next) return;
      await profile(next).catch((error: unknown) => {
        failed.push(next.groupId);
        if (!closed.signal.aborted) onError(error);
      });
    }
  }

  const loop = (async () => {
    while (!closed.signal.aborted) {
      await catchUp().catch(onError);
      await Promise.race([woken.promise, delay(LOOK_EVERY_MS, undefined, { signal: closed.signal }).catch(() => undefined)]);
      woken = Promise.withResolvers();
    }
  })();
  return {
    wake: () => woken.resolve(),
    async close() {
      closed.abort(new Error('The platform stops.'));
      await loop;
    },
  };
}
