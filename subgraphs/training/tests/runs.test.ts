import type { Viewer } from '@hopyard/identity';
import { statementsOf } from '@hopyard/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, openCast } from './cast.ts';
import type { Lab } from './lab.ts';

let cast: Cast;
let lab: Lab;
let owner: Viewer;
let scientist: Viewer;
let observer: Viewer;
let stranger: Viewer;
let mutate: Cast['mutate'];
let read: Cast['read'];
beforeAll(async () => {
  cast = await openCast();
  ({ lab, owner, scientist, observer, stranger, mutate, read } = cast);
});
afterAll(() => cast[Symbol.asyncDispose]());

test('runs are compared in one request, whose statements do not grow with the runs', async () => {
  const ids: string[] = [];
  for (const depth of [1, 2, 3]) {
    const { run } = await mutate<{ run: { id: string } }>(
      scientist,
      'startRun',
      { experiment: 'compare', parameters: [{ key: 'depth', value: String(depth) }], tags: [`depth ${depth}`] },
      '... on StartRunSuccess { run { id } }',
    );
    await mutate(scientist, 'logRun', {
      runId: run.id,
      metrics: [0, 1, 2].map((step) => ({ key: 'loss', step, value: depth / (step + 1) })),
      artifacts: ['raw/flights.csv'],
    });
    ids.push(run.id);
  }
  const document = `query ($ids: [ID!]!) { runs(ids: $ids) { id tags parameters { value } metrics { last } series { key reduced points { value } } artifacts { id } environment { id } programHash } }`;
  type Compared = {
    runs: { id: string; tags: string[]; parameters: { value: string }[]; series: { points: { value: number }[] }[]; artifacts: { id: string }[] }[];
  };
  const { runs } = await read<Compared>(observer, document, { ids: [ids[2], crypto.randomUUID(), ids[0]] });
  expect(runs.map(({ id, tags, parameters, series }) => [id, tags, parameters[0]?.value, series[0]?.points.map(({ value }) => value)])).toEqual([
    [ids[2], ['depth 3'], '3', [3, 1.5, 1]],
    [ids[0], ['depth 1'], '1', [1, 0.5, 1 / 3]],
  ]);
  expect(runs[0]?.artifacts.length).toBe(1);
  const { createLoaders } = await import('../src/loaders.ts');
  const context = lab.world.training.context({ viewer: owner, requestId: 'r' }) as { read: Parameters<typeof createLoaders>[0] };
  let reads = 0;
  const { series, tags, runFiles } = createLoaders((action, work) => {
    reads += 1;
    return context.read(action, work);
  });
  await Promise.all([...ids.map((runId) => series.load({ runId, keys: null, maxPoints: 100 })), tags.loadMany(ids), runFiles.loadMany(ids)]);
  expect(reads).toBe(3);
  await expect(read(observer, document, { ids: Array.from({ length: 11 }, () => ids[0]) })).rejects.toThrow('BAD_USER_INPUT');
  expect(await read(stranger, document, { ids })).toEqual({ runs: [] });
});

test('tags of a run are changed also when it is closed, by programs on their own runs only', async () => {
  const started = '... on StartRunSuccess { run { id experiment { id } } }';
  const { run } = await mutate<{ run: { id: string; experiment: { id: string } } }>(scientist, 'startRun', { experiment: 'tags' }, started);
  await using changes = await lab.world.follow<{
    runChanged: { signal: string; change: string | null; run: { tags: string[]; state: string } | null };
  }>(
    lab.world.training,
    observer,
    'subscription ($experimentId: ID) { runChanged(experimentId: $experimentId) { signal change run { state tags } } }',
    { experimentId: run.experiment.id },
  );
  expect((await changes.next()).data.runChanged.signal).toBe('LIVE');
  await mutate(scientist, 'startRun', { experiment: 'other' });
  await mutate(scientist, 'finishRun', { runId: run.id });
  await mutate(scientist, 'tagRun', { runId: run.id, add: ['best', 'of spring'] });
  const tagged = await mutate(
    scientist,
    'tagRun',
    { runId: run.id, add: ['best', 'of autumn'], remove: ['of spring', 'absent'] },
    '... on TagRunSuccess { run { tags } }',
  );
  expect(tagged).toMatchObject({ run: { tags: ['best', 'of autumn'] } });
  expect((await changes.next()).data.runChanged).toMatchObject({ signal: 'EVENT', change: 'UPDATED', run: { state: 'SUCCEEDED' } });
  for (let events = 0; events < 2; events++) expect((await changes.next()).data.runChanged).toMatchObject({ signal: 'EVENT' });
  expect(await mutate(observer, 'tagRun', { runId: run.id, add: ['x'] })).toBe('FORBIDDEN');
  expect(await mutate(stranger, 'tagRun', { runId: run.id, add: ['x'] })).toBe('NOT_FOUND');
  const { program } = await lab.leased(owner);
  expect(await mutate(program, 'tagRun', { runId: run.id, add: ['x'] })).toBe('FORBIDDEN');
  expect(
    (await mutate(scientist, 'tagRun', { runId: run.id, add: Array.from({ length: 99 }, (_, index) => `t${index}`) })).fields?.[0]?.path,
  ).toEqual(['add']);
});

test('lists within lists take one statement each, however many there are', async () => {
  for (let job = 0; job < 2; job++) await lab.leased(owner);
  const document = `query ($id: ID!, $first: Int!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project {
    jobs(first: $first) { nodes { id executions(first: 2) { nodes { id } } } }
    experiments(first: $first) { nodes { id runs(first: 2) { nodes { id } } } } } } }`;
  type Found = { _entities: [{ jobs: { nodes: unknown[] }; experiments: { nodes: unknown[] } }] };
  const sent = await statementsOf(async () => {
    const [project] = (await read<Found>(observer, document, { id: owner.project!.id, first: 20 }))._entities;
    expect(Math.min(project.jobs.nodes.length, project.experiments.nodes.length)).toBeGreaterThan(1);
  });
  expect(sent.length).toBeGreaterThanOrEqual(4);
  expect(sent.filter((statement, place) => sent.indexOf(statement) !== place)).toEqual([]);
});
