import { connect, migrate, tenant } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import type { Viewer } from '@hopyard/identity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as points from '../src/run/point-store.ts';
import { type Cast, openCast } from './cast.ts';

let cast: Cast;
let scientist: Viewer;
beforeAll(async () => {
  cast = await openCast();
  ({ scientist } = cast);
});
afterAll(() => cast[Symbol.asyncDispose]());

async function startRun(): Promise<string> {
  const { run } = await cast.mutate<{ run: { id: string } }>(
    scientist,
    'startRun',
    { experiment: 'points' },
    '... on StartRunSuccess { run { id } }',
  );
  return run.id;
}
type Answered = { run: { metrics: object[]; series: { key: string; points: { step: number; at: Date; value: number }[] }[] } };
const answered = async (runId: string) =>
  (
    await cast.read<Answered>(
      scientist,
      `{ run(id: "${runId}") { metrics { key last lastStep min max count } series { key points { step at value } } } }`,
    )
  ).run;

test('points that are logged by columns are those that are logged one by one, and go behind them', async () => {
  const at = [0, 1, 2].map((second) => `2026-01-02T03:04:0${second}.500Z`);
  const [byPoint, byColumn] = [await startRun(), await startRun()];
  const loss = { key: 'loss', steps: [2, 0, 2], values: [0.25, 1e-7, -3], at };
  const single = loss.steps.map((step, place) => ({ key: 'loss', step, value: loss.values[place], at: at[place] }));
  await cast.mutate(scientist, 'logRun', { runId: byPoint, metrics: single });
  await cast.mutate(scientist, 'logRun', {
    runId: byColumn,
    metrics: single.slice(0, 1),
    series: [
      { ...loss, steps: [0], values: [1e-7], at: at.slice(1, 2) },
      { ...loss, steps: [2], values: [-3], at: at.slice(2) },
    ],
  });
  const one = await answered(byPoint);
  expect(one).toEqual({
    metrics: [{ key: 'loss', last: -3, lastStep: 2, min: -3, max: 0.25, count: 3 }],
    series: [
      {
        key: 'loss',
        points: [
          { step: 0, at: new Date(at[1]!), value: 1e-7 },
          { step: 2, at: new Date(at[0]!), value: 0.25 },
          { step: 2, at: new Date(at[2]!), value: -3 },
        ],
      },
    ],
  });
  expect(await answered(byColumn)).toEqual(one);
});

test('columns that do not fit each other, or hold too much, are refused by name, and nothing is stored', async () => {
  const runId = await startRun();
  const fieldsOf = async (series: object) =>
    (await cast.mutate(scientist, 'logRun', { runId, series: [{ key: 'fine', steps: [0], values: [1] }, series] })).fields;
  expect(await fieldsOf({ key: 'loss', steps: [0, 1, 2], values: [1, 2] })).toEqual([
    { path: ['series', '1', 'values'], message: 'As many as there are steps: 3, not 2.' },
  ]);
  expect(await fieldsOf({ key: 'loss', steps: [0], values: [1], at: [] })).toEqual([
    { path: ['series', '1', 'at'], message: 'As many as there are steps: 1, not 0.' },
  ]);
  expect(await fieldsOf({ key: 'loss', steps: [0, -1], values: [1, 2] })).toEqual([
    { path: ['series', '1', 'steps', '1'], message: 'A step is 0 or more.' },
  ]);
  const many = Array.from({ length: 10_000 }, (_, step) => step);
  expect(await fieldsOf({ key: 'loss', steps: many, values: many })).toEqual([{ path: ['series'], message: 'At most 10,000 points at a time.' }]);
  expect(await answered(runId)).toEqual({ metrics: [], series: [] });
});

test('whoever follows goes on in the middle of what was logged at once', async () => {
  const runId = await startRun();
  for (const first of [0, 5])
    await cast.mutate(scientist, 'logRun', {
      runId,
      series: [
        { key: 'a', steps: [first, first + 1, first + 2], values: [first, first + 1, first + 2] },
        { key: 'b', steps: [0, 1], values: [first + 3, first + 4] },
      ],
    });
  const { root } = cast.lab.world;
  const from = async (place: bigint, limit: number) =>
    (await tenant(root.db, { projectId: scientist.project!.id, userId: null }, (tx) => points.loggedFrom(tx, runId, place, limit))).map(
      ({ value }) => value,
    );
  expect(await from(0n, 100)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(await from(4n, 4)).toEqual([4, 5, 6, 7]);
  expect(await from(9n, 4)).toEqual([9]);
});

test('points that were logged before they were kept by columns keep their places, times and values', async () => {
  await using database = await createTestDatabase({ before: 190 });
  await using root = connect({ url: database.url, max: 1 });
  const client = root.raw();
  const [projectId, runId] = [crypto.randomUUID(), crypto.randomUUID()];
  const key = (place: number) => (place < 1_500 ? 'loss' : place % 2 ? 'a' : 'b');
  await client.begin(async (tx) => {
    // Only the run matters here, and not what it refers to.
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into training.runs (project_id, id, experiment_id, name, state, points_end, started_at, created_at, created_by)
      values (${projectId}, ${runId}, ${runId}, 'old', 'RUNNING', 1504, now(), now(), ${runId})`;
    for (let place = 0; place < 1_504; place++)
      await tx`
        insert into training.metric_points (project_id, run_id, ord, key, step, at, value)
        values (${projectId}, ${runId}, ${place}, ${key(place)}, ${2 * place}, ${new Date(1_700_000_000_123 + place).toISOString()}, ${place / 4})`;
  });
  expect(await migrate(database.url)).toContain('0190_metric_segments');
  const logged = await tenant(root.db, { projectId, userId: null }, (tx) => points.loggedFrom(tx, runId, 0n, 2_000));
  expect(logged).toEqual(
    Array.from({ length: 1_504 }, (_, place) => ({
      key: key(place),
      step: BigInt(2 * place),
      at: new Date(1_700_000_000_123 + place),
      value: place / 4,
    })),
  );
  const rows = await client<{ ord: string }[]>`select ord from training.metric_segments order by ord`;
  expect(rows.map(({ ord }) => Number(ord))).toEqual([0, 1_000, 1_500, 1_501, 1_502, 1_503]);
});
