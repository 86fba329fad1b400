import { PlatformError } from '@hopyard/identity';
import { LogAppend } from '@hopyard/leases';
import { SyncRequest } from '@hopyard/leases/replicas';
import { runnerDoor } from '@hopyard/subgraph/serving';
import * as log from './log-store.ts';
import { asPlatform, type ReplicaParts } from './replica-parts.ts';
import * as replicas from './replica-store.ts';
import { sync } from './sync.ts';

/** What runners speak to about replicas. */
export function replicaServer(parts: ReplicaParts, onError: (error: unknown) => void) {
  return runnerDoor(async (path, body, gone) => {
    if (path === '/replicas/sync') return sync(parts, SyncRequest.parse(body), gone);
    const [, id] = /^\/replicas\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/log$/.exec(path) ?? [];
    if (id) return append(parts, id, LogAppend.parse(body));
    throw new PlatformError('NOT_FOUND', `There is no ${path} here.`);
  }, onError);
}

async function append(parts: ReplicaParts, id: string, body: LogAppend): Promise<object> {
  const replica = (await replicas.alive(parts.db, parts.silenceSeconds())).find((one) => one.id === id);
  if (!replica) throw stale();
  const outcome = await asPlatform(parts, replica.project_id, (tx) => log.append(tx, id, body));
  if (outcome === 'stale') throw stale();
  if (outcome === 'gap') throw new PlatformError('CONFLICT', `Lines before offset ${body.firstOffset} are missing; send those first.`);
  parts.wakes.wake(id);
  return {};
}

const stale = () => new PlatformError('STALE_LEASE', 'This replica was given to another runner or has ended; nothing more may be said about it.');
