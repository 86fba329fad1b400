import { chmod } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';

// A program's only way out: a Unix socket of its own. The broker lets through the doors of the program's project and
// adds the execution's identity, so that the token never enters the sandbox.

export type BrokerSettings = {
  /** Where the program's end of the broker listens. */
  socketPath: string;
  gatewaySocket: string;
  projectName: string;
  token: string;
};

export type Broker = { close(): Promise<void> };

const CONNECTION_LIMIT = 64;

export async function startBroker(settings: BrokerSettings): Promise<Broker> {
  const server = createServer({ requestTimeout: 0 }, (incoming, outgoing) => forward(settings, incoming, outgoing));
  server.on('upgrade', (incoming, socket, head) => forwardUpgrade(settings, incoming, socket, head));
  server.maxConnections = CONNECTION_LIMIT;
  const tunnels = new Set<Duplex>();
  server.on('connection', (socket) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(settings.socketPath, resolve));
  // The program's uid is another one; the directory around the socket keeps everybody else out.
  await chmod(settings.socketPath, 0o666);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Upgraded sockets are no longer the server's to close.
        for (const socket of tunnels) socket.destroy();
      }),
  };
}

/** Whether a request target is one of the project's own doors, whoever reads it next. */
export function isProjectDoor(target: string, projectName: string): boolean {
  const [path = ''] = target.split('?', 1);
  const segments = path.split('/');
  if (segments.shift() !== '') return false;
  const decoded = segments.map(decodeSegment);
  const [api, projects, project, ...rest] = decoded;
  if (api !== 'api' || projects !== 'projects' || project !== projectName || rest.length === 0) return false;
  // A dot segment or a hidden separator could lead a later reader out of the project.
  return decoded.every((segment) => segment !== null && segment !== '.' && segment !== '..' && !/[/\\\0]/.test(segment));
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

// What says who is calling, or from where, is ours to say; what belongs to one connection stays on it.
const WITHHELD =
  /^(?:authorization|cookie|forwarded|x-forwarded-.*|x-real-ip|via|origin|referer|host|sec-fetch-.*|(?:x-)?hopyard-.*|proxy-.*|connection|keep-alive|te|trailer|transfer-encoding|upgrade)$/;
const CONNECTION_HEADERS = new Set(['connection', 'keep-alive', 'proxy-authenticate', 'transfer-encoding', 'upgrade', 'set-cookie']);

function headersFor({ token }: BrokerSettings, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !WITHHELD.test(name));
  return { ...Object.fromEntries(kept), host: 'localhost', authorization: `Bearer ${token}` };
}

function answerHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name)));
}

function forward(settings: BrokerSettings, incoming: IncomingMessage, outgoing: ServerResponse) {
  if (!isProjectDoor(incoming.url ?? '', settings.projectName)) return refuse(settings, incoming, outgoing);
  const onward = request({
    socketPath: settings.gatewaySocket,
    path: incoming.url,
    method: incoming.method,
    headers: headersFor(settings, incoming.headers),
  });
  onward.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answerHeaders(answer.headers));
    // What is already known goes at once: an event stream may say nothing for a long time.
    outgoing.flushHeaders();
    // A cut on either side cuts the other: half an answer never looks whole.
    pipeline(answer, outgoing, () => undefined);
  });
  onward.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else sayUnreachable(outgoing);
  });
  outgoing.on('close', () => onward.destroy());
  pipeline(incoming, onward, () => undefined);
}

function refuse({ projectName }: BrokerSettings, incoming: IncomingMessage, outgoing: ServerResponse) {
  incoming.resume();
  sendJson(outgoing, 403, {
    code: 'SANDBOX_VIOLATION',
    message: `A program reaches the doors of its own project only: paths under /api/projects/${encodeURIComponent(projectName)}/.`,
  });
}

function sayUnreachable(outgoing: ServerResponse) {
  outgoing.setHeader('retry-after', '1');
  sendJson(outgoing, 503, { code: 'INTERNAL', message: 'The platform cannot be reached just now; try again in a moment.' });
}

function sendJson(outgoing: ServerResponse, status: number, body: { code: string; message: string }) {
  outgoing.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
}

function forwardUpgrade(settings: BrokerSettings, incoming: IncomingMessage, socket: Duplex, head: Buffer) {
  socket.on('error', () => socket.destroy());
  if (incoming.headers.upgrade?.toLowerCase() !== 'websocket' || !isProjectDoor(incoming.url ?? '', settings.projectName))
    return endWith(socket, 403, 'SANDBOX_VIOLATION', 'A program opens WebSockets on the doors of its own project only.');
  const onward = request({
    socketPath: settings.gatewaySocket,
    path: incoming.url,
    headers: { ...headersFor(settings, incoming.headers), connection: 'Upgrade', upgrade: 'websocket' },
  });
  onward.on('upgrade', (answer, upstream, firstBytes) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\n${headerLines({ ...answerHeaders(answer.headers), connection: 'Upgrade', upgrade: 'websocket' })}\r\n`,
    );
    if (firstBytes.length > 0) socket.write(firstBytes);
    if (head.length > 0) upstream.write(head);
    pipeline(socket, upstream, socket, () => {
      socket.destroy();
      upstream.destroy();
    });
  });
  onward.on('response', (answer) => {
    socket.write(
      `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${headerLines({ ...answerHeaders(answer.headers), connection: 'close' })}\r\n`,
    );
    pipeline(answer, socket, () => undefined);
  });
  onward.on('error', () => endWith(socket, 503, 'INTERNAL', 'The platform cannot be reached just now; try again in a moment.'));
  socket.on('close', () => onward.destroy());
  onward.end();
}

function headerLines(headers: IncomingHttpHeaders): string {
  return Object.entries(headers)
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => `${name}: ${one}\r\n`))
    .join('');
}

function endWith(socket: Duplex, status: number, code: string, message: string) {
  const body = JSON.stringify({ code, message });
  socket.end(
    `HTTP/1.1 ${status} Refused\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
