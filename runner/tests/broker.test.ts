import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, type Server, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Broker, isProjectDoor, startBroker } from '../src/broker.ts';

let directory: string;
let gateway: Server;
let broker: Broker;
let seen: { url: string; headers: IncomingHttpHeaders }[];
const settings = () => ({
  socketPath: join(directory, 'broker.sock'),
  gatewaySocket: join(directory, 'gateway.sock'),
  projectName: 'flights',
  token: 'the-token',
});

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'broker-'));
  seen = [];
  gateway = createServer((incoming, outgoing) => {
    seen.push({ url: incoming.url!, headers: incoming.headers });
    outgoing.writeHead(200, { 'content-type': 'application/octet-stream', 'set-cookie': 'session=1', 'x-answer': 'yes' });
    void pipeline(incoming, outgoing).catch(() => undefined);
  });
  gateway.on('upgrade', (incoming: IncomingMessage, socket) => {
    seen.push({ url: incoming.url!, headers: incoming.headers });
    const accept = createHash('sha1').update(`${incoming.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\nhello`);
    socket.on('data', (bytes) => socket.write(bytes));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => gateway.listen(settings().gatewaySocket, resolve));
  broker = await startBroker(settings());
});
afterEach(async () => {
  await broker.close();
  gateway.closeAllConnections();
  gateway.close();
  await rm(directory, { recursive: true });
});

function ask(path: string, headers: Record<string, string> = {}, body?: NodeJS.ReadableStream | string) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const outgoing = request({ socketPath: settings().socketPath, path, method: body ? 'POST' : 'GET', headers }, (answer) => {
      void text(answer).then((said) => resolve({ status: answer.statusCode!, headers: answer.headers, body: said }), reject);
    });
    outgoing.on('error', reject);
    if (typeof body === 'string' || body === undefined) outgoing.end(body);
    else body.pipe(outgoing);
  });
}

test('only doors of the own project are let through', async () => {
  const refused = [
    '/',
    '/api/graphql',
    '/api/auth/session',
    '/healthz',
    '/metrics',
    '/api/projects/flights',
    '/api/projects/flights2/graphql',
    '/api/projects/other/graphql',
    '/api/projects/flights/../other/graphql',
    '/api/projects/flights/%2e%2e/other/graphql',
    '/api/projects/flights/..%2fother',
    '/api/projects/flights/%2E%2E%2Fother',
    '/api/projects/flights/a%5cb',
    '/api/projects/flights/%',
    '/api/projects/flights/./x',
    '//api/projects/flights/graphql',
    '/api//projects/flights/graphql',
    'http://localhost/api/projects/flights/graphql',
    '/API/projects/flights/graphql',
  ];
  for (const path of refused) {
    const { status, body } = await ask(path);
    expect([path, status, JSON.parse(body).code]).toEqual([path, 403, 'SANDBOX_VIOLATION']);
  }
  expect(seen).toEqual([]);
  for (const path of ['/api/projects/flights/graphql', '/api/projects/flights/files/raw/a%20b.csv?as=csv', '/api/projects/%66lights/files/x'])
    expect((await ask(path)).status).toBe(200);
  expect(isProjectDoor('/api/projects/flights/files/..?x=/', 'flights')).toBe(false);
});

test("the identity is the broker's to say, and nothing that the program says of itself is passed on", async () => {
  const claimed = {
    authorization: 'Bearer forged',
    cookie: 'session=stolen',
    forwarded: 'for=1.2.3.4',
    'x-forwarded-for': '1.2.3.4',
    'x-hopyard-viewer': 'admin',
    'hopyard-identity': 'admin',
    origin: 'https://elsewhere',
    'x-request-note': 'kept',
  };
  const answer = await ask('/api/projects/flights/graphql', claimed, '{}');
  expect(seen[0]!.headers).toMatchObject({ authorization: 'Bearer the-token', 'x-request-note': 'kept', host: 'localhost' });
  for (const name of ['cookie', 'forwarded', 'x-forwarded-for', 'x-hopyard-viewer', 'hopyard-identity', 'origin'])
    expect(seen[0]!.headers[name]).toBeUndefined();
  expect(answer.headers).toMatchObject({ 'x-answer': 'yes' });
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test('a large body streams both ways without being held', async () => {
  const { Readable } = await import('node:stream');
  const chunk = randomBytes(1024 * 1024).toString('hex');
  const before = process.memoryUsage.rss();
  const outgoing = request({ socketPath: settings().socketPath, path: '/api/projects/flights/files/big', method: 'POST' });
  const sent = pipeline(Readable.from(Array.from({ length: 100 }, () => chunk)), outgoing);
  const received = await new Promise<number>((resolve, reject) => {
    outgoing.on('error', reject).on('response', async (answer) => {
      let bytes = 0;
      for await (const part of answer) bytes += (part as Buffer).length;
      resolve(bytes);
    });
  });
  await sent;
  expect(received).toBe(100 * chunk.length);
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 ** 2);
});

test('a WebSocket of the own project is let through with the identity, any other is refused', async () => {
  const upgrade = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const outgoing = request({
        socketPath: settings().socketPath,
        path,
        headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-version': '13' },
      });
      outgoing.on('error', reject);
      outgoing.on('response', (answer) => void text(answer).then((said) => resolve(`${answer.statusCode} ${said}`)));
      outgoing.on('upgrade', (_answer, socket, head) => {
        let said = head.toString();
        socket.on('data', (bytes: Buffer) => {
          said += bytes.toString();
          if (said.endsWith('echo')) {
            socket.destroy();
            resolve(said);
          }
        });
        socket.write('echo');
      });
      outgoing.end();
    });
  expect(await upgrade('/api/projects/flights/graphql')).toBe('helloecho');
  expect(seen[0]!.headers).toMatchObject({ authorization: 'Bearer the-token', upgrade: 'websocket' });
  expect(await upgrade('/api/projects/other/graphql')).toMatch(/^403 .*SANDBOX_VIOLATION/);
  expect(seen).toHaveLength(1);
});

test('a platform that is away is said to be away', async () => {
  gateway.closeAllConnections();
  await new Promise((resolve) => gateway.close(resolve));
  const { status, body, headers } = await ask('/api/projects/flights/graphql', {}, '{}');
  expect([status, headers['retry-after']]).toEqual([503, '1']);
  expect(JSON.parse(body).message).toContain('try again');
});
