import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { PlatformError, type Viewer } from '@hopyard/identity';
import { platformErrorOf, rawPath } from '@hopyard/subgraph/serving';
import { type WebSocket, WebSocketServer } from 'ws';
import { assertOwnSocket, credentialsOf } from '../access.ts';
import { closeCodeOf, serveSocket } from '../live/socket.ts';
import { type Gateway, tooMany } from '../parts.ts';
import { proxyUpgrade } from './proxy.ts';
import { placeOf } from './router.ts';

const PROTOCOL = 'graphql-transport-ws';

export type Upgrades = {
  handle(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
};

/** Opens WebSockets: the graph's, with the project taken from the path, and the web app's own. */
export function createUpgrades(gateway: Gateway, webOrigin: URL | null): Upgrades {
  const { limits, log } = gateway;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    clientTracking: true,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  const socketsOf = new Map<string, number>();

  async function open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const place = placeOf(rawPath(request.url ?? '/'));
    if (place.kind !== 'graph') {
      throw new PlatformError('NOT_FOUND', 'WebSockets open at /api/graphql and /api/projects/<name>/graphql.');
    }
    const credentials = credentialsOf(request);
    assertOwnSocket(request, credentials, gateway);
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
    if (!offered.includes(PROTOCOL)) throw new PlatformError('BAD_USER_INPUT', `This WebSocket speaks the protocol ${PROTOCOL}.`);

    // Browsers cannot read why an upgrade was refused, so the socket opens and is closed with the reason.
    let viewer: Viewer | null = null;
    let refusal: PlatformError | null = null;
    try {
      viewer = await gateway.authenticate(credentials, place.projectName);
      if (!viewer) throw new PlatformError('UNAUTHENTICATED', 'Sign in first.');
      takePlace(viewer.user.id);
    } catch (error) {
      refusal = platformErrorOf(error) ?? new PlatformError('INTERNAL', 'Internal error', { cause: error });
      if (refusal.code === 'INTERNAL') log.error({ err: error }, 'A WebSocket met a fault.');
    }
    const release = () => viewer && !refusal && givePlace(viewer.user.id);
    if (socket.destroyed) return void release();
    server.handleUpgrade(request, socket, head, (opened: WebSocket) => {
      if (refusal) return opened.close(closeCodeOf(refusal.code), `${refusal.code}: ${refusal.message}`.slice(0, 120));
      opened.once('close', release);
      serveSocket(opened, { credentials, projectName: place.projectName, viewer }, gateway);
    });
  }

  function takePlace(userId: string) {
    const held = socketsOf.get(userId) ?? 0;
    if (held >= limits.socketsPerUser) throw tooMany(`You have ${held} sockets open; close one first.`);
    socketsOf.set(userId, held + 1);
  }
  function givePlace(userId: string) {
    const held = (socketsOf.get(userId) ?? 1) - 1;
    if (held > 0) socketsOf.set(userId, held);
    else socketsOf.delete(userId);
  }

  return {
    handle(request, socket, head) {
      socket.on('error', (err) => log.debug({ err }, 'A connection failed while it was upgraded.'));
      const path = rawPath(request.url ?? '/');
      if (path !== '/api' && !path.startsWith('/api/') && webOrigin) {
        return proxyUpgrade(request, socket, head, { host: webOrigin.hostname, port: Number(webOrigin.port || 80) });
      }
      open(request, socket, head).catch((error: unknown) => refuse(socket, error, gateway));
    },
    close() {
      for (const socket of server.clients) socket.close(1001, 'The platform is going away');
      const stubborn = setTimeout(() => server.clients.forEach((socket) => socket.terminate()), 1_000);
      stubborn.unref();
      server.close();
    },
  };
}

/** Answers an upgrade that is not made, as HTTP. */
function refuse(socket: Duplex, error: unknown, { log }: Gateway): void {
  const known = platformErrorOf(error);
  if (!known) log.error({ err: error }, 'A WebSocket met a fault.');
  const { code, message, status } = known ?? new PlatformError('INTERNAL', 'Internal error');
  const body = JSON.stringify({ code, message });
  socket.end(
    `HTTP/1.1 ${status} Refused\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
