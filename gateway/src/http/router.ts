import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound, PlatformError, unauthenticated } from '@hopyard/identity';
import { errorResponse, graphErrorResponse, projectPath, rawPath, sendAnswer } from '@hopyard/subgraph/serving';
import { assertOwnPage, credentialsOf } from '../access.ts';
import type { Gateway } from '../parts.ts';
import { type AddressedDoor, findDoor, serveDoor } from './doors.ts';
import { serveGraph } from './graph-endpoint.ts';
import { serveWebApp } from './web.ts';

export type Ready = () => Promise<Record<string, boolean>>;
export type RouterParts = { gateway: Gateway; doors: readonly AddressedDoor[]; ready: Ready; webOrigin: URL | null };

export type Place =
  | { kind: 'graph'; projectName: string | null }
  /** A project's address whose name cannot be one. */
  | { kind: 'nowhere' }
  | { kind: 'other' };

/** Where the graph is: `/api/graphql`, or below a project. */
export function placeOf(path: string): Place {
  if (path === '/api/graphql') return { kind: 'graph', projectName: null };
  const project = projectPath(path);
  if (!project) return { kind: 'other' };
  if (project.name === null) return { kind: 'nowhere' };
  return project.rest === '/graphql' ? { kind: 'graph', projectName: project.name } : { kind: 'other' };
}

/** One origin: every address of the platform, and who answers there. */
export function createRouter({ gateway, doors, ready, webOrigin }: RouterParts): (request: IncomingMessage, response: ServerResponse) => void {
  const { metrics, log } = gateway;

  async function route(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    requestId: string,
    enters: (door: string) => void,
  ): Promise<void> {
    switch (path) {
      case '/healthz':
        enters('health');
        return answer(response, 200, 'text/plain', 'alive\n');
      case '/readyz':
        enters('health');
        return answerReady(response, await ready());
      case '/metrics':
        enters('metrics');
        await assertMayReadMetrics(request, gateway);
        return answer(response, 200, metrics.registry.contentType, await metrics.registry.metrics());
    }
    if (path !== '/api' && !path.startsWith('/api/')) {
      enters('web');
      return serveWebApp(request, response, webOrigin);
    }
    const credentials = credentialsOf(request);
    assertOwnPage(request, credentials, gateway);
    const place = placeOf(path);
    if (place.kind === 'graph') {
      enters('graph');
      return serveGraph(request, response, { credentials, projectName: place.projectName, requestId }, gateway);
    }
    const match = place.kind === 'other' ? findDoor(doors, path) : null;
    if (match) {
      enters(match.door.path.slice(1));
      return serveDoor(request, response, match, { credentials, requestId }, gateway);
    }
    enters('none');
    if (!(await gateway.authenticate(credentials, null))) throw unauthenticated();
    throw notFound();
  }

  return (request, response) => {
    const requestId = randomUUID();
    let door = 'none';
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    response.once('close', () => metrics.requests.inc({ door, status: response.statusCode }));
    route(request, response, rawPath(request.url ?? '/'), requestId, (entered) => (door = entered)).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      // What was left unread of a body would be taken for the next request.
      if (!request.complete) response.setHeader('connection', 'close');
      const path = rawPath(request.url ?? '/');
      const isGraph = placeOf(path).kind === 'graph';
      const refusal = isGraph ? graphErrorResponse(error, requestId, log) : errorResponse(error, requestId, log, findDoor(doors, path)?.door);
      void sendAnswer(refusal, response);
    });
  };
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function answerReady(response: ServerResponse, parts: Record<string, boolean>): void {
  const isReady = Object.values(parts).every(Boolean);
  answer(response, isReady ? 200 : 503, 'application/json', JSON.stringify({ ready: isReady, parts }));
}

/** Figures are for whoever runs the machine: asked from itself and not through a proxy, or by an administrator. */
async function assertMayReadMetrics(request: IncomingMessage, { authenticate }: Gateway): Promise<void> {
  const { remoteAddress } = request.socket;
  const isForwarded = request.headers['x-forwarded-for'] !== undefined || request.headers['forwarded'] !== undefined;
  if (!isForwarded && remoteAddress !== undefined && LOOPBACK.has(remoteAddress)) return;
  const viewer = await authenticate(credentialsOf(request), null);
  if (!viewer) throw unauthenticated();
  if (!viewer.user.administrator) throw new PlatformError('FORBIDDEN', 'Only an administrator reads the figures of the platform.');
}
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
