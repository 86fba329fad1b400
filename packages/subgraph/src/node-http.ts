import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { chmod, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gather } from './body.ts';
import type { DoorAnswer, DoorRequest } from './service.ts';

/** Up to this many bytes are sent in one piece: a stream of the web's costs more than such a body. */
const SMALL_BODY = 64 * 1024;

/** What of a request only the platform itself says: who sent it from where, and which request it is. */
export type OwnHeaders = Readonly<Record<string, string>>;

/** A request of Node as a door gets it. Headers are as they came, but for those that only the platform itself may set. */
export function doorRequest(incoming: IncomingMessage, outgoing: ServerResponse, origin: string, own: OwnHeaders = {}): DoorRequest {
  // Who refuses a body has not read it: the rest is let go by, so that the client's end is noticed behind it.
  outgoing.once('finish', () => {
    if (!incoming.complete) incoming.removeAllListeners('data').resume();
  });
  const { method = 'GET' } = incoming;
  let whole: Promise<Buffer> | undefined;
  return {
    method,
    headers: { get: (name) => own[name] ?? headerOf(incoming, name) },
    bytes: () => (whole ??= readAll(incoming)),
    get url() {
      return new URL(incoming.url ?? '/', origin).href;
    },
    get signal() {
      return goneSignal(outgoing);
    },
    // Who stops reading must still be able to answer.
    get body() {
      return method === 'GET' || method === 'HEAD' ? null : (incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>);
    },
  };
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = isInternalHeader(name) ? undefined : headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

/** Says when the client has gone before it was answered. */
function goneSignal(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  const leave = () => {
    if (!outgoing.writableFinished) gone.abort(new DOMException('The client has gone.', 'AbortError'));
  };
  if (outgoing.closed) leave();
  else outgoing.once('close', leave);
  return gone.signal;
}

function readAll(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const cutOff = () => incoming.readableEnded || reject(new DOMException('The client has gone.', 'AbortError'));
    if (incoming.destroyed) return cutOff();
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    incoming.once('error', reject).once('close', cutOff);
  });
}

/** Whether only the platform itself may set a header: all of ours but the one that a page sends. */
export const isInternalHeader = (name: string): boolean => name.startsWith('x-hopyard-') && name !== 'x-hopyard-csrf';

/** Sends what a door answered, as fast as the client takes it. A client that leaves ends the door's stream. */
export async function sendAnswer(answer: DoorAnswer, outgoing: ServerResponse): Promise<void> {
  if (answer instanceof Response) return sendResponse(answer, outgoing);
  const { status, headers, body } = answer;
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const hasBody = response.body !== null && outgoing.req.method !== 'HEAD';
  const length = response.headers.get('content-length');
  // Before anything is written: a door whose answer fails can still say so.
  const whole = hasBody && length !== null && Number(length) <= SMALL_BODY ? new Uint8Array(await response.arrayBuffer()) : null;
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  if (whole || !hasBody) {
    if (!whole) await response.body?.cancel();
    outgoing.end(whole);
    return;
  }
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing).catch(() => outgoing.destroy());
}

/** Reads a body into memory, up to a limit; null when it is longer. */
export async function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(incoming.headers['content-length'] ?? 0) > limit) return null;
  return gather(incoming as AsyncIterable<Buffer>, limit);
}

/** Listens on a Unix socket that only our own user may open, in place of one that a killed process left behind. */
export async function listenUnix(server: Server, path: string): Promise<void> {
  await rm(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
  await chmod(path, 0o600);
}

/** Stops taking requests, ends what is idle at once and what is busy after a grace period. */
export async function closeServer(server: Server, graceMs = 2_000): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
