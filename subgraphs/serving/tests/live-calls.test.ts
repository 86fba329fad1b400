import type { Viewer } from '@hopyard/identity';
import type { Sql } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInferenceLog } from '../src/inference/inference-log.ts';
import { type MonitorLab, openMonitorLab } from './monitor-lab.ts';

let lab: MonitorLab;
beforeAll(async () => {
  lab = await openMonitorLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

type Deployment = { id: string; versionId: string };
type Call = { cursor: string; signal: string; subjectId: string | null; inference: { id: string; outputs: unknown } | null };
const followCalls = (
  deployment: Deployment,
  { after = null, share = 1, viewer = lab.scientist }: { after?: string | null; share?: number; viewer?: Viewer } = {},
) =>
  lab.world.follow<{ inferenceLogged: Call }>(
    lab.world.serving,
    viewer,
    `subscription ($id: ID!, $after: Cursor, $share: Float) { inferenceLogged(deploymentId: $id, after: $after, sampleRate: $share) {
      cursor signal change subjectId inference { id outputs } } }`,
    { id: deployment.id, after, share },
  );
type Figures = { at: Date; requests: number; errors: number; rejected: number; latencyP50Ms: number };
type Chunk = { cursor: string; signal: string; points: Figures[] };
const FIGURES = 'at requests errors rejected latencyP50Ms latencyP99Ms';
const followFigures = (deployment: Deployment, { after = null, viewer = lab.observer }: { after?: string | null; viewer?: Viewer } = {}) =>
  lab.world.follow<{ deploymentMetrics: Chunk }>(
    lab.world.serving,
    viewer,
    `subscription ($id: ID!, $after: Cursor) { deploymentMetrics(deploymentId: $id, after: $after) { cursor signal points { ${FIGURES} } } }`,
    { id: deployment.id, after },
  );
const idsOf = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);

test('a call is logged by reading none of the others, also where the log was empty when it was first written to', async () => {
  const deployment = await lab.served();
  await lab.world.root.raw().begin(async (tx) => {
    const log = openInferenceLog(tx as unknown as Sql, () => {});
    const read = async () => {
      const [row] = await tx<{ read: string }[]>`
        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as read from pg_stat_xact_user_tables where relname in ('inferences', 'moved_inferences')`;
      return Number(row?.read);
    };
    for (let calls = 0; calls < 100; calls++) await lab.calls(deployment, 1, () => ({}), log);
    const before = await read();
    await lab.calls(deployment, 1, () => ({}), log);
    expect((await read()) - before).toBeLessThanOrEqual(1);
  });
});

test('a follower hears of every call once and in order, and goes on from a cursor', async () => {
  const deployment = await lab.served();
  await lab.calls(deployment, 3);
  const first = await followCalls(deployment);
  const next = async (queue: typeof first) => (await queue.next()).data.inferenceLogged;
  expect(await next(first)).toMatchObject({ signal: 'LIVE', subjectId: null, inference: null });
  const calls = await lab.calls(deployment, 150);
  const heard: Call[] = [];
  while (heard.length < 150) heard.push(await next(first));
  expect(heard.map(({ inference }) => inference?.id)).toEqual(idsOf(calls));
  expect(heard[7]).toMatchObject({ signal: 'EVENT', change: 'CREATED', subjectId: calls[7]!.id, inference: { outputs: calls[7]!.outputs } });
  await first[Symbol.asyncDispose]();
  const missed = await lab.calls(deployment, 5);
  await using second = await followCalls(deployment, { after: heard[140]!.cursor });
  const resumed: Call[] = [];
  while (resumed.at(-1)?.signal !== 'LIVE') resumed.push(await next(second));
  expect(resumed.slice(0, -1).map(({ subjectId }) => subjectId)).toEqual(idsOf([...calls.slice(141), ...missed]));
  const [last] = await lab.calls(deployment, 1);
  expect(await next(second)).toMatchObject({ signal: 'EVENT', subjectId: last!.id });
});

test('a call that is made the moment another was logged is logged, too, whichever moment that is', async () => {
  const deployment = await lab.served();
  for (let moments = 0; moments < 12; moments++) {
    await lab.calls(deployment, 1);
    for (let passed = 0; passed < moments; passed++) await Promise.resolve();
    expect(await lab.calls(deployment, 1)).toHaveLength(1);
  }
});

test('a share of the calls is the same for all who ask for it', async () => {
  const deployment = await lab.served();
  await using all = await followCalls(deployment);
  const { cursor } = (await all.next()).data.inferenceLogged;
  const calls = await lab.calls(deployment, 200);
  const some = async () => {
    await using queue = await followCalls(deployment, { after: cursor, share: 0.25 });
    const heard: (string | null)[] = [];
    for (let message = (await queue.next()).data.inferenceLogged; message.signal !== 'LIVE'; message = (await queue.next()).data.inferenceLogged)
      heard.push(message.subjectId);
    return heard;
  };
  const heard = await some();
  expect(heard.length).toBeGreaterThan(15);
  expect(heard.length).toBeLessThan(100);
  expect(idsOf(calls).filter((id) => heard.includes(id))).toEqual(heard);
  expect(await some()).toEqual(heard);
  for (const share of [0, 1.5]) await expect(followCalls(deployment, { share })).rejects.toThrow('sampleRate');
});

test('figures come as calls do, and the last word about each stretch is what is read', async () => {
  const deployment = await lab.served();
  const first = await followFigures(deployment);
  expect((await first.next()).data.deploymentMetrics).toMatchObject({ signal: 'LIVE', points: [] });
  const words = new Map<string, Figures>();
  const hear = async (queue: typeof first, total: number) => {
    for (;;) {
      const { cursor, points } = (await queue.next()).data.deploymentMetrics;
      for (const point of points) words.set(point.at.toISOString(), point);
      if ([...words.values()].reduce((sum, { requests }) => sum + Number(requests), 0) === total) return cursor;
    }
  };
  const start = Date.parse('2026-07-01T00:00:00Z');
  const at = (seconds: number) => ({ at: new Date(start + seconds * 1000) });
  await lab.calls(deployment, 30, (_call, index) => at(index));
  const cursor = await hear(first, 30);
  await first[Symbol.asyncDispose]();
  // While nobody listens there are more, and one that was long under way.
  await lab.calls(
    deployment,
    4,
    (_call, index) => [at(31), at(32), { ...at(5), outcome: 'FAILED' as const, outputs: null, error: 'It broke.' }, at(40)][index]!,
  );
  await using second = await followFigures(deployment, { after: cursor });
  await hear(second, 34);
  const document = `query ($id: ID!, $from: DateTime!, $to: DateTime!) { deployment(id: $id) { metrics(from: $from, to: $to, stepSeconds: 10) { ${FIGURES} } } }`;
  const range = { from: new Date(start).toISOString(), to: new Date(start + 60_000).toISOString() };
  const { deployment: read } = await lab.read<{ deployment: { metrics: Figures[] } }>(lab.observer, document, { id: deployment.id, ...range });
  expect([...words.values()].toSorted((a, b) => a.at.getTime() - b.at.getTime())).toEqual(read.metrics);
  expect(read.metrics.map(({ requests, errors }) => [Number(requests), Number(errors)])).toEqual([
    [11, 1],
    [10, 0],
    [10, 0],
    [2, 0],
    [1, 0],
  ]);
});

test('a cursor that the log does not reach any more, or not yet, is answered by RESYNC at its end', async () => {
  const deployment = await lab.served();
  await lab.calls(deployment, 12);
  await using ahead = await followCalls(deployment);
  const { cursor } = (await ahead.next()).data.inferenceLogged;
  const beyond = Buffer.from(JSON.stringify({ [deployment.id]: '99' })).toString('base64url');
  await using calls = await followCalls(deployment, { after: beyond });
  await using figures = await followFigures(deployment, { after: beyond });
  expect((await calls.next()).data.inferenceLogged).toMatchObject({ signal: 'RESYNC', cursor });
  expect((await figures.next()).data.deploymentMetrics).toMatchObject({ signal: 'RESYNC', cursor, points: [] });
  // As if its calls were moved.
  await lab.world.root.db.execute(sql`
    insert into serving.inference_tables (project_id, deployment_id, last_sequence) values (${lab.projectId}, ${deployment.id}, 12)`);
  const began = Buffer.from(JSON.stringify({ [deployment.id]: '3' })).toString('base64url');
  await using late = await followFigures(deployment, { after: began });
  expect((await late.next()).data.deploymentMetrics).toMatchObject({ signal: 'RESYNC', cursor, points: [] });
  await expect(followCalls(deployment, { after: 'x' })).rejects.toThrow('cursor');
});

test('an Observer follows figures and no calls, and a stranger neither', async () => {
  const deployment = await lab.served();
  await using figures = await followFigures(deployment);
  expect((await figures.next()).data.deploymentMetrics.signal).toBe('LIVE');
  await expect(followCalls(deployment, { viewer: lab.observer })).rejects.toThrow('FORBIDDEN');
  for (const follow of [followCalls, followFigures]) await expect(follow(deployment, { viewer: lab.stranger })).rejects.toThrow('NOT_FOUND');
});
