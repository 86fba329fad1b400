import type { Journal } from '@hopyard/journal';
import { connect } from '@hopyard/postgres';
import { buildSchema, type RequestScope, type SubgraphService, useCases } from '@hopyard/subgraph';
import { resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';

export type ServingParts = {
  databaseUrl: string;
  journal: Journal;
  now?: () => Date;
};

export function createServing({ databaseUrl, journal, now = () => new Date() }: ServingParts): SubgraphService {
  const database = connect({ url: databaseUrl, role: 'hopyard_serving', name: 'hopyard serving', max: 16 });
  const { db } = database;
  const context = (scope: RequestScope): Context => {
    const cases = useCases({ db, journal }, scope);
    return { ...cases, viewer: scope.viewer, scope, journal, now, loaders: createLoaders(cases.read) };
  };
  return {
    name: 'serving',
    schema: buildSchema(new URL('./schema.graphql', import.meta.url), resolvers),
    context,
    doors: [],
    close: () => database.close(),
  };
}
