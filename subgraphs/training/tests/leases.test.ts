import { createHash } from 'node:crypto';
import { connect } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXECUTION_STATES, TRANSITIONS } from '../src/execution/execution-state.ts';
import { FINISHED, type Lab, openLab, READY } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const line = (text: string) => ({ at: new Date(0).toISOString(), stream: 'STDOUT', text });
const rows = <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) => lab.world.root.db.execute<Row>(query);
const texts = async (id: string) =>
  (await rows<{ text: string }>(sql`select text from training.log_lines where subject_id = ${id} order by line_offset`)).map(({ text }) => text);

test('the database allows the transitions that the code declares, and no other', async () => {
  const held = await rows<{ source: string; target: string }>(sql`select source, target from training.execution_transitions`);
  const declared = EXECUTION_STATES.flatMap((source) => TRANSITIONS[source].map((target) => `${source} ${target}`));
  expect(held.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(declared.sort());
});

test('the database refuses a state after a final one, whoever writes it', async () => {
  const { id, lease } = await lab.leased(await lab.project());
  await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch });
  const raised = rows(sql`update training.executions set state = 'RUNNING', finished_at = null where id = ${id}`);
  await expect(raised).rejects.toMatchObject({ cause: { message: 'An execution does not go from SUCCEEDED to RUNNING.' } });
});

test('a lease holds the pinned program, what may be read, where to write, and an identity that is stored only as its hash', async () => {
  const owner = await lab.project();
  const jobId = await lab.job(owner, { arguments: ['--year', '2001'] });
  const id = await lab.run(owner, jobId);
  await lab.put(owner, 'Resources/explore.py', 'print("another program")\n');
  const lease = await lab.claimed(id);
  expect(lease).toMatchObject({ projectName: owner.project?.name, epoch: 1, arguments: ['--year', '2001'], environment: null, logOffset: 0 });
  expect(lease.program.blob.sha256).toBe(createHash('sha256').update('print("hello")\n').digest('hex'));
  expect(lease.mounts.map(({ path }) => path)).toEqual(['raw/flights.csv']);
  expect(lease.outputs.map(({ path }) => path)).toEqual(['results']);
  expect(lease.token).toMatch(/^hyj_[\w-]{43}$/);
  const [identity] = await rows(sql`select token_hash, epoch, revoked_at from projects.job_identities where execution_id = ${id}`);
  expect(identity).toEqual({ token_hash: createHash('sha256').update(lease.token).digest('hex'), epoch: 1, revoked_at: null });
});

test('two runners that claim at once never get the same work', async () => {
  await lab.drain();
  const owner = await lab.project();
  const jobId = await lab.job(owner);
  const queued = await Promise.all(Array.from({ length: 24 }, () => lab.run(owner, jobId)));
  const taken: string[] = [];
  const take = async (runner: string) => {
    while (taken.length < queued.length) taken.push(...(await lab.claim({ runner, slots: 3 })).map(({ id }) => id));
  };
  await Promise.all([take('r1'), take('r2'), take('r3')]);
  expect(taken.toSorted()).toEqual(queued.toSorted());
});

test('with one slot, a project with a long queue and one with a single execution take turns', async () => {
  await lab.drain();
  const busy = await lab.project();
  const modest = await lab.project();
  const busyJob = await lab.job(busy);
  for (let queued = 0; queued < 5; queued++) await lab.run(busy, busyJob);
  const first = await lab.claim();
  const waiting = await lab.run(modest, await lab.job(modest));
  const second = await lab.claim();
  expect([first[0]?.projectId, second[0]?.id]).toEqual([busy.project?.id, waiting]);
  await lab.drain();
});

test('a claim that waits is answered as soon as something is queued', async () => {
  await lab.drain();
  const owner = await lab.project();
  const jobId = await lab.job(owner);
  const waiting = lab.claim({ runner: 'patient', waitSeconds: 20 });
  const id = await lab.run(owner, jobId);
  const others = await lab.claim({ runner: 'other' });
  expect([...(others.length > 0 ? others : await waiting)].map((lease) => lease.id)).toEqual([id]);
  // Lets the waiting one go where the other was quicker.
  if (others.length > 0) await lab.run(owner, jobId);
  await waiting;
});

test('a runner without a sandbox gets no work, and says why none is run', async () => {
  await lab.drain();
  const owner = await lab.project();
  const id = await lab.run(owner, await lab.job(owner));
  expect(await lab.claim({ sandboxRefusal: 'bubblewrap is not installed: apt-get install bubblewrap' })).toEqual([]);
  expect((await lab.stateOf(id)).state).toBe('QUEUED');
  await lab.drain();
});

test('an execution whose runner fell silent is LOST, its identity is worth nothing, and its old runner is refused everywhere', async () => {
  const owner = await lab.project();
  const { id, lease, program } = await lab.leased(owner);
  await lab.say(`/leases/${id}/report`, { state: 'RUNNING', epoch: lease.epoch });
  await lab.lapse(id);
  expect(await lab.stateOf(id)).toMatchObject({ state: 'LOST', reason: expect.stringContaining('not heard of again') });
  for (const [deed, body] of [
    ['heartbeat', { cpuSeconds: 1, peakMemoryBytes: 1 }],
    ['log', { firstOffset: 0, lines: [line('late')] }],
    ['report', { ...FINISHED }],
  ] as const) {
    expect(await lab.say(`/leases/${id}/${deed}`, { ...body, epoch: lease.epoch }), deed).toMatchObject({
      status: 409,
      body: { code: 'STALE_LEASE' },
    });
  }
  expect(await texts(id)).toEqual([]);
  const start = 'mutation { startRun(input: { experiment: "late" }) { ... on StartRunSuccess { run { id } } } }';
  expect((await lab.world.ask(lab.world.training, program, start)).errors[0]?.code).toBe('STALE_LEASE');
  const refusals = await rows(sql`
    select 1 from (select outcome, subjects from journal.pending union all select outcome, subjects from journal.entries) e
    where outcome = 'STALE_LEASE' and subjects @> ${JSON.stringify([{ id }])}::jsonb`);
  expect(refusals.length).toBe(3);
});

test('work that had not begun is handed out again under a new epoch, and the first runner may say nothing more', async () => {
  const owner = await lab.project();
  const { id, lease } = await lab.leased(owner);
  await lab.lapse(id);
  expect((await lab.stateOf(id)).state).toBe('QUEUED');
  const again = await lab.claimed(id);
  expect(again.epoch).toBe(lease.epoch + 1);
  expect(again.token).not.toBe(lease.token);
  expect((await lab.say(`/leases/${id}/report`, { state: 'RUNNING', epoch: lease.epoch })).status).toBe(409);
  expect((await lab.say(`/leases/${id}/report`, { state: 'RUNNING', epoch: again.epoch })).status).toBe(200);
});

test('work that no runner lives to begin is given up after five times', async () => {
  const owner = await lab.project();
  const { id } = await lab.leased(owner);
  for (let epoch = 1; epoch < 5; epoch++) {
    await lab.lapse(id);
    await lab.claimed(id);
  }
  await lab.lapse(id);
  expect(await lab.stateOf(id)).toMatchObject({ state: 'FAILED', reason: expect.stringContaining('5 times') });
});

test('a heartbeat renews the lease, and carries the wish to stop', async () => {
  const owner = await lab.project();
  const { id, lease } = await lab.leased(owner);
  await rows(sql`update training.executions set lease_expires_at = now() - interval '1 millisecond' where id = ${id}`);
  const beat = { epoch: lease.epoch, cpuSeconds: 2.5, peakMemoryBytes: 4096 };
  expect((await lab.say(`/leases/${id}/heartbeat`, beat)).body).toEqual({ stop: false });
  await lab.world.training.expireLeases();
  expect((await lab.stateOf(id)).state).toBe('PREPARING');
  await lab.world.ask(lab.world.training, owner, 'mutation ($id: ID!) { stopExecution(input: { executionId: $id }) { __typename } }', { id });
  expect((await lab.say(`/leases/${id}/heartbeat`, beat)).body).toEqual({ stop: true });
});

test('a lost execution is tried again as often as the job says, and no more; one that was to stop is not', async () => {
  const owner = await lab.project();
  const lose = async (id: string, epoch: number) => {
    await lab.say(`/leases/${id}/report`, { state: 'RUNNING', epoch });
    await lab.lapse(id);
  };
  const retryOf = async (id: string) =>
    (
      await rows<{ id: string; attempt: number; trigger: string }>(sql`select id, attempt, trigger from training.executions where retry_of = ${id}`)
    )[0];
  const first = await lab.leased(owner, { retries: 1 });
  await lose(first.id, first.lease.epoch);
  const second = await retryOf(first.id);
  expect(second).toMatchObject({ attempt: 2, trigger: 'RETRY' });
  await lose(second!.id, (await lab.claimed(second!.id)).epoch);
  expect(await retryOf(second!.id)).toBeUndefined();

  const stopped = await lab.leased(owner, { retries: 3 });
  await lab.say(`/leases/${stopped.id}/report`, { state: 'RUNNING', epoch: stopped.lease.epoch });
  await lab.world.ask(lab.world.training, owner, 'mutation ($id: ID!) { stopExecution(input: { executionId: $id }) { __typename } }', {
    id: stopped.id,
  });
  await lab.lapse(stopped.id);
  expect((await lab.stateOf(stopped.id)).state).toBe('LOST');
  expect(await retryOf(stopped.id)).toBeUndefined();
});

test('log lines are stored once however often they are sent, and a gap is refused', async () => {
  const { id, lease } = await lab.leased(await lab.project());
  const send = (firstOffset: number, ...lines: string[]) => lab.say(`/leases/${id}/log`, { epoch: lease.epoch, firstOffset, lines: lines.map(line) });
  expect((await send(0, 'a', 'b')).body).toEqual({ endOffset: '2' });
  expect((await send(0, 'a', 'b')).body).toEqual({ endOffset: '2' });
  expect((await send(1, 'b', 'c')).body).toEqual({ endOffset: '3' });
  expect(await send(5, 'far')).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
  expect((await send(3, 'nul\0byte')).status).toBe(200);
  expect(await texts(id)).toEqual(['a', 'b', 'c', 'nul\uFFFDbyte']);
});

test('a later claim writes its lines behind those of the one before', async () => {
  const { id, lease } = await lab.leased(await lab.project());
  await lab.say(`/leases/${id}/log`, { epoch: lease.epoch, firstOffset: 0, lines: [line('preparing')] });
  await lab.lapse(id);
  const again = await lab.claimed(id);
  expect(again.logOffset).toBe(1);
});

test('outputs, links and the final state are seen together, and the journal tells of them', async () => {
  const owner = await lab.project();
  const { id, lease } = await lab.leased(owner);
  await lab.say(`/leases/${id}/report`, { state: 'RUNNING', epoch: lease.epoch });
  const blob = { blobId: crypto.randomUUID(), sizeBytes: 5, sha256: 'a'.repeat(64) };
  const outputs = [{ directoryId: lease.outputs[0]?.directoryId, path: 'monthly/summary.csv', blob, mediaType: 'text/csv' }];
  const seen = () =>
    lab.world.ask<{ execution: { state: string; outputs: { id: string }[]; stateHistory: { state: string }[] } }>(
      lab.world.training,
      owner,
      'query ($id: ID!) { execution(id: $id) { state outputs { id } stateHistory { state } } }',
      { id },
    );
  expect((await seen()).data.execution).toMatchObject({ state: 'RUNNING', outputs: [] });
  expect((await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch, outputs })).status).toBe(200);
  const { execution } = (await seen()).data;
  expect(execution.state).toBe('SUCCEEDED');
  expect(execution.outputs.length).toBe(1);
  expect(execution.stateHistory.map(({ state }) => state)).toEqual(['QUEUED', 'PREPARING', 'RUNNING', 'SUCCEEDED']);
  const [identity] = await rows<{ revoked_at: unknown }>(sql`select revoked_at from projects.job_identities where execution_id = ${id}`);
  expect(identity?.revoked_at).not.toBeNull();
});

test('a report that is sent again because its answer was lost changes nothing the second time', async () => {
  const owner = await lab.project();
  const { id, lease } = await lab.leased(owner);
  const blob = { blobId: crypto.randomUUID(), sizeBytes: 5, sha256: 'a'.repeat(64) };
  const outputs = [{ directoryId: lease.outputs[0]?.directoryId, path: 'once.csv', blob, mediaType: 'text/csv' }];
  const report = () => lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch, outputs });
  const replies = await Promise.all([report(), report(), report()]);
  expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  expect(await rows(sql`select 1 from files.inodes where project_id = ${owner.project?.id} and name = 'once.csv'`)).toHaveLength(1);
  expect(await rows(sql`select 1 from training.execution_states where execution_id = ${id} and state = 'SUCCEEDED'`)).toHaveLength(1);
});

test('a platform that starts anew goes on with the leases of the one before', async () => {
  const { id, lease } = await lab.leased(await lab.project());
  await lab.say(`/leases/${id}/log`, { epoch: lease.epoch, firstOffset: 0, lines: [line('before')] });
  await using next = await lab.beside();
  expect((await next.say(`/leases/${id}/heartbeat`, { epoch: lease.epoch, cpuSeconds: 1, peakMemoryBytes: 1 })).body).toEqual({ stop: false });
  await next.say(`/leases/${id}/log`, { epoch: lease.epoch, firstOffset: 1, lines: [line('after')] });
  expect((await next.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch })).status).toBe(200);
  expect([await texts(id), (await lab.stateOf(id)).state]).toEqual([['before', 'after'], 'SUCCEEDED']);
});

test('outputs that were not granted, or that climb out, undo all of them and fail the execution', async () => {
  const owner = await lab.project();
  const blob = { blobId: crypto.randomUUID(), sizeBytes: 5, sha256: 'a'.repeat(64) };
  for (const wrong of [{ path: '../escaped.csv' }, { directoryId: crypto.randomUUID() }]) {
    const { id, lease } = await lab.leased(owner);
    const good = { directoryId: lease.outputs[0]?.directoryId, path: 'kept.csv', blob, mediaType: 'text/csv' };
    await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch, outputs: [good, { ...good, ...wrong }] });
    expect(await lab.stateOf(id)).toMatchObject({ state: 'FAILED', reason: expect.stringContaining('outputs were not taken') });
    expect(await rows(sql`select 1 from files.inodes where project_id = ${owner.project?.id} and name in ('kept.csv', 'escaped.csv')`)).toHaveLength(
      0,
    );
  }
});

test.each([
  [{ ending: 'EXITED', exitCode: 0 }, 'SUCCEEDED'],
  [{ ending: 'EXITED', exitCode: 3 }, 'FAILED'],
  [{ ending: 'STOPPED', exitCode: null }, 'STOPPED'],
  [{ ending: 'TIMED_OUT', exitCode: null }, 'TIMED_OUT'],
  [{ ending: 'OUT_OF_MEMORY', exitCode: null, reason: 'It needed more than 2 GiB.' }, 'FAILED'],
  [{ ending: 'REFUSED', exitCode: null, reason: 'No sandbox.' }, 'FAILED'],
  [{ ending: 'KILLED', exitCode: null }, 'FAILED'],
])('a program that ended as %j leaves its execution %s', async (ending, state) => {
  const { id, lease } = await lab.leased(await lab.project());
  await lab.say(`/leases/${id}/report`, { ...FINISHED, ...ending, epoch: lease.epoch });
  expect(await lab.stateOf(id)).toMatchObject({ state, ...('reason' in ending && { reason: ending.reason }) });
});

test('an execution waits for its environment, and fails with it', async () => {
  const owner = await lab.project();
  const create =
    'mutation ($name: String!) { createEnvironment(input: { name: $name, requirements: ["polars==1.0"] }) { ... on CreateEnvironmentSuccess { environment { id state } } } }';
  const environment = async (name: string) =>
    (await lab.world.ask<{ createEnvironment: { environment: { id: string } } }>(lab.world.training, owner, create, { name })).data.createEnvironment
      .environment.id;
  const build = async (id: string, report: object) => {
    const lease = (await lab.claim({ slots: 256 })).find((one) => one.id === id);
    expect(lease).toMatchObject({ kind: 'environment', spec: { requirements: ['polars==1.0'] } });
    return lab.say(`/leases/${id}/report`, { ...report, epoch: lease?.epoch });
  };
  const good = await environment('good');
  const waiting = await lab.run(owner, await lab.job(owner, { environmentId: good }));
  expect((await build(good, READY)).status).toBe(200);
  expect((await lab.stateOf(waiting)).state).toBe('QUEUED');
  expect((await lab.claimed(waiting)).environment).toMatchObject({ environmentId: good });

  const bad = await environment('bad');
  const doomed = await lab.run(owner, await lab.job(owner, { environmentId: bad, retries: 5 }));
  await build(bad, { state: 'FAILED', reason: 'There is no polars 1.0.' });
  expect(await lab.stateOf(doomed)).toEqual({ state: 'FAILED', reason: 'Its environment could not be built: There is no polars 1.0.' });
  expect(await rows(sql`select 1 from training.executions where retry_of = ${doomed}`)).toHaveLength(0);
  const retry = 'mutation ($id: ID!) { retryExecution(input: { executionId: $id }) { __typename ... on UserError { message } } }';
  expect((await lab.world.ask(lab.world.training, owner, retry, { id: doomed })).data).toMatchObject({
    retryExecution: { __typename: 'EnvironmentNotReady' },
  });
});

test('a report of the wrong kind, of nothing that exists, or that is no report changes nothing', async () => {
  const { id, lease } = await lab.leased(await lab.project());
  const { epoch } = lease;
  expect(await lab.say(`/leases/${id}/report`, { ...READY, epoch })).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT' } });
  expect((await lab.say(`/leases/${id}/report`, { state: 'SUCCEEDED', epoch })).status).toBe(400);
  expect((await lab.say(`/leases/${crypto.randomUUID()}/report`, { state: 'RUNNING', epoch })).status).toBe(404);
  expect((await lab.say('/leases/claim', { runner: 'r', slots: 0, waitSeconds: 0, sandboxRefusal: null })).status).toBe(400);
  expect((await lab.say('/elsewhere', {})).status).toBe(404);
  expect((await lab.stateOf(id)).state).toBe('PREPARING');
});

test('what looks across projects is for the training part alone', async () => {
  const functions = ['training.claim(1, 30)', 'training.lapsed()', `training.enter_lease('${crypto.randomUUID()}', 1)`];
  for (const role of ['hopyard_projects', 'hopyard_datasets', 'hopyard_journal']) {
    await using other = connect({ url: lab.world.databaseUrl, role, max: 1 });
    for (const called of functions) {
      await expect(other.db.execute(sql.raw(`select * from ${called}`)), `${role} ${called}`).rejects.toMatchObject({
        cause: { message: expect.stringContaining('permission denied') },
      });
    }
  }
});

test('the files door finds a granted file only while the execution lives, and only in its own project', async () => {
  const owner = await lab.project();
  const { id, lease } = await lab.leased(owner);
  const elsewhere = await lab.project();
  const inode = async (projectId: string | undefined, name: string) =>
    (await rows<{ id: string }>(sql`select id from files.inodes where project_id = ${projectId} and name = ${name} and kind = 'FILE'`))[0]?.id;
  const granted = async (projectId: string | undefined, inodeId: string | undefined) => {
    const [row] = await lab.world.root.db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.project_id', ${projectId ?? ''}, true)`);
      return tx.execute<{ granted: boolean }>(sql`select training.is_granted(${id}, ${inodeId}) as granted`);
    });
    return row?.granted;
  };
  const flights = await inode(owner.project?.id, 'flights.csv');
  expect(await granted(owner.project?.id, flights)).toBe(true);
  expect(await granted(owner.project?.id, await inode(owner.project?.id, 'explore.py'))).toBe(false);
  expect(await granted(elsewhere.project?.id, await inode(elsewhere.project?.id, 'flights.csv'))).toBe(false);
  await lab.say(`/leases/${id}/report`, { ...FINISHED, epoch: lease.epoch });
  expect(await granted(owner.project?.id, flights)).toBe(false);
});
