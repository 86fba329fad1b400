import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from './client.ts';
import { freezeRows, trainOn } from './model.ts';
import {
  askAbout,
  type Flight,
  flightsOf,
  DAY,
  HOUR,
  inferenceId,
  loggedCalls,
  onlineSide,
  OUTPUT,
  rocAuc,
  sendTruth,
  type Stretch,
  thinned,
} from './replay.ts';
import { monitor, nextAlert, type Outcome, PATIENCE_MS, watch, wayBack, whenClosed } from './watch.ts';

const SUCCESS = '__typename ... on UserError { message }';
const DEPLOYMENT = 'flight-delay';
const SHIFT = { from: '2001-06-08', to: '2001-06-12' };
const LONG_MILES = 1_500;

export type Scale = {
  /** How many days of June are replayed. */
  days: number;
  /** Flights of a day that are asked about, about. */
  flightsPerDay: number;
  /** Calls of a window of the monitor: 200 at least, and about a day of them, since hours repeat daily. */
  windowRows: number;
};

/** From a model to watched decisions: a deployment, a week of flights asked of it as if it were then, a shift, and the way back. */
export function serveModel(
  owner: Client,
  scientist: Client,
  log: (line: string) => void,
  scale: Scale,
): [title: string, work: () => Promise<Outcome>][] {
  return [
    ['Deploy the model behind the Open Inference Protocol', () => deploy(owner)],
    ['Watch it against what it was trained on', async () => watch(owner, (await deployment(owner)).id, scale.windowRows)],
    [`Replay 1 to ${scale.days} June, each hour with what was known then`, () => replay(owner, scale, log)],
    ['Hold what was served to the point-in-time rows', () => compare(owner, scale)],
    ['Say which of them were late, and see what the monitor saw', () => judge(owner, scale)],
    [`Ask about flights of ${LONG_MILES.toLocaleString('en-GB')} miles and more alone`, () => shift(owner, scale, log)],
    ['Go back from the alert to the files, in one query', () => goBack(owner)],
    ['Retrain on the data up to now, and deploy the new version', () => retrain(owner, scientist, log)],
  ];
}

const replayed = ({ days }: Scale): Stretch => ({ from: '2001-06-01', to: `2001-06-${String(1 + days).padStart(2, '0')}` });

async function deployment(client: Client): Promise<{ id: string; current: { modelVersion: { version: number } } }> {
  const { project } = await client.graph<{ project: { deployment: { id: string; current: { modelVersion: { version: number } } } } }>(
    'query ($name: String!) { project { deployment(name: $name) { id current { modelVersion { version } } } } }',
    { name: DEPLOYMENT },
  );
  return project.deployment;
}

type Deployment = { id: string; state: string; stateReason: string | null };

async function deploy(client: Client): Promise<Outcome> {
  const { project } = await client.graph<{
    project: { deployment: Deployment | null; model: { version: { id: string } }; featureView: { id: string } };
  }>(
    `query ($name: String!) { project { deployment(name: $name) { id state stateReason }
      model(name: "flight_delay") { version { id } } featureView(name: "flight_delay") { id } } }`,
    { name: DEPLOYMENT },
  );
  const found = project.deployment;
  if (found?.state === 'RUNNING' || found?.state === 'UPDATING') return { outcome: 'was there' };
  const id = found?.id ?? (await create(client, project.model.version.id, project.featureView.id));
  const { stateReason } =
    found?.state === 'STARTING' ? await whenSettled(client, id) : await change(client, id, 'startDeployment', { deploymentId: id });
  if (stateReason !== null) throw new Error(`The deployment does not run: ${stateReason}`);
  return { outcome: found ? 'started again' : `${DEPLOYMENT} answers at /api/projects/flights/v2/models/${DEPLOYMENT}` };
}

async function create(client: Client, modelVersionId: string, featureViewId: string): Promise<string> {
  const { createDeployment } = await client.graph<{ createDeployment: { deployment: { id: string } } }>(
    `mutation ($input: CreateDeploymentInput!) { createDeployment(input: $input) { ${SUCCESS} ... on CreateDeploymentSuccess { deployment { id } } } }`,
    {
      input: {
        name: DEPLOYMENT,
        description: 'How likely a flight leaves more than 15 minutes late.',
        version: { modelVersionId, featureViewId },
        idempotencyKey: DEPLOYMENT,
      },
    },
  );
  return createDeployment.deployment.id;
}

async function change(
  client: Client,
  id: string,
  mutation: 'startDeployment' | 'deployVersion',
  input: Record<string, unknown>,
): Promise<Deployment> {
  const kind = mutation[0]!.toUpperCase() + mutation.slice(1);
  await client.graph(`mutation ($input: ${kind}Input!) { ${mutation}(input: $input) { ${SUCCESS} } }`, { input });
  return whenSettled(client, id);
}

/** Follows a deployment until it runs, or cannot. */
async function whenSettled(client: Client, id: string): Promise<Deployment> {
  const fields = 'id state stateReason';
  const events = client.follow<{ deploymentChanged: { signal: string; deployment: Deployment | null } }>(
    `subscription ($id: ID, $after: Cursor) { deploymentChanged(deploymentId: $id, after: $after) { cursor signal deployment { ${fields} } } }`,
    { id },
  );
  for await (const { deploymentChanged: event } of events) {
    // LIVE comes first: what happened before it is read once.
    const seen =
      event.signal === 'EVENT'
        ? event.deployment
        : (await client.graph<{ deployment: Deployment }>(`query ($id: ID!) { deployment(id: $id) { ${fields} } }`, { id })).deployment;
    if (seen && !['STARTING', 'UPDATING'].includes(seen.state)) return seen;
  }
  throw new Error('The stream ended before the deployment was ready.');
}

/** The call about the last of them, if it was made: what was done in order of time ends with it. */
async function lastOf(client: Client, flights: readonly Flight[]): Promise<{ inference: { actual: unknown } | null }> {
  const last = flights.at(-1);
  if (!last) throw new Error('There are no flights to ask about.');
  return client.graph('query ($id: ID!) { inference(id: $id) { actual } }', { id: inferenceId(last) });
}

/** The flights of the replay: some of all, the same at every run. */
const flightsToReplay = async (client: Client, scale: Scale): Promise<Flight[]> =>
  thinned(await flightsOf(client, replayed(scale)), scale.days * scale.flightsPerDay);

async function replay(client: Client, scale: Scale, log: (line: string) => void): Promise<Outcome> {
  const chosen = await flightsToReplay(client, scale);
  if ((await lastOf(client, chosen)).inference) return { outcome: 'was there' };
  const logged = await loggedCalls(client, DEPLOYMENT);
  const flights = chosen.filter((flight) => !logged.has(inferenceId(flight)));
  const { moves, askedMs } = await askInOrder(client, replayed(scale), HOUR, flights, log);
  const perSecond = Math.round((flights.length * 1000) / askedMs);
  return { outcome: `the online side was brought forward ${moves} times; ${perSecond} calls a second`, rows: flights.length };
}

/** Asks about flights step by step of time, once the online side stands where it stood at the beginning of the step. */
async function askInOrder(client: Client, stretch: Stretch, stepMs: number, flights: readonly Flight[], log: (line: string) => void) {
  const online = await onlineSide(client, stretch.from);
  let askedMs = 0;
  const days = Map.groupBy(flights, ({ time }) => new Date(time).toISOString().slice(0, 10));
  for (const [day, ofDay] of days) {
    for (const [start, ofStep] of Map.groupBy(ofDay, ({ time }) => Math.floor(time / stepMs) * stepMs)) {
      await online.bringUpTo(start);
      const began = performance.now();
      await askAbout(client, DEPLOYMENT, ofStep);
      askedMs += performance.now() - began;
    }
    log(`    ${day}: ${ofDay.length.toLocaleString('en-GB')} flights`);
  }
  return { moves: online.moves(), askedMs };
}

/** Every input that the model got, looked up at the time or sent along, against the same flight's row of the training dataset. */
async function compare(client: Client, scale: Scale): Promise<Outcome> {
  const chosen = await flightsToReplay(client, scale);
  if ((await lastOf(client, chosen)).inference?.actual) return { outcome: 'was there' };
  const [logged, response] = await Promise.all([
    loggedCalls(client, DEPLOYMENT),
    client.door('GET', '/featurestore/training/flight_delay/1/1/test?format=csv'),
  ]);
  const [header = '', ...lines] = (await response.text()).split('\n');
  const names = header.split(',');
  const key = names.indexOf('flight_id');
  const rows = new Map(lines.map((line) => line.split(',')).map((cells) => [cells[key], cells]));
  const distinct = new Set<string>();
  let known = 0;
  for (const flight of chosen) {
    const inputs = logged.get(inferenceId(flight))?.inputs;
    if (!inputs) throw new Error(`The call about flight ${flight.id} is not in the log.`);
    for (const [name, [served = null]] of Object.entries(inputs)) {
      const cell = rows.get(flight.id)?.[names.indexOf(name)];
      // The model takes floats of 32 bits.
      const expected = cell === '' ? null : Math.fround(Number(cell));
      if (served !== expected) throw new Error(`Flight ${flight.id} was served ${name} ${served}, and its point-in-time row has ${expected}.`);
      if (served !== null) known += 1;
    }
    distinct.add(JSON.stringify(inputs));
  }
  if (chosen.length < 1_000) throw new Error(`Only ${chosen.length} flights could be compared.`);
  return {
    outcome: `none differs; ${distinct.size.toLocaleString('en-GB')} distinct, ${known.toLocaleString('en-GB')} values known`,
    rows: chosen.length,
  };
}

/** Labels of flights, and how well the answers told the late ones from the others. */
async function label(client: Client, flights: readonly Flight[]): Promise<string> {
  await sendTruth(client, DEPLOYMENT, flights);
  const logged = await loggedCalls(client, DEPLOYMENT);
  const scored = flights.map((flight) => ({ score: logged.get(inferenceId(flight))?.outputs[OUTPUT]?.[0] ?? NaN, delayed: flight.delayed }));
  return rocAuc(scored).toFixed(4);
}

async function judge(client: Client, scale: Scale): Promise<Outcome> {
  const flights = await flightsToReplay(client, scale);
  if ((await lastOf(client, flights)).inference?.actual) return { outcome: 'was there' };
  const { windowRows } = scale;
  const { id } = (await monitor(client))!;
  const windows = Math.floor(flights.length / windowRows);
  const alerts = (await whenClosed(client, id, windows)).filter(({ window }) => window.number <= windows);
  const quiet = alerts.length === 0 ? 'no alert' : `alerts about ${alerts.map(({ column }) => column).join(', ')}`;
  return { outcome: `${windows} windows, ${quiet}; ROC AUC ${await label(client, flights)}`, rows: flights.length };
}

/** The calls change, and the monitor says so; as the truth comes in, what it costs is known. */
async function shift(client: Client, { flightsPerDay, windowRows }: Scale, log: (line: string) => void): Promise<Outcome> {
  const flights = thinned(
    (await flightsOf(client, SHIFT)).filter(({ asked }) => asked.distance >= LONG_MILES),
    2 * Math.max(flightsPerDay, windowRows),
  );
  const { inference } = await lastOf(client, flights);
  if (inference) return { outcome: inference.actual ? 'was there' : `was asked before; ROC AUC ${await label(client, flights)}` };
  const { id } = await deployment(client);
  const logged = await loggedCalls(client, DEPLOYMENT);
  const { listening, alert } = nextAlert(client, id, 'distance');
  // Where asking fails, that is what is said.
  alert.catch(() => {});
  await listening;
  const remaining = flights.filter((flight) => !logged.has(inferenceId(flight)));
  await askInOrder(client, SHIFT, DAY, remaining, log);
  const { alert: raised, cameAt } = await Promise.race([alert, pause(PATIENCE_MS, null, { ref: false }).then(missed)]);
  // The week's last calls are in one window with the first long flights, which may be too few to tell.
  const first = Math.ceil(logged.size / windowRows) + 1;
  if (raised.window.number > first)
    throw new Error(`distance alarmed in window ${raised.window.number}, and window ${first} was the first with long flights alone.`);
  const seconds = ((cameAt - Date.parse(raised.window.to)) / 1000).toFixed(1);
  return {
    outcome: `distance alarms in the first window, ${seconds} s after its last call (PSI ${raised.value.toFixed(1)}, limit ${raised.limit.toFixed(2)}); ROC AUC ${await label(client, flights)}`,
    rows: flights.length,
  };
}

function missed(): never {
  throw new Error('No alert about distance came, though only long flights were asked about.');
}

async function goBack(client: Client): Promise<Outcome> {
  const alerts = await whenClosed(client, (await monitor(client))!.id, 1);
  const alert = alerts.find(({ column }) => column === 'distance');
  if (!alert) throw new Error('There is no alert about distance.');
  return wayBack(client, alert.id);
}

/** The job that trained the model, on rows that reach to the end of the replay; its model takes the calls once it is warm. */
async function retrain(owner: Client, scientist: Client, log: (line: string) => void): Promise<Outcome> {
  const { id, current } = await deployment(owner);
  if (current.modelVersion.version > 1) return { outcome: 'was there' };
  const dataset = await freezeRows(scientist, {
    description: 'January to May to learn, the first week of June to choose, the days after it to judge.',
    splits: [
      ['train', '2001-01-01', '2001-06-01'],
      ['validation', '2001-06-01', SHIFT.from],
      ['test', SHIFT.from, SHIFT.to],
    ],
    idempotencyKey: 'flight_delay-2',
  });
  const { version } = await trainOn(scientist, dataset.version, ['full'], log);
  const { project } = await owner.graph<{ project: { model: { version: { id: string; version: number } }; featureView: { id: string } } }>(
    'query ($version: Int!) { project { model(name: "flight_delay") { version(version: $version) { id version } } featureView(name: "flight_delay") { id } } }',
    { version },
  );
  const input = { deploymentId: id, version: { modelVersionId: project.model.version.id, featureViewId: project.featureView.id } };
  const { stateReason } = await change(owner, id, 'deployVersion', input);
  if (stateReason !== null) throw new Error(`The new version was not deployed: ${stateReason}`);
  return { outcome: `flight_delay v${version} on training data v${dataset.version} takes the calls`, rows: dataset.rows };
}
