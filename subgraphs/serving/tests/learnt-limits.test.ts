import { engineClient } from '@hopyard/engine';
import type { TableProfileJson } from '@hopyard/statistics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunnerFixture, startRunner } from '../../../runner/tests/fixture.ts';
import { type MonitorLab, openMonitorLab } from './monitor-lab.ts';

const FLIGHTS = 16_000;

let runner: RunnerFixture;
let lab: MonitorLab;
beforeAll(async () => {
  runner = await startRunner();
  const engine = engineClient(runner.config.runnerSocket);
  lab = await openMonitorLab({ engine, blobs: runner.blobs });
  // Forty days of 400 flights a day, out of order; every day has its weekday, and distances of its own.
  const rows = `select (r * 37 % 1000 + 40 * (r // 400 % 5))::double as distance, (r // 400 % 7)::bigint as weekday, timestamptz '2026-01-05' + interval (r * 216) second as "__time"
    from range(${FLIGHTS}) t(r) order by hash(r)`;
  const { outputs, profiles } = await engine.query({
    ...{ files: [], answers: {}, outputs: ['flights.parquet'] },
    statements: [`create table flights as ${rows}`],
    writes: [`copy flights to '/output/flights.parquet' (format parquet)`],
    profiles: [{ name: 'flights', select: 'select distance, weekday from flights' }],
  });
  await lab.split('flights', 1, outputs['flights.parquet']!.blobId, FLIGHTS, profiles['flights'] as TableProfileJson);
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
});

type Check = { metric: string; column: string; limit: number | null; notJudged: string | null };

test.each([
  ['days of the reference', { chunkRows: 200, chunkSpan: 'P1D' }],
  ['rows of the reference that follow each other in time', { chunkRows: 400 }],
  ['more stretches of the reference than are looked at', { chunkRows: 100 }],
])('limits are learnt from %s, and what has a longer cycle is not judged and says so', async (_, learnt) => {
  const deployment = await lab.served();
  const input = { columns: ['distance', 'weekday', 'probabilities[1]'], thresholds: [{ metric: 'PSI', learnt: { floor: 0.01, ...learnt } }] };
  const id = await lab.monitor(deployment.id, { ...input, reference: { trainingDatasetId: lab.trainingDatasetId, split: 'flights' } });
  const document = 'query ($id: ID!) { monitor(id: $id) { state failure checks { metric column limit notJudged } } }';
  const seen = await expect
    .poll(async () => (await lab.read<{ monitor: { state: string } }>(lab.observer, document, { id })).monitor.state, { timeout: 20_000 })
    .toBe('ACTIVE')
    .then(() => lab.read<{ monitor: { checks: Check[] } }>(lab.observer, document, { id }));
  const [distance, weekday, share] = seen.monitor.checks;
  expect(distance).toMatchObject({ column: 'distance', notJudged: null });
  // Days differ by a few bins of ten: more than by chance, and far from a day that is another.
  expect(distance!.limit).toBeGreaterThan(0.02);
  expect(distance!.limit).toBeLessThan(1);
  expect(weekday).toMatchObject({ column: 'weekday', limit: null, notJudged: expect.stringContaining('Its cycle is longer than a window') });
  expect(share).toMatchObject({ limit: null, notJudged: expect.stringContaining('no limit to learn') });
});

test('a window is compared over exact counts of both sides, however many values there are', async () => {
  const deployment = await lab.served();
  const input = { columns: ['distance'], window: { count: 3000 }, reference: { trainingDatasetId: lab.trainingDatasetId, split: 'flights' } };
  const id = await lab.monitor(deployment.id, input);
  await expect
    .poll(
      async () =>
        (await lab.read<{ monitor: { state: string } }>(lab.observer, 'query ($id: ID!) { monitor(id: $id) { state } }', { id })).monitor.state,
      {
        timeout: 20_000,
      },
    )
    .toBe('ACTIVE');
  const distances = Array.from({ length: 3000 }, (_, index) => 300 + ((index * 7919) % 2503) / 3);
  await lab.calls(deployment, distances.length, (_, index) => ({ inputs: { distance: [distances[index]!] } }));
  const document = `query ($id: ID!) { monitor(id: $id) { windows { nodes {
    state results { metric column value } distributions(columns: ["distance"]) { bins { from to } } } } } }`;
  type Window = {
    state: string;
    results: { metric: string; column: string; value: number }[];
    distributions: { bins: { from: number | null; to: number | null }[] }[];
  };
  const last = async () => (await lab.read<{ monitor: { windows: { nodes: Window[] } } }>(lab.owner, document, { id })).monitor.windows.nodes[0];
  await expect.poll(async () => (await last())?.state, { timeout: 20_000 }).toBe('CLOSED');
  const { results, distributions } = (await last())!;

  const flights = Array.from({ length: FLIGHTS }, (_, row) => ((row * 37) % 1000) + 40 * (Math.floor(row / 400) % 5));
  const { bins } = distributions[0]!;
  const shares = (values: number[]) =>
    bins.map(({ from, to }) => values.filter((value) => value > (from ?? -Infinity) && value <= (to ?? Infinity)).length / values.length);
  const smooth = (share: number) => (share + 0.001) / (1 + 0.001 * bins.length);
  const theirs = shares(distances).map(smooth);
  const psi = shares(flights)
    .map(smooth)
    .reduce((sum, one, bin) => sum + (theirs[bin]! - one) * Math.log(theirs[bin]! / one), 0);
  expect(psi).toBeGreaterThan(0.5);
  expect(results.find(({ metric }) => metric === 'PSI')!.value).toBeCloseTo(psi, 9);
});
