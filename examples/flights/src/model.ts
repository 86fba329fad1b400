import type { Client } from './client.ts';
import { environmentOf } from './environment.ts';
import { programFile, runJob } from './run-job.ts';

type Work = () => Promise<{ outcome: string; rows?: number }>;
const SUCCESS = '__typename ... on UserError { message }';
const GIGABYTE = 1024 ** 3;

/** From files to a model: features, a training dataset that is exact in time, a model in the registry. */
export function trainModel(scientist: Client, log: (line: string) => void): [title: string, work: Work][] {
  return [
    ['Make features of the flights: four feature groups', () => makeFeatures(scientist, log)],
    ['Join them as of each flight, and freeze the rows', () => freeze(scientist, log)],
    ['Train on them, and register the model', () => train(scientist, log)],
  ];
}

type Groups = { project: { featureGroups: { nodes: { id: string; name: string; rowCount: number }[] } } };
const GROUPS = '{ project { featureGroups(first: 100) { nodes { id name rowCount } } } }';

async function makeFeatures(client: Client, log: (line: string) => void): Promise<{ outcome: string; rows?: number }> {
  const { project: before } = await client.graph<Groups>(GROUPS);
  // The pipeline makes them in this order; the last one stands only when it ended well.
  if (before.featureGroups.nodes.some(({ name, rowCount }) => name === 'airports' && rowCount > 0)) return { outcome: 'was there' };
  const environmentId = await environmentOf(client, log);
  const reads = ['raw/flights-3m.parquet', 'raw/airports.csv'];
  await runJob(client, { name: 'features', program: programFile('features.py'), reads, environmentId, memoryBytes: 6 * GIGABYTE }, log);
  const { project } = await client.graph<Groups>(GROUPS);
  const rows = project.featureGroups.nodes.reduce((sum, { rowCount }) => sum + Number(rowCount), 0);
  return { outcome: `${project.featureGroups.nodes.length} groups, online as of 1 June`, rows };
}

type Training = {
  id: string;
  version: number;
  state: 'BUILDING' | 'READY' | 'FAILED';
  failure: string | null;
  rowCount: number;
  contentHash: string;
  leakage: { holds: boolean; checks: { matchedRows: number; violations: number }[] };
};
const TRAINING = 'id version state failure rowCount contentHash leakage { holds checks { matchedRows violations } }';

async function freeze(client: Client, log: (line: string) => void): Promise<{ outcome: string; rows?: number }> {
  const { project } = await client.graph<{ project: { featureView: { trainingDataset: Training | null } | null } }>(
    `{ project { featureView(name: "flight_delay") { trainingDataset { ${TRAINING} } } } }`,
  );
  if (project.featureView?.trainingDataset) return { outcome: 'was there' };
  const { rows, joins, matched, contentHash } = await freezeRows(client, {
    description: 'January to April to learn, May to choose, June to judge.',
    splits: [
      ['train', '2001-01-01', '2001-05-01'],
      ['validation', '2001-05-01', '2001-06-01'],
      ['test', '2001-06-01', '2001-07-01'],
    ],
    idempotencyKey: 'flight_delay-1',
  });
  log(`    ${rows.toLocaleString('en-GB')} rows, ${matched.map((count) => count.toLocaleString('en-GB')).join(' and ')} with a partner`);
  return { outcome: `no row of ${joins} joins sees its future, SHA-256 ${contentHash.slice(0, 12)}…`, rows };
}

type Frozen = { version: number; rows: number; joins: number; matched: number[]; contentHash: string };

/** Freezes rows of the feature view in splits by time, and sees that none of them knows its future. */
export async function freezeRows(
  client: Client,
  { description, splits, idempotencyKey }: { description: string; splits: [name: string, from: string, to: string][]; idempotencyKey: string },
): Promise<Frozen> {
  const { createTrainingDataset } = await client.graph<{ createTrainingDataset: { trainingDataset: { id: string } } }>(
    `mutation ($input: CreateTrainingDatasetInput!) { createTrainingDataset(input: $input) { ${SUCCESS}
      ... on CreateTrainingDatasetSuccess { trainingDataset { id } } } }`,
    {
      input: {
        featureViewId: await view(client),
        description,
        splits: splits.map(([name, from, to]) => ({ name, range: { from: `${from}T00:00:00.000Z`, to: `${to}T00:00:00.000Z` } })),
        idempotencyKey,
      },
    },
  );
  const { version, state, failure, rowCount, contentHash, leakage } = await whenBuilt(client, createTrainingDataset.trainingDataset.id);
  if (state !== 'READY') throw new Error(`The training dataset could not be made: ${failure}`);
  if (!leakage.holds) throw new Error('Some rows of the training dataset see their future.');
  const matched = leakage.checks.map(({ matchedRows }) => Number(matchedRows));
  return { version, rows: Number(rowCount), joins: matched.length, matched, contentHash };
}

/** The feature view: whether a flight is late, from what was known at its departure. */
async function view(client: Client): Promise<string> {
  const { project } = await client.graph<Groups & { project: { featureView: { id: string } | null } }>(
    '{ project { featureView(name: "flight_delay") { id } featureGroups(first: 100) { nodes { id name rowCount } } } }',
  );
  if (project.featureView) return project.featureView.id;
  const group = (wanted: string) => project.featureGroups.nodes.find(({ name }) => name === wanted)?.id;
  const { createFeatureView } = await client.graph<{ createFeatureView: { featureView: { id: string } } }>(
    `mutation ($input: CreateFeatureViewInput!) { createFeatureView(input: $input) { ${SUCCESS} ... on CreateFeatureViewSuccess { featureView { id } } } }`,
    {
      input: {
        name: 'flight_delay',
        description: 'Whether a flight leaves more than 15 minutes late, from what is known at its departure.',
        query: {
          baseId: group('flights'),
          baseFeatures: ['distance', 'hour', 'weekday', 'delayed'],
          joins: [
            { featureGroupId: group('airport_hourly'), on: [{ left: 'origin', right: 'airport' }], prefix: 'hourly_' },
            { featureGroupId: group('route_daily'), prefix: 'route_' },
            {
              featureGroupId: group('airports'),
              on: [{ left: 'origin', right: 'airport' }],
              features: ['latitude', 'longitude'],
              prefix: 'airport_',
            },
          ],
        },
        labels: ['delayed'],
        idempotencyKey: 'flight_delay',
      },
    },
  );
  return createFeatureView.featureView.id;
}

/** Follows the building to its end; what happened before the stream began is read once. */
async function whenBuilt(client: Client, id: string): Promise<Training> {
  const events = client.follow<{ trainingDatasetChanged: { signal: string; trainingDataset: Training | null } }>(
    `subscription ($id: ID!, $after: Cursor) { trainingDatasetChanged(trainingDatasetId: $id, after: $after) { cursor signal trainingDataset { ${TRAINING} } } }`,
    { id },
  );
  for await (const { trainingDatasetChanged: event } of events) {
    const seen = event.signal === 'EVENT' ? event.trainingDataset : await read(client, id);
    if (seen && seen.state !== 'BUILDING') return seen;
  }
  throw new Error('The stream ended before the training dataset was built.');
}

const read = async (client: Client, id: string) =>
  (await client.graph<{ trainingDataset: Training }>(`query ($id: ID!) { trainingDataset(id: $id) { ${TRAINING} } }`, { id })).trainingDataset;

async function train(client: Client, log: (line: string) => void): Promise<{ outcome: string; rows?: number }> {
  const { project } = await client.graph<{ project: { model: { version: { version: number } | null } | null } }>(
    '{ project { model(name: "flight_delay") { version { version } } } }',
  );
  if (project.model?.version) return { outcome: 'was there' };
  const { project: found } = await client.graph<{ project: { featureView: { trainingDataset: { version: number } } } }>(
    '{ project { featureView(name: "flight_delay") { trainingDataset { version } } } }',
  );
  const { version, scores } = await trainOn(client, found.featureView.trainingDataset.version, ['baseline', 'full'], log);
  return { outcome: `test ROC AUC ${scores['full']}, baseline ${scores['baseline']}; registered flight_delay v${version}` };
}

/** Runs the training job on a version of the training dataset; answers the version of the model and the area under the ROC curve of each kind. */
export async function trainOn(
  client: Client,
  dataset: number,
  kinds: ('baseline' | 'full')[],
  log: (line: string) => void,
): Promise<{ version: number; scores: Record<string, string> }> {
  const lines = await runJob(
    client,
    {
      name: 'train',
      program: programFile('train.py'),
      modules: [programFile('onnx_trees.py')],
      arguments: [String(dataset), ...kinds],
      environmentId: await environmentOf(client, log),
      memoryBytes: 6 * GIGABYTE,
    },
    log,
  );
  const found = (pattern: RegExp) => lines.flatMap((line) => [...line.matchAll(pattern)]);
  const version = Number(found(/^registered flight_delay v(\d+)$/g)[0]?.[1]);
  return { version, scores: Object.fromEntries(found(/^(\w+): test ROC AUC ([\d.]+)$/g).map(([, kind, score]) => [kind, score])) };
}
