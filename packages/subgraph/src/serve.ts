import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { notFound, PlatformError } from '@hopyard/identity';
import { type ExecutionArgs, execute, GraphQLError, parse, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { matchDoor, rawPath } from './doors.ts';
import { IDENTITY_HEADER, identityVerifier } from './identity-token.ts';
import { mapIterator, subscribeAfresh } from './live.ts';
import { errorResponse, maskError, type WireError } from './mask.ts';
import { closeServer, doorRequest, listenUnix, readBody, sendAnswer } from './node-http.ts';
import type { Authenticate, RequestScope, SubgraphService } from './service.ts';

/** The gateway limits what clients send; what it plans of that, with the keys of entities, may be longer. */
const LONGEST_OPERATION = 16 * 1024 * 1024;

export type ServeOptions = {
  socketPath: string;
  /** The gateway's, as PEM: only what it signed for this subgraph is answered. */
  publicKey: string;
  log: Logger;
  /** In the subgraph that owns users: lets the gateway ask who a request is from. */
  authenticate?: Authenticate;
  /** Whether what it depends on answers. */
  ready?: () => Promise<boolean>;
};

/** Serves a subgraph as a process of its own: GraphQL over HTTP and graphql-ws, and its doors, on a Unix socket. */
export async function serveSubgraph(service: SubgraphService, options: ServeOptions): Promise<{ close(): Promise<void> }> {
  const { log } = options;
  const verify = identityVerifier(options.publicKey, service.name);
  const scopes = new WeakMap<object, RequestScope>();
  const apollo = new ApolloServer<object>({
    schema: service.schema,
    introspection: false,
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      {
        async requestDidStart({ contextValue }) {
          return {
            // Not `formatError`: that is not told which request the error belongs to.
            async willSendResponse({ response, errors }) {
              if (response.body.kind !== 'single' || !errors?.length) return;
              const requestId = scopes.get(contextValue)?.requestId ?? '';
              response.body.singleResult.errors = errors.map((error) => maskError(error, requestId, log));
            },
          };
        },
      },
    ],
  });
  await apollo.start();

  const scopeOf = (request: IncomingMessage) => verify(request.headers[IDENTITY_HEADER] as string | undefined);

  async function answerGraph(request: IncomingMessage, response: ServerResponse, scope: RequestScope) {
    const body = await readBody(request, LONGEST_OPERATION);
    if (!body) throw new PlatformError('QUERY_TOO_COMPLEX', 'The operation is longer than 16 MiB.');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: JSON.parse(body.toString('utf8')),
      },
      context: async () => {
        const context = service.context(scope);
        scopes.set(context, scope);
        return context;
      },
    });
    if (answer.body.kind !== 'complete') throw new Error('Apollo Server answered in parts.');
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json; charset=utf-8' }).end(answer.body.string);
  }

  async function answerInternal(request: IncomingMessage, path: string): Promise<Response> {
    if (path === '/internal/doors') return Response.json(service.doors.map(({ path, scope, words }) => ({ path, scope, words })));
    if (path === '/internal/authenticate' && options.authenticate && request.method === 'POST') {
      const { credentials, projectName } = JSON.parse((await readBody(request, 64 * 1024))?.toString('utf8') ?? '{}');
      return Response.json({ viewer: await options.authenticate(credentials, projectName) });
    }
    throw notFound();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = rawPath(request.url ?? '/');
    if (path === '/readyz') {
      const ready = (await options.ready?.().catch(() => false)) ?? true;
      return sendAnswer(new Response(null, { status: ready ? 204 : 503 }), response);
    }
    const scope = await scopeOf(request);
    if (path === '/graphql' && request.method === 'POST') return answerGraph(request, response, scope);
    if (path.startsWith('/internal/')) return sendAnswer(await answerInternal(request, path), response);
    const found = matchDoor(service.doors, path);
    if (!found) throw notFound();
    const asked = doorRequest(request, response, 'http://localhost');
    return sendAnswer(await found.door.handle(asked, scope, found.subpath), response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else {
        const door = matchDoor(service.doors, rawPath(request.url ?? '/'))?.door;
        void sendAnswer(errorResponse(error, String(request.headers['x-request-id'] ?? ''), log, door), response);
      }
    });
  });
  server.requestTimeout = 0;
  server.keepAliveTimeout = 65_000;

  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_OPERATION });
  server.on('upgrade', (request, socket, head) => {
    if (rawPath(request.url ?? '/') !== '/graphql') return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  const graph = useServer(
    {
      async onSubscribe(_context, _id, payload): Promise<readonly GraphQLError[] | ExecutionArgs> {
        try {
          // One socket carries the operations of many viewers: each brings its own proof.
          const scope = await verify(payload.extensions?.['identity'] as string | undefined);
          const document = parse(payload.query);
          const mistakes = validate(service.schema, document);
          if (mistakes.length > 0) return mistakes;
          return { schema: service.schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue: scope };
        } catch (error) {
          const { message, extensions } = maskError(error, '', log);
          return [new GraphQLError(message, { extensions })];
        }
      },
      execute: () => {
        throw new Error('Queries and mutations come over HTTP.');
      },
      async subscribe({ document, operationName, variableValues, contextValue }: ExecutionArgs) {
        const scope = contextValue as RequestScope;
        const variables = (variableValues ?? {}) as Record<string, unknown>;
        const live = await subscribeAfresh({
          schema: service.schema,
          document,
          operationName: operationName ?? undefined,
          variables,
          context: () => service.context(scope),
          execute: (event, context) =>
            execute({
              schema: service.schema,
              document,
              rootValue: event,
              contextValue: context,
              variableValues: variables,
              operationName: operationName ?? null,
            }),
        });
        const masked = <R extends { errors?: readonly unknown[] }>(result: R) =>
          result.errors ? { ...result, errors: result.errors.map((error) => sendable(maskError(error, scope.requestId, log))) } : result;
        return Symbol.asyncIterator in live ? mapIterator(live, masked) : masked(live);
      },
    },
    sockets,
  );

  await listenUnix(server, options.socketPath);
  return {
    async close() {
      await graph.dispose();
      await closeServer(server);
      await apollo.stop();
      await service.close();
    },
  };
}

/** graphql-ws turns errors of the graph into JSON itself, and takes nothing else for one. */
const sendable = ({ message, path, extensions }: WireError): GraphQLError => new GraphQLError(message, { path: path ?? null, extensions });
