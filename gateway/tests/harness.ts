import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentityKeys } from '@hopyard/subgraph/serving';
import { serveSubgraph } from '@hopyard/subgraph/serve';
import { type Client, createClient } from 'graphql-ws';
import { pino } from 'pino';
import { afterEach, describe } from 'vitest';
import { WebSocket } from 'ws';
import { compose } from '../compose.ts';
import { authenticateAt, connectSubgraphs, createGateway, type GatewayOptions, type Revocation } from '../src/index.ts';
import { schemas } from './fixture/schemas.ts';
import { createFixture, type Fixture } from './fixture/services.ts';

export const supergraph = compose(Object.entries(schemas).map(([name, typeDefs]) => ({ name, typeDefs })));
export const ORIGIN = 'http://hopyard.test';

export type Topology = 'in process' | 'in processes of their own';
const opened: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});
export const closeAfter = (close: () => Promise<unknown> | void) => void opened.push(close);

/** Runs the same stories with subgraphs called in process, and served over Unix sockets. */
export function inBothTopologies(tell: (topology: Topology) => void): void {
  for (const topology of ['in process', 'in processes of their own'] as const) describe(`with subgraphs ${topology}`, () => tell(topology));
}

export type Platform = Awaited<ReturnType<typeof startGateway>>;

export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'hopyard-gateway-'));
  closeAfter(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A gateway over the fixture on a loopback port, and clients for it. */
export async function startGateway(topology: Topology = 'in process', options: Partial<GatewayOptions> = {}, fixture: Fixture = createFixture()) {
  const logged: { level: number; msg: string; err?: { message: string } }[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const directory = await temporaryDirectory();
  const revocations = new Set<(revocation: Revocation) => void>();
  let served: { name: string; close(): Promise<void> }[] = [];
  const keys = createIdentityKeys();
  const socketPath = (name: string) => join(directory, `${name}.sock`);
  const serve = async (name: string) => {
    const service = fixture.services.find((candidate) => candidate.name === name);
    if (!service) throw new Error(name);
    const authenticate = name === 'projects' ? { authenticate: fixture.authenticate } : {};
    const running = await serveSubgraph(service, { socketPath: socketPath(name), publicKey: keys.publicKey, log, ...authenticate });
    served.push({ name, close: running.close });
  };
  const kill = async (name: string) => {
    const { close } = served.find((candidate) => candidate.name === name) as (typeof served)[number];
    served = served.filter((candidate) => candidate.name !== name);
    await close();
  };
  closeAfter(() => Promise.all(served.map(({ close }) => close())));

  async function reach(): Promise<Pick<GatewayOptions, 'subgraphs' | 'authenticate'>> {
    if (topology === 'in process') return { subgraphs: { services: fixture.services }, authenticate: fixture.authenticate };
    await Promise.all(fixture.services.map(({ name }) => serve(name)));
    const remote = await connectSubgraphs(
      fixture.services.map(({ name }) => ({ name, socketPath: socketPath(name) })),
      keys.privateKey,
    );
    return { subgraphs: { remote }, authenticate: authenticateAt(remote.clients.find(({ name }) => name === 'projects') as never) };
  }

  const gateway = await createGateway({
    supergraph,
    origins: [ORIGIN],
    log,
    onRevoked: (listener) => {
      revocations.add(listener);
      return () => void revocations.delete(listener);
    },
    ...(await reach()),
    ...options,
  });
  closeAfter(() => gateway.close());
  const port = await gateway.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${port}`;

  const owner = fixture.signIn('u1', 'owner-token');
  const scientist = fixture.signIn('u2', 'scientist-token');
  fixture.grant('u1', 'DATA_OWNER');
  fixture.grant('u2', 'DATA_SCIENTIST');

  type Query = { query?: string; variables?: object; operationName?: string; documentId?: string; extensions?: object };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  /** Asks the graph of the project `flights` as a user's program. */
  async function ask(
    query: string | Query,
    { token = owner as string | null, path = '/api/projects/flights/graphql', headers = {} as Record<string, string> } = {},
  ) {
    const response = await post(path, typeof query === 'string' ? { query } : query, {
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    });
    const answer = (await response.json()) as {
      data?: any;
      errors?: { message: string; path?: unknown; extensions: { code: string; requestId: string } }[];
    };
    return { status: response.status, headers: response.headers, ...answer, codes: answer.errors?.map(({ extensions }) => extensions.code) ?? [] };
  }

  return {
    fixture,
    gateway,
    address,
    port,
    directory,
    keys,
    socketPath,
    logged,
    owner,
    scientist,
    post,
    ask,
    serve,
    kill,
    revoke: (revocation: Revocation) => revocations.forEach((listener) => listener(revocation)),
    subscribe: (query: string | Query, options: SubscribeOptions = {}) =>
      subscribe(port, typeof query === 'string' ? { query } : query, { token: owner, ...options }),
    listen: (token: string | null = owner, connection: Partial<SubscribeOptions> = {}) => socketClient(port, { token, ...connection }),
  };
}

export type SubscribeOptions = {
  token?: string | null;
  cookie?: string;
  origin?: string;
  path?: string;
  client?: Client;
  connectionParams?: Record<string, unknown>;
};

export function socketClient(port: number, options: SubscribeOptions): Client & { closed: Promise<{ code: number; reason: string }> } {
  const headers: Record<string, string> = {};
  if (options.token) headers['authorization'] = `Bearer ${options.token}`;
  if (options.cookie) headers['cookie'] = options.cookie;
  if (options.origin) headers['origin'] = options.origin;
  class Socket extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, { headers });
    }
  }
  const { promise, resolve } = Promise.withResolvers<{ code: number; reason: string }>();
  const client = createClient({
    url: `ws://127.0.0.1:${port}${options.path ?? '/api/projects/flights/graphql'}`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
    ...(options.connectionParams && { connectionParams: options.connectionParams }),
    on: { closed: (event) => resolve(event as { code: number; reason: string }) },
  });
  closeAfter(() => client.dispose());
  return Object.assign(client, { closed: promise });
}

/** Follows a subscription; messages queue up, so none is missed and no test sleeps. */
export function subscribe(port: number, payload: object, options: SubscribeOptions) {
  const client = options.client ?? socketClient(port, options);
  const queue: any[] = [];
  let wake = () => {};
  let failure: unknown = null;
  let done = false;
  const push = (message: unknown) => {
    queue.push(message);
    wake();
  };
  const stop = client.subscribe(payload as never, {
    next: push,
    error(error) {
      failure = error;
      done = true;
      wake();
    },
    complete() {
      done = true;
      wake();
    },
  });
  async function settle(isSettled: () => boolean): Promise<void> {
    while (!isSettled()) await new Promise<void>((resolve) => (wake = resolve));
  }
  return {
    stop,
    queue,
    closed: (client as { closed?: Promise<{ code: number; reason: string }> }).closed as Promise<{ code: number; reason: string }>,
    /** The next message. */
    async next(): Promise<any> {
      await settle(() => queue.length > 0 || done);
      if (queue.length === 0) throw failure ?? new Error('The subscription is over.');
      return queue.shift();
    },
    /** How it ended: the errors, the close event, or null when it was completed. */
    async end(): Promise<any> {
      await settle(() => done);
      return failure;
    },
  };
}

/** Waits until a condition holds; a test that waits in vain says for what. */
export async function until(what: string, holds: () => boolean, withinMs = 5_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A web app that answers with what it was asked. */
export async function startWebApp() {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-from': 'web' });
    request.resume().once('end', () => response.end(JSON.stringify({ url: request.url, headers: request.headers })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closeAfter(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return { server, origin: new URL(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`) };
}
