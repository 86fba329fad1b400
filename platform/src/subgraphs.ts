import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { installationKey } from '@hopyard/config/key';
import { engineClient } from '@hopyard/engine';
import { directoryBlobStore } from '@hopyard/files';
import { openJournal } from '@hopyard/journal';
import type { ProjectsService } from '@hopyard/projects';
import type { Delivery, InferenceLog } from '@hopyard/serving';
import type { SubgraphService } from '@hopyard/subgraph';
import { listenUnix } from '@hopyard/subgraph/serving';

export const SUBGRAPHS = ['projects', 'datasets', 'training', 'featurestore', 'serving'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Unix sockets of the platform, in a directory that only our uid may enter. */
export const socketsIn = (directory: string) => ({
  gateway: join(directory, 'gateway.sock'),
  leases: join(directory, 'leases.sock'),
  replicas: join(directory, 'replicas.sock'),
  runner: join(directory, 'runner.sock'),
  subgraph: (name: SubgraphName) => join(directory, `${name}.sock`),
});

export type SubgraphParts = {
  databaseUrl: string;
  home: string;
  /** By default a file of the home. */
  keyFile?: string | undefined;
  sockets: string;
  secureCookie: boolean;
  delivery?: Delivery;
  /** Where calls to models are written down: in the database, by default. */
  log?: InferenceLog;
  onError: (error: unknown) => void;
};

export type OpenedSubgraphs = AsyncDisposable & {
  services: SubgraphService[];
  projects: ProjectsService | null;
  journal: ReturnType<typeof openJournal>;
};

/** Opens subgraphs in this process: all of them, or the one that the process is for, which then loads no other's code. */
export async function openSubgraphs(parts: SubgraphParts, names: readonly SubgraphName[] = SUBGRAPHS): Promise<OpenedSubgraphs> {
  const { databaseUrl, onError } = parts;
  const sockets = socketsIn(parts.sockets);
  await using opened = new AsyncDisposableStack();
  const journal = opened.use(openJournal({ url: databaseUrl, onError }));
  const blobs = directoryBlobStore(join(parts.home, 'blobs'));
  const engine = engineClient(sockets.runner);
  const services: SubgraphService[] = [];
  const open = <Service extends SubgraphService>(service: Service): Service => {
    services.push(service);
    opened.defer(() => service.close());
    return service;
  };

  const forRunners = async (path: string, listener: RequestListener) => {
    const server = createServer({ requestTimeout: 0 }, listener);
    await listenUnix(server, path);
    opened.defer(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
  };

  let projects: ProjectsService | null = null;
  if (names.includes('projects')) {
    const { createProjects } = await import('@hopyard/projects');
    projects = open(createProjects({ databaseUrl, journal, secureCookie: parts.secureCookie }));
  }
  if (names.includes('datasets')) {
    const { createDatasets } = await import('@hopyard/datasets');
    open(createDatasets({ databaseUrl, journal, blobs, engine, onError }));
  }
  if (names.includes('training')) {
    const { createTraining } = await import('@hopyard/training');
    const training = open(createTraining({ databaseUrl, journal, blobs, onError }));
    await forRunners(sockets.leases, training.leases);
  }
  if (names.includes('featurestore')) {
    const { createFeaturestore } = await import('@hopyard/featurestore');
    open(createFeaturestore({ databaseUrl, journal, blobs, engine, onError }));
  }
  if (names.includes('serving')) {
    const { createServing } = await import('@hopyard/serving');
    const { delivery, log } = parts;
    const key = installationKey(parts.keyFile ?? join(parts.home, 'installation.key'));
    const serving = open(createServing({ databaseUrl, journal, blobs, engine, key, onError, ...(delivery && { delivery }), ...(log && { log }) }));
    await forRunners(sockets.replicas, serving.replicas);
  }
  const owned = opened.move();
  return { services, projects, journal, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
