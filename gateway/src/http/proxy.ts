import { type Agent, type IncomingMessage, request as httpRequest, type RequestOptions, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';
import { isInternalHeader } from '@hopyard/subgraph/serving';

/** Headers that are about one connection and end with it (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export type Upstream = ({ socketPath: string } | { host: string; port: number }) & { agent?: Agent | false };

/** The headers of a request as they are handed on: without what is of the connection, and without what only we may say. */
export function forwardedHeaders(incoming: IncomingMessage, ours: Record<string, string>): Record<string, string | string[]> {
  const dropped = new Set(
    (incoming.headers.connection ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
  const kept = Object.entries(incoming.headersDistinct).filter(
    ([name, values]) => values && !HOP_BY_HOP.has(name) && !dropped.has(name) && !isInternalHeader(name),
  );
  return { ...(Object.fromEntries(kept) as Record<string, string[]>), host: incoming.headers.host ?? 'localhost', ...ours };
}

/** Hands a request on and streams both ways. `unreachable` answers when nobody is there. */
export function proxy(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  upstream: Upstream,
  ours: Record<string, string>,
  unreachable: (cause: Error) => void,
): void {
  // Whoever is told to close the connection after its answer does so while a body that it refused is still being sent, and that
  // the connection broke is then noticed before the answer.
  const headers = { ...forwardedHeaders(incoming, ours), connection: 'keep-alive' };
  const options: RequestOptions = { ...upstream, method: incoming.method, path: incoming.url, headers };
  const handedOn = httpRequest(options, (answer) => {
    outgoing.statusCode = answer.statusCode ?? 502;
    for (const [name, values] of Object.entries(answer.headersDistinct)) {
      if (values && !HOP_BY_HOP.has(name)) outgoing.setHeader(name, values);
    }
    pipeline(answer, outgoing, () => {});
  });
  handedOn.once('error', (cause) => {
    if (outgoing.headersSent) outgoing.destroy();
    else unreachable(cause);
  });
  outgoing.once('close', () => handedOn.destroy());
  incoming.pipe(handedOn);
  incoming.once('error', () => handedOn.destroy());
  // Whoever answers before it has read everything, as a refusal does, has its answer heard: the rest is let go by.
  handedOn.once('close', () => {
    incoming.unpipe(handedOn);
    incoming.resume();
  });
}

/** Hands a WebSocket on, byte by byte, as the development server of the web app needs it. */
export function proxyUpgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer, { host, port }: { host: string; port: number }): void {
  const onward = connect({ host, port }, () => {
    const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
    for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
      const name = incoming.rawHeaders[index] as string;
      if (!isInternalHeader(name.toLowerCase())) lines.push(`${name}: ${incoming.rawHeaders[index + 1]}`);
    }
    onward.write(`${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    pipeline(socket, onward, () => {});
    pipeline(onward, socket, () => {});
  });
  onward.once('error', () => socket.destroy());
  socket.once('error', () => onward.destroy());
}
