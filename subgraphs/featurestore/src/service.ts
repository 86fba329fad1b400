import type { EngineClient } from '@hopyard/engine';
import type { BlobStore } from '@hopyard/files';
import type { Journal } from '@hopyard/journal';
import { createKnown, createOnlineRows, type ServedView } from '@hopyard/online';
import { connect } from '@hopyard/postgres';
import { buildSchema, type RequestScope, type SubgraphService, useCases } from '@hopyard/subgraph';
import { resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { featurestoreDoor } from './door/featurestore-door.ts';
import { createCompactor } from './group/compactor.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createProfiler } from './statistics/profiler.ts';
import { createBuilder } from './training/builder.ts';

export type FeaturestoreParts = {
  databaseUrl: string;
  journal: Journal;
  blobs: BlobStore;
  engine: EngineClient;
  onError: (error: unknown) => void;
  /** How long whoever makes a training dataset may be silent before another takes it up. */
  leaseSeconds?: number;
  now?: () => Date;
};

export function createFeaturestore({
  databaseUrl,
  journal,
  blobs,
  engine,
  onError,
  leaseSeconds,
  now = () => new Date(),
}: FeaturestoreParts): SubgraphService {
  const database = connect({ url: databaseUrl, role: 'hopyard_featurestore', name: 'hopyard featurestore', max: 16 });
  const { db } = database;
  const profiler = createProfiler({ db, engine, journal, onError, now });
  const builder = createBuilder({ db, engine, journal, onError, now, ...(leaseSeconds && { leaseSeconds }) });
  const compactor = createCompactor({ db, engine, blobs, journal, onError, now });
  const served = { views: createKnown<ServedView>(), rows: createOnlineRows(database.raw({ max: 8, genericPlans: true })) };
  const context = (scope: RequestScope): Context => {
    const cases = useCases({ db, journal }, scope);
    const parts = { journal, blobs, engine, profiler, builder, compactor, served, now };
    let loaders: Loaders | undefined;
    return {
      ...cases,
      ...parts,
      viewer: scope.viewer,
      scope,
      // A look-up of vectors loads nothing.
      get loaders() {
        return (loaders ??= createLoaders(cases.read));
      },
    };
  };
  return {
    name: 'featurestore',
    schema: buildSchema(new URL('./schema.graphql', import.meta.url), resolvers),
    context,
    doors: [featurestoreDoor(context)],
    async close() {
      await Promise.all([builder.close(), profiler.close(), compactor.close()]);
      await database.close();
    },
  };
}
