import { PlatformError } from '@hopyard/identity';
import type { Authenticate, Credentials } from '@hopyard/subgraph/serving';
import type { Logger } from 'pino';
import type { Graph } from './graph/graph.ts';
import type { Lately } from './http/lately.ts';
import type { Limits } from './limits.ts';
import type { Feeds } from './live/feeds.ts';
import type { Watch } from './live/watch.ts';
import type { Metrics } from './metrics.ts';

/** What every way into the gateway works with. */
export type Gateway = {
  authenticate: Authenticate;
  /** Whether whoever shows these may send documents of their own. */
  mayWrite(credentials: Credentials): boolean;
  lately: Lately;
  graph: Graph;
  feeds: Feeds;
  watch: Watch;
  limits: Limits;
  metrics: Metrics;
  /** The addresses under which browsers reach this platform. */
  origins: readonly string[];
  log: Logger;
};

export const rightsChanged = () => new PlatformError('FORBIDDEN', 'Your role here has changed. Subscribe again.');
export const tooMany = (message: string) => new PlatformError('RATE_LIMITED', message);
