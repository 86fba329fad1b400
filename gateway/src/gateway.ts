import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Authenticate, closeServer, listenUnix, type SubgraphService } from '@hopyard/subgraph/serving';
import type { Logger } from 'pino';
import { createDocuments, type PersistedDocuments } from './graph/documents.ts';
import { createGraph } from './graph/graph.ts';
import { callInProcess } from './graph/in-process.ts';
import { callOverSockets } from './graph/over-sockets.ts';
import { createPlanner } from './graph/planner.ts';
import { doorsInProcess, doorsOverSocket } from './http/doors.ts';
import { createLately } from './http/lately.ts';
import { createRouter, type Ready } from './http/router.ts';
import { createUpgrades } from './http/upgrade.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createFeeds } from './live/feeds.ts';
import { followerOf } from './live/follow.ts';
import { createWatch, type Revocation } from './live/watch.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Gateway } from './parts.ts';
import { createRateLimit } from './rate.ts';
import type { RemoteSubgraphs } from './remote-subgraphs.ts';

/** How often the rights behind open connections are looked at again, whatever was announced. */
const RECHECK_MS = 1_000;
const IDLE_CONNECTION_MS = 300_000;

export type GatewayOptions = {
  /** The SDL of `supergraph.graphql`. */
  supergraph: string;
  /** The subgraphs: in this process, or in processes of their own. */
  subgraphs: { services: readonly SubgraphService[] } | { remote: RemoteSubgraphs };
  authenticate: Authenticate;
  log: Logger;
  /** The addresses under which browsers reach the platform, such as `http://localhost:8080`. */
  origins: readonly string[];
  /** Where the web app listens. */
  webOrigin?: URL;
  persistedDocuments?: PersistedDocuments;
  /** Lets session cookies send documents that are not the web app's own. Off, but for development. */
  anyDocumentForSessions?: boolean;
  limits?: Partial<Limits>;
  /** Whether what the platform stands on (the database) answers, by name. */
  ready?: Ready;
  /** Calls back whenever rights are taken from someone; answers how to stop that. */
  onRevoked?: (listener: (revocation: Revocation) => void) => () => void;
  recheckMs?: number;
};

export type RunningGateway = {
  handle(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Answers the port that it got. */
  listen(port: number, host: string): Promise<number>;
  listenUnix(path: string): Promise<void>;
  metrics: Metrics;
  close(): Promise<void>;
};

/** The platform's one origin. Does not answer before the graph is planned and ready. */
export async function createGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { authenticate, log, subgraphs } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const metrics = createMetrics();
  const webOrigin = options.webOrigin ?? null;

  const planner = await createPlanner(
    options.supergraph,
    'services' in subgraphs ? callInProcess(subgraphs.services) : callOverSockets(subgraphs.remote.clients),
  );
  const documents = createDocuments(planner.schema, options.persistedDocuments ?? {}, limits);
  const graph = createGraph({ planner, documents, limits, takeTurn: createRateLimit(limits), log });
  const watch = createWatch({ authenticate, everyMs: options.recheckMs ?? RECHECK_MS, log });
  const stopHearing = options.onRevoked?.((revocation) => watch.revoked(revocation));
  const gateway: Gateway = {
    authenticate,
    mayWrite: ({ bearerToken }) => bearerToken !== undefined || options.anyDocumentForSessions === true,
    lately: createLately(),
    graph,
    feeds: createFeeds({ follow: followerOf(planner, graph), graph, metrics }),
    watch,
    limits,
    metrics,
    origins: options.origins,
    log,
  };

  const doors =
    'services' in subgraphs
      ? doorsInProcess(subgraphs.services)
      : subgraphs.remote.clients.flatMap((client) => doorsOverSocket(client, subgraphs.remote.doors.get(client.name) ?? [], gateway));
  const ready: Ready = async () => ({ ...(await options.ready?.()), ...('remote' in subgraphs ? await subgraphs.remote.ready() : {}) });
  const handle = createRouter({ gateway, doors, ready, webOrigin });
  const upgrades = createUpgrades(gateway, webOrigin);
  const servers: Server[] = [];

  function newServer(): Server {
    const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 60_000, requestTimeout: 0 }, handle);
    server.setTimeout(IDLE_CONNECTION_MS);
    server.on('upgrade', (request, socket, head) => {
      (socket as Socket).setTimeout(0);
      upgrades.handle(request, socket, head);
    });
    servers.push(server);
    return server;
  }

  return {
    handle,
    upgrade: upgrades.handle,
    metrics,
    async listen(port, host) {
      const server = newServer();
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    },
    listenUnix: (path) => listenUnix(newServer(), path),
    async close() {
      stopHearing?.();
      watch.close();
      upgrades.close();
      await Promise.all(servers.map((server) => closeServer(server)));
      if ('remote' in subgraphs) subgraphs.remote.close();
    },
  };
}
