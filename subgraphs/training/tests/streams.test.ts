import type { Viewer } from '@hopyard/identity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FINISHED, type Lab, openLab } from './lab.ts';

let lab: Lab;
let owner: Viewer;
beforeAll(async () => {
  lab = await openLab();
  owner = await lab.project();
});
afterAll(() => lab[Symbol.asyncDispose]());

type Chunk = { executionLog: { cursor: string; signal: string; firstOffset: number; complete: boolean; lines: { offset: number; text: string }[] } };
const LOG =
  'subscription ($id: ID!, $after: Cursor) { executionLog(executionId: $id, after: $after) { cursor signal firstOffset complete lines { offset text } } }';
const follow = (id: string, after: string | null = null, viewer = owner) => lab.world.follow<Chunk>(lab.world.training, viewer, LOG, { id, after });
const write = (id: string, epoch: number, firstOffset: number, ...lines: string[]) =>
  lab.say(`/leases/${id}/log`, { epoch, firstOffset, lines: lines.map((text) => ({ at: new Date(0).toISOString(), stream: 'STDOUT', text })) });

test('a subscriber sees each line once and in order, and the stream ends with the log', async () => {
  const { id, lease } = await lab.leased(owner);
  await using queue = await follow(id);
  expect((await queue.next()).data.executionLog.signal).toBe('LIVE');
  const sent: string[] = [];
  for (let offset = 0; offset < 30; offset += 3) {
    const lines = [0, 1, 2].map((next) => `line ${offset + next}`);
    sent.push(...lines);
    await write(id, lease.epoch, offset, ...lines);
  }
  await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch });
  const seen: string[] = [];
  for (let complete = false; !complete;) {
    const { executionLog } = (await queue.next()).data;
    seen.push(...executionLog.lines.map(({ text }) => text));
    complete = executionLog.complete;
  }
  expect(seen).toEqual(sent);
  await queue.ended;
});

test('a cut subscription goes on from its cursor without a gap or a repeat', async () => {
  const { id, lease } = await lab.leased(owner);
  const first = await follow(id);
  await first.next();
  await write(id, lease.epoch, 0, 'a', 'b');
  const { cursor } = (await first.next()).data.executionLog;
  await first[Symbol.asyncDispose]();
  await write(id, lease.epoch, 2, 'c', 'd');
  await using second = await follow(id, cursor);
  const replayed = (await second.next()).data.executionLog;
  expect(replayed).toMatchObject({ signal: 'EVENT', lines: [{ text: 'c' }, { text: 'd' }] });
  expect(Number(replayed.firstOffset)).toBe(2);
  expect((await second.next()).data.executionLog.signal).toBe('LIVE');
  await write(id, lease.epoch, 4, 'e');
  expect((await second.next()).data.executionLog.lines.map(({ text }) => text)).toEqual(['e']);
});

test('a page of the log and the subscription behind it meet without a seam, while lines are being written', async () => {
  const { id, lease } = await lab.leased(owner);
  await write(id, lease.epoch, 0, ...Array.from({ length: 10 }, (_, index) => String(index)));
  const page = await lab.world.ask<{ execution: { log: { cursor: string; complete: boolean; lines: { text: string }[] } } }>(
    lab.world.training,
    owner,
    'query ($id: ID!) { execution(id: $id) { log(tail: 4) { cursor complete lines { text } } } }',
    { id },
  );
  expect(page.data.execution.log.lines.map(({ text }) => text)).toEqual(['6', '7', '8', '9']);
  await write(id, lease.epoch, 10, 'ten');
  await using queue = await follow(id, page.data.execution.log.cursor);
  expect((await queue.next()).data.executionLog.lines.map(({ text }) => text)).toEqual(['ten']);
});

test('a log that ended long ago is replayed and the stream ends', async () => {
  const { id, lease } = await lab.leased(owner);
  await write(id, lease.epoch, 0, ...Array.from({ length: 1200 }, (_, index) => String(index)));
  await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch });
  await using queue = await follow(id, Buffer.from(JSON.stringify({ [id]: '0' })).toString('base64url'));
  let seen = 0;
  for (;;) {
    const { executionLog } = (await queue.next()).data;
    seen += executionLog.lines.length;
    if (executionLog.signal === 'LIVE') break;
  }
  expect(seen).toBe(1200);
  await queue.ended;
});

test('a cursor behind the end of the log says RESYNC, and one that is none is refused', async () => {
  const { id, lease } = await lab.leased(owner);
  await using queue = await follow(id, Buffer.from(JSON.stringify({ [id]: '99' })).toString('base64url'));
  expect((await queue.next()).data.executionLog.signal).toBe('RESYNC');
  expect((await queue.next()).data.executionLog.signal).toBe('LIVE');
  await write(id, lease.epoch, 0, 'a');
  expect((await queue.next()).data.executionLog.lines.map(({ text }) => text)).toEqual(['a']);
  await expect(follow(id, 'nonsense')).rejects.toThrow('BAD_USER_INPUT');
});

test('lines that another process of the platform took reach the subscriber too', async () => {
  const { id, lease } = await lab.leased(owner);
  await using queue = await follow(id);
  await queue.next();
  await using other = await lab.beside();
  await other.say(`/leases/${id}/log`, {
    epoch: lease.epoch,
    firstOffset: 0,
    lines: [{ at: new Date(0).toISOString(), stream: 'STDOUT', text: 'from afar' }],
  });
  expect((await queue.next()).data.executionLog.lines.map(({ text }) => text)).toEqual(['from afar']);
});

test('a log is for Data Owners and Data Scientists: an Observer is refused, and a stranger finds nothing', async () => {
  const { id } = await lab.leased(owner);
  const observer = await lab.world.member(owner, await lab.world.person('olga'), 'OBSERVER');
  await expect(follow(id, null, observer)).rejects.toThrow('FORBIDDEN');
  await expect(follow(id, null, await lab.project())).rejects.toThrow('NOT_FOUND');
});

test('a subscriber who leaves while nothing happens is let go at once', async () => {
  const { id } = await lab.leased(owner);
  const queue = await follow(id);
  await queue.next();
  await queue[Symbol.asyncDispose]();
  await queue.ended;
});

test('changes of executions are followed by job, each as it is when it is sent', async () => {
  const jobId = await lab.job(owner);
  type Event = { executionChanged: { signal: string; execution: { id: string; state: string } | null } };
  const document = 'subscription ($jobId: ID) { executionChanged(jobId: $jobId) { signal execution { id state } } }';
  await using queue = await lab.world.follow<Event>(lab.world.training, owner, document, { jobId });
  expect((await queue.next()).data.executionChanged).toEqual({ signal: 'LIVE', execution: null });
  await lab.leased(owner);
  const id = await lab.run(owner, jobId);
  const { epoch } = await lab.claimed(id);
  await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch });
  const last = await queue.find(({ data }) => data.executionChanged.execution?.state === 'SUCCEEDED');
  expect(last.data.executionChanged.execution?.id).toBe(id);
});

test('points of a run are followed as they are logged, resume from a cursor, and end with the run', async () => {
  const { program } = await lab.leased(owner);
  const mutate = async <Data>(document: string, variables: Record<string, unknown>) =>
    (await lab.world.ask<Data>(lab.world.training, program, document, variables)).data;
  const { startRun } = await mutate<{ startRun: { run: { id: string } } }>(
    'mutation { startRun(input: { experiment: "live" }) { ... on StartRunSuccess { run { id } } } }',
    {},
  );
  const runId = startRun.run.id;
  const log = (...points: [key: string, step: number, value: number][]) =>
    mutate('mutation ($input: LogRunInput!) { logRun(input: $input) { __typename } }', {
      input: { runId, metrics: points.map(([key, step, value]) => ({ key, step, value })) },
    });
  type Segment = { metricPoints: { cursor: string; signal: string; series: { key: string; points: { step: number; value: number }[] }[] } };
  const document =
    'subscription ($runIds: [ID!]!, $keys: [String!], $after: Cursor) { metricPoints(runIds: $runIds, keys: $keys, after: $after) { cursor signal series { key points { step value } } } }';
  const watch = (variables: object) => lab.world.follow<Segment>(lab.world.training, owner, document, { runIds: [runId], ...variables });
  const values = ({ data }: { data: Segment }) => data.metricPoints.series.map(({ key, points }) => [key, ...points.map(({ value }) => value)]);

  const first = await watch({ keys: ['loss'] });
  expect((await first.next()).data.metricPoints.signal).toBe('LIVE');
  await log(['loss', 0, 5], ['rows', 0, 100], ['loss', 1, 4]);
  const seen = await first.next();
  expect(values(seen)).toEqual([['loss', 5, 4]]);
  await first[Symbol.asyncDispose]();

  await log(['loss', 2, 3]);
  await using second = await watch({ after: seen.data.metricPoints.cursor });
  expect(values(await second.next())).toEqual([['loss', 3]]);
  expect((await second.next()).data.metricPoints.signal).toBe('LIVE');
  await mutate('mutation ($input: FinishRunInput!) { finishRun(input: $input) { __typename } }', { input: { runId } });
  await second.ended;
});
