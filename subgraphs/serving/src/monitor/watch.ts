import type { Database } from '@hopyard/postgres';
import type { Inference } from '../inference/inference.ts';
import type { InferenceLog } from '../inference/inference-log.ts';
import { type Follower, followDeployment, type FollowParts } from './follow-deployment.ts';
import { followGroup } from './follow-group.ts';
import * as monitors from './monitor-store.ts';
import { Overtaken } from './progress-store.ts';

/** Follows, for every monitor that watches, what it watches. Of several processes one does so for a deployment or feature group. */
export type Watch = {
  /** A monitor was made, changed or ended. */
  wake(): void;
  close(): Promise<void>;
};

const TICK_MS = 1_000;

export function createWatch(parts: FollowParts & { database: Database; log: Pick<InferenceLog, 'onLogged'>; tickMs?: number }): Watch {
  const { db, log, onError, tickMs = TICK_MS } = parts;
  // Locks of a session: they are free at once when the process, or its connection, is gone.
  const session = parts.database.raw({ max: 1 });
  let backend = 0;
  const held = new Set<string>();
  const followers = new Map<string, { deploymentId: string; follower: Follower }>();
  let closed = false;
  let again = false;
  let ticking: Promise<void> | null = null;

  async function isOurs(subjectId: string): Promise<boolean> {
    if (held.has(subjectId)) return true;
    const [row] = await session<{ locked: boolean }[]>`select pg_try_advisory_lock(hashtextextended(${`monitors/${subjectId}`}, 7018)) as locked`;
    if (row?.locked) held.add(subjectId);
    return row?.locked ?? false;
  }

  async function tick(): Promise<void> {
    const active = await monitors.inState(db, 'ACTIVE');
    if (active.length > 0) {
      const [row] = await session<{ backend: number }[]>`select pg_backend_pid() as backend`;
      if (row && row.backend !== backend) {
        held.clear();
        backend = row.backend;
      }
    }
    const ours = new Set<string>();
    for (const { projectId, id, deploymentId, featureGroupId } of active) {
      if (!(await isOurs(deploymentId ?? featureGroupId ?? id))) continue;
      if (deploymentId === null) {
        await followGroup(parts, { projectId, id }).catch((error: unknown) => error instanceof Overtaken || closed || onError(error));
        continue;
      }
      ours.add(id);
      if (!followers.has(id)) followers.set(id, { deploymentId, follower: followDeployment(parts, { projectId, id, deploymentId }) });
    }
    for (const [id, { follower }] of followers) {
      if (ours.has(id)) follower.tick();
      else {
        followers.delete(id);
        await follower.close();
      }
    }
  }

  const run = () => {
    again = true;
    ticking ??= (async () => {
      while (again && !closed) {
        again = false;
        await tick().catch((error: unknown) => !closed && onError(error));
      }
      ticking = null;
    })();
  };
  const timer = setInterval(run, tickMs);
  run();

  const leave = log.onLogged((records) => {
    const byDeployment: Map<string, Inference[]> = Map.groupBy(records, ({ deploymentId }) => deploymentId);
    for (const { deploymentId, follower } of followers.values()) {
      const some = byDeployment.get(deploymentId);
      if (some) follower.offer(some);
    }
  });

  return {
    wake: run,
    async close() {
      closed = true;
      clearInterval(timer);
      leave();
      await ticking;
      await Promise.all([...followers.values()].map(({ follower }) => follower.close()));
    },
  };
}
