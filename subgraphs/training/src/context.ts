import type { BlobStore } from '@hopyard/files';
import type { Viewer } from '@hopyard/identity';
import type { Journal } from '@hopyard/journal';
import type { RequestScope, UseCases, Wakes } from '@hopyard/subgraph';
import type { Runners } from './lease/runners.ts';
import type { Loaders } from './loaders.ts';

/** What resolvers and use cases of one operation work with. */
export type Context = UseCases & {
  viewer: Viewer | null;
  scope: RequestScope;
  journal: Journal;
  blobs: BlobStore;
  loaders: Loaders;
  wakes: Wakes;
  runners: Runners;
  now: () => Date;
};
