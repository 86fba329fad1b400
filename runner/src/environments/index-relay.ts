import { chmod } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';
import { type Upstream, dial } from './dial.ts';
import { hostOf } from './package-index.ts';

const DIAL_MS = 15_000;

/** A proxy on a Unix socket that leads to the package index's hosts and nowhere else. */
export async function startIndexRelay(socketPath: string, hosts: Set<string>, upstream: Upstream): Promise<{ close(): Promise<void> }> {
  const sockets = new Set<Duplex>();
  const server = createServer((incoming, outgoing) => {
    // An index without TLS: the proxy is given the whole address.
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url!) : null;
    if (url?.protocol !== 'http:' || !hosts.has(hostOf(url))) return outgoing.writeHead(403).end();
    const { 'proxy-connection': _, ...headers } = incoming.headers;
    void dial(hostOf(url), upstream, AbortSignal.timeout(DIAL_MS)).then(
      (socket) => {
        const onward = request({
          createConnection: () => socket,
          method: incoming.method,
          path: url.pathname + url.search,
          headers: { ...headers, host: url.host, connection: 'close' },
        });
        onward.on('response', (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          pipeline(answer, outgoing, () => undefined);
        });
        onward.on('error', () => outgoing.destroy());
        pipeline(incoming, onward, () => undefined);
      },
      () => outgoing.writeHead(502).end(),
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (incoming, socket, head) => {
    socket.on('error', () => socket.destroy());
    const host = incoming.url ?? '';
    if (!hosts.has(host)) return socket.end('HTTP/1.1 403 Not a host of the package index\r\n\r\n');
    void dial(host, upstream, AbortSignal.timeout(DIAL_MS)).then(
      (target) => {
        socket.write('HTTP/1.1 200 Connected\r\n\r\n');
        if (head.length > 0) target.write(head);
        pipeline(socket, target, socket, () => {
          socket.destroy();
          target.destroy();
        });
      },
      () => socket.end('HTTP/1.1 502 The index does not answer\r\n\r\n'),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve));
  await chmod(socketPath, 0o666);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
