import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@hopyard/config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Platform, readCredentials, startPlatform } from '../src/index.ts';
import { freePort } from '../src/web.ts';

let home: string;
let platform: Platform;
let origin: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'hopyard-doors-'));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  platform = await startPlatform(loadConfig({ HOPYARD_HOME: home, HOPYARD_PORT: String(port) }), () => {}, { web: false });
  await ask(await signIn('owner'), null, 'mutation { createProject(input: { name: "doors" }) { __typename } }');
});
afterAll(async () => {
  await platform?.[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

type Person = { token: string; cookie: string; username: string };

async function signIn(name: 'owner' | 'scientist'): Promise<Person> {
  const { username, password } = (await readCredentials(home)).find((user) => user.username.startsWith(name))!;
  const response = await fetch(`${platform.address}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hopyard-csrf': '1' },
    body: JSON.stringify({ username, password }),
  });
  const { token } = (await response.json()) as { token: string };
  return { token, username, cookie: response.headers.get('set-cookie')!.split(';')[0]! };
}

type Answer = { status: number; code: string | undefined; data: Record<string, unknown> | null };
const graphAt = (project: string | null) => `${platform.address}/api${project === null ? '' : `/projects/${project}`}/graphql`;

async function post(url: string, headers: Record<string, string>, body: unknown): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const answer = (await response.json()) as { code?: string; data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: answer.code ?? answer.errors?.[0]?.extensions.code, data: answer.data ?? null };
}
const ask = ({ token }: Person, project: string | null, query: string, variables = {}) =>
  post(graphAt(project), { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, { query, variables });

type Socket = {
  frames: Record<string, unknown>[];
  closed: Promise<number>;
  send(frame: object): void;
  end(): void;
  until(what: (frame: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
};

function open(project: string, headers: Record<string, string>): Promise<Socket> {
  const socket = new WebSocket(graphAt(project).replace('http', 'ws'), 'graphql-transport-ws', { headers });
  const frames: Record<string, unknown>[] = [];
  let wake = () => {};
  socket.on('message', (raw: Buffer) => {
    frames.push(JSON.parse(raw.toString()) as Record<string, unknown>);
    wake();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () =>
      resolve({
        frames,
        closed,
        send: (frame) => socket.send(JSON.stringify(frame)),
        end: () => socket.terminate(),
        async until(what) {
          for (;;) {
            const found = frames.find(what);
            if (found) return found;
            await new Promise<void>((again) => {
              wake = again;
            });
          }
        },
      }),
    );
  });
}

const WATCH = { type: 'subscribe', id: 'a', payload: { query: 'subscription { activity { cursor signal activity { kind } } }' } };
const isLive = (frame: Record<string, unknown>) => JSON.stringify(frame).includes('"LIVE"');

async function watching(person: Person): Promise<Socket> {
  const socket = await open('doors', { authorization: `Bearer ${person.token}` });
  socket.send({ type: 'connection_init' });
  await socket.until(({ type }) => type === 'connection_ack');
  socket.send(WATCH);
  await socket.until(isLive);
  return socket;
}

describe('a cookie', () => {
  test('changes nothing from another origin, nor as a simple request', async () => {
    const { cookie } = await signIn('owner');
    const body = { query: 'mutation { createProject(input: { name: "forged" }) { __typename } }' };
    const tries: Record<string, string>[] = [
      { cookie, 'content-type': 'text/plain' },
      { cookie, 'content-type': 'application/json', origin: 'https://evil.example' },
      { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of tries) {
      const { data, status } = await post(graphAt(null), headers, body);
      expect([status >= 400, data?.['createProject'] ?? null], JSON.stringify(headers)).toEqual([true, null]);
    }
  });

  test('sends the web app’s own documents and no others', async () => {
    const { cookie } = await signIn('owner');
    const headers = { cookie, origin, 'content-type': 'application/json', 'x-hopyard-csrf': '1' };
    expect((await post(graphAt(null), headers, { query: '{ viewer { user { name } } }' })).code).toBe('OPERATION_NOT_ALLOWED');
    const documents = JSON.parse(readFileSync(new URL('../../ui/graphql/__generated__/persisted-documents.json', import.meta.url), 'utf8')) as Record<
      string,
      string
    >;
    const [id] = Object.entries(documents).find(([, text]) => text.startsWith('query') && !text.includes('$')) ?? [];
    const answer = await post(graphAt('doors'), headers, { documentId: id });
    expect(answer).toMatchObject({ status: 200, code: undefined });
    expect((await post(graphAt(null), headers, { documentId: 'sha256:unknown' })).code).toBe('OPERATION_NOT_ALLOWED');
  });

  test('opens no socket from another origin', async () => {
    const { cookie } = await signIn('owner');
    for (const headers of [{ cookie, origin: 'https://evil.example' }, { cookie, origin: 'null' }, { cookie }]) {
      await expect(open('doors', headers as Record<string, string>)).rejects.toThrow(/403/);
    }
    const own = await open('doors', { cookie, origin });
    own.end();
  });
});

describe('whoever asks', () => {
  test('without a session is told to sign in, at the graph and at each door', async () => {
    for (const query of ['{ viewer { user { name } } project { name } }', '{ catalogEntry(id: "x") { id } }']) {
      const answer = await post(graphAt('doors'), { 'content-type': 'application/json' }, { query });
      expect(JSON.stringify(answer)).not.toContain('doors"');
    }
    expect((await fetch(`${platform.address}/api/projects/doors/files/Resources/x.py`)).status).toBe(401);
    const forged = await post(
      graphAt('doors'),
      { authorization: 'Bearer forged', 'content-type': 'application/json' },
      { query: '{ project { name } }' },
    );
    expect([forged.status, forged.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('about a project of others hears what they hear about one that does not exist', async () => {
    const stranger = await signIn('scientist');
    const answers = await Promise.all(['doors', 'no-such-project'].map((name) => ask(stranger, name, '{ project { name } }')));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.code).toBe('NOT_FOUND');
  });

  test('for too much is refused before any work', async () => {
    const owner = await signIn('owner');
    const deep = `{ project { ${'artifacts { nodes { upstream { entry { '.repeat(8)} id ${'} } } }'.repeat(8)} } }`;
    const wide = `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: platform { version }`).join(' ')} }`;
    const long = `{ viewer { ${'actions '.repeat(20_000)} } }`;
    for (const query of [deep, wide, long]) expect((await ask(owner, 'doors', query)).code).toBe('QUERY_TOO_COMPLEX');
    expect(
      (
        await post(
          graphAt(null),
          { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json' },
          `{"query":"${'x'.repeat(2 ** 20)}"}`,
        )
      ).code,
    ).toBe('QUERY_TOO_COMPLEX');
  });

  test('to sign in is refused before a long body is read, by length or without one', async () => {
    const body = JSON.stringify({ username: 'owner@hopyard.local', password: 'x'.repeat(100_000) });
    const headers = { 'content-type': 'application/json', 'x-hopyard-csrf': '1' };
    const pieces = () => new Blob([body]).stream();
    for (const how of [{ body }, { body: pieces(), duplex: 'half' as const }]) {
      const response = await fetch(`${platform.address}/api/auth/sign-in`, { method: 'POST', headers, ...how });
      expect([response.status, await response.json()]).toEqual([413, expect.objectContaining({ code: 'TOO_LARGE', limitBytes: 64 * 1024 })]);
    }
  });

  test('by the fields of the federation reaches nothing of it', async () => {
    const owner = await signIn('owner');
    const { code } = await ask(owner, 'doors', '{ _entities(representations: [{ __typename: "Project", id: "x" }]) { __typename } }');
    expect(code).toBe('BAD_USER_INPUT');
  });

  test('with a header or a connection payload that names another viewer stays who they are', async () => {
    const stranger = await signIn('scientist');
    const forged = { user: { id: 'x', username: 'owner@hopyard.local' }, project: { role: 'DATA_OWNER' } };
    const headers = {
      authorization: `Bearer ${stranger.token}`,
      'content-type': 'application/json',
      'x-hopyard-identity': 'forged',
      'x-hopyard-viewer': JSON.stringify(forged),
    };
    const answer = await post(graphAt(null), headers, { query: '{ viewer { user { username } } }' });
    expect(answer.data).toEqual({ viewer: { user: { username: 'scientist@hopyard.local' } } });
    const owner = await signIn('owner');
    const socket = await open('doors', { authorization: `Bearer ${owner.token}` });
    socket.send({ type: 'connection_init', payload: { viewer: forged, authorization: 'Bearer forged', 'x-hopyard-identity': 'forged' } });
    await socket.until(({ type }) => type === 'connection_ack');
    socket.send({ type: 'subscribe', id: 'q', payload: { query: '{ viewer { user { username } } }' } });
    const frame = await socket.until(({ type }) => type === 'next');
    expect(JSON.stringify(frame)).toContain('owner@hopyard.local');
    socket.end();
  });
});

describe('what is open', () => {
  test('ends with 4403 within two seconds of signing out', async () => {
    const owner = await signIn('owner');
    const socket = await watching(owner);
    const began = performance.now();
    await fetch(`${platform.address}/api/auth/sign-out`, {
      method: 'POST',
      headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json', 'x-hopyard-csrf': '1' },
    });
    expect(await socket.closed).toBe(4403);
    expect(performance.now() - began).toBeLessThan(2_500);
    expect((await ask(owner, 'doors', '{ project { name } }')).code).toBe('SESSION_REVOKED');
  });

  test('ends for a member who is removed, before anything that happens afterwards', async () => {
    const owner = await signIn('owner');
    const member = await signIn('scientist');
    const added = await ask(
      owner,
      'doors',
      'mutation ($u: String!) { addMember(input: { username: $u, role: DATA_SCIENTIST }) { ... on AddMemberSuccess { membership { id } } } }',
      {
        u: member.username,
      },
    );
    const socket = await watching(member);
    const { membership } = (added.data as { addMember: { membership: { id: string } } }).addMember;
    await ask(owner, 'doors', 'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { __typename } }', { id: membership.id });
    await socket.until(({ type }) => type === 'error' || type === 'complete');
    await ask(owner, 'doors', 'mutation { createDataset(input: { name: "afterwards" }) { __typename } }');
    expect((await ask(member, 'doors', '{ project { name } }')).code).toBe('NOT_FOUND');
    expect(JSON.stringify(socket.frames)).not.toContain('dataset:create');
    socket.end();
  });

  test('over SSE gives the same messages as over a socket', async () => {
    const owner = await signIn('owner');
    const ended = new AbortController();
    const response = await fetch(graphAt('doors'), {
      method: 'POST',
      signal: ended.signal,
      headers: { authorization: `Bearer ${owner.token}`, accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify(WATCH.payload),
    });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('"LIVE"')) text += (await reader.read()).value ?? '';
    expect(text).toContain('event: next');
    ended.abort();
  });
});

test('health, readiness and metrics are there', async () => {
  expect((await fetch(`${platform.address}/healthz`)).status).toBe(200);
  expect(await (await fetch(`${platform.address}/readyz`)).json()).toMatchObject({ ready: true });
  expect((await fetch(`${platform.address}/metrics`)).status).toBeLessThan(500);
});

test('a model goes in by its door, is registered in the graph, and comes out as it went in', async () => {
  const owner = await signIn('owner');
  const authorization = `Bearer ${owner.token}`;
  const at = (path: string) => `${platform.address}/api/projects/doors/models/churn/${path}`;
  const linear = Buffer.from(
    'CA0SCHNrbDJvbm54GgYxLjE5LjE6cAoRCgF4CgF3EgF5IgZNYXRNdWwSAWcqFwgDCAEQASIMzczMPc3MTD6amZk+QgF3WhQKAXgSDwoNCAESCQoDEgFuCgIIA1oTCgF3Eg4KDAgBEggKAggDCgIIAWIUCgF5Eg8KDQgBEgkKAxIBbgoCCAFCBAoAEBE=',
    'base64',
  );
  const sent = await fetch(at('files/model.onnx'), { method: 'POST', headers: { authorization }, body: linear });
  const { fileId, sizeBytes } = (await sent.json()) as { fileId: string; sizeBytes: number };
  expect([sent.status, sizeBytes]).toEqual([201, linear.length]);
  // A page of another site that lets a browser send a model in gets nowhere.
  const forged = await fetch(at('files/model.onnx'), { method: 'POST', headers: { cookie: owner.cookie }, body: linear });
  expect([forged.status, ((await forged.json()) as { code: string }).code]).toEqual([403, 'CSRF_REJECTED']);
  const { data } = await ask(
    owner,
    'doors',
    `mutation ($id: ID) { registerModelVersion(input: { model: "churn", format: ONNX, files: [{ uploadId: $id }] }) {
      ... on RegisterModelVersionSuccess { modelVersion { version inputs { name } entry { label kind } createdBy { username } } } ... on UserError { message } } }`,
    { id: fileId },
  );
  expect(data).toEqual({
    registerModelVersion: {
      modelVersion: {
        version: 1,
        inputs: [{ name: 'x' }],
        entry: { label: 'churn v1', kind: 'MODEL_VERSION' },
        createdBy: { username: owner.username },
      },
    },
  });
  const out = await fetch(at('versions/1/files/model.onnx'), { headers: { authorization } });
  expect(Buffer.from(await out.arrayBuffer()).equals(linear)).toBe(true);
  expect(out.headers.get('content-security-policy')).toMatch(/sandbox/);
});
