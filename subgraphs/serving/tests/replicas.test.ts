import type { ReplicaSpec } from '@hopyard/leases/replicas';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { failing, type Puppet, ready, serveReplicas } from './runner.ts';

let lab: Lab;
let sockets: Awaited<ReturnType<typeof serveReplicas>>;
let runner: Puppet;
/** The clock of these tests stands still, until one of them puts it forward. */
const BEGAN = Date.now();
let later = 0;
beforeAll(async () => {
  lab = await openLab({ now: () => new Date(BEGAN + later) });
  sockets = await serveReplicas(lab.world.serving);
});
afterAll(async () => {
  await sockets[Symbol.asyncDispose]();
  await lab[Symbol.asyncDispose]();
});
beforeEach(async () => {
  // What earlier tests left running is nobody's concern.
  for (const { id } of await lab.world.root.db.execute<{ id: string }>(
    sql`select id from serving.deployments where state not in ('STOPPED', 'STOPPING')`,
  ))
    await change('stopDeployment', { deploymentId: id });
  await lab.world.root.db.execute(sql`update serving.runners set heard_at = now() - interval '1 hour'`);
  later = 11_000;
  await lab.world.serving.sweep();
  later = 0;
  runner = sockets.runner();
  await runner.sync();
});

const change = (name: string, input: object, viewer: Parameters<Lab['mutate']>[0] = lab.owner, success = 'deployment { state }') =>
  lab.mutate<{ deployment: { state: string }; version: { id: string } }>(viewer, name, input, success);
type Seen = {
  state: string;
  stateReason: string | null;
  traffic: { percent: number; version: { number: number } }[];
  versions: { nodes: { number: number; state: string; failure: string | null }[] };
  replicas: { state: string; ordinal: number; reason: string | null; version: { number: number } }[];
  stateHistory: { state: string }[];
};
const see = async (id: string) =>
  (
    await lab.read<{ deployment: Seen }>(
      lab.observer,
      `query ($id: ID!) { deployment(id: $id) { state stateReason traffic { percent version { number } } versions { nodes { number state failure } }
        replicas { state ordinal reason version { number } } stateHistory { state } } }`,
      { id },
    )
  ).deployment;
const started = async (version: object = {}) => {
  const deployment = await lab.deployment(version);
  await change('startDeployment', { deploymentId: deployment.id });
  await runner.bring(ready);
  return deployment;
};
const projectId = () => lab.owner.project?.id as string;
const deploy = async (deploymentId: string, input: object = {}) =>
  change(
    'deployVersion',
    { deploymentId, version: { modelVersionId: await lab.model() }, ...input },
    lab.owner,
    'deployment { state } version { id }',
  );
/** Where a thousand calls would go, by version. */
async function calls(name: string): Promise<Record<number, number>> {
  const { router } = lab.world.serving;
  const route = await router.route(projectId(), name);
  if (!route || 'state' in route) return {};
  const counts: Record<number, number> = {};
  for (let n = 0; n < 1000; n++) {
    using picked = router.pick(route, n / 1000);
    if (picked) counts[picked.version.number] = (counts[picked.version.number] ?? 0) + 1;
  }
  return counts;
}

test('a deployment is RUNNING once all of its replicas are ready, and STOPPED once none is left', async () => {
  const { id, name } = await lab.deployment({ replicas: 2 });
  expect(await change('startDeployment', { deploymentId: id })).toMatchObject({ deployment: { state: 'STARTING' } });
  expect(await change('startDeployment', { deploymentId: id })).toMatchObject({ __typename: 'StateConflict' });
  await runner.sync();
  expect([...runner.specs.values()]).toMatchObject([{ format: 'ONNX', files: [{ name: 'model.onnx' }], logOffset: 0, epoch: 1 }, {}]);
  const [first] = runner.specs.values();
  await runner.bring((spec) => (spec.id === first?.id ? ready(spec) : {}));
  expect(await see(id)).toMatchObject({ state: 'STARTING', replicas: [{ state: 'READY' }, { state: 'STARTING' }] });
  expect(await calls(name)).toEqual({});
  await runner.bring(ready);
  expect(await see(id)).toMatchObject({ state: 'RUNNING', stateReason: null, versions: { nodes: [{ state: 'READY' }] } });
  expect(await calls(name)).toEqual({ 1: 1000 });
  expect(await change('stopDeployment', { deploymentId: id })).toMatchObject({ deployment: { state: 'STOPPING' } });
  expect(await calls(name)).toEqual({});
  await runner.sync();
  expect(runner.specs.size).toBe(0);
  await runner.sync();
  const { state, stateHistory } = await see(id);
  expect([state, ...stateHistory.map((entry) => entry.state)]).toEqual(['STOPPED', 'STOPPED', 'STARTING', 'RUNNING', 'STOPPING', 'STOPPED']);
});

test('a model that cannot be loaded fails the start, with the reason, and can be started again', async () => {
  const { id } = await lab.deployment();
  await change('startDeployment', { deploymentId: id });
  await runner.bring(failing);
  expect(await see(id)).toMatchObject({
    state: 'FAILED',
    stateReason: 'Version 1 could not be loaded: ValueError: no weights',
    versions: { nodes: [{ state: 'FAILED', failure: 'ValueError: no weights' }] },
  });
  expect(runner.specs.size).toBe(0);
  await change('startDeployment', { deploymentId: id });
  await runner.bring(ready);
  expect(await see(id)).toMatchObject({ state: 'RUNNING', stateReason: null });
});

test('a new version gets calls once it is ready, in one step, and the older one retires when its calls have ended', async () => {
  const { id, name } = await started();
  expect(await deploy(id)).toMatchObject({ deployment: { state: 'UPDATING' } });
  expect(await deploy(id)).toMatchObject({ __typename: 'StateConflict' });
  await runner.sync();
  expect(await calls(name)).toEqual({ 1: 1000 });
  const route = await lab.world.serving.router.route(projectId(), name);
  if (!route || 'state' in route) throw new Error('It answers while it is being updated.');
  const underWay = lab.world.serving.router.pick(route, 0);
  await runner.bring(ready);
  expect(await see(id)).toMatchObject({ state: 'RUNNING', traffic: [{ percent: 100, version: { number: 2 } }] });
  expect(await calls(name)).toEqual({ 2: 1000 });
  await lab.world.root.db.execute(sql`update serving.deployment_versions set retire_at = now() where retire_at is not null`);
  await lab.world.serving.sweep();
  expect((await see(id)).versions.nodes).toMatchObject([{ state: 'READY' }, { state: 'READY' }]);
  underWay?.[Symbol.dispose]();
  await lab.world.serving.sweep();
  expect((await see(id)).versions.nodes).toMatchObject([{ state: 'READY' }, { state: 'RETIRED' }]);
  await runner.sync();
  expect(runner.specs.size).toBe(1);
});

test('a new version that cannot be loaded gets no calls, and says why', async () => {
  const { id, name } = await started();
  await deploy(id);
  await runner.bring((spec) => (runner.reports.get(spec.id)?.state === 'READY' ? {} : failing()));
  expect(await see(id)).toMatchObject({
    state: 'RUNNING',
    stateReason: 'Version 2 could not be loaded, and got no calls: ValueError: no weights',
    traffic: [{ percent: 100, version: { number: 1 } }],
  });
  expect(await calls(name)).toEqual({ 1: 1000 });
});

test('a canary gets its percent of the calls, shares are changed in one step, and rolling back is one action', async () => {
  const { id, name } = await started();
  const made = await deploy(id, { percent: 10 });
  await runner.bring(ready);
  expect(await calls(name)).toEqual({ 1: 900, 2: 100 });
  // Both are warm: all calls go back at once, and may come again while the canary's are still under way.
  expect(await change('rollBackDeployment', { deploymentId: id })).toMatchObject({ deployment: { state: 'RUNNING' } });
  expect(await calls(name)).toEqual({ 1: 1000 });
  expect(await change('rollBackDeployment', { deploymentId: id })).toMatchObject({ __typename: 'StateConflict' });
  const [second, first] = (
    await lab.read<{ deployment: { versions: { nodes: { id: string }[] } } }>(
      lab.owner,
      'query ($id: ID!) { deployment(id: $id) { versions { nodes { id } } } }',
      { id },
    )
  ).deployment.versions.nodes.map((node) => node.id);
  expect(second).toBe(made.version.id);
  const split = (...percents: [string | undefined, number][]) =>
    change('splitTraffic', { deploymentId: id, shares: percents.map(([versionId, percent]) => ({ versionId, percent })) });
  expect(await split([first, 40], [second, 50])).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ path: ['shares'], message: 'The shares add up to 100.' }],
  });
  expect(await split([first, 40], [second, 60])).toMatchObject({ __typename: 'SplitTrafficSuccess' });
  expect(await calls(name)).toEqual({ 1: 400, 2: 600 });
  expect(await change('rollBackDeployment', { deploymentId: id })).toMatchObject({ deployment: { state: 'RUNNING' } });
  expect(await calls(name)).toEqual({ 1: 1000 });
  await lab.world.root.db.execute(sql`update serving.deployment_versions set retire_at = now() where retire_at is not null`);
  await lab.world.serving.sweep();
  // Version 2 is retired: it is made warm before it gets calls.
  expect(await change('rollBackDeployment', { deploymentId: id, versionId: second })).toMatchObject({ deployment: { state: 'UPDATING' } });
  expect(await calls(name)).toEqual({ 1: 1000 });
  await runner.bring(ready);
  expect(await calls(name)).toEqual({ 2: 1000 });
});

test('a replica that starts again is waited for; one that fails each time fails the deployment until it is back', async () => {
  const { id, name } = await started();
  await runner.bring(() => ({ state: 'STARTING', socketPath: null, restarts: 1, reason: 'It was killed.' }));
  expect(await see(id)).toMatchObject({ state: 'RUNNING', replicas: [{ state: 'STARTING', reason: 'It was killed.' }] });
  expect(await calls(name)).toEqual({});
  await runner.bring(failing);
  expect(await see(id)).toMatchObject({ state: 'FAILED', stateReason: 'ValueError: no weights', versions: { nodes: [{ state: 'READY' }] } });
  await runner.bring(ready);
  expect(await see(id)).toMatchObject({ state: 'RUNNING', stateReason: null });
  expect(await calls(name)).toEqual({ 1: 1000 });
});

test('another life of a runner has its replicas anew, under another epoch, and the earlier one is not believed', async () => {
  const { id } = await started();
  const before = [...runner.reports.values()];
  const again = sockets.runner(runner.name);
  await again.sync();
  expect(await see(id)).toMatchObject({ state: 'RUNNING', replicas: [{ state: 'STARTING' }] });
  expect([...again.specs.values()]).toMatchObject([{ id: before[0]?.id, epoch: 2 }]);
  const { status, body } = await runner.say(`/replicas/${before[0]?.id}/log`, { epoch: 1, firstOffset: 0, lines: [] });
  expect([status, body['code']]).toEqual([409, 'STALE_LEASE']);
  await again.bring(ready);
  expect(await see(id)).toMatchObject({ state: 'RUNNING', replicas: [{ state: 'READY' }] });
});

test('a runner that fell silent loses its replicas, and another one takes them', async () => {
  const { id, name } = await started();
  await lab.world.root.db.execute(sql`update serving.runners set heard_at = now() - interval '11 seconds'`);
  // A serving part that has just begun, or that had no database, gives the runner the time to be heard.
  await lab.world.serving.sweep();
  expect(await calls(name)).toEqual({ 1: 1000 });
  later = 11_000;
  await lab.world.serving.sweep();
  later = 0;
  expect(await see(id)).toMatchObject({ state: 'FAILED', stateReason: 'Its runner was not heard of again.', replicas: [{ state: 'WAITING' }] });
  expect(await calls(name)).toEqual({});
  const other = sockets.runner();
  await other.bring(ready);
  expect(await see(id)).toMatchObject({ state: 'RUNNING', stateReason: null });
});

test('a runner that waits is told what it should keep, and is given nothing without a sandbox', async () => {
  const { id } = await lab.deployment();
  const waiting = runner.sync({ waitSeconds: 5 });
  await change('startDeployment', { deploymentId: id });
  await waiting;
  expect(runner.specs.size).toBe(1);
  await change('stopDeployment', { deploymentId: id });
  await runner.sync();
  await runner.sync();
  await runner.sync({ sandboxRefusal: 'There is no bubblewrap. Install it.' });
  expect(await change('startDeployment', { deploymentId: id })).toMatchObject({
    __typename: 'SandboxUnavailable',
    message: 'There is no bubblewrap. Install it.',
  });
});

test('a replica that does not take a connection gets no calls for a moment, and the least busy one gets the next', async () => {
  const { name } = await started({ replicas: 2 });
  const { router } = lab.world.serving;
  const route = await router.route(projectId(), name);
  if (!route || 'state' in route) throw new Error('It answers.');
  using one = router.pick(route, 0);
  using two = router.pick(route, 0);
  expect(new Set([one?.socket, two?.socket]).size).toBe(2);
  router.down(one?.socket as string);
  using three = router.pick(route, 0);
  expect([three?.socket, three?.busy]).toEqual([two?.socket, 2]);
});

test('at most ten deployments of a project hold replicas', async () => {
  const modelVersionId = await lab.model();
  const made = [];
  for (let n = 0; n < 11; n++) made.push(await lab.deployment({ modelVersionId }));
  const outcomes = await Promise.all(made.map(({ id }) => change('startDeployment', { deploymentId: id }, lab.owner, 'deployment { id }')));
  const refused = outcomes.filter(({ __typename }) => __typename === 'QuotaExceeded');
  expect([outcomes.length, refused.length]).toEqual([11, 1]);
});

test('what a replica prints is kept by offset, followed without a gap, and hidden from Observers', async () => {
  const { id } = await started();
  const [{ id: replicaId = '', epoch = 0 } = {}] = runner.specs.values() as Iterable<Partial<ReplicaSpec>>;
  const followed = await lab.world.follow<{ replicaLog: { signal: string; cursor: string; lines: { text: string }[] } }>(
    lab.world.serving,
    lab.scientist,
    'subscription ($id: ID!) { replicaLog(replicaId: $id) { signal cursor lines { text } } }',
    { id: replicaId },
  );
  expect((await followed.next()).data.replicaLog.signal).toBe('LIVE');
  const line = (text: string) => ({ at: new Date().toISOString(), stream: 'STDOUT', text });
  const append = (firstOffset: number, ...texts: string[]) =>
    runner.say(`/replicas/${replicaId}/log`, { epoch, firstOffset, lines: texts.map(line) });
  expect((await append(0, 'loading', 'ready')).status).toBe(200);
  expect((await append(1, 'ready', 'answered')).status).toBe(200);
  expect((await append(9, 'later')).status).toBe(409);
  const heard: string[] = [];
  while (heard.length < 3) heard.push(...(await followed.next()).data.replicaLog.lines.map(({ text }) => text));
  expect(heard).toEqual(['loading', 'ready', 'answered']);
  await followed[Symbol.asyncDispose]();
  const document = 'query ($id: ID!) { deployment(id: $id) { replicas { log(tail: 2) { lines { offset text } endOffset } } } }';
  expect(await lab.read(lab.scientist, document, { id })).toEqual({
    deployment: {
      replicas: [
        {
          log: {
            lines: [
              { offset: 1, text: 'ready' },
              { offset: 2, text: 'answered' },
            ],
            endOffset: 3,
          },
        },
      ],
    },
  });
  await expect(lab.read(lab.observer, document, { id })).rejects.toThrow('FORBIDDEN');
});

test('a follower hears of every change of a deployment, and goes on from a cursor', async () => {
  const deployment = await lab.deployment();
  const follow = (after: string | null) =>
    lab.world.follow<{ deploymentChanged: { signal: string; cursor: string; deployment: { state: string } | null } }>(
      lab.world.serving,
      lab.observer,
      'subscription ($id: ID!, $after: Cursor) { deploymentChanged(deploymentId: $id, after: $after) { signal cursor deployment { state } } }',
      { id: deployment.id, after },
    );
  const until = async (queue: Awaited<ReturnType<typeof follow>>, state: string) => {
    for (;;) {
      const { deploymentChanged } = (await queue.next()).data;
      if (deploymentChanged.deployment?.state === state) return deploymentChanged.cursor;
    }
  };
  const first = await follow(null);
  expect((await first.next()).data.deploymentChanged.signal).toBe('LIVE');
  await change('startDeployment', { deploymentId: deployment.id });
  const cursor = await until(first, 'STARTING');
  await first[Symbol.asyncDispose]();
  await runner.bring(ready);
  const second = await follow(cursor);
  await until(second, 'RUNNING');
  await second[Symbol.asyncDispose]();
});

test('only a Data Owner changes a deployment, and a stranger sees none', async () => {
  const { id } = await lab.deployment();
  for (const name of ['startDeployment', 'stopDeployment', 'rollBackDeployment']) {
    expect(await change(name, { deploymentId: id }, lab.scientist), name).toBe('FORBIDDEN');
    expect(await change(name, { deploymentId: id }, lab.stranger), name).toBe('NOT_FOUND');
  }
  expect(await change('splitTraffic', { deploymentId: id, shares: [{ versionId: id, percent: 100 }] }, lab.scientist)).toBe('FORBIDDEN');
  const input = { deploymentId: id, version: { modelVersionId: await lab.model() } };
  expect(await change('deployVersion', input, lab.scientist)).toBe('FORBIDDEN');
  expect(await change('deployVersion', input, lab.stranger)).toBe('NOT_FOUND');
});
