import { newId } from '@hopyard/subgraph';
import { TableProfile } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';
import type { Inference, InferenceRecord } from '../src/inference/inference.ts';
import { type InferenceLog, openInferenceLog } from '../src/inference/inference-log.ts';
import { named, openLab } from './lab.ts';

/** A split as training leaves it: distances of 0 to 999, and as many of each carrier. */
export function trainingProfile(): TableProfile {
  const profile = new TableProfile([
    { name: 'distance', kind: 'number' },
    { name: 'carrier', kind: 'category' },
  ]);
  for (let row = 0; row < 1000; row++) profile.addRow(likeTraining(row));
  return profile;
}
const likeTraining = (row: number) => ({ distance: (row * 7) % 1000, carrier: 'ABCD'[row % 4]! });

export type MonitorLab = Awaited<ReturnType<typeof openMonitorLab>>;

/** A deployment whose calls a test makes up, and what its model was trained on. */
export async function openMonitorLab(options: Parameters<typeof openLab>[0] = {}) {
  await using opened = new AsyncDisposableStack();
  const lab = opened.use(await openLab({ tickMs: 100, ...options }));
  const { world, owner } = lab;
  const projectId = owner.project!.id;
  // A log as another process writes it: what follows it here reads it again.
  const log = openInferenceLog(world.root.raw(), (error) => {
    throw error;
  });
  opened.defer(() => log.close());
  const trainingDatasetId = newId();
  const featureViewId = await lab.view();
  await world.root.db.execute(sql`
    insert into catalog.entries (project_id, id, kind, label, created_at) values (${projectId}, ${trainingDatasetId}, 'TRAINING_DATASET', 'flights v1', now())`);
  await world.root.db.execute(sql`
    insert into featurestore.training_datasets (project_id, id, feature_view_id, version, description, state, queued_at, created_at, created_by)
    values (${projectId}, ${trainingDatasetId}, ${featureViewId}, 1, '', 'BUILDING', now(), now(), ${owner.user.id})`);
  await world.root.db.execute(sql`
    update featurestore.training_datasets set state = 'READY', content_hash = 'none', certificate = '{}' where id = ${trainingDatasetId}`);
  const split = async (name: string, place: number, blobId: string, rows: number, profile: unknown) => {
    await world.root.db.execute(sql`
      insert into featurestore.training_splits (project_id, training_dataset_id, place, name, blob_id, sha256, rows, profile, profiled_at)
      values (${projectId}, ${trainingDatasetId}, ${place}, ${name}, ${blobId}, 'none', ${rows}, ${JSON.stringify(profile)}::jsonb, now())`);
  };
  await split('train', 0, newId(), 1000, trainingProfile());

  const tensor = (name: string, datatype: string, width = 1) => ({ name, datatype, shape: [-1, width] });
  const modelVersionId = await lab.model(
    {
      inputs: [tensor('distance', 'FP32'), tensor('carrier', 'BYTES'), tensor('weekday', 'FP32')],
      outputs: [tensor('probabilities', 'FP32', 2)],
    },
    'PYTHON',
  );
  const versionOf = async (deploymentId: string) => {
    const [row] = await world.root.db.execute<{ id: string }>(sql`select id from serving.deployment_versions where deployment_id = ${deploymentId}`);
    return row!.id;
  };
  let clock = Date.parse('2026-06-01T00:00:00Z');
  const monitorLab = {
    ...{ ...lab, log, projectId, trainingDatasetId, featureViewId, split, versionOf },
    /** A deployment and its one version. Its calls are of a day that a test chooses, so they are kept for long. */
    async served(input: object = { retention: 'P3650D' }): Promise<{ id: string; versionId: string }> {
      const { id } = await lab.deployment({ modelVersionId }, input);
      return { id, versionId: await versionOf(id) };
    },
    async monitor(subjectId: string, input: object = {}, viewer = lab.scientist): Promise<string> {
      const given = {
        ...{ name: named('monitor'), subjectId, window: { count: 200 }, reference: { trainingDatasetId } },
        ...{ thresholds: [{ metric: 'PSI', limit: 0.25 }], columns: ['distance', 'carrier'], ...input },
      };
      const made = await lab.mutate<{ monitor: { id: string } }>(viewer, 'createMonitor', given, 'monitor { id }');
      if (!made.monitor) throw new Error(JSON.stringify(made));
      return made.monitor.id;
    },
    /** Logs calls like those of the training split, one row each, 10 ms apart; `change` makes them other. */
    calls(
      deployment: { id: string; versionId: string },
      count: number,
      change: (call: InferenceRecord, index: number) => Partial<InferenceRecord> = () => ({}),
      by: Pick<InferenceLog, 'write'> = log,
    ) {
      return Promise.all(
        Array.from({ length: count }, (_, index): Promise<Inference> => {
          const { distance, carrier } = likeTraining(index);
          const share = (index % 100) / 100;
          const call: InferenceRecord = {
            ...{
              projectId,
              deploymentId: deployment.id,
              versionId: deployment.versionId,
              id: newId(),
              at: new Date((clock += 10)),
              caller: owner.user.id,
            },
            ...{ outcome: 'ANSWERED', rows: 1, latencyMs: 5 + (index % 10), lookupMs: null, keys: null, features: null, error: null },
            ...{ inputs: { distance: [distance], carrier: [carrier] }, outputs: { probabilities: [[1 - share, share]] } },
          };
          return by.write({ ...call, ...change(call, index) });
        }),
      );
    },
    async windows(monitorId: string, viewer = lab.observer) {
      const { monitor } = await lab.read<{ monitor: { windows: { nodes: Window[] } } }>(viewer, WINDOWS, { id: monitorId });
      return monitor.windows.nodes.toReversed();
    },
    follow: (field: 'monitorWindowChanged' | 'alertChanged', argument: string, id: string, selection: string, viewer = lab.observer) =>
      world.follow<Record<string, { signal: string; change: string | null }>>(
        world.serving,
        viewer,
        `subscription ($id: ID) { ${field}(${argument}: $id) { signal cursor change ${selection} } }`,
        { id },
      ),
  };
  const owned = opened.move();
  return { ...monitorLab, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

type Result = { metric: string; column: string | null; value: number | null; limit: number | null; breach: boolean };
type Window = { number: number; state: string; sampleCount: number; labelledCount: number; results: Result[] };
const WINDOWS = `query ($id: ID!) { monitor(id: $id) { windows { nodes { number state sampleCount labelledCount
  results { metric column value limit breach } } } } }`;

/** Calls that fly far, as no training row did. */
export const farAway = (_call: InferenceRecord, index: number) => ({ inputs: { distance: [1500 + index], carrier: ['ABCD'[index % 4]!] } });
