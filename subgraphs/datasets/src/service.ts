import type { BlobStore } from '@hopyard/files';
import type { Journal } from '@hopyard/journal';
import { connect } from '@hopyard/postgres';
import { buildSchema, type RequestScope, type SubgraphService, useCases } from '@hopyard/subgraph';
import { resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { filesDoor } from './door/files-door.ts';
import type { EngineClient } from './engine-client.ts';
import { createLoaders } from './loaders.ts';

export type DatasetsParts = { databaseUrl: string; journal: Journal; blobs: BlobStore; engine: EngineClient; now?: () => Date };

export function createDatasets({ databaseUrl, journal, blobs, engine, now = () => new Date() }: DatasetsParts): SubgraphService {
  const database = connect({ url: databaseUrl, role: 'hopyard_datasets', name: 'hopyard datasets' });
  const context = (scope: RequestScope): Context => {
    const cases = useCases({ db: database.db, journal }, scope);
    return { ...cases, viewer: scope.viewer, scope, journal, blobs, engine, now, loaders: createLoaders(cases.read) };
  };
  return {
    name: 'datasets',
    schema: buildSchema(new URL('./schema.graphql', import.meta.url), resolvers),
    context,
    doors: [filesDoor(context)],
    close: database.close,
  };
}
