import { createHash } from 'node:crypto';
import type { ReplicaReport, SyncRequest, SyncResponse } from '@hopyard/leases/replicas';
import { awaitWake } from '@hopyard/subgraph';
import * as deployments from '../deployment/deployment-store.ts';
import { settle } from '../deployment/settle.ts';
import { asPlatform, changed, type ReplicaParts } from './replica-parts.ts';
import type { Alive } from './replica-store.ts';
import * as replicas from './replica-store.ts';
import { specsOf } from './specs.ts';

/** What covers replicas that another process wants. */
const POLL_MS = 1_000;
/** A runner that waits is not silent. */
const LONGEST_WAIT_SECONDS = 5;

/** Takes what a runner says of its replicas, and answers what it should keep once that is not what it believes. */
export async function sync(parts: ReplicaParts, request: SyncRequest, gone: AbortSignal): Promise<SyncResponse> {
  const deadline = Date.now() + Math.min(request.waitSeconds, LONGEST_WAIT_SECONDS) * 1000;
  using news = awaitWake(parts.wakes, 'replicas', gone);
  parts.turns.set(request.runner, request);
  await replicas.hear(parts.db, request);
  for (const { id, cpuSeconds, memoryBytes } of request.replicas) parts.usage.set(id, { cpuSeconds, memoryBytes });
  let reports: readonly ReplicaReport[] | null = request.replicas;
  for (;;) {
    const kept = await reconcile(parts, request, reports);
    // Said once: what happens while the request waits is said by the next one.
    reports = null;
    const revision = revisionOf(kept);
    if (revision !== request.revision) return { revision, replicas: await specsOf(parts, kept) };
    const left = deadline - Date.now();
    if (left <= 0 || gone.aborted) return { revision, replicas: await specsOf(parts, kept) };
    await news.within(Math.min(left, POLL_MS));
  }
}

const revisionOf = (kept: readonly Alive[]) =>
  createHash('sha256')
    .update(kept.map(({ id, epoch }) => `${id}.${epoch}`).join())
    .digest('hex');

/** Brings what is told of replicas into the database, and answers what the runner should keep. */
async function reconcile(parts: ReplicaParts, request: SyncRequest, reports: readonly ReplicaReport[] | null): Promise<Alive[]> {
  const mine = ({ runner, instance }: Alive) => runner === request.runner && instance === request.instance;
  const alive = await replicas.alive(parts.db, parts.silenceSeconds());
  const said = new Map(reports?.map((report) => [report.id, report]));
  const changes = alive.flatMap((replica): Change[] => {
    const report = said.get(replica.id);
    if (replica.orphaned) return [{ replica, kind: 'orphaned' }];
    if (replica.state === 'WAITING') return request.sandboxRefusal === null ? [{ replica, kind: 'waiting' }] : [];
    if (!reports || !mine(replica)) return [];
    const ended = !report || report.epoch !== replica.epoch || report.state === 'STOPPED';
    if (replica.state === 'STOPPING') return ended ? [{ replica, kind: 'stopped' }] : [];
    return report && !ended && differs(replica, report) ? [{ replica, kind: 'reported', report }] : [];
  });
  if (changes.length === 0) return alive.filter((replica) => mine(replica) && replica.state !== 'STOPPING');
  await apply(parts, changes, request);
  return (await replicas.alive(parts.db, parts.silenceSeconds())).filter((replica) => mine(replica) && replica.state !== 'STOPPING');
}

const differs = (replica: Alive, { state, socketPath, reason, restarts }: ReplicaReport) =>
  replica.state !== state || replica.socket_path !== socketPath || replica.reason !== reason || replica.restarts !== restarts;

type Change = { replica: Alive } & ({ kind: 'orphaned' | 'waiting' | 'stopped' } | { kind: 'reported'; report: ReplicaReport });

/** Applies changes, one transaction a deployment, with all that follows from them. Whoever asks is given what waits, if it can run it. */
async function apply(parts: ReplicaParts, changes: readonly Change[], request: SyncRequest | null): Promise<void> {
  const byDeployment = Map.groupBy(changes, ({ replica }) => replica.deployment_id);
  for (const [deploymentId, some] of byDeployment) {
    const projectId = some[0]?.replica.project_id ?? '';
    await asPlatform(parts, projectId, async (tx, append) => {
      const deployment = await deployments.lock(tx, deploymentId);
      if (!deployment) return;
      const of = (...kinds: Change['kind'][]) => some.filter(({ kind }) => kinds.includes(kind)).map(({ replica }) => replica.id);
      const orphans = some.filter(({ kind }) => kind === 'orphaned').map(({ replica }) => replica);
      await replicas.orphan(tx, orphans, 'Its runner was not heard of again.');
      await replicas.stopped(tx, of('stopped'));
      if (request && !isSuperseded(parts, request)) {
        for (const change of some) if (change.kind === 'reported') await replicas.report(tx, change.report);
      }
      if (request?.sandboxRefusal === null) await replicas.assign(tx, of('orphaned', 'waiting'), request);
      await append({
        kind: 'deployment:replica',
        change: 'UPDATED',
        subjects: [
          { kind: 'Deployment', id: deploymentId },
          ...[...new Set(some.map(({ replica }) => replica.version_id))].map((id) => ({ kind: 'DeploymentVersion', id })),
        ],
        facts: { name: deployment.name },
      });
      await settle({ tx, append, drainSeconds: parts.drainSeconds }, deploymentId);
    });
    changed(parts, projectId);
  }
}

/** A runner that has something new to say gives up the request that said the old; for a moment both are under way. */
function isSuperseded({ turns }: ReplicaParts, { runner, instance, turn }: SyncRequest): boolean {
  const last = turns.get(runner);
  return last?.instance === instance && last.turn > turn;
}

/** Gives up replicas whose runner fell silent: calls no longer go there, and another runner may take them. */
export async function giveUpOrphans(parts: ReplicaParts): Promise<void> {
  const orphans = (await replicas.alive(parts.db, parts.silenceSeconds())).filter(({ orphaned }) => orphaned);
  await apply(
    parts,
    orphans.map((replica) => ({ replica, kind: 'orphaned' })),
    null,
  );
}
