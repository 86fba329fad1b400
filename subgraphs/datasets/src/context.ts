import type { Viewer } from '@hopyard/identity';
import type { BlobStore } from '@hopyard/files';
import type { Journal } from '@hopyard/journal';
import type { RequestScope, UseCases } from '@hopyard/subgraph';
import type { EngineClient } from '@hopyard/engine';
import type { Loaders } from './loaders.ts';

/** What resolvers, doors and use cases of one operation work with. */
export type Context = UseCases & {
  viewer: Viewer | null;
  scope: RequestScope;
  journal: Journal;
  blobs: BlobStore;
  engine: EngineClient;
  loaders: Loaders;
  now: () => Date;
};
