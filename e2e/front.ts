import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type RequestOptions, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WORKSPACE } from '@hopyard/config';

const DOCUMENTS = JSON.parse(readFileSync(join(WORKSPACE, 'ui/graphql/__generated__/persisted-documents.json'), 'utf8')) as Record<string, string>;

/** What becomes of the graph's answers, by the operation that was asked. */
export type Weather = { failing?: RegExp; late?: { operations: RegExp; until: Promise<void> } };
export type Front = AsyncDisposable & { origin: string; weather: Weather };

/** Stands before the platform as a proxy does, with a web app of its own behind it, and lets the graph fail or tarry as told. */
export async function openFront({ platform, web, port = 0 }: { platform: URL; web: URL; port?: number }): Promise<Front> {
  const weather: Weather = {};
  const server = createServer((incoming, outgoing) => {
    const to = incoming.url?.startsWith('/api/') ? platform : web;
    if (!incoming.url?.endsWith('/graphql') || incoming.method !== 'POST') return void incoming.pipe(handOn(incoming, outgoing, to));
    void answerGraph(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const answerGraph = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = (await json(incoming)) as { documentId?: string; extensions?: { documentId?: string } };
    const asked = DOCUMENTS[body.documentId ?? body.extensions?.documentId ?? ''] ?? '';
    if (weather.late?.operations.test(asked)) await weather.late.until;
    if (!weather.failing?.test(asked)) return void handOn(incoming, outgoing, platform).end(JSON.stringify(body));
    const error = { message: 'Internal error', extensions: { code: 'INTERNAL', requestId: '0b7c1f52-9a35-4c3e-8d0e-4f2f6a51c9d7' } };
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: null, errors: [error] }));
  };
  server.on('upgrade', (incoming, socket, head) => {
    const to = incoming.url?.startsWith('/api/') ? platform : web;
    const upstream = connect(Number(to.port), to.hostname, () => {
      const lines = Object.entries(headersFor(incoming, to)).map(([name, value]) => `${name}: ${String(value)}`);
      upstream.write(`GET ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const)
      one.on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : port}`,
    weather,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const headersFor = ({ headers }: IncomingMessage, to: URL) => ({ ...headers, host: to.host, ...(headers.origin && { origin: to.origin }) });

function handOn(incoming: IncomingMessage, outgoing: ServerResponse, to: URL) {
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = headersFor(incoming, to);
  const length = incoming.url?.endsWith('graphql') ? {} : pick(incoming.headers);
  const options: RequestOptions = {
    host: to.hostname,
    port: to.port,
    method: incoming.method,
    path: incoming.url,
    headers: { ...headers, ...length },
  };
  const handedOn = request(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  handedOn.on('error', () => outgoing.destroy());
  outgoing.on('close', () => handedOn.destroy());
  return handedOn;
}

const pick = ({ 'content-length': length }: IncomingMessage['headers']) => (length ? { 'content-length': length } : {});

/** Waits until the web app answers. */
export async function answering(web: URL): Promise<void> {
  for (;;) {
    const there = await fetch(new URL('/sign-in', web)).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await pause(100);
  }
}
