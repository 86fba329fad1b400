import { type BlobStore, sweepBlobs } from '@hopyard/files';
import type { Journal } from '@hopyard/journal';
import { connect } from '@hopyard/postgres';
import { buildSchema, type RequestScope, type SubgraphService, useCases } from '@hopyard/subgraph';
import { resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { filesDoor } from './door/files-door.ts';
import type { EngineClient } from '@hopyard/engine';
import { createLoaders } from './loaders.ts';

export type DatasetsParts = {
  databaseUrl: string;
  journal: Journal;
  blobs: BlobStore;
  engine: EngineClient;
  onError: (error: unknown) => void;
  now?: () => Date;
};

/** How often bytes that nothing names are looked for, and how old they must be. */
const SWEEP_EVERY_MS = 60 * 60 * 1000;
const GRACE_SECONDS = 24 * 60 * 60;

export function createDatasets({ databaseUrl, journal, blobs, engine, onError, now = () => new Date() }: DatasetsParts): SubgraphService {
  const database = connect({ url: databaseUrl, role: 'hopyard_datasets', name: 'hopyard datasets' });
  const context = (scope: RequestScope): Context => {
    const cases = useCases({ db: database.db, journal }, scope);
    return { ...cases, viewer: scope.viewer, scope, journal, blobs, engine, now, loaders: createLoaders(cases.read) };
  };
  let sweep: Promise<unknown> = Promise.resolve();
  const sweeping = setInterval(() => {
    sweep = sweep.then(() => sweepBlobs(database.db, blobs, now(), GRACE_SECONDS)).catch(onError);
  }, SWEEP_EVERY_MS);
  return {
    name: 'datasets',
    schema: buildSchema(new URL('./schema.graphql', import.meta.url), resolvers),
    context,
    doors: [filesDoor(context)],
    async close() {
      clearInterval(sweeping);
      await sweep;
      await database.close();
    },
  };
}
