import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ReplicaSpec } from '@hopyard/leases/replicas';
import { backOff } from '../leases/platform-door.ts';
import { keepReplica, type Replica, type ReplicaDeps } from './replica.ts';
import type { ReplicaClient } from './replica-client.ts';

const WAIT_SECONDS = 5;

export type KeepReplicas = ReplicaDeps & { client: ReplicaClient; runner: string; sandboxRefusal: string | null };

/** Keeps the model servers that the platform wants kept, until the signal is aborted; then ends them and answers. */
export async function keepReplicas(deps: KeepReplicas, shutdown: AbortSignal): Promise<void> {
  const { client, runner, sandboxRefusal, log } = deps;
  const instance = randomUUID();
  const kept = new Map<string, Replica>();
  let revision = '';
  let turn = 0;
  let failures = 0;
  // What is new is said at once: the request that waits is given up for one that says it.
  let waiting = new AbortController();
  const changed = () => waiting.abort();
  const keyOf = ({ id, epoch }: ReplicaSpec) => `${id}.${epoch}`;
  const reconcile = (wanted: readonly ReplicaSpec[]) => {
    const keys = new Set(wanted.map(keyOf));
    for (const spec of wanted) if (!kept.has(keyOf(spec))) kept.set(keyOf(spec), keepReplica(spec, deps, changed));
    for (const [key, replica] of kept) {
      if (keys.has(key)) continue;
      // Until it is gone it is reported; it may be wanted no second time under this epoch.
      void replica.end(deps.graceMs).then(() => {
        kept.delete(key);
        changed();
      });
    }
  };
  while (!shutdown.aborted) {
    waiting = new AbortController();
    try {
      const replicas = await Promise.all([...kept.values()].map((replica) => replica.report()));
      const request = { runner, instance, sandboxRefusal, turn: ++turn, revision, waitSeconds: WAIT_SECONDS, replicas };
      const answer = await client.sync(request, AbortSignal.any([shutdown, waiting.signal]));
      if (failures > 0) log.info({ failures }, 'the platform answers again about replicas');
      failures = 0;
      if (answer.revision !== revision) reconcile(answer.replicas);
      revision = answer.revision;
    } catch (error) {
      if (shutdown.aborted || waiting.signal.aborted) continue;
      if (failures === 0) log.warn({ error: String(error) }, 'replicas cannot be synced; trying again');
      await delay(backOff(failures++), undefined, { signal: shutdown }).catch(() => undefined);
    }
  }
  await Promise.all([...kept.values()].map((replica) => replica.end(0)));
}
