import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { loadConfig } from '@hopyard/config';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Platform, readCredentials, startPlatform } from '../src/index.ts';
import { freePort } from '../src/web.ts';

// A model that is really served, called through the gateway, in both forms of the platform.

const MODEL = logisticOnnx({ distance: 1 });
const DISTANCE = { name: 'distance', datatype: 'FP32', shape: [1, 1], data: [1] };
const PATIENT = { timeout: 180_000 };

/** Looks again and again until something has come about. */
async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await delay(50);
}

describe.each(['in-process', 'processes'])('calls to a model, %s', (topology) => {
  let home: string;
  let platform: Platform;
  let owner: string;
  let scientist: string;
  let membershipId: string;
  let deploymentId: string;

  const at = (path: string) => `${platform.address}/api/projects/calls${path}`;
  async function signIn(name: string): Promise<{ token: string; username: string }> {
    const { username, password } = (await readCredentials(home)).find((user) => user.username.startsWith(name))!;
    const headers = { 'content-type': 'application/json', 'x-hopyard-csrf': '1' };
    const response = await fetch(`${platform.address}/api/auth/sign-in`, { method: 'POST', headers, body: JSON.stringify({ username, password }) });
    return { token: ((await response.json()) as { token: string }).token, username };
  }
  async function graph<Data>(token: string, query: string, variables: object = {}, url = at('/graphql')): Promise<Data> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
  const infer = (token: string | null, id: string) =>
    fetch(at('/v2/models/linear/infer'), {
      method: 'POST',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      body: JSON.stringify({ id, inputs: [DISTANCE] }),
    });
  const state = async () =>
    (
      await graph<{ deployment: { state: string; stateReason: string | null } }>(
        owner,
        'query ($id: ID!) { deployment(id: $id) { state stateReason } }',
        { id: deploymentId },
      )
    ).deployment.state;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'hopyard-calls-'));
    const port = String(await freePort());
    platform = await startPlatform(loadConfig({ HOPYARD_HOME: home, HOPYARD_PORT: port, HOPYARD_TOPOLOGY: topology }), () => {}, { web: false });
    owner = (await signIn('owner')).token;
    const other = await signIn('scientist');
    scientist = other.token;
    await graph(owner, 'mutation { createProject(input: { name: "calls" }) { __typename } }', {}, `${platform.address}/api/graphql`);
    const { addMember } = await graph<{ addMember: { membership: { id: string } } }>(
      owner,
      'mutation ($username: String!) { addMember(input: { username: $username, role: DATA_SCIENTIST }) { ... on AddMemberSuccess { membership { id } } } }',
      { username: other.username },
    );
    membershipId = addMember.membership.id;
    const headers = { authorization: `Bearer ${owner}` };
    const sent = await fetch(at('/models/linear/files/model.onnx'), { method: 'POST', headers, body: new Uint8Array(MODEL.file) });
    const { fileId } = (await sent.json()) as { fileId: string };
    const { registerModelVersion } = await graph<{ registerModelVersion: { modelVersion: { id: string } } }>(
      owner,
      `mutation ($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) {
        ... on RegisterModelVersionSuccess { modelVersion { id } } ... on UserError { message } } }`,
      {
        input: {
          model: 'linear',
          format: 'ONNX',
          files: [{ uploadId: fileId }],
          inputs: MODEL.inputs,
          outputs: MODEL.outputs,
          inputExample: { inputs: [DISTANCE] },
        },
      },
    );
    const { createDeployment } = await graph<{ createDeployment: { deployment: { id: string } } }>(
      owner,
      `mutation ($id: ID!) { createDeployment(input: { name: "linear", version: { modelVersionId: $id } }) {
        ... on CreateDeploymentSuccess { deployment { id } } ... on UserError { message } } }`,
      { id: registerModelVersion.modelVersion.id },
    );
    deploymentId = createDeployment.deployment.id;
    const start = `mutation ($id: ID!) { startDeployment(input: { deploymentId: $id }) { __typename } }`;
    type Started = { startDeployment: { __typename: string } };
    // The runner has to be heard of first.
    await until(async () => (await graph<Started>(owner, start, { id: deploymentId })).startDeployment.__typename === 'StartDeploymentSuccess');
    await until(async () => (await state()) === 'RUNNING');
  }, PATIENT.timeout);
  afterAll(async () => {
    await platform?.[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  });

  /** Subscribes over a socket and gathers what comes. */
  async function follow<Message>(token: string, field: string, query: string, variables: object) {
    const socket = new WebSocket(at('/graphql').replace('http', 'ws'), 'graphql-transport-ws', { headers: { authorization: `Bearer ${token}` } });
    await once(socket, 'open');
    const heard: Message[] = [];
    socket.on('message', (raw: Buffer) => {
      const { type, payload } = JSON.parse(raw.toString()) as { type: string; payload?: { data: Record<string, Message> } };
      if (type === 'connection_ack') socket.send(JSON.stringify({ type: 'subscribe', id: 'a', payload: { query, variables } }));
      if (type === 'next' && payload) heard.push(payload.data[field]!);
    });
    socket.send(JSON.stringify({ type: 'connection_init' }));
    return { socket, heard };
  }

  type Heard = { cursor: string; signal: string; subjectId: string | null };
  const FEED =
    'subscription ($id: ID!, $after: Cursor) { inferenceLogged(deploymentId: $id, after: $after) { cursor signal subjectId inference { id outputs } } }';

  test('who follows the calls hears of each over a socket, and goes on over SSE behind a cursor', PATIENT, async () => {
    const { socket, heard } = await follow<Heard>(scientist, 'inferenceLogged', FEED, { id: deploymentId });
    await expect.poll(() => heard.map(({ signal }) => signal), { timeout: 10_000 }).toEqual(['LIVE']);
    const ids = [1, 2, 3, 4].map(() => randomUUID());
    for (const id of ids) expect((await infer(scientist, id)).status).toBe(200);
    await expect.poll(() => heard.slice(1).map(({ subjectId }) => subjectId), { timeout: 10_000 }).toEqual(ids);
    socket.terminate();
    const missed = randomUUID();
    await infer(owner, missed);
    const ended = new AbortController();
    const response = await fetch(at('/graphql'), {
      method: 'POST',
      signal: ended.signal,
      headers: { authorization: `Bearer ${scientist}`, accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: FEED, variables: { id: deploymentId, after: heard[2]?.cursor } }),
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('"LIVE"')) text += (await reader.read()).value ?? '';
    ended.abort();
    expect([...text.matchAll(/"subjectId":"([^"]+)"/g)].map(([, id]) => id)).toEqual([ids[2], ids[3], missed]);
  });

  type Stretch = { at: string; requests: number; latencyP50Ms: number };
  type Figures = { cursor: string; signal: string; points: Stretch[] };
  const FIGURES = `subscription ($id: ID!, $after: Cursor) { deploymentMetrics(deploymentId: $id, after: $after) {
    cursor signal points { at requests latencyP50Ms } } }`;
  /** The last word about each stretch of time. */
  const told = (heard: readonly Figures[]) =>
    [...new Map(heard.flatMap(({ points }) => points).map((point) => [point.at, point])).values()].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const read = async (from: string) => {
    const to = new Date(Date.now() + 10_000).toISOString();
    const query = `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
      deployment(id: $id) { metrics(from: $from, to: $to, stepSeconds: 10) { at requests latencyP50Ms } } }`;
    return (await graph<{ deployment: { metrics: Stretch[] } }>(scientist, query, { id: deploymentId, from, to })).deployment.metrics;
  };

  test('who follows the figures is told what is read, and after a cut of the socket what was missed', PATIENT, async () => {
    const first = await follow<Figures>(scientist, 'deploymentMetrics', FIGURES, { id: deploymentId });
    await expect.poll(() => first.heard[0]?.signal, { timeout: 10_000 }).toBe('LIVE');
    for (let call = 0; call < 5; call++) await infer(scientist, randomUUID());
    await expect.poll(() => first.heard.length, { timeout: 10_000 }).toBeGreaterThan(1);
    const from = told(first.heard)[0]!.at;
    await expect.poll(async () => isDeepStrictEqual(told(first.heard), await read(from)), { timeout: 10_000 }).toBe(true);
    first.socket.terminate();
    const cursor = first.heard.at(-1)!.cursor;
    for (let call = 0; call < 3; call++) await infer(scientist, randomUUID());

    const second = await follow<Figures>(scientist, 'deploymentMetrics', FIGURES, { id: deploymentId, after: cursor });
    await expect.poll(() => second.heard.at(-1)?.signal, { timeout: 10_000 }).toBe('LIVE');
    expect(second.heard.map(({ signal }) => signal)).toEqual(['EVENT', 'LIVE']);
    expect(told([...first.heard, ...second.heard])).toEqual(await read(from));
    second.socket.terminate();
  });

  test('a refusal that comes before the door speaks its protocol, and an ex-member gets one at the next call', PATIENT, async () => {
    const refusal = async (answer: Promise<Response>) => {
      const response = await answer;
      return [response.status, await response.json()];
    };
    expect(await refusal(infer(null, randomUUID()))).toEqual([
      401,
      { error: expect.any(String), code: 'UNAUTHENTICATED', requestId: expect.any(String) },
    ]);
    expect(await refusal(infer('nobody', randomUUID()))).toEqual([
      401,
      expect.objectContaining({ error: expect.any(String), code: 'UNAUTHENTICATED' }),
    ]);
    expect((await infer(scientist, randomUUID())).status).toBe(200);
    await graph(owner, 'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { __typename } }', { id: membershipId });
    const last = randomUUID();
    expect(await refusal(infer(scientist, last))).toEqual([404, expect.objectContaining({ error: expect.any(String), code: 'NOT_FOUND' })]);
    expect(await graph(owner, 'query ($id: ID!) { inference(id: $id) { id } }', { id: last })).toEqual({ inference: null });
  });

  test('a PostgreSQL that is killed takes no call with it that was answered, and calls are answered when it is back', PATIENT, async () => {
    const answered: string[] = [];
    let done = false;
    const callers = [1, 2, 3].map(async () => {
      while (!done) {
        const id = randomUUID();
        const status = await infer(owner, id).then(
          (response) => response.status,
          () => 0,
        );
        if (status === 200) answered.push(id);
        else await delay(20);
      }
    });
    await expect.poll(() => answered.length, { timeout: 30_000 }).toBeGreaterThan(20);
    const pid = platform.pids()['postgres']!;
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => platform.pids()['postgres'], { timeout: 60_000 }).not.toBe(pid);
    const before = answered.length;
    await expect.poll(() => answered.length, { timeout: 60_000 }).toBeGreaterThan(before + 20);
    done = true;
    await Promise.all(callers);
    expect(await state()).toBe('RUNNING');
    const logged: string[] = [];
    for (let after: string | null = null; ;) {
      type Page = { deployment: { inferences: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
      const page: Page = await graph<Page>(
        owner,
        'query ($id: ID!, $after: String) { deployment(id: $id) { inferences(first: 100, after: $after, outcome: ANSWERED) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { id: deploymentId, after },
      );
      logged.push(...page.deployment.inferences.nodes.map(({ id }) => id));
      if (!page.deployment.inferences.pageInfo.hasNextPage) break;
      after = page.deployment.inferences.pageInfo.endCursor;
    }
    expect(answered.filter((id) => !logged.includes(id))).toEqual([]);
    expect(new Set(logged).size).toBe(logged.length);
  });
});
