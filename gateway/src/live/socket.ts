import { randomUUID } from 'node:crypto';
import type { ErrorCode, PlatformError, Viewer } from '@hopyard/identity';
import { type Credentials, platformErrorOf, type WireError } from '@hopyard/subgraph/serving';
import type { RawData, WebSocket } from 'ws';
import { sameRights } from '../access.ts';
import { type Gateway, rightsChanged, tooMany } from '../parts.ts';

/** Why a socket was closed. */
export const CLOSE = {
  BAD_MESSAGE: 4400,
  /** No session, or none that counts, when the socket opened. */
  UNAUTHENTICATED: 4401,
  /** The session ended while the socket was open. */
  SESSION_ENDED: 4403,
  /** The project is not there, or not for this viewer. */
  NOT_FOUND: 4404,
  SILENT: 4408,
  DUPLICATE: 4409,
  /** Messages waited too long to be taken. Open another and go on behind the last cursor. */
  SLOW_CONSUMER: 4413,
  TOO_MANY: 4429,
  INTERNAL: 4500,
} as const;

const PING_EVERY_MS = 15_000;

export type Connection = { credentials: Credentials; projectName: string | null; viewer: Viewer | null };
type Running = { viewer: Viewer | null; stop(): void };
type Message = { type?: unknown; id?: unknown; payload?: unknown };

/** Speaks graphql-transport-ws with one client, over a socket that is open and whose credentials hold. */
export function serveSocket(socket: WebSocket, connection: Connection, gateway: Gateway): void {
  const { limits, metrics, watch, log } = gateway;
  const { credentials, projectName } = connection;
  const running = new Map<string, Running>();
  let greeted = false;
  let alive = true;

  const close = (code: number, reason: string) => socket.close(code, reason.slice(0, 120));
  const text = (message: object) => socket.send(JSON.stringify(message));
  const end = (id: string) => {
    const operation = running.get(id);
    if (!operation) return;
    running.delete(id);
    operation.stop();
  };
  const fail = (id: string, errors: WireError[]) => {
    end(id);
    for (const { extensions } of errors) metrics.errors.inc({ code: extensions.code });
    text({ id, type: 'error', payload: errors });
  };
  const failAll = (error: PlatformError, concerned: (operation: Running) => boolean) => {
    for (const [id, operation] of [...running]) if (concerned(operation)) fail(id, gateway.graph.errorsOf(error, randomUUID()));
  };

  const forget = connection.viewer
    ? watch.add(credentials, projectName, connection.viewer, {
        ended: (error) => close(CLOSE.SESSION_ENDED, `${error.code}: ${error.message}`),
        lost: (error) => failAll(error, () => true),
        changed: (viewer) => failAll(rightsChanged(), (operation) => !operation.viewer || !sameRights(operation.viewer, viewer)),
      })
    : () => {};

  /** Sends, and says when there is room for more. Whoever lets too much wait is let go. */
  function push(data: string): void | Promise<void> {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > limits.bufferBytes) {
      return close(CLOSE.SLOW_CONSUMER, 'SLOW_CONSUMER: open another socket and go on behind the last cursor.');
    }
    if (socket.bufferedAmount < limits.bufferBytes / 8) return socket.send(data);
    return new Promise((resolve) => socket.send(data, () => resolve()));
  }

  async function subscribe(id: string, payload: object): Promise<void> {
    const requestId = randomUUID();
    const operation: Running = { viewer: null, stop: () => {} };
    running.set(id, operation);
    try {
      if (running.size > limits.subscriptionsPerSocket) throw tooMany(`At most ${limits.subscriptionsPerSocket} operations run on one socket.`);
      // The viewer as it is now: rights may have changed since the socket opened.
      const viewer = await gateway.authenticate(credentials, projectName);
      if (running.get(id) !== operation) return;
      operation.viewer = viewer;
      const scope = { viewer, requestId };
      const request = gateway.graph.admit(payload, { viewer, requestId, mayWrite: gateway.mayWrite(credentials) });
      if (request.prepared.operation.operation === 'subscription') {
        // The id is ours to escape once; the rest of a message is one text for all its subscribers.
        const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
        metrics.subscriptions.inc();
        const stop = gateway.feeds.subscribe(request, scope, {
          next: (json) => push(`${head}${json}}`),
          error: (errors) => fail(id, errors),
          complete: () => {
            end(id);
            text({ id, type: 'complete' });
          },
        });
        operation.stop = () => {
          metrics.subscriptions.dec();
          stop();
        };
        return;
      }
      const left = new AbortController();
      operation.stop = () => left.abort();
      const answer = await gateway.graph.answer(request, scope, left.signal);
      if (!running.delete(id)) return;
      text({ id, type: 'next', payload: answer });
      text({ id, type: 'complete' });
    } catch (error) {
      if (running.get(id) !== operation) return;
      const code = platformErrorOf(error)?.code;
      if (code === 'UNAUTHENTICATED' || code === 'SESSION_REVOKED') {
        if (connection.viewer) return close(CLOSE.SESSION_ENDED, `${code}: sign in again.`);
      }
      fail(id, gateway.graph.errorsOf(error, requestId));
    }
  }

  function take(data: RawData, isBinary: boolean): void {
    const message = isBinary ? null : parseMessage(String(data));
    const id = message?.id;
    switch (message?.type) {
      case 'connection_init':
        // What the message carries is not looked at: who the client is was proved when the socket opened.
        if (greeted) return close(CLOSE.TOO_MANY, 'Too many initialisation requests');
        greeted = true;
        return text({ type: 'connection_ack' });
      case 'ping':
        return text({ type: 'pong' });
      case 'pong':
        return;
      case 'subscribe':
        if (!greeted) return close(CLOSE.UNAUTHENTICATED, 'Unauthorized');
        if (typeof id !== 'string' || id === '' || id.length > 128 || !message.payload || typeof message.payload !== 'object') break;
        if (running.has(id)) return close(CLOSE.DUPLICATE, `Subscriber for ${id} already exists`);
        void subscribe(id, message.payload);
        return;
      case 'complete':
        if (typeof id !== 'string') break;
        return end(id);
    }
    close(CLOSE.BAD_MESSAGE, 'Invalid message');
  }

  const greeting = setTimeout(() => {
    if (!greeted) close(CLOSE.SILENT, 'Connection initialisation timeout');
  }, limits.patienceMs);
  const heartbeat = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, PING_EVERY_MS);

  metrics.sockets.inc();
  socket.on('pong', () => (alive = true));
  socket.on('message', take);
  socket.on('error', (err) => log.debug({ err }, 'A WebSocket failed.'));
  socket.once('close', () => {
    metrics.sockets.dec();
    clearTimeout(greeting);
    clearInterval(heartbeat);
    forget();
    for (const id of [...running.keys()]) end(id);
  });
}

function parseMessage(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' ? (message as Message | null) : null;
  } catch {
    return null;
  }
}

/** With which code and words a socket is closed whose credentials do not hold. */
export function closeCodeOf(code: ErrorCode): number {
  if (code === 'UNAUTHENTICATED' || code === 'SESSION_REVOKED') return CLOSE.UNAUTHENTICATED;
  if (code === 'RATE_LIMITED') return CLOSE.TOO_MANY;
  if (code === 'INTERNAL' || code === 'UNAVAILABLE') return CLOSE.INTERNAL;
  return CLOSE.NOT_FOUND;
}
