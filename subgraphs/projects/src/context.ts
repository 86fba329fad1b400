import type { Viewer } from '@hopyard/identity';
import type { FeedItem, Journal } from '@hopyard/journal';
import type { Db } from '@hopyard/postgres';
import type { RequestScope, UseCases } from '@hopyard/subgraph';
import type { Loaders } from './loaders.ts';

/** What resolvers and use cases of one operation work with. */
export type Context = UseCases & {
  viewer: Viewer | null;
  scope: RequestScope;
  db: Db;
  journal: Journal;
  loaders: Loaders;
  now: () => Date;
};

export type { FeedItem };
