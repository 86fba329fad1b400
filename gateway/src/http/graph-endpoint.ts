import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_STATUS, type ErrorCode, PlatformError, unauthenticated, type Viewer } from '@hopyard/identity';
import { type Credentials, readBody } from '@hopyard/subgraph/serving';
import { sameRights } from '../access.ts';
import type { Answer, GraphParams, Request } from '../graph/graph.ts';
import { type Gateway, rightsChanged } from '../parts.ts';

const HEARTBEAT_MS = 15_000;

export type GraphCall = { credentials: Credentials; projectName: string | null; requestId: string };

/** The graph over HTTP: POST with JSON; a subscription as an event stream, where the client accepts one. */
export async function serveGraph(request: IncomingMessage, response: ServerResponse, call: GraphCall, gateway: Gateway): Promise<void> {
  const { graph, metrics } = gateway;
  const { requestId } = call;
  try {
    const viewer = await gateway.authenticate(call.credentials, call.projectName);
    if (!viewer && call.projectName !== null) throw unauthenticated();
    const params = await readParams(request, gateway);
    const scope = { viewer, requestId };
    const admitted = graph.admit(params, { viewer, requestId, mayWrite: gateway.mayWrite(call.credentials) });
    const kind = admitted.prepared.operation.operation;
    if (kind === 'subscription') return streamEvents(request, response, admitted, { ...call, viewer }, gateway);
    const left = new AbortController();
    response.once('close', () => left.abort());
    const done = metrics.operations.startTimer({ kind });
    const answer = await graph.answer(admitted, scope, left.signal);
    done();
    sendAnswer(request, response, answer, answer.errors?.some(({ extensions }) => isAboutSignIn(extensions.code)) ? 401 : 200, gateway);
  } catch (error) {
    const errors = graph.errorsOf(error, requestId);
    sendAnswer(request, response, { errors }, ERROR_STATUS[errors[0]?.extensions.code ?? 'INTERNAL'], gateway);
  }
}

const isAboutSignIn = (code: ErrorCode) => code === 'UNAUTHENTICATED' || code === 'SESSION_REVOKED';

async function readParams(request: IncomingMessage, { limits }: Gateway): Promise<GraphParams> {
  if (request.method !== 'POST') {
    throw new PlatformError(
      'BAD_USER_INPUT',
      'The graph takes POST with `content-type: application/json`, or a WebSocket that speaks `graphql-transport-ws`.',
    );
  }
  if (!/^application\/json *(; *charset="?utf-8"?)?$/i.test(request.headers['content-type'] ?? '')) {
    throw new PlatformError('BAD_USER_INPUT', 'Send the operation as `content-type: application/json` in UTF-8.');
  }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new PlatformError('BAD_USER_INPUT', 'Send the operation uncompressed.');
  const impatience = setTimeout(() => request.destroy(), limits.patienceMs);
  const body = await readBody(request, limits.bodyBytes).finally(() => clearTimeout(impatience));
  if (!body) throw new PlatformError('QUERY_TOO_COMPLEX', `The request is longer than ${limits.bodyBytes} bytes.`);
  const params = parseJson(body);
  if (Array.isArray(params)) throw new PlatformError('BAD_USER_INPUT', 'Send one operation a request: batches are not taken.');
  if (!params || typeof params !== 'object')
    throw new PlatformError('BAD_USER_INPUT', 'The body must be a JSON object with `query` or `documentId`.');
  return params;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new PlatformError('BAD_USER_INPUT', `The body is no JSON: ${(cause as Error).message}`);
  }
}

function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer, status: number, { metrics }: Gateway): void {
  for (const { extensions } of answer.errors ?? []) metrics.errors.inc({ code: extensions.code });
  if (response.headersSent || response.destroyed) return;
  const body = Buffer.from(JSON.stringify(answer));
  const type = request.headers.accept?.includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json';
  const headers: Record<string, string | number> = {
    'content-type': `${type}; charset=utf-8`,
    'content-length': body.length,
    'cache-control': 'no-store',
  };
  // What was left unread of a body would be taken for the next request.
  if (!request.complete) headers['connection'] = 'close';
  response.writeHead(status, headers).end(body);
}

/** A subscription as server-sent events, as `graphql-sse` speaks them in its distinct connections mode. */
function streamEvents(
  request: IncomingMessage,
  response: ServerResponse,
  admitted: Request,
  { credentials, projectName, requestId, viewer }: GraphCall & { viewer: Viewer | null },
  gateway: Gateway,
): void {
  const { limits, metrics, graph, watch } = gateway;
  if (!request.headers.accept?.includes('text/event-stream')) {
    throw new PlatformError(
      'BAD_USER_INPUT',
      'Subscriptions come over a WebSocket (`graphql-transport-ws`) or, with `accept: text/event-stream`, as an event stream.',
    );
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  response.write(':\n\n');
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  metrics.subscriptions.inc();

  function push(data: string): void | Promise<void> {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > limits.bufferBytes) return void response.destroy();
    if (response.write(data)) return;
    return new Promise((resolve) => response.once('drain', resolve));
  }
  const finish = () => response.end('event: complete\ndata:\n\n');
  const fail = (error: unknown) => {
    void push(`event: next\ndata: ${JSON.stringify({ errors: Array.isArray(error) ? error : graph.errorsOf(error, requestId) })}\n\n`);
    finish();
  };

  const stop = gateway.feeds.subscribe(
    admitted,
    { viewer, requestId },
    {
      next: (json) => push(`event: next\ndata: ${json}\n\n`),
      error: fail,
      complete: finish,
    },
  );
  const changed = (now: Viewer) => {
    if (!viewer || !sameRights(viewer, now)) fail(rightsChanged());
  };
  const forget = viewer ? watch.add(credentials, projectName, viewer, { ended: fail, lost: fail, changed }) : () => {};
  response.once('close', () => {
    clearInterval(heartbeat);
    metrics.subscriptions.dec();
    forget();
    stop();
  });
}
