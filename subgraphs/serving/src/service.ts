import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EngineClient } from '@hopyard/engine';
import type { BlobStore } from '@hopyard/files';
import type { Journal } from '@hopyard/journal';
import { createKnown, createOnlineRows, type ServedView } from '@hopyard/online';
import { connect, type Tx } from '@hopyard/postgres';
import { buildSchema, createWakes, type RequestScope, type SubgraphService, useCases } from '@hopyard/subgraph';
import { resolvers } from './__generated__/resolvers.ts';
import { createNotifier, type Delivery, WEBHOOKS_ALONE } from './alert/notifier.ts';
import { createSeal } from './alert/seal.ts';
import type { Context } from './context.ts';
import { v2Door } from './door/v2-door.ts';
import { type InferenceLog, openInferenceLog } from './inference/inference-log.ts';
import { logTopic } from './inference/follow-inferences.ts';
import { createLogMover } from './inference/move-log.ts';
import type { Keeping } from './inference/moved-store.ts';
import { type RateLimit, rateLimiter } from './inference/rate-limit.ts';
import { createReplicaClient } from './inference/replica-client.ts';
import { retireDrained } from './deployment/retire-drained.ts';
import { createLoaders } from './loaders.ts';
import { createPreparer } from './monitor/prepare-monitors.ts';
import { createWatch } from './monitor/watch.ts';
import { changed, type ReplicaParts } from './replica/replica-parts.ts';
import { replicaServer } from './replica/replica-server.ts';
import { giveUpOrphans } from './replica/sync.ts';
import { createRouter, type Router } from './routing/router.ts';

export type ServingParts = {
  databaseUrl: string;
  journal: Journal;
  blobs: BlobStore;
  engine: EngineClient;
  /** 32 bytes, the same at every start: what webhooks are signed with is kept under it. */
  key: Buffer;
  /** How alerts leave the platform: by webhooks of the public Internet alone, by default. */
  delivery?: Delivery;
  onError: (error: unknown) => void;
  /** Where calls are written down: in the database, by default. */
  log?: InferenceLog;
  /** How often a caller may ask for predictions; 200 a second by default, 400 at once. */
  rateLimit?: RateLimit;
  /** How long a model may take for one answer; 30 s by default. */
  timeLimitMs?: number;
  /** How long a runner may be silent before its replicas count as gone. */
  silenceSeconds?: number;
  /** How long a version that gets no calls any more keeps its replicas, at least: longer than another process's routes are old. */
  drainSeconds?: number;
  /** How long calls stay in PostgreSQL before they are moved into their deployment's table: a day, and of each deployment the newest 100,000, by default. */
  keeping?: Keeping;
  /** How often monitors look for what comes by another way than this process: a second by default. */
  tickMs?: number;
  now?: () => Date;
};

export type ServingService = SubgraphService & {
  /** What runners speak to about replicas. */
  replicas(request: IncomingMessage, response: ServerResponse): void;
  router: Router;
  /** Gives up what silent runners kept and retires what was drained; the service does so by itself every second. */
  sweep(): Promise<void>;
  /** Moves old calls into the tables of their deployments and forgets those past their retention; the service does so by itself every minute. */
  moveLog(): Promise<void>;
};

const SWEEP_MS = 1_000;
const KEEPING: Keeping = { seconds: 24 * 3600, calls: 100_000, batch: 10_000, lookEveryMs: 60_000 };
const NEVER_SECONDS = 365 * 24 * 3600;

export function createServing({
  databaseUrl,
  journal,
  blobs,
  engine,
  key,
  delivery = WEBHOOKS_ALONE,
  onError,
  log,
  rateLimit = { perSecond: 200, burst: 400 },
  timeLimitMs = 30_000,
  silenceSeconds = 10,
  drainSeconds = 2,
  keeping = KEEPING,
  tickMs = 1_000,
  now = () => new Date(),
}: ServingParts): ServingService {
  const database = connect({ url: databaseUrl, role: 'hopyard_serving', name: 'hopyard serving', max: 16 });
  const { db } = database;
  const router = createRouter(db);
  // While this process was not there, or had no database, no runner could be heard: silence counts from then on.
  let hearing = now().getTime();
  const parts: ReplicaParts = {
    ...{ db, journal, router, wakes: createWakes(), turns: new Map(), usage: new Map(), drainSeconds },
    silenceSeconds: () => (now().getTime() - hearing < silenceSeconds * 1000 ? NEVER_SECONDS : silenceSeconds),
  };
  let sweeping: Promise<unknown> = Promise.resolve();
  const sweep = async () => {
    await giveUpOrphans(parts);
    await retireDrained(parts);
  };
  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep).catch((error: unknown) => {
      hearing = now().getTime();
      onError(error);
    });
  }, SWEEP_MS);
  const inference = {
    replicas: createReplicaClient(),
    log: log ?? openInferenceLog(database.raw({ genericPlans: true }), onError),
    views: createKnown<ServedView>(),
    online: createOnlineRows(database.raw({ max: 8, genericPlans: true })),
    limiter: rateLimiter(rateLimit, () => now().getTime()),
    timeLimitMs,
    onError,
  };
  const stopWaking = inference.log.onLogged((records) => {
    for (const id of new Set(records.map(({ deploymentId }) => deploymentId))) parts.wakes.wake(logTopic(id));
  });
  const seal = createSeal(key);
  const notifier = createNotifier({ db, seal, delivery, now, onError });
  const watch = createWatch({ database, db, engine, journal, log: inference.log, notifier, now, onError, tickMs });
  const preparer = createPreparer({ db, engine, journal, router, inference, now, onError, onReady: watch.wake });
  // A monitor may wait for its deployment to run.
  const stopPreparing = parts.wakes.listen('replicas', preparer.wake);
  const mover = createLogMover({ db, engine, blobs, keeping, now, onError });
  const monitoring = {
    wake() {
      preparer.wake();
      watch.wake();
    },
  };
  const context = (scope: RequestScope): Context => {
    const cases = useCases({ db, journal }, scope);
    const { wakes, usage } = parts;
    const common = {
      journal,
      router,
      inference,
      monitoring,
      notifier,
      seal,
      wakes,
      usage,
      silenceSeconds,
      drainSeconds,
      now,
      changed: (projectId: string) => changed(parts, projectId),
    };
    const reader = {
      engine,
      projectId: scope.viewer?.project?.id as string,
      inProject: <T>(work: (tx: Tx) => Promise<T>) => cases.read('inference:read', work),
      now,
    };
    return { ...cases, ...common, reader, viewer: scope.viewer, scope, loaders: createLoaders(cases.read, reader) };
  };
  return {
    name: 'serving',
    schema: buildSchema(new URL('./schema.graphql', import.meta.url), resolvers),
    context,
    doors: [v2Door(context)],
    replicas: replicaServer(parts, onError),
    router,
    sweep,
    moveLog: mover.move,
    async close() {
      clearInterval(timer);
      await sweeping;
      stopWaking();
      stopPreparing();
      inference.replicas.close();
      await inference.log.close();
      await Promise.all([preparer.close(), watch.close(), notifier.close(), mover.close()]);
      await database.close();
    },
  };
}
