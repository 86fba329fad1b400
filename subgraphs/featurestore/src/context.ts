import type { EngineClient } from '@hopyard/engine';
import type { BlobStore } from '@hopyard/files';
import type { Viewer } from '@hopyard/identity';
import type { Journal } from '@hopyard/journal';
import type { Known, OnlineRows, ServedView } from '@hopyard/online';
import type { RequestScope, UseCases } from '@hopyard/subgraph';
import type { Compactor } from './group/compactor.ts';
import type { Loaders } from './loaders.ts';
import type { Profiler } from './statistics/profiler.ts';
import type { Builder } from './training/builder.ts';

/** What resolvers, doors and use cases of one operation work with. */
export type Context = UseCases & {
  viewer: Viewer | null;
  scope: RequestScope;
  journal: Journal;
  blobs: BlobStore;
  engine: EngineClient;
  loaders: Loaders;
  profiler: Profiler;
  builder: Builder;
  compactor: Compactor;
  served: { views: Known<ServedView>; rows: OnlineRows };
  now: () => Date;
};
