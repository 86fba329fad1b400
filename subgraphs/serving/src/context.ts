import type { Viewer } from '@hopyard/identity';
import type { Journal } from '@hopyard/journal';
import type { RequestScope, UseCases } from '@hopyard/subgraph';
import type { Loaders } from './loaders.ts';

/** What resolvers and use cases of one operation work with. */
export type Context = UseCases & {
  viewer: Viewer | null;
  scope: RequestScope;
  journal: Journal;
  loaders: Loaders;
  now: () => Date;
};
