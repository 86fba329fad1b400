import { Agent, request as httpRequest } from 'node:http';
import { PlatformError } from '@hopyard/identity';
import { IDENTITY_HEADER, mapIterator, type RequestScope, type SignIdentity } from '@hopyard/subgraph/serving';
import { type DocumentNode, type ExecutionResult, GraphQLError, print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { endingWhenLost, type Operation, operationOf } from './operation.ts';
import type { ExecuteAt, SubgraphRequest } from './planner.ts';

/** A subgraph in a process of its own. */
export type SubgraphSocket = { name: string; socketPath: string };

export type SubgraphClient = SubgraphSocket & {
  execute(request: SubgraphRequest): Promise<ExecutionResult | AsyncIterable<ExecutionResult>>;
  /** Asks an address that is not the graph, in the gateway's own name. */
  ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  headersFor(scope: RequestScope): Promise<Record<string, string>>;
  agent: Agent;
  close(): void;
};

/** Calls subgraphs over their Unix sockets: HTTP for queries and mutations, one graphql-ws connection each for streams. */
export function callOverSockets(clients: readonly SubgraphClient[]): ExecuteAt {
  const byName = new Map(clients.map((client) => [client.name, client]));
  return (subgraph, request) => {
    const client = byName.get(subgraph);
    if (!client) throw new Error(`The supergraph names the subgraph "${subgraph}", which this gateway was not given.`);
    return client.execute(request);
  };
}

export function connectSubgraph({ name, socketPath }: SubgraphSocket, sign: SignIdentity): SubgraphClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const streams = streamClient(socketPath);
  const headersFor = async (scope: RequestScope) => ({ [IDENTITY_HEADER]: await sign(scope, name), 'x-request-id': scope.requestId });

  function send(method: string, path: string, headers: Record<string, string>, body: string | undefined, signal?: AbortSignal) {
    return new Promise<{ status: number; text: string }>((resolve, reject) => {
      const request = httpRequest(
        {
          socketPath,
          path,
          method,
          agent,
          headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
          ...(signal && { signal }),
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
          response.on('error', reject);
        },
      );
      request.on('error', (cause) => reject(unavailable(name, cause)));
      request.end(body);
    });
  }

  return {
    name,
    socketPath,
    agent,
    headersFor,
    close() {
      agent.destroy();
      void streams.dispose();
    },
    async ask(method, path, body) {
      const headers = await headersFor({ viewer: null, requestId: 'gateway' });
      const answer = await send(method, path, headers, body === undefined ? undefined : JSON.stringify(body));
      return { status: answer.status, body: answer.text ? JSON.parse(answer.text) : null };
    },
    async execute(request) {
      const operation = operationOf(request.context);
      const payload = { query: textOf(request.document), variables: request.variables ?? {}, operationName: request.operationName ?? null };
      if (request.operationType === 'subscription') {
        return stream(streams, { ...payload, extensions: { identity: await sign(operation.scope, name) } }, operation);
      }
      const { text } = await send('POST', '/graphql', await headersFor(operation.scope), JSON.stringify(payload), operation.signal);
      return withErrors(JSON.parse(text) as ExecutionResult);
    },
  };
}

const unavailable = (name: string, cause: unknown) =>
  new PlatformError('UNAVAILABLE', `The part "${name}" of the platform does not answer right now. Try again.`, { cause });

const texts = new WeakMap<DocumentNode, string>();
function textOf(document: DocumentNode): string {
  let text = texts.get(document);
  if (text === undefined) texts.set(document, (text = print(document)));
  return text;
}

function streamClient(socketPath: string): Client {
  return createClient({
    url: `ws+unix:${socketPath}:/graphql`,
    webSocketImpl: WebSocket,
    lazy: true,
    lazyCloseTimeout: 3_000,
    keepAlive: 10_000,
    // A stream goes on behind its last cursor and with a new proof; this client could only repeat what it once sent.
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
}

type StreamPayload = { query: string; variables: Record<string, unknown>; operationName: string | null; extensions: Record<string, unknown> };

function stream(client: Client, payload: StreamPayload, operation: Operation): AsyncIterable<ExecutionResult> {
  const source = client.iterate(payload);
  let begun = false;
  const events: AsyncIterator<ExecutionResult> = {
    async next() {
      try {
        const step = (await source.next()) as IteratorResult<ExecutionResult>;
        begun = true;
        return step;
      } catch (error) {
        // The subgraph refused the subscription: errors of the graph, as a list. Behind an event, its source failed.
        if (Array.isArray(error) && !begun) return { done: false, value: { data: {}, errors: error } };
        throw error;
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return mapIterator(endingWhenLost(events, operation), (event) => withErrors(event.data ? event : { ...event, data: {} }));
}

/** Errors came as JSON; the planner relocates errors of the graph, and can do so with nothing else. */
function withErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors?.length) return result;
  return {
    ...result,
    errors: result.errors.map(({ message, path, extensions }) => new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} })),
  };
}
