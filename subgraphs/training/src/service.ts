import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlobStore } from '@hopyard/files';
import type { Journal } from '@hopyard/journal';
import { connect } from '@hopyard/postgres';
import { buildSchema, createWakes, type RequestScope, type SubgraphService, useCases } from '@hopyard/subgraph';
import { resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { modelsDoor } from './door/models-door.ts';
import { expireLeases } from './lease/expire-leases.ts';
import type { LeaseParts } from './lease/lease-parts.ts';
import { leaseServer } from './lease/lease-server.ts';
import { createRunners } from './lease/runners.ts';
import { createLoaders } from './loaders.ts';
import * as uploads from './model/upload-store.ts';

export type TrainingParts = {
  databaseUrl: string;
  journal: Journal;
  blobs: BlobStore;
  onError: (error: unknown) => void;
  /** How long a runner may be silent before its work is taken from it. */
  leaseSeconds?: number;
  now?: () => Date;
};

export type TrainingService = SubgraphService & {
  /** What the runner speaks to. */
  leases(request: IncomingMessage, response: ServerResponse): void;
  /** Settles leases that lapsed; the service does so by itself every few seconds. */
  expireLeases(): Promise<number>;
  /** Lets go of uploads that no version was made of in time; the service does so by itself every few minutes. */
  dropExpiredUploads(): Promise<number>;
};

/** How often uploads that expired are looked for. */
const DROP_UPLOADS_EVERY_MS = 5 * 60 * 1000;

export function createTraining({ databaseUrl, journal, blobs, onError, leaseSeconds = 30, now = () => new Date() }: TrainingParts): TrainingService {
  const database = connect({ url: databaseUrl, role: 'hopyard_training', name: 'hopyard training', max: 16 });
  const { db } = database;
  const wakes = createWakes();
  const runners = createRunners(now);
  const parts: LeaseParts = { db, journal, wakes, runners, now, ttlSeconds: leaseSeconds };
  let expiring: Promise<unknown> = Promise.resolve();
  const timer = setInterval(
    () => {
      expiring = expiring.then(() => expireLeases(parts)).catch(onError);
    },
    (leaseSeconds * 1000) / 6,
  );
  let dropping: Promise<unknown> = Promise.resolve();
  const dropTimer = setInterval(() => {
    dropping = dropping.then(() => uploads.dropExpired(db, now())).catch(onError);
  }, DROP_UPLOADS_EVERY_MS);
  const context = (scope: RequestScope): Context => {
    const cases = useCases({ db, journal }, scope);
    return { ...cases, viewer: scope.viewer, scope, journal, blobs, wakes, runners, now, loaders: createLoaders(cases.read) };
  };
  return {
    name: 'training',
    schema: buildSchema(new URL('./schema.graphql', import.meta.url), resolvers),
    context,
    doors: [modelsDoor(context)],
    leases: leaseServer(parts, onError),
    expireLeases: () => expireLeases(parts),
    dropExpiredUploads: () => uploads.dropExpired(db, now()),
    async close() {
      clearInterval(timer);
      clearInterval(dropTimer);
      await Promise.all([expiring, dropping]);
      await database.close();
    },
  };
}
