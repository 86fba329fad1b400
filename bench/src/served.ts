import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKSPACE } from '@hopyard/config';
import { createGateway, loadPersistedDocuments } from '@hopyard/gateway';
import { openSubgraphs, type SubgraphParts } from '@hopyard/platform/subgraphs';
import type { Authenticate } from '@hopyard/subgraph';
import { useServer } from 'graphql-ws/use/ws';
import { createYoga } from 'graphql-yoga';
import { pino } from 'pino';
import { WebSocketServer } from 'ws';
import { ownCpu } from './cpu.ts';
import { contextsOf, mergeSubgraphs } from './merged.ts';

/**
 * A process of its own, so that its CPU time is the server's alone: the gateway over its subgraphs; the same that takes everybody
 * for whom they once proved to be, and writes down no call to a model (`trusting`); or the same resolvers in one schema behind
 * stock Yoga and stock graphql-ws (`peer`).
 */
const [kind, databaseUrl = ''] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'hopyard-served-'));
const onError = (error: unknown) => process.stderr.write(`${String(error)}\n`);
const nowhere: NonNullable<SubgraphParts['log']> = {
  write: async (record) => ({ ...record, sequence: 0 }),
  room: async () => {},
  onLogged: () => () => {},
  transactions: () => 0,
  close: async () => {},
};
const trusting = kind === 'trusting';
const opened = await openSubgraphs({ databaseUrl, home, sockets: home, secureCookie: false, onError, ...(trusting && { log: nowhere }) });
const { services, projects } = opened;
if (!projects) throw new Error('The projects subgraph did not open.');

const close = kind === 'peer' ? await servePeer() : await serveGateway(trusting ? provedOnce(projects.authenticate) : projects.authenticate);

function provedOnce(authenticate: Authenticate): Authenticate {
  const proved = new Map<string, ReturnType<Authenticate>>();
  return (credentials, projectName) => {
    const key = `${credentials.bearerToken} ${projectName}`;
    const known = proved.get(key) ?? authenticate(credentials, projectName);
    proved.set(key, known);
    return known;
  };
}

async function serveGateway(authenticate: Authenticate): Promise<() => Promise<void>> {
  const gateway = await createGateway({
    subgraphs: { services },
    authenticate,
    supergraph: readFileSync(join(WORKSPACE, 'gateway', 'supergraph.graphql'), 'utf8'),
    persistedDocuments: loadPersistedDocuments(new URL('../../ui/graphql/__generated__/persisted-documents.json', import.meta.url)),
    origins: ['http://localhost'],
    log: pino({ level: 'error' }, pino.destination(2)),
  });
  process.send?.({ port: await gateway.listen(0, '127.0.0.1') });
  return () => gateway.close();
}

async function servePeer(): Promise<() => Promise<void>> {
  const schema = mergeSubgraphs(services, readFileSync(join(WORKSPACE, 'gateway', 'schema.graphql'), 'utf8'));
  const contextOf = async (authorization: string | undefined, path: string) => {
    const bearerToken = authorization?.slice('Bearer '.length) ?? '';
    const projectName = /^\/api\/projects\/([^/]+)\/graphql/.exec(path)?.[1] ?? null;
    return contextsOf(services, { viewer: await projects!.authenticate({ bearerToken }, projectName), requestId: crypto.randomUUID() });
  };
  const yoga = createYoga({
    schema,
    graphqlEndpoint: '/api/projects/:project/graphql',
    logging: false,
    graphiql: false,
    landingPage: false,
    context: ({ request }) => contextOf(request.headers.get('authorization') ?? undefined, new URL(request.url).pathname),
  });
  const server = createServer(yoga);
  const sockets = new WebSocketServer({ server });
  const live = useServer(
    {
      schema,
      context: ({ extra: { request } }: { extra: { request: { headers: { authorization?: string }; url?: string } } }) =>
        contextOf(request.headers.authorization, request.url ?? ''),
    },
    sockets,
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.send?.({ port: (server.address() as AddressInfo).port });
  return async () => {
    await live.dispose();
    server.closeAllConnections();
    server.close();
  };
}

process.on('message', () => process.send?.({ cpu: ownCpu() }));
process.once('disconnect', async () => {
  await close();
  await opened[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
  process.exit();
});
