import type { Viewer } from '@hopyard/identity';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FINISHED, type Lab, openLab, READY } from './lab.ts';

let lab: Lab;
let owner: Viewer;
let scientist: Viewer;
let observer: Viewer;
/** A Data Owner of another project, who is no member of the first. */
let stranger: Viewer;
beforeAll(async () => {
  lab = await openLab();
  owner = await lab.project();
  scientist = await lab.world.member(owner, await lab.world.person('grace'), 'DATA_SCIENTIST');
  observer = await lab.world.member(owner, await lab.world.person('olga'), 'OBSERVER');
  stranger = await lab.project(await lab.world.person('mallory'));
});
afterAll(() => lab[Symbol.asyncDispose]());

type Result = { __typename: string; message?: string; fields?: { path: string[]; message: string }[]; state?: string; [key: string]: unknown };
/** Runs one mutation; answers its result, or the code of the error. */
async function mutate(viewer: Viewer | null, name: string, input: object, success = ''): Promise<Result | string> {
  const Input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const failures = '... on UserError { message } ... on InvalidInput { fields { path message } }';
  const document = `mutation ($input: ${Input}!) { ${name}(input: $input) { __typename ${success} ${failures} } }`;
  const { data, errors } = await lab.world.ask<Record<string, Result>>(lab.world.training, viewer, document, { input });
  return errors[0] ? String(errors[0].code ?? errors[0].message) : (data[name] as Result);
}
const read = async <Data>(viewer: Viewer, document: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await lab.world.ask<Data>(lab.world.training, viewer, document, variables);
  return errors[0] ? String(errors[0].code ?? errors[0].message) : data;
};
const count = async (table: string) =>
  Number((await lab.world.root.db.execute<{ n: string }>(sql`select count(*) as n from ${sql.raw(table)}`))[0]?.n);
const named = (prefix: string) => `${prefix}-${crypto.randomUUID().slice(0, 8)}`;

test('who may do what: a Data Scientist may, an Observer may not, a stranger finds nothing, and nobody has to sign in', async () => {
  const jobId = await lab.job(owner);
  const { id: executionId } = await lab.leased(owner);
  const ended = await lab.leased(owner);
  await lab.say(`/leases/${ended.id}/report`, { ...FINISHED, epoch: ended.lease.epoch });
  const started = (await mutate(scientist, 'startRun', { experiment: 'rights' }, '... on StartRunSuccess { run { id } }')) as Result & {
    run: { id: string };
  };
  const runId = started.run.id;
  const inputs: Record<string, object> = {
    createEnvironment: { name: named('env'), requirements: ['polars==1.0'] },
    createJob: { name: named('job'), programPath: 'Resources/explore.py' },
    configureJob: { jobId, retries: 2 },
    runJob: { jobId },
    stopExecution: { executionId },
    retryExecution: { executionId: ended.id },
    startRun: { experiment: 'rights' },
    logRun: { runId, metrics: [{ key: 'loss', step: 0, value: 1 }] },
    finishRun: { runId },
  };
  for (const [name, input] of Object.entries(inputs)) {
    expect(await mutate(null, name, input), name).toBe('UNAUTHENTICATED');
    expect(await mutate({ ...observer, project: null }, name, input), name).toBe('PROJECT_CONTEXT_REQUIRED');
    expect(await mutate(observer, name, input), name).toBe('FORBIDDEN');
    // What is made anew is made in the stranger's own project; what is there already is not there for them.
    if (!name.startsWith('create') && name !== 'startRun') expect(await mutate(stranger, name, input), name).toBe('NOT_FOUND');
    expect(await mutate(scientist, name, input), name).toMatchObject({ __typename: expect.stringMatching(/Success$/) });
  }
  expect(await mutate(stranger, 'createJob', inputs['createJob'] as object)).toMatchObject({ __typename: 'CreateJobSuccess' });
});

test('a member whose rights were taken away after the request began changes nothing', async () => {
  const leaving = await lab.world.member(owner, await lab.world.person('lea'), 'DATA_SCIENTIST');
  await lab.world.root.db.execute(sql`delete from projects.memberships where project_id = ${owner.project?.id} and user_id = ${leaving.user.id}`);
  const before = await count('training.environments');
  expect(await mutate(leaving, 'createEnvironment', { name: named('env'), requirements: [] })).toBe('NOT_FOUND');
  expect(await count('training.environments')).toBe(before);
});

test('a job is read back as it was made, and what is left out when it is configured stays', async () => {
  const id = await lab.job(owner, {
    name: 'explore-all',
    description: 'Month by month.',
    arguments: ['--all'],
    timeout: 'PT90S',
    resources: { cpus: 0.5, memoryBytes: '268435456', processes: 32 },
  });
  const document =
    '{ job(id: "ID") { name description arguments timeout retries program { id } reads { id } writes { id } resources { cpus memoryBytes processes } environment { id } } }'.replace(
      'ID',
      id,
    );
  const made = (await read<{ job: Record<string, unknown> }>(scientist, document)) as { job: Record<string, unknown> };
  expect(made.job).toMatchObject({
    name: 'explore-all',
    arguments: ['--all'],
    timeout: 'PT90S',
    retries: 0,
    resources: { cpus: 0.5, processes: 32 },
    environment: null,
  });
  await Promise.all([mutate(owner, 'configureJob', { jobId: id, retries: 3 }), mutate(owner, 'configureJob', { jobId: id, description: 'Faster.' })]);
  expect(await read(scientist, document)).toEqual({ job: { ...made.job, retries: 3, description: 'Faster.' } });
});

test.each([
  [{ programPath: 'Resources/absent.py' }, 'programPath'],
  [{ programPath: 'raw/flights.csv' }, 'programPath'],
  [{ programPath: 'Resources/../raw/flights.csv' }, 'programPath'],
  [{ reads: ['raw', 'raw/absent'] }, 'reads.1'],
  [{ writes: ['raw/flights.csv'] }, 'writes.0'],
  [{ environmentId: crypto.randomUUID() }, 'environmentId'],
  [{ name: '../up' }, 'name'],
  [{ timeout: 'P8D' }, 'timeout'],
  [{ retries: 11 }, 'retries'],
  [{ resources: { cpus: 0 } }, 'resources.cpus'],
])('a job with %j is refused by the name of its field, and nothing is made', async (wrong, field) => {
  const before = [await count('training.jobs'), await count('catalog.entries')];
  const result = (await mutate(owner, 'createJob', { name: named('job'), programPath: 'Resources/explore.py', ...wrong })) as Result;
  expect(result.fields?.map(({ path }) => path.join('.'))).toEqual([field]);
  expect([await count('training.jobs'), await count('catalog.entries')]).toEqual(before);
});

test('a requirement that is no name and version is refused by its place', async () => {
  const result = (await mutate(owner, 'createEnvironment', {
    name: named('env'),
    requirements: ['numpy', 'git+https://example.org/x.git'],
  })) as Result;
  expect(result).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['requirements', '1'] }] });
});

test('names are unique in a project and free in another; a repeated key gives the same answer', async () => {
  const input = { name: named('env'), requirements: ['numpy'], idempotencyKey: 'once' };
  const made = '... on CreateEnvironmentSuccess { environment { id } }';
  const first = await mutate(owner, 'createEnvironment', input, made);
  expect(await mutate(owner, 'createEnvironment', input, made)).toEqual(first);
  expect(await mutate(owner, 'createEnvironment', { ...input, idempotencyKey: 'twice' })).toMatchObject({ __typename: 'NameTaken' });
  expect(await mutate(owner, 'createEnvironment', { ...input, requirements: [] })).toBe('IDEMPOTENCY_CONFLICT');
  expect(await mutate(stranger, 'createEnvironment', input)).toMatchObject({ __typename: 'CreateEnvironmentSuccess' });
});

test('what is in one project is absent in the other, by id, by key and in lists', async () => {
  const jobId = await lab.job(owner);
  const executionId = await lab.run(owner, jobId);
  await lab.drain();
  const document = '{ job(id: "JOB") { id } execution(id: "EXECUTION") { id } }'.replace('JOB', jobId).replace('EXECUTION', executionId);
  expect(await read(owner, document)).toEqual({ job: { id: jobId }, execution: { id: executionId } });
  expect(await read(stranger, document)).toEqual({ job: null, execution: null });
  const keys = [
    { __typename: 'Job', id: jobId },
    { __typename: 'Execution', id: executionId },
    { __typename: 'Project', id: owner.project?.id },
    { __typename: 'Job', id: 'no id at all' },
  ];
  const entities = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }';
  expect(await read(stranger, entities, { keys })).toEqual({ _entities: [null, null, null, null] });
  expect(await read(owner, entities, { keys })).toEqual({
    _entities: [{ __typename: 'Job' }, { __typename: 'Execution' }, { __typename: 'Project' }, null],
  });
});

test('executions of a job are paged newest first, without a repeat', async () => {
  const jobId = await lab.job(owner);
  for (let made = 0; made < 5; made++) await lab.run(owner, jobId);
  await lab.drain();
  type Paged = { job: { executions: { nodes: { number: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
  const page =
    'query ($id: ID!, $after: String) { job(id: $id) { executions(first: 2, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } } }';
  const seen: number[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { job } = (await read<Paged>(owner, page, { id: jobId, after })) as Paged;
    seen.push(...job.executions.nodes.map(({ number }) => number));
    more = job.executions.pageInfo.hasNextPage;
    after = job.executions.pageInfo.endCursor;
  }
  expect(seen).toEqual([5, 4, 3, 2, 1]);
});

test('a batch of entities of one type is one statement', async () => {
  const { createLoaders } = await import('../src/loaders.ts');
  const ids = [await lab.job(owner), await lab.job(owner), crypto.randomUUID()];
  let reads = 0;
  const context = lab.world.training.context({ viewer: owner, requestId: 'r' }) as { read: Parameters<typeof createLoaders>[0] };
  const loaders = createLoaders((action, work) => {
    reads += 1;
    return context.read(action, work);
  });
  const jobs = await loaders.job.loadMany(ids);
  expect([reads, jobs.map((job) => (job && 'id' in job ? job.id : null))]).toEqual([1, [ids[0], ids[1], null]]);
});

test('an execution that nobody runs yet is stopped at once; one that ended cannot be stopped, and one that runs not retried', async () => {
  await lab.drain();
  const jobId = await lab.job(owner);
  const queued = await lab.run(owner, jobId);
  expect(
    await mutate(
      scientist,
      'stopExecution',
      { executionId: queued, reason: 'A mistake.' },
      '... on StopExecutionSuccess { execution { state stateReason } }',
    ),
  ).toMatchObject({
    execution: { state: 'STOPPED', stateReason: 'A mistake.' },
  });
  expect(await mutate(scientist, 'stopExecution', { executionId: queued })).toMatchObject({ __typename: 'StateConflict' });
  const { id } = await lab.leased(owner);
  expect(await mutate(scientist, 'retryExecution', { executionId: id })).toMatchObject({ __typename: 'StateConflict' });
});

test('a job whose program was deleted, or whose environment failed, is not run, and the answer says why', async () => {
  const orphan = await lab.job(owner, { programPath: 'Resources/explore.py' });
  const programId = await lab.put(owner, 'Resources/gone.py', 'pass');
  await mutate(owner, 'configureJob', { jobId: orphan, programPath: 'Resources/gone.py' });
  await lab.world.root.db.execute(sql`delete from files.inodes where id = ${programId}`);
  expect(await mutate(owner, 'runJob', { jobId: orphan })).toMatchObject({
    __typename: 'InvalidInput',
    message: expect.stringContaining('was deleted'),
  });

  const made = (await mutate(
    owner,
    'createEnvironment',
    { name: named('env'), requirements: ['x'] },
    '... on CreateEnvironmentSuccess { environment { id } }',
  )) as Result & { environment: { id: string } };
  const lease = (await lab.claim({ slots: 256 })).find(({ id }) => id === made.environment.id);
  const failing = await lab.job(owner, { environmentId: made.environment.id });
  await lab.say(`/leases/${lease?.id}/report`, { state: 'FAILED', reason: 'There is no x.', epoch: lease?.epoch });
  expect(await mutate(owner, 'runJob', { jobId: failing })).toMatchObject({
    __typename: 'EnvironmentNotReady',
    message: expect.stringContaining('There is no x.'),
  });
});

test('without a runner that has a sandbox nothing is queued, and the remedy is shown', async () => {
  await using bare = await openLab();
  const alone = await bare.project();
  const jobId = await bare.job(alone);
  const ask = 'mutation ($input: RunJobInput!) { runJob(input: $input) { __typename ... on UserError { message } } }';
  const run = async () => (await bare.world.ask<{ runJob: Result }>(bare.world.training, alone, ask, { input: { jobId } })).data.runJob;
  await bare.claim({ sandboxRefusal: 'Type: sudo apt-get install bubblewrap' });
  expect(await run()).toEqual({ __typename: 'SandboxUnavailable', message: 'Type: sudo apt-get install bubblewrap' });
  const { data } = await bare.world.ask(
    bare.world.training,
    alone,
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Project { sandbox { available reason } } } }',
    {
      keys: [{ __typename: 'Project', id: alone.project?.id }],
    },
  );
  expect(data).toEqual({ _entities: [{ sandbox: { available: false, reason: 'Type: sudo apt-get install bubblewrap' } }] });
  await bare.claim();
  expect((await run()).__typename).toBe('RunJobSuccess');
});

test('a program records runs of its own execution and of no other, and starts no programs', async () => {
  const first = await lab.leased(owner);
  const second = await lab.leased(owner);
  const start = (viewer: Viewer) =>
    mutate(
      viewer,
      'startRun',
      { experiment: 'flights', parameters: [{ key: 'seed', value: '1' }] },
      '... on StartRunSuccess { run { id name state execution { id } parameters { key value } } }',
    ) as Promise<Result & { run: { id: string } }>;
  const { run } = await start(first.program);
  expect(run).toMatchObject({ state: 'RUNNING', execution: { id: first.id }, parameters: [{ key: 'seed', value: '1' }] });
  expect(await mutate(second.program, 'logRun', { runId: run.id, metrics: [{ key: 'loss', step: 0, value: 1 }] })).toBe('FORBIDDEN');
  expect(await mutate(second.program, 'finishRun', { runId: run.id })).toBe('FORBIDDEN');
  const byPerson = await start(owner);
  expect(await mutate(first.program, 'logRun', { runId: byPerson.run.id })).toBe('FORBIDDEN');
  for (const name of ['runJob', 'createJob', 'createEnvironment'] as const) {
    const input = {
      runJob: { jobId: first.id },
      createJob: { name: 'x', programPath: 'Resources/explore.py' },
      createEnvironment: { name: 'x', requirements: [] },
    }[name];
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await mutate(first.program, name, input));
  }
  expect(await mutate(first.program, 'logRun', { runId: run.id, metrics: [{ key: 'loss', step: 0, value: 1 }] })).toMatchObject({
    __typename: 'LogRunSuccess',
  });
});

test('a run keeps what is known of each metric, its parameters once set, and nothing after it was closed', async () => {
  const { run } = (await mutate(scientist, 'startRun', { experiment: 'metrics' }, '... on StartRunSuccess { run { id name } }')) as Result & {
    run: { id: string };
  };
  const runId = run.id;
  const log = (input: object) =>
    mutate(scientist, 'logRun', { runId, ...input }, '... on LogRunSuccess { run { metrics { key last lastStep min max count } } }');
  await log({ metrics: [5, 3, 9].map((value, step) => ({ key: 'loss', step, value })) });
  const logged = (await log({ metrics: [{ key: 'loss', step: 1, value: 2 }] })) as Result & { run: { metrics: Record<string, unknown>[] } };
  expect(logged.run.metrics.map((metric) => ({ ...metric, lastStep: Number(metric['lastStep']), count: Number(metric['count']) }))).toEqual([
    { key: 'loss', last: 9, lastStep: 2, min: 2, max: 9, count: 4 },
  ]);
  await log({ parameters: [{ key: 'depth', value: '3' }] });
  expect(await log({ parameters: [{ key: 'depth', value: '3' }] })).toMatchObject({ __typename: 'LogRunSuccess' });
  expect(await log({ metrics: [{ key: 'other', step: 0, value: 0 }], parameters: [{ key: 'depth', value: '4' }] })).toMatchObject({
    __typename: 'InvalidInput',
  });
  expect(await count(`training.metric_segments where run_id = '${runId}'`)).toBe(2);
  expect(await mutate(scientist, 'finishRun', { runId, state: 'RUNNING' })).toMatchObject({ __typename: 'InvalidInput' });
  expect(await mutate(scientist, 'finishRun', { runId })).toMatchObject({ __typename: 'FinishRunSuccess' });
  expect(await log({ metrics: [{ key: 'loss', step: 9, value: 0 }] })).toMatchObject({ __typename: 'StateConflict' });
});

test('runs that ask at once for an experiment nobody made yet share one', async () => {
  const starts = await Promise.all(
    Array.from({ length: 8 }, () =>
      mutate(scientist, 'startRun', { experiment: 'at once' }, '... on StartRunSuccess { run { name experiment { id } } }'),
    ),
  );
  const started = starts as (Result & { run: { name: string; experiment: { id: string } } })[];
  expect(new Set(started.map(({ run }) => run.experiment.id)).size).toBe(1);
  expect(started.map(({ run }) => run.name).sort()).toEqual(['run-1', 'run-2', 'run-3', 'run-4', 'run-5', 'run-6', 'run-7', 'run-8']);
});

test('runs that a program left open end as its execution does', async () => {
  const { id, lease, program } = await lab.leased(owner);
  const { run } = (await mutate(program, 'startRun', { experiment: 'left open' }, '... on StartRunSuccess { run { id } }')) as Result & {
    run: { id: string };
  };
  await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch, exitCode: 1 });
  expect(await read(owner, `{ run(id: "${run.id}") { state execution { state stateReason } } }`)).toEqual({
    run: { state: 'FAILED', execution: { state: 'FAILED', stateReason: 'The program exited with 1.' } },
  });
});

test('a long series is reduced without losing its least and greatest value, and its answer is bounded', async () => {
  const { run } = (await mutate(scientist, 'startRun', { experiment: 'long' }, '... on StartRunSuccess { run { id } }')) as Result & {
    run: { id: string };
  };
  const value = (step: number) => (step === 4321 ? 99 : step === 1234 ? -99 : Math.sin(step));
  await mutate(scientist, 'logRun', {
    runId: run.id,
    metrics: Array.from({ length: 6000 }, (_, step) => ({ key: 'wave', step, value: value(step) })),
  });
  type Answered = { run: { series: { reduced: boolean; points: { step: number; value: number }[] }[] } };
  const { run: answered } = (await read<Answered>(
    scientist,
    `{ run(id: "${run.id}") { series(keys: ["wave", "absent"], maxPoints: 100) { reduced points { step value } } } }`,
  )) as Answered;
  const [wave, absent] = answered.series;
  expect(absent).toBeUndefined();
  expect(wave?.reduced).toBe(true);
  expect(wave?.points.length).toBeLessThanOrEqual(100);
  expect(wave?.points.map((point) => point.value)).toEqual(expect.arrayContaining([99, -99]));
  expect(wave?.points.map(({ step }) => Number(step))).toEqual(wave?.points.map(({ step }) => Number(step)).toSorted((a, b) => a - b));
});

test('steps may be as large as they get', async () => {
  const { run } = (await mutate(scientist, 'startRun', { experiment: 'far' }, '... on StartRunSuccess { run { id } }')) as Result & {
    run: { id: string };
  };
  const steps = ['0', '1', '2', '4611686018427387904'];
  await mutate(scientist, 'logRun', { runId: run.id, metrics: steps.map((step, value) => ({ key: 'loss', step, value })) });
  const answer = await read(scientist, `{ run(id: "${run.id}") { series(maxPoints: 2) { points { value } } } }`);
  expect(answer).toEqual({ run: { series: [{ points: [{ value: 0 }, { value: 3 }] }] } });
});

test('an environment that was built shows what is in it', async () => {
  const made = (await mutate(
    owner,
    'createEnvironment',
    { name: named('env'), requirements: ['polars >= 1.0'] },
    '... on CreateEnvironmentSuccess { environment { id state requirements } }',
  )) as Result & { environment: { id: string } };
  expect(made.environment).toMatchObject({ state: 'QUEUED', requirements: ['polars>=1.0'] });
  const lease = (await lab.claim({ slots: 256 })).find(({ id }) => id === made.environment.id);
  await lab.say(`/leases/${lease?.id}/report`, { ...READY, epoch: lease?.epoch });
  expect(await read(observer, `{ environment(id: "${made.environment.id}") { state python source installed contentHash failure } }`)).toEqual({
    environment: { state: 'READY', python: '3.12', source: 'INDEX', installed: ['polars==1.0'], contentHash: 'c', failure: null },
  });
});
