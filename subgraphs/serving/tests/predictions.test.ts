import { engineClient } from '@hopyard/engine';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import type { TableProfileJson } from '@hopyard/statistics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunnerFixture, startRunner } from '../../../runner/tests/fixture.ts';
import { type MonitorLab, openMonitorLab } from './monitor-lab.ts';
import { makeRunning, openServers } from './served.ts';

const FLIGHTS = 12_000;
const WEIGHTS = { distance: 0.004, weekday: -0.1 };

let runner: RunnerFixture;
let lab: MonitorLab;
let servers: Awaited<ReturnType<typeof openServers>>;
beforeAll(async () => {
  runner = await startRunner();
  const engine = engineClient(runner.config.runnerSocket);
  lab = await openMonitorLab({ engine, blobs: runner.blobs });
  servers = await openServers();
  // Thirty days of 400 flights; of every hundredth the distance is not known.
  const rows = `select if(r % 100 = 99, null, r * 37 % 1000)::double as distance, (r // 400 % 7)::bigint as weekday,
    timestamptz '2026-01-05' + interval (r * 216) second as "__time" from range(${FLIGHTS}) t(r)`;
  const { outputs, profiles } = await engine.query({
    ...{ files: [], answers: {}, outputs: ['flights.parquet'] },
    statements: [`create table flights as ${rows}`, `copy flights to '/output/flights.parquet' (format parquet)`],
    profiles: [{ name: 'flights', select: 'select distance, weekday from flights' }],
  });
  await lab.split('flights', 1, outputs['flights.parquet']!.blobId, FLIGHTS, profiles['flights'] as TableProfileJson);
});
afterAll(async () => {
  await servers[Symbol.asyncDispose]();
  await lab[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
});

const score = (row: number) => 1 / (1 + Math.exp(-(WEIGHTS.distance * ((row * 37) % 1000) + WEIGHTS.weekday * (Math.floor(row / 400) % 7))));

const column = (name: string) => ({ name, datatype: 'FP32', shape: [-1, 1] });
const SIGNATURE = { inputs: Object.keys(WEIGHTS).map(column), outputs: [column('probability')] };
/** A deployment that answers once `run` is called, by a server that has the model's weights or others. */
async function deploy(weights: Record<string, number> = WEIGHTS) {
  const { socket } = await servers.start(weights);
  const { id } = await lab.deployment({ modelVersionId: await lab.model(SIGNATURE, 'ONNX', logisticOnnx(WEIGHTS).file) }, { retention: 'P3650D' });
  return { id, run: () => makeRunning(lab, id, [socket]) };
}
const watch = (id: string, thresholds: object[]) =>
  lab.monitor(id, { columns: ['probability'], thresholds, reference: { trainingDatasetId: lab.trainingDatasetId, split: 'flights' } });

type Seen = { state: string; failure: string | null; checks: { limit: number | null; notJudged: string | null }[] };
const look = async (id: string) =>
  (await lab.read<{ monitor: Seen }>(lab.observer, 'query ($id: ID!) { monitor(id: $id) { state failure checks { limit notJudged } } }', { id }))
    .monitor;
const settled = async (id: string): Promise<Seen> => {
  await expect.poll(async () => (await look(id)).state, { timeout: 30_000 }).not.toBe('PREPARING');
  return look(id);
};

test('predictions are compared with what the model says about the training split, within limits learnt from it', async () => {
  const { id, run } = await deploy();
  await run();
  const monitorId = await watch(id, [{ metric: 'PSI', learnt: { floor: 0.01, chunkRows: 400 } }]);
  const { state, checks } = await settled(monitorId);
  expect({ state, checks }).toMatchObject({ state: 'ACTIVE', checks: [{ notJudged: null }] });
  // Days differ by their weekday: more than the floor, and far from another model.
  expect(checks[0]!.limit).toBeGreaterThan(0.05);
  expect(checks[0]!.limit).toBeLessThan(2);

  await using windows = await lab.follow('monitorWindowChanged', 'monitorId', monitorId, 'window { id results { metric column breach } }');
  await windows.find(({ data }) => data['monitorWindowChanged']?.signal === 'LIVE');
  const deployment = { id, versionId: await lab.versionOf(id) };
  await lab.calls(deployment, 200, (_, index) => ({ outputs: { probability: [score(index * 59)] } }));
  const next = async () => {
    const { data } = await windows.find(({ data }) => data['monitorWindowChanged']?.signal === 'EVENT');
    const { window } = data['monitorWindowChanged'] as unknown as {
      window: { id: string; results: { metric: string; column: string | null; breach: boolean }[] };
    };
    return window;
  };
  const quiet = await next();
  const breach = ({ results }: typeof quiet) => results.find(({ metric, column: of }) => metric === 'PSI' && of === 'probability')?.breach;
  expect(breach(quiet)).toBe(false);
  await lab.calls(deployment, 200, (_, index) => ({ outputs: { probability: [0.9 + index / 2000] } }));
  expect(breach(await next())).toBe(true);

  const { monitorWindow } = await lab.read<{
    monitorWindow: { distributions: { bins: { kind: string; from: number | null; to: number | null; reference: number }[] }[] };
  }>(
    lab.scientist,
    'query ($id: ID!) { monitorWindow(id: $id) { distributions(columns: ["probability"]) { bins { kind from to reference window } } } }',
    { id: quiet.id },
  );
  const { bins } = monitorWindow.distributions[0]!;
  const known = Array.from({ length: FLIGHTS }, (_, index) => index).filter((index) => index % 100 !== 99);
  const share = ({ from, to }: (typeof bins)[number]) =>
    known.filter((index) => score(index) > (from ?? -Infinity) && score(index) <= (to ?? Infinity)).length / FLIGHTS;
  const ranges = bins.filter(({ kind }) => kind === 'RANGE');
  expect(ranges).toHaveLength(10);
  for (const bin of ranges) expect(bin.reference).toBeCloseTo(share(bin), 2);
});

test('a monitor of predictions waits until its deployment runs', async () => {
  const waiting = await deploy();
  const running = await deploy();
  await running.run();
  const thresholds = [{ metric: 'PSI', limit: 0.25 }];
  const monitorId = await watch(waiting.id, thresholds);
  // Monitors are made ready in the order in which they were made.
  expect(await settled(await watch(running.id, thresholds))).toMatchObject({ state: 'ACTIVE' });
  expect(await look(monitorId)).toMatchObject({ state: 'PREPARING' });
  await waiting.run();
  await using events = await lab.follow('monitorWindowChanged', 'monitorId', monitorId, 'window { id }');
  await events.find(({ data }) => data['monitorWindowChanged']?.signal === 'LIVE');
  // Whatever changes of a deployment has those looked at that wait for one.
  await lab.mutate(lab.owner, 'stopDeployment', { deploymentId: running.id }, 'deployment { id }');
  // Whoever follows it is told.
  expect((await events.find(({ data }) => data['monitorWindowChanged']?.signal === 'EVENT')).data).toMatchObject({
    monitorWindowChanged: { change: 'UPDATED', window: null },
  });
  expect(await look(monitorId)).toMatchObject({ state: 'ACTIVE', checks: [{ limit: 0.25 }] });
});

test('a model that does not answer about the split leaves its monitor FAILED, in its own words', async () => {
  const { id, run } = await deploy({ distance: 1, wind: 1 });
  await run();
  expect(await settled(await watch(id, [{ metric: 'PSI', limit: 0.25 }]))).toMatchObject({
    state: 'FAILED',
    failure: expect.stringMatching(/^The model was asked about rows of the split and failed: .*"wind"/),
  });
});
