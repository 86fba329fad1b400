import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeServer, doorRequest, sendAnswer } from './node-http.ts';

/** Answers with the bytes that it was sent: with their length, without it where the path says so, or with a stream that fails. */
const server = createServer(async (incoming, outgoing) => {
  const request = doorRequest(incoming, outgoing, 'http://localhost', { 'x-request-id': 'ours' });
  if (incoming.url === '/whole') return sendAnswer({ status: 201, headers: { 'content-type': 'text/plain' }, body: 'wholé' }, outgoing);
  if (incoming.url === '/headers') {
    const names = ['x-plain', 'x-hopyard-identity', 'x-hopyard-csrf', 'x-request-id', 'x-none'];
    return sendAnswer(Response.json(names.map((name) => request.headers.get(name))), outgoing);
  }
  if (incoming.url === '/first') {
    for await (const chunk of request.body ?? []) return sendAnswer(new Response(String(chunk.length > 0)), outgoing);
  }
  const body = new Uint8Array(await request.bytes());
  const broken = new ReadableStream({ pull: () => Promise.reject(new Error('lost')) });
  const answer = incoming.url === '/broken' ? broken : body;
  const headers = { 'content-type': 'text/plain', ...(incoming.url !== '/unsized' && { 'content-length': String(body.length) }) };
  await sendAnswer(new Response(answer, { headers }), outgoing).catch(() => outgoing.writeHead(500).end('failed'));
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => closeServer(server));

const SMALL = 'small';
const LARGE = 'x'.repeat(300_000);
const sized = (text: string) => () => ({ body: text });
const unsized = (text: string) => () => ({ body: new Blob([text]).stream(), duplex: 'half' as const });

test.each([
  ['a small body', sized(SMALL), SMALL],
  ['none', sized(''), ''],
  ['a large body', sized(LARGE), LARGE],
  ['a small body of unknown length', unsized(SMALL), SMALL],
  ['a large body of unknown length', unsized(LARGE), LARGE],
])('%s arrives whole, and so does an answer of the same size, of known and of unknown length', async (_, bodyOf, text) => {
  for (const path of ['/sized', '/unsized']) {
    const response = await fetch(`${origin}${path}`, { method: 'POST', ...bodyOf() });
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect((await response.text()) === text).toBe(true);
  }
});

test('a small answer that fails before it is sent can still be told as a failure', async () => {
  const response = await fetch(`${origin}/broken`, { method: 'POST', body: SMALL });
  expect([response.status, await response.text()]).toEqual([500, 'failed']);
});

test('an answer that is whole is sent with its length in bytes', async () => {
  const response = await fetch(`${origin}/whole`);
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([201, '6', 'wholé']);
});

test('a header that only the platform sets is what the platform says, whatever comes', async () => {
  const headers = { 'x-plain': 'a', 'x-hopyard-identity': 'forged', 'x-hopyard-csrf': '1', 'x-request-id': 'forged' };
  expect(await (await fetch(`${origin}/headers`, { headers })).json()).toEqual(['a', null, '1', 'ours', null]);
});

test('a door that stops reading a body can still answer', async () => {
  const response = await fetch(`${origin}/first`, { method: 'POST', body: 'x'.repeat(5_000_000) });
  expect([response.status, await response.text()]).toEqual([200, 'true']);
});

test('HEAD is answered with the length and without a body', async () => {
  const response = await fetch(`${origin}/sized`, { method: 'HEAD' });
  expect(response.headers.get('content-length')).toBe('0');
});
