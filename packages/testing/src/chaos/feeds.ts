import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@hopyard/postgres';
import { type SQL, sql } from 'drizzle-orm';
import type { Followed, Follower, Message } from './feed-follower.ts';

/** A feed that is followed, what its messages tell, and the rows `told` that the database has of the same. */
export type Feed = { followed: Followed; told: (messages: readonly Message[]) => string[]; truth: SQL };

/** What makes something happen that feeds tell of. */
export type Driver = { beats: number; drive(turn: number): Promise<unknown> };

export type Feeds = { feeds: Feed[]; drivers: Driver[] };

const ROWS = 10;
const PREDICTOR = `class Predictor:
    def load(self, directory):
        self.calls = 0

    def predict(self, inputs):
        self.calls += 1
        print("call", self.calls, flush=True)
        return {"twice": [[2 * value for value in row] for row in inputs["distance"]]}
`;
const PROGRAM = 'import time\nfor line in range(20):\n    print(line, flush=True)\n    time.sleep(0.05)\n';
const FEED = 'cursor signal at';

const numberIn = (cursor: string) => Number(Buffer.from(cursor, 'base64url').toString().split('.')[1]);
const named = () => `n${randomUUID().slice(0, 8)}`;

/** Follows every kind of feed of a project, and has for each what makes it tell something. `mark` is in the command line of the model's server. */
export async function openFeeds(parts: {
  api: string;
  token: string;
  projectId: string;
  database: Database;
  follower: Follower;
  mark: string;
}): Promise<Feeds> {
  const { api, projectId, database, follower, mark } = parts;
  const headers = { authorization: `Bearer ${parts.token}`, 'content-type': 'application/json' };
  const feeds: Feed[] = [];
  const drivers: Driver[] = [];

  async function graph<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(`${api}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
  /** Runs a mutation that succeeds; answers the id of what it made. */
  async function change(name: string, input: object, made?: string): Promise<string> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const success = made ? `${made} { id }` : '__typename';
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${success} } ... on UserError { message } } }`;
    const { [name]: outcome } = await graph<Record<string, { message?: string } & Record<string, { id: string }>>>(document, { input });
    if (!outcome || outcome.message) throw new Error(`${name}: ${outcome?.message}`);
    return made ? (outcome[made]?.id ?? '') : '';
  }
  async function send(method: string, path: string, body: string): Promise<unknown> {
    const response = await fetch(`${api}${path}`, { method, headers, body });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  /** A feed of the journal: its events are the entries of some kinds, by their numbers. */
  async function ofJournal(field: string, selection: string, kinds?: string): Promise<void> {
    const query = `subscription ($after: Cursor) { ${field}(after: $after) { ${FEED} ${selection} } }`;
    const followed = follower.follow({ name: field, field, query });
    const from = numberIn(await followed.live);
    feeds.push({
      followed,
      told: (messages) => messages.map(({ cursor }) => String(numberIn(cursor))),
      truth: sql`select number::text as told from journal.entries where project_id = ${projectId} and number > ${from}
        ${kinds ? sql`and outcome = 'OK' and kind ~ ${`^(${kinds})`}` : sql``} order by number`,
    });
  }
  /** An append-only stream of one thing. */
  async function ofStream(
    field: string,
    argument: string,
    id: string | string[],
    selection: string,
    feed: Omit<Feed, 'followed'>,
    ends?: { from: string },
  ) {
    const type = Array.isArray(id) ? '[ID!]!' : 'ID!';
    const query = `subscription ($id: ${type}, $after: Cursor) { ${field}(${argument}: $id, after: $after) { ${FEED} ${selection} } }`;
    const followed = follower.follow({ name: field, field, query, variables: { id }, ...ends, ends: ends !== undefined });
    await followed.live;
    feeds.push({ followed, ...feed });
  }
  const LINES = 'lines { offset text }';
  const linesOf = (messages: readonly Message[]) =>
    messages.flatMap(({ lines }) => (lines as { offset: number; text: string }[]).map(({ offset, text }) => `${offset} ${text}`));

  // What there is before anything is followed.
  const { fileId } = (await send('POST', '/models/twice/files/predictor.py', PREDICTOR)) as { fileId: string };
  const column = (name: string) => ({ name, datatype: 'FP32', shape: [-1, 1] });
  const distances = (data: number[]) => ({ inputs: [{ name: 'distance', datatype: 'FP32', shape: [data.length, 1], data }] });
  const model = { model: 'twice', format: 'PYTHON', files: [{ uploadId: fileId }], inputs: [column('distance')], outputs: [column('twice')] };
  const modelVersionId = await change('registerModelVersion', { ...model, inputExample: { ...distances([1]), id: mark } }, 'modelVersion');
  const deploymentId = await change('createDeployment', { name: 'twice', version: { modelVersionId } }, 'deployment');
  const replicaId = await running(deploymentId);
  await send('PUT', '/files/Resources/count.py', PROGRAM);
  const jobId = await change('createJob', { name: 'count', programPath: 'Resources/count.py' }, 'job');
  const features = [
    { name: 'flight', type: 'INT64' },
    { name: 'late', type: 'BOOL' },
  ];
  const group = { name: 'flights', features, primaryKey: ['flight'] };
  const baseId = await change('createFeatureGroup', group, 'featureGroup');
  const featureViewId = await change('createFeatureView', { name: 'flights', query: { baseId }, labels: ['late'] }, 'featureView');
  const runId = await change('startRun', { experiment: 'points' }, 'run');

  async function running(id: string): Promise<string> {
    // The runner has to be heard of first.
    while (
      !(await change('startDeployment', { deploymentId: id }).then(
        () => true,
        () => false,
      ))
    )
      await delay(100);
    type Deployed = { deployment: { state: string; replicas: { id: string }[] } };
    for (;;) {
      const { deployment } = await graph<Deployed>('query ($id: ID!) { deployment(id: $id) { state replicas { id } } }', { id });
      if (deployment.state === 'RUNNING') return deployment.replicas[0]?.id ?? '';
      await delay(100);
    }
  }

  await ofJournal('activity', 'activity { kind }');
  await ofJournal('fileChanged', 'entry { name }', 'file:(upload|move|delete)$|program:upload$|directory:create$|dataset:create$|output:write$');
  await ofJournal('featureGroupChanged', 'featureGroup { id }', 'feature-group:');
  await ofJournal('trainingDatasetChanged', 'trainingDataset { state }', 'training-dataset:');
  await ofJournal('executionChanged', 'execution { state }', 'job:run$|execution:');
  await ofJournal('runChanged', 'run { state }', 'run:');
  await ofJournal('modelVersionChanged', 'modelVersion { version }', 'model:(register|archive|delete|set-alias|remove-alias)$');
  await ofJournal('deploymentChanged', 'deployment { state }', 'deployment:');
  await ofJournal('monitorWindowChanged', 'window { id }', 'monitor:(window|ready|fail)$');
  await ofJournal('alertChanged', 'alert { state }', 'alert:(raise|acknowledge|resolve)$');
  await ofStream('metricPoints', 'runIds', [runId], 'series { points { step } }', {
    told: (messages) =>
      messages.flatMap(({ series }) => (series as { points: { step: number }[] }[]).flatMap(({ points }) => points.map(({ step }) => String(step)))),
    truth: sql`select step::text as told from training.metric_segments, unnest(steps) with ordinality p (step, nth) where run_id = ${runId} order by ord, nth`,
  });
  await ofStream('inferenceLogged', 'deploymentId', deploymentId, 'inference { id outputs }', {
    told: (messages) => messages.map(({ inference }) => (inference as { id: string }).id),
    truth: sql`select id as told from serving.inferences where deployment_id = ${deploymentId} order by sequence`,
  });
  type Point = { at: string; requests: number; errors: number; rejected: number };
  await ofStream('deploymentMetrics', 'deploymentId', deploymentId, 'points { at requests errors rejected }', {
    // A stretch of time is told again as it fills: the last word about it counts.
    told(messages) {
      const points = messages.flatMap((message) => message['points'] as Point[]);
      return [...new Map(points.map((point) => [point.at, `${point.at} ${point.requests} ${point.errors} ${point.rejected}`])).values()].toSorted();
    },
    truth: sql`
      select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ' ' || sum(requests) || ' ' || sum(errors) || ' ' || sum(rejected) as told
      from serving.inference_metrics where deployment_id = ${deploymentId} group by at order by at`,
  });
  const [replica] = await database.db.execute<{ log_end: string }>(sql`select log_end from serving.replicas where id = ${replicaId}`);
  await ofStream('replicaLog', 'replicaId', replicaId, LINES, {
    told: linesOf,
    truth: sql`
      select line_offset || ' ' || text as told from serving.replica_log
      where replica_id = ${replicaId} and line_offset >= ${replica?.log_end ?? '0'}::bigint order by line_offset`,
  });

  const monitor = { name: 'distances', subjectId: deploymentId, window: { count: ROWS, minSamples: ROWS }, columns: ['distance'] };
  await change('createMonitor', { ...monitor, reference: { kind: 'PREVIOUS_WINDOW' }, thresholds: [{ metric: 'PSI', limit: 0.25 }] });
  const each = (drive: Driver['drive']) => drivers.push({ beats: 1, drive });
  // Two calls of one distance, then two of another: each is a window of its own, and every second one is unlike the one before.
  each((turn) => send('POST', '/v2/models/twice/infer', JSON.stringify(distances(Array.from({ length: ROWS }, () => 1 + (turn & 2) * 1000)))));
  each(() => change('createDirectory', { path: `Resources/${named()}` }));
  each(() => change('createFeatureGroup', { ...group, name: named() }));
  each(() => change('setModelAlias', { modelVersionId, alias: named() }));
  each(() => change('createDeployment', { name: named(), version: { modelVersionId } }));
  each(() => change('startRun', { experiment: 'runs' }));
  each((step) => change('logRun', { runId, metrics: [{ key: 'loss', step, value: 1 / step }] }));
  // These start programs.
  drivers.push({ beats: 5, drive: () => change('createTrainingDataset', { featureViewId }) });
  drivers.push({
    beats: 5,
    async drive() {
      const id = await change('runJob', { jobId }, 'execution');
      const from = Buffer.from(JSON.stringify({ [id]: '0' })).toString('base64url');
      const truth = sql`select line_offset || ' ' || text as told from training.log_lines where subject_id = ${id} order by line_offset`;
      await ofStream('executionLog', 'executionId', id, `complete ${LINES}`, { told: linesOf, truth }, { from });
    },
  });
  return { feeds, drivers };
}
