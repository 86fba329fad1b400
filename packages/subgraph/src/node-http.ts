import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { chmod, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Up to this many bytes are read or sent in one piece: a stream of the web's costs more than such a body. */
const SMALL_BODY = 64 * 1024;

const isSmall = (length: string | null | undefined): boolean => length !== null && length !== undefined && Number(length) <= SMALL_BODY;

/** A request of Node as a door gets it: a body that is not small streams, and `signal` says when the client has gone. */
export async function toFetchRequest(incoming: IncomingMessage, outgoing: ServerResponse, origin: string, headers: Headers): Promise<Request> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort(new DOMException('The client has gone.', 'AbortError'));
  });
  // Who refuses a body has not read it: the rest is let go by, so that the client's end is noticed behind it.
  outgoing.once('finish', () => {
    if (!incoming.complete) incoming.removeAllListeners('data').resume();
  });
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? {} : await bodyOf(incoming);
  return new Request(new URL(incoming.url ?? '/', origin), { method, headers, signal: gone.signal, ...body });
}

async function bodyOf(incoming: IncomingMessage) {
  if (isSmall(incoming.headers['content-length'])) return { body: await readBody(incoming, SMALL_BODY) };
  return { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' as const };
}

/** Headers as they came, but for those that only the platform itself may set. */
export function inboundHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    const name = (incoming.rawHeaders[index] as string).toLowerCase();
    if (!isInternalHeader(name)) headers.append(name, incoming.rawHeaders[index + 1] as string);
  }
  return headers;
}

/** Whether only the platform itself may set a header: all of ours but the one that a page sends. */
export const isInternalHeader = (name: string): boolean => name.startsWith('x-hopyard-') && name !== 'x-hopyard-csrf';

/** Sends what a door answered, as fast as the client takes it. A client that leaves ends the door's stream. */
export async function sendFetchResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const hasBody = response.body !== null && outgoing.req.method !== 'HEAD';
  // Before anything is written: a door whose answer fails can still say so.
  const whole = hasBody && isSmall(response.headers.get('content-length')) ? new Uint8Array(await response.arrayBuffer()) : null;
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
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
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
