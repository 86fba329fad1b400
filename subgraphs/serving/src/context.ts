import type { Viewer } from '@hopyard/identity';
import type { Journal } from '@hopyard/journal';
import type { RequestScope, UseCases, Wakes } from '@hopyard/subgraph';
import type { Notifier } from './alert/notifier.ts';
import type { Seal } from './alert/seal.ts';
import type { InferenceParts } from './inference/parts.ts';
import type { LogReader } from './inference/read-inferences.ts';
import type { Loaders } from './loaders.ts';
import type { Usage } from './replica/replica.ts';
import type { Router } from './routing/router.ts';

/** What resolvers and use cases of one operation work with. */
export type Context = UseCases & {
  viewer: Viewer | null;
  scope: RequestScope;
  journal: Journal;
  loaders: Loaders;
  router: Router;
  wakes: Wakes;
  /** What replicas use, by id. */
  usage: ReadonlyMap<string, Usage>;
  silenceSeconds: number;
  drainSeconds: number;
  /** Something of a project's deployments was committed. */
  changed(projectId: string): void;
  inference: InferenceParts;
  /** The log of calls, for who may read it. */
  reader: LogReader;
  /** Looks at once after monitors that were made or changed. */
  monitoring: { wake(): void };
  notifier: Notifier;
  /** Keeps secrets from whoever reads the database. */
  seal: Seal;
  now: () => Date;
};
