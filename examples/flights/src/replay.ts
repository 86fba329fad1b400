import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, Refused } from './client.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const AT_A_TIME = 16;
const MOST_TRIES = 60;

/** A flight as a service meets it at its departure, and what it does not know yet. */
export type Flight = {
  id: string;
  time: number;
  /** What travels in the request: the keys of what is looked up, and the flight's own features. */
  asked: { origin: string; destination: string; distance: number; hour: number; weekday: number };
  delayed: boolean;
};

/** A stretch of the calendar, half open. */
export type Stretch = { from: string; to: string };

/** Rows of a feature group within a stretch of event time, as the CSV that the door gives. Its cells hold no commas. */
async function csvOf(
  client: Client,
  group: string,
  { from, to }: Stretch,
): Promise<{ cell: (line: string, name: string) => string; lines: string[] }> {
  const response = await client.door('GET', `/featurestore/groups/${group}/1/rows?format=csv&from=${from}T00:00:00Z&to=${to}T00:00:00Z`);
  const [header = '', ...lines] = (await response.text()).trimEnd().split('\n');
  const names = header.split(',');
  return { lines, cell: (line, name) => line.split(',')[names.indexOf(name)] ?? '' };
}

/** All flights of a stretch, in order of time. */
export async function flightsOf(client: Client, stretch: Stretch): Promise<Flight[]> {
  const { lines, cell } = await csvOf(client, 'flights', stretch);
  const flights = lines.map((line): Flight => {
    const number = (name: string) => Number(cell(line, name));
    return {
      id: cell(line, 'flight_id'),
      time: Date.parse(cell(line, 'event_time')),
      asked: {
        origin: cell(line, 'origin'),
        destination: cell(line, 'destination'),
        distance: number('distance'),
        hour: number('hour'),
        weekday: number('weekday'),
      },
      delayed: cell(line, 'delayed') === 'true',
    };
  });
  return flights.toSorted((a, b) => a.time - b.time || Number(a.id) - Number(b.id));
}

/** About so many of them, the same at every run: those whose id hashes low. */
export function thinned(flights: readonly Flight[], about: number): Flight[] {
  const share = about / flights.length;
  return flights.filter(({ id }) => createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32 < share);
}

/** Groups with an online side that changes, and how often their rows are stamped. */
const ONLINE = [
  { name: 'airport_hourly', everyMs: HOUR },
  { name: 'route_daily', everyMs: DAY },
];

/** Brings the online side of the groups forward from an instant on, no further than what was known at another: their history holds what comes after. */
export async function onlineSide(client: Client, from: string): Promise<{ moves: () => number; bringUpTo(time: number): Promise<void> }> {
  const { project } = await client.graph<{ project: Record<string, { id: string }> }>(
    `{ project { ${ONLINE.map(({ name }) => `${name}: featureGroup(name: "${name}", version: 1) { id }`).join(' ')} } }`,
  );
  const groups = ONLINE.map(({ name, everyMs }) => ({ id: project[name]!.id, everyMs, next: Date.parse(from) }));
  let moves = 0;
  const bring = async (group: (typeof groups)[number], time: number) => {
    if (time < group.next) return;
    // The bound is half open, and what is stamped with this very instant is known.
    const input = { featureGroupId: group.id, from: new Date(group.next).toISOString(), to: new Date(time + 1).toISOString() };
    group.next = (Math.floor(time / group.everyMs) + 1) * group.everyMs;
    moves += 1;
    await client.graph('mutation ($input: MaterialiseInput!) { materialise(input: $input) { __typename ... on UserError { message } } }', { input });
  };
  return {
    moves: () => moves,
    bringUpTo: async (time) => void (await Promise.all(groups.map((group) => bring(group, time)))),
  };
}

/** What a call about a flight is called: the log and the labels know it by this. */
export const inferenceId = ({ id }: Flight) => `flight-${id}`;

/** Asks about flights, several at a time, each in a call of its own. */
export async function askAbout(client: Client, deployment: string, flights: readonly Flight[]): Promise<void> {
  const waiting = flights.values();
  const worker = async () => {
    for (const flight of waiting) await ask(client, deployment, flight);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

async function ask(client: Client, deployment: string, flight: Flight): Promise<void> {
  const inputs = Object.entries(flight.asked).map(([name, value]) => ({
    name,
    datatype: typeof value === 'string' ? 'BYTES' : 'INT32',
    shape: [1, 1],
    data: [value],
  }));
  for (let tries = 1; ; tries++) {
    try {
      const body = JSON.stringify({ id: inferenceId(flight), inputs });
      await (await client.door('POST', `/v2/models/${deployment}/infer`, body, 'application/json')).arrayBuffer();
      return;
    } catch (error) {
      // There is a limit of calls a second for each caller; and after a start of the platform, model servers take a while.
      const passes = error instanceof Refused && (error.code === 'RATE_LIMITED' || error.code === 'UNAVAILABLE');
      if (!passes || tries === MOST_TRIES) throw error;
      await pause(1_000);
    }
  }
}

/** A call as it stands in the log: each name with a value a row. */
export type Logged = { id: string; inputs: Record<string, (number | null)[]>; outputs: Record<string, number[]> };

/** The calls about flights that were answered, by id. */
export async function loggedCalls(client: Client, deployment: string): Promise<Map<string, Logged>> {
  type Page = { project: { deployment: { inferences: { nodes: Logged[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } } };
  const found = new Map<string, Logged>();
  let after: string | null = null;
  for (;;) {
    const { project }: Page = await client.graph<Page>(
      `query ($name: String!, $after: String) { project { deployment(name: $name) {
        inferences(first: 200, after: $after, outcome: ANSWERED) { nodes { id inputs outputs } pageInfo { hasNextPage endCursor } } } } }`,
      { name: deployment, after },
    );
    const { nodes, pageInfo }: Page['project']['deployment']['inferences'] = project.deployment.inferences;
    for (const call of nodes) found.set(call.id, call);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

/** Says of flights whether they were late, as it turned out. */
export async function sendTruth(client: Client, deployment: string, flights: readonly Flight[]): Promise<void> {
  // The last of them is said last: with it, all were.
  const actuals = flights.map((flight) => ({ id: inferenceId(flight), actual: { [OUTPUT]: Number(flight.delayed) } }));
  for (let start = 0; start < actuals.length; start += 1_000) {
    const body = JSON.stringify({ actuals: actuals.slice(start, start + 1_000) });
    const response = await client.door('POST', `/v2/models/${deployment}/actuals`, body, 'application/json');
    const { unknown } = (await response.json()) as { unknown: string[] };
    if (unknown.length > 0) throw new Error(`${unknown.length} calls are not in the log, ${unknown[0]} for one.`);
  }
}

/** The model's one output: how likely a flight is late. */
export const OUTPUT = 'probability';

/** Area under the ROC curve: how often a late flight got a higher score than one on time, ties counting half. */
export function rocAuc(scored: readonly { score: number; delayed: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let [ranks, late] = [0, 0];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end++;
    const tied = sorted.slice(start, end).filter(({ delayed }) => delayed).length;
    late += tied;
    ranks += (tied * (start + 1 + end)) / 2;
  }
  return (ranks - (late * (late + 1)) / 2) / (late * (sorted.length - late));
}
