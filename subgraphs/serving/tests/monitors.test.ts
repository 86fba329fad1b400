import { engineClient } from '@hopyard/engine';
import { connect, tenant } from '@hopyard/postgres';
import type { TableProfile } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as inferences from '../src/inference/inference-store.ts';
import { followDeployment } from '../src/monitor/follow-deployment.ts';
import { farAway, type MonitorLab, openMonitorLab, trainingProfile } from './monitor-lab.ts';

let lab: MonitorLab;
beforeAll(async () => {
  lab = await openMonitorLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const psiOf = (window: Awaited<ReturnType<MonitorLab['windows']>>[number] | undefined, column: string) =>
  window?.results.find((result) => result.metric === 'PSI' && result.column === column);
/** The next message that is an event. */
const event = (stream: Awaited<ReturnType<MonitorLab['follow']>>, field: string) =>
  stream.find(({ data }) => data[field]?.signal === 'EVENT').then(({ data }) => data[field] as Record<string, unknown>);
const live = (stream: Awaited<ReturnType<MonitorLab['follow']>>, field: string) => stream.find(({ data }) => data[field]?.signal === 'LIVE');

test('quiet windows stay quiet, and a shift alarms with the window that it fills', async () => {
  const deployment = await lab.served();
  const monitorId = await lab.monitor(deployment.id);
  await using windows = await lab.follow('monitorWindowChanged', 'monitorId', monitorId, 'window { number state }');
  await using alerts = await lab.follow(
    'alertChanged',
    'subjectId',
    deployment.id,
    'alert { id state metric column value limit summary subject { id } }',
  );
  await live(windows, 'monitorWindowChanged');
  await live(alerts, 'alertChanged');
  await lab.calls(deployment, 650);
  for (const number of [1, 2, 3]) expect(await event(windows, 'monitorWindowChanged')).toMatchObject({ window: { number, state: 'CLOSED' } });
  await lab.calls(deployment, 150);
  await event(windows, 'monitorWindowChanged');
  expect((await lab.windows(monitorId)).flatMap(({ results }) => results.filter(({ breach }) => breach))).toEqual([]);

  await lab.calls(deployment, 200, farAway);
  const raised = await event(alerts, 'alertChanged');
  expect(raised).toMatchObject({
    change: 'CREATED',
    alert: { state: 'FIRING', metric: 'PSI', column: 'distance', limit: 0.25, subject: { id: deployment.id } },
  });
  expect(psiOf((await lab.windows(monitorId)).at(-1), 'distance')).toMatchObject({ breach: true, limit: 0.25 });
  expect(psiOf((await lab.windows(monitorId)).at(-1), 'carrier')).toMatchObject({ breach: false });
  const { _entities: found } = await lab.read<{ _entities: unknown[] }>(
    lab.observer,
    'query ($id: ID!) { _entities(representations: [{ __typename: "CatalogEntry", id: $id }]) { ... on CatalogEntry { firingAlerts { column } } } }',
    { id: deployment.id },
  );
  expect(found).toEqual([{ firingAlerts: [{ column: 'distance' }] }]);

  await lab.calls(deployment, 200);
  expect(await event(alerts, 'alertChanged')).toMatchObject({ change: 'UPDATED', alert: { state: 'RESOLVED' } });
});

test('an Observer sees verdicts and no distributions, and a stranger nothing', async () => {
  const deployment = await lab.served();
  const monitorId = await lab.monitor(deployment.id);
  await using windows = await lab.follow('monitorWindowChanged', 'monitorId', monitorId, 'window { id }');
  await live(windows, 'monitorWindowChanged');
  await lab.calls(deployment, 200);
  const { window } = (await event(windows, 'monitorWindowChanged')) as { window: { id: string } };
  const document = `query ($id: ID!) { monitorWindow(id: $id) { results { metric }
    distributions(columns: ["carrier"]) { column bins { kind category reference window } } } }`;
  expect(await lab.read(lab.scientist, document, { id: window.id })).toMatchObject({
    monitorWindow: {
      distributions: [
        { column: 'carrier', bins: ['A', 'B', 'C', 'D'].map((category) => ({ kind: 'CATEGORY', category, reference: 0.25, window: 0.25 })) },
      ],
    },
  });
  await expect(lab.read(lab.observer, document, { id: window.id })).rejects.toThrow('FORBIDDEN');
  expect(
    await lab.read(lab.stranger, 'query ($id: ID!, $m: ID!) { monitorWindow(id: $id) { number } monitor(id: $m) { name } }', {
      id: window.id,
      m: monitorId,
    }),
  ).toEqual({
    monitorWindow: null,
    monitor: null,
  });
  expect(await lab.mutate(lab.observer, 'deleteMonitor', { monitorId }, 'monitorId')).toBe('FORBIDDEN');
  expect(await lab.mutate(lab.stranger, 'deleteMonitor', { monitorId }, 'monitorId')).toBe('NOT_FOUND');
});

test('after a kill no call is counted twice or left out', async () => {
  const deployment = await lab.served();
  const whole = await lab.monitor(deployment.id);
  const killed = await lab.monitor(deployment.id);
  // Its follower is this test alone.
  await lab.mutate(lab.scientist, 'configureMonitor', { monitorId: killed, enabled: false }, 'monitor { id }');
  await using windows = await lab.follow('monitorWindowChanged', 'monitorId', whole, 'window { number }');
  await using others = await lab.follow('monitorWindowChanged', 'monitorId', killed, 'window { number }');
  await live(windows, 'monitorWindowChanged');
  await live(others, 'monitorWindowChanged');
  await using database = connect({ url: lab.world.databaseUrl, role: 'hopyard_serving', max: 4 });
  const errors: unknown[] = [];
  const parts = {
    db: database.db,
    engine: engineClient('/nowhere/runner.sock'),
    journal: lab.world.journal,
    notifier: { wake() {} },
    now: () => new Date(),
    onError: (error: unknown) => errors.push(error),
  };
  const follow = () => followDeployment(parts, { projectId: lab.projectId, id: killed, deploymentId: deployment.id });

  await lab.calls(deployment, 330);
  const first = follow();
  first.tick();
  await event(others, 'monitorWindowChanged');
  // It never hears of the rest: what it had beyond the window is lost with it.
  await first.close();
  await lab.calls(deployment, 270);
  const second = follow();
  const logged = await tenant(database.db, { projectId: lab.projectId, userId: null }, (tx) =>
    inferences.after(tx, deployment.id, 0, new Date(0), 1000),
  );
  // Told of all again, and in the wrong pieces.
  second.offer(logged.slice(500));
  second.offer(logged.slice(0, 500));
  second.tick();
  for (let number = 2; number <= 3; number++) await event(others, 'monitorWindowChanged');
  await second.close();
  for (let number = 1; number <= 3; number++) await event(windows, 'monitorWindowChanged');
  const figures = async (monitorId: string) => (await lab.windows(monitorId)).filter(({ state }) => state === 'CLOSED');
  expect(await figures(killed)).toEqual(await figures(whole));
  expect((await figures(killed)).map(({ sampleCount }) => sampleCount)).toEqual([200, 200, 200]);
  expect(errors).toEqual([]);
});

test('true values that come later are entered into their windows, and a loss alarms', async () => {
  const deployment = await lab.served();
  const monitorId = await lab.monitor(deployment.id, { thresholds: [{ metric: 'ROC_AUC', limit: 0.7 }] });
  await using windows = await lab.follow('monitorWindowChanged', 'monitorId', monitorId, 'window { number labelledCount }');
  await using alerts = await lab.follow('alertChanged', 'subjectId', deployment.id, 'alert { metric value }');
  await live(windows, 'monitorWindowChanged');
  await live(alerts, 'alertChanged');
  const calls = await lab.calls(deployment, 200);
  expect(await event(windows, 'monitorWindowChanged')).toMatchObject({ window: { labelledCount: 0 } });
  const label = (ids: string[], truth: (index: number) => boolean) =>
    lab.mutate(
      lab.scientist,
      'recordActuals',
      { deploymentId: deployment.id, actuals: ids.map((inferenceId, index) => ({ inferenceId, actual: { late: truth(index) } })) },
      'recorded',
    );
  // The score of a call is its place among a hundred: these are all right.
  await label(
    calls.map(({ id }) => id),
    (index) => index % 100 >= 50,
  );
  expect(await event(windows, 'monitorWindowChanged')).toMatchObject({ window: { number: 1, labelledCount: 200 } });
  const [right] = await lab.windows(monitorId);
  expect(right?.results.find(({ metric }) => metric === 'ROC_AUC')).toMatchObject({ value: 1, limit: 0.7, breach: false });
  // A later word replaces the first: now all are wrong.
  await label(
    calls.map(({ id }) => id),
    (index) => index % 100 < 50,
  );
  expect(await event(alerts, 'alertChanged')).toMatchObject({ alert: { metric: 'ROC_AUC', value: 0 } });
});

test('calls that fail count as errors and not as nulls, and too few samples are not judged', async () => {
  const deployment = await lab.served();
  const thresholds = [
    { metric: 'NULL_SHARE', limit: 0.01 },
    { metric: 'ERROR_RATE', limit: 0.05, severity: 'CRITICAL' },
  ];
  const monitorId = await lab.monitor(deployment.id, { thresholds, window: { count: 100, minSamples: 60 } });
  const strict = await lab.monitor(deployment.id, { thresholds, window: { count: 100, minSamples: 101 } });
  await using alerts = await lab.follow('alertChanged', 'subjectId', deployment.id, 'alert { metric severity value monitor { id } }');
  await using others = await lab.follow('monitorWindowChanged', 'monitorId', strict, 'window { state }');
  await live(alerts, 'alertChanged');
  await live(others, 'monitorWindowChanged');
  await lab.calls(deployment, 100, (_call, index) => (index % 4 === 0 ? { outcome: 'FAILED', outputs: null, inputs: null, error: 'It threw.' } : {}));
  expect(await event(alerts, 'alertChanged')).toMatchObject({
    alert: { metric: 'ERROR_RATE', severity: 'CRITICAL', value: 0.25, monitor: { id: monitorId } },
  });
  const [window] = await lab.windows(monitorId);
  expect(window?.results.find(({ metric, column }) => metric === 'NULL_SHARE' && column === 'distance')).toMatchObject({ value: 0 });
  expect(await event(others, 'monitorWindowChanged')).toMatchObject({ window: { state: 'TOO_FEW' } });
});

test('what cannot be watched is said with its path', async () => {
  const deployment = await lab.served();
  const create = (input: object) =>
    lab.mutate(
      lab.scientist,
      'createMonitor',
      {
        name: 'm',
        subjectId: deployment.id,
        window: { count: 200 },
        reference: { trainingDatasetId: lab.trainingDatasetId },
        thresholds: [{ metric: 'PSI', limit: 1 }],
        ...input,
      },
      'monitor { id }',
    );
  expect(await create({ columns: ['wind'] })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['columns'] }] });
  expect(await create({ thresholds: [{ metric: 'PSI' }, { metric: 'ERROR_RATE', learnt: {} }] })).toMatchObject({
    fields: [{ path: ['thresholds', '0', 'limit'] }, { path: ['thresholds', '1', 'learnt'] }],
  });
  expect(await create({ window: { count: 200, slideCount: 150 } })).toMatchObject({ fields: [{ path: ['window', 'slideCount'] }] });
  expect(await create({ window: { length: 'P1M' } })).toMatchObject({ fields: [{ path: ['window', 'length'] }] });
  expect(await create({ reference: { split: 'none', trainingDatasetId: lab.trainingDatasetId } })).toMatchObject({ __typename: 'ReferenceInvalid' });
  expect(await create({ reference: {} })).toMatchObject({ __typename: 'ReferenceInvalid' });
  expect(await create({ reference: { kind: 'ROLLING' }, thresholds: [{ metric: 'PSI', learnt: {} }] })).toMatchObject({
    fields: [{ path: ['thresholds'] }],
  });
});

test('a suspect is what changed between the last good window and the bad one, nearest to the column first', async () => {
  const [group] = await lab.world.root.db.execute<{ group_id: string; table_id: string }>(sql`
    select feature_group_id as group_id, feature_group_id as table_id from featurestore.feature_view_groups
    where feature_view_id = ${lab.featureViewId} order by place limit 1`);
  const modelVersionId = await lab.model(
    {
      inputs: ['distance', 'carrier_delay'].map((name) => ({ name, datatype: 'FP32', shape: [-1, 1] })),
      outputs: [{ name: 'y', datatype: 'FP32', shape: [-1, 1] }],
    },
    'PYTHON',
  );
  const { id } = await lab.deployment({ modelVersionId, featureViewId: lab.featureViewId });
  const deployment = { id, versionId: await lab.versionOf(id) };
  await lab.monitor(id, { columns: ['distance'] });
  await using alerts = await lab.follow('alertChanged', 'subjectId', id, 'alert { suspects { kind summary entry { id } commit { id } } }');
  await live(alerts, 'alertChanged');
  const now = () => ({ at: new Date() });
  await lab.calls(deployment, 200, now);
  await lab.world.root.db.execute(sql`
    insert into tables.commits (project_id, table_id, sequence, operation, committed_at, committed_by, rows_inserted, rows_updated, rows_deleted, row_count, size_bytes, content_hash)
    values (${lab.projectId}, ${group!.table_id}, 1, 'UPSERT', clock_timestamp(), ${lab.owner.user.id}, 40, 2, 0, 42, 10, 'none')`);
  await lab.calls(deployment, 200, (call, index) => ({ ...farAway(call, index), at: new Date() }));
  expect(await event(alerts, 'alertChanged')).toMatchObject({
    alert: {
      suspects: [{ kind: 'COMMIT', summary: expect.stringContaining('42 rows'), entry: { id: group!.group_id }, commit: { id: expect.any(String) } }],
    },
  });
});

test('each commit of a feature group is a window, and a commit that leaves other rows alarms', async () => {
  const [group] = await lab.world.root.db.execute<{ id: string }>(sql`
    select feature_group_id as id from featurestore.feature_view_groups where feature_view_id = ${await lab.view()} and place = 0`);
  const monitorId = await lab.monitor(group!.id, { window: { minSamples: 100 } });
  await using windows = await lab.follow('monitorWindowChanged', 'monitorId', monitorId, 'window { number state sampleCount commit { id } }');
  await using alerts = await lab.follow('alertChanged', 'subjectId', group!.id, 'alert { column suspects { kind summary } }');
  await live(windows, 'monitorWindowChanged');
  await live(alerts, 'alertChanged');
  const commit = async (sequence: number, profile: TableProfile) => {
    const [row] = await lab.world.root.db.execute<{ id: string }>(sql`
      insert into tables.commits (project_id, table_id, sequence, operation, committed_at, committed_by, rows_inserted, rows_updated, rows_deleted, row_count, size_bytes, content_hash)
      values (${lab.projectId}, ${group!.id}, ${sequence}, 'UPSERT', clock_timestamp(), ${lab.owner.user.id}, 40, 0, 0, 42, 10, 'none') returning id`);
    await lab.world.root.db.execute(sql`
      insert into featurestore.statistics (project_id, feature_group_id, commit_id, sequence, profile, computed_at)
      values (${lab.projectId}, ${group!.id}, ${row!.id}, ${sequence}, ${JSON.stringify(profile)}::jsonb, now())`);
    return row!.id;
  };
  const first = await commit(1, trainingProfile());
  expect(await event(windows, 'monitorWindowChanged')).toMatchObject({
    window: { number: 1, state: 'CLOSED', sampleCount: 1000, commit: { id: first } },
  });
  const other = trainingProfile();
  for (let row = 0; row < 1000; row++) other.addRow({ distance: 5000 + row, carrier: 'ABCD'[row % 4]! });
  await commit(2, other);
  expect(await event(alerts, 'alertChanged')).toMatchObject({
    alert: { column: 'distance', suspects: [{ kind: 'COMMIT', summary: expect.stringContaining('Commit 2') }] },
  });
});
