import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from './client.ts';

const SUCCESS = '__typename ... on UserError { message }';
const MONITOR = 'flight-delay-drift';
/** How long something may take that a second should be enough for. */
export const PATIENCE_MS = 20_000;

export type Outcome = { outcome: string; rows?: number };
export type Alert = { id: string; column: string | null; value: number; limit: number; window: { number: number; to: string } };

type Check = { column: string | null; limit: number | null; notJudged: string | null };
type Monitor = { id: string; state: 'PREPARING' | 'ACTIVE' | 'FAILED'; failure: string | null; window: { count: number }; checks: Check[] };
const MONITOR_FIELDS = 'id state failure window { count } checks { column limit notJudged }';

/** Watches inputs and predictions of a deployment, window by window, against what its model was trained on and says about that. */
export async function watch(client: Client, deploymentId: string, windowRows: number): Promise<Outcome> {
  if (await monitor(client)) return { outcome: 'was there' };
  const { createMonitor } = await client.graph<{ createMonitor: { monitor: Monitor } }>(
    `mutation ($input: CreateMonitorInput!) { createMonitor(input: $input) { ${SUCCESS} ... on CreateMonitorSuccess { monitor { ${MONITOR_FIELDS} } } } }`,
    {
      input: {
        name: MONITOR,
        subjectId: deploymentId,
        window: { count: windowRows },
        // Delays swing from day to day: what is unusual is learnt from the days of the reference.
        thresholds: [{ metric: 'PSI', learnt: { floor: 0.25, deviations: 3, chunkRows: windowRows, chunkSpan: 'P1D' }, severity: 'CRITICAL' }],
      },
    },
  );
  let { monitor: made } = createMonitor;
  while (made.state === 'PREPARING') {
    await pause(250);
    made = (await client.graph<{ monitor: Monitor }>(`query ($id: ID!) { monitor(id: $id) { ${MONITOR_FIELDS} } }`, { id: made.id })).monitor;
  }
  if (made.state === 'FAILED') throw new Error(`The monitor cannot watch: ${made.failure}`);
  const judged = made.checks.filter(({ limit }) => limit !== null);
  const not = made.checks.filter(({ notJudged }) => notJudged !== null).map(({ column }) => column);
  const limits = judged.map(({ limit }) => Number(limit));
  return {
    outcome: `limits of ${judged.length} columns learnt, ${Math.min(...limits).toFixed(2)} to ${Math.max(...limits).toFixed(2)}; not judged: ${not.join(', ')}`,
  };
}

/** The monitor of the example, if it was made. */
export async function monitor(client: Client): Promise<Monitor | null> {
  const { project } = await client.graph<{ project: { monitors: { nodes: (Monitor & { name: string })[] } } }>(
    `{ project { monitors(first: 100) { nodes { name ${MONITOR_FIELDS} } } } }`,
  );
  return project.monitors.nodes.find(({ name }) => name === MONITOR) ?? null;
}

/** The alerts of a monitor, once so many of its windows are closed. */
export async function whenClosed(client: Client, id: string, windows: number): Promise<Alert[]> {
  type Seen = { monitor: { windows: { nodes: { number: number; state: string }[] }; alerts: { nodes: Alert[] } } };
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const { monitor: seen } = await client.graph<Seen>(
      `query ($id: ID!) { monitor(id: $id) { windows(first: 2) { nodes { number state } }
        alerts(first: 100) { nodes { id column value limit window { number to } } } } }`,
      { id },
    );
    if (seen.windows.nodes.some(({ number, state }) => state === 'CLOSED' && number >= windows)) return seen.alerts.nodes;
    if (Date.now() > until) throw new Error(`Window ${windows} did not close.`);
    await pause(250);
  }
}

/** The next alert about a column, as it is pushed, and when it came. Listens once the promise of `listening` is kept. */
export function nextAlert(
  client: Client,
  subjectId: string,
  column: string,
): { listening: Promise<void>; alert: Promise<{ alert: Alert; cameAt: number }> } {
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  const alert = (async () => {
    const events = client.follow<{ alertChanged: { signal: string; change: string | null; alert: Alert | null } }>(
      `subscription ($id: ID, $after: Cursor) { alertChanged(subjectId: $id, after: $after) { cursor signal change
        alert { id column value limit window { number to } } } }`,
      { id: subjectId },
    );
    for await (const { alertChanged: event } of events) {
      if (event.signal !== 'EVENT') resolve();
      else if (event.alert?.column === column) return { alert: event.alert, cameAt: Date.now() };
    }
    throw new Error('The stream of alerts ended.');
  })();
  return { listening, alert };
}

type Passport = {
  alert: {
    summary: string;
    suspects: { kind: string; summary: string }[];
    monitor: {
      subject: {
        inferences: {
          nodes: {
            id: string;
            features: { featureGroup: { name: string }; rows: ({ commit: { sequence: string } | null } | null)[] }[];
            version: {
              number: number;
              modelVersion: {
                version: number;
                run: { name: string } | null;
                trainingDataset: { version: number; contentHash: string } | null;
                entry: { upstream: { entry: { kind: string; label: string } }[] };
              };
            };
          }[];
        };
      };
    };
  };
};

/** From an alert to the files, in one query. */
export async function wayBack(client: Client, alertId: string): Promise<Outcome> {
  const { alert } = await client.graph<Passport>(
    `query WayBack($id: ID!) { alert(id: $id) {
      summary
      suspects { kind summary }
      monitor { subject { ... on Deployment { inferences(first: 1) { nodes {
        id
        features { featureGroup { name } rows { eventTime commit { sequence } } }
        version { number modelVersion {
          version run { name } trainingDataset { version contentHash }
          entry { upstream(depth: 8) { distance entry { kind label } } }
        } }
      } } } } }
    } }`,
    { id: alertId },
  );
  const [call] = alert.monitor.subject.inferences.nodes;
  if (!call) throw new Error('The alert leads to no call.');
  const { modelVersion } = call.version;
  const commits = call.features.flatMap(({ featureGroup, rows }) => rows.map((row) => `${featureGroup.name} #${row?.commit?.sequence ?? '–'}`));
  const files = modelVersion.entry.upstream.filter(({ entry }) => entry.kind === 'FILE').map(({ entry }) => entry.label);
  if (!modelVersion.run || !modelVersion.trainingDataset || files.length === 0) throw new Error('The way back from the alert ends before the files.');
  return {
    outcome: `${call.id}, commits ${commits.join(', ')}; model v${modelVersion.version} of ${modelVersion.run.name}, training data v${modelVersion.trainingDataset.version}, ${files.join(', ')}`,
  };
}
