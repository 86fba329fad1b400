import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, Refused, signIn } from './client.ts';
import { trainModel } from './model.ts';
import { programFile, runJob } from './run-job.ts';
import { type Scale, serveModel } from './serve.ts';

export type Credentials = { username: string; password: string };
/** What a step did, as the table at the end shows it. `rows` is null where there is nothing to count. */
export type Step = { title: string; outcome: string; rows: number | null; seconds: number };

export type FlightsOptions = {
  origin: string;
  owner: Credentials;
  scientist: Credentials;
  /** Where the data lies; the npm package vega-datasets by default. */
  flightsFile?: string;
  /** Whether to go on from files to a model, and to its answers. True by default. */
  withModel?: boolean;
  /** How many flights are asked about, and watched at a time. By default some 2,000 a day of a week, in windows of 2,000. */
  scale?: Scale;
  log: (line: string) => void;
};

export const PROJECT = 'flights';
const SCALE: Scale = { days: 7, flightsPerDay: 2_000, windowRows: 2_000 };
const DATA = fileURLToPath(new URL('../node_modules/vega-datasets/data', import.meta.url));
/** Three million flights, as Parquet. */
export const FLIGHTS = join(DATA, 'flights-3m.parquet');
/** Runs the worked example over the public API. What an earlier run finished is found, not done again. */
export async function runFlights(options: FlightsOptions): Promise<Step[]> {
  const { origin, log } = options;
  const steps: Step[] = [];
  const step = async (title: string, work: () => Promise<{ outcome: string; rows?: number }>) => {
    log(`${title} …`);
    const began = performance.now();
    const { outcome, rows = null } = await work().catch((error: unknown) => withoutSandbox(error, log));
    steps.push({ title, outcome, rows, seconds: (performance.now() - began) / 1000 });
  };

  const owner = await signIn(origin, options.owner.username, options.owner.password);
  const scientist = (await signIn(origin, options.scientist.username, options.scientist.password)).in(PROJECT);
  const inProject = owner.in(PROJECT);

  await step('Create the project and add the scientist', () => createProject(owner, inProject, options.scientist.username));
  await step('Upload the flights and the airports', () => uploadData(inProject, options.flightsFile ?? FLIGHTS));
  await step('Run the job explore as the Data Scientist', () => explore(inProject, scientist, log));
  for (const attempt of await escapes(scientist, inProject, log)) steps.push(attempt);
  // Features and models are made by programs, and the rows of tables are read in sandboxes.
  const hasSandbox = steps.every(({ outcome }) => outcome !== 'refused: SandboxUnavailable');
  if (hasSandbox && options.withModel !== false)
    for (const [title, work] of [...trainModel(scientist, log), ...serveModel(inProject, scientist, log, options.scale ?? SCALE)])
      await step(title, work);
  return steps;
}

async function createProject(owner: Client, project: Client, scientist: string): Promise<{ outcome: string }> {
  const { viewer } = await owner.graph<{ viewer: { memberships: { nodes: { project: { name: string } }[] } } }>(
    '{ viewer { memberships(first: 200) { nodes { project { name } } } } }',
  );
  if (viewer.memberships.nodes.some((membership) => membership.project.name === PROJECT)) return { outcome: 'was there' };
  await owner.graph(`mutation ($input: CreateProjectInput!) { createProject(input: $input) { __typename ... on UserError { message } } }`, {
    input: { name: PROJECT, description: 'Three million US flights of 2001, and what delays them.' },
  });
  await project.graph(`mutation ($input: AddMemberInput!) { addMember(input: $input) { __typename ... on UserError { message } } }`, {
    input: { username: scientist, role: 'DATA_SCIENTIST' },
  });
  return { outcome: 'created' };
}

type EntryAt = { project: { entryAt: { id: string; sizeBytes?: string } | null } };
const entryAt = async (client: Client, path: string) =>
  (await client.graph<EntryAt>('query ($path: String!) { project { entryAt(path: $path) { id } } }', { path })).project.entryAt;

async function uploadData(owner: Client, flights: string): Promise<{ outcome: string; rows?: number }> {
  if ((await entryAt(owner, 'raw/flights-3m.parquet')) && (await entryAt(owner, 'raw/airports.csv'))) return { outcome: 'was there' };
  await makeDataset(owner, 'raw', 'Flights and airports, as they were published.');
  await makeDataset(owner, 'results', 'What jobs found out.');
  const file = await owner.upload('raw/flights-3m.parquet', flights);
  await owner.upload('raw/airports.csv', join(DATA, 'airports.csv'));
  const { file: stored } = await owner.graph<{ file: { preview: { rowCount?: string } } }>(
    'query ($id: ID!) { file(id: $id) { preview(rows: 1) { ... on RowsPreview { rowCount } ... on UserError { message } } } }',
    { id: file.id },
  );
  const outcome = `${(file.sizeBytes / 1e6).toFixed(1)} MB, SHA-256 ${file.sha256.slice(0, 12)}…`;
  // Rows are counted in a sandbox too.
  return stored.preview.rowCount === undefined ? { outcome } : { outcome, rows: Number(stored.preview.rowCount) };
}

/** Where no sandbox can be made, programs are refused and the rest of the example goes on. */
function withoutSandbox(error: unknown, log: (line: string) => void): { outcome: string; rows?: number } {
  if (!(error instanceof Refused && error.code === 'SandboxUnavailable')) throw error;
  log(`    ${error.message}`);
  return { outcome: `refused: ${error.code}` };
}

async function makeDataset(owner: Client, name: string, description: string): Promise<void> {
  try {
    await owner.graph(`mutation ($input: CreateDatasetInput!) { createDataset(input: $input) { __typename ... on UserError { message } } }`, {
      input: { name, description },
    });
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'NameTaken')) throw error;
  }
}

async function explore(owner: Client, scientist: Client, log: (line: string) => void): Promise<{ outcome: string; rows?: number }> {
  const result = 'results/months.csv';
  if (await entryAt(owner, result)) return { outcome: 'was there' };
  const lines = await runJob(
    scientist,
    { name: 'explore', program: programFile('explore.py'), reads: ['raw/flights-3m.parquet'], writes: ['results'] },
    log,
  );
  const total = /^([\d,]+) flights in (\d+) months/.exec(lines.at(-1) ?? '');
  return { outcome: `${total?.[2]} months, metrics and ${result}`, rows: Number(total?.[1]?.replaceAll(',', '')) };
}

/** The Data Scientist tries to take the data out. Each refusal is shown with its code; one that is not refused ends the example. */
async function escapes(scientist: Client, owner: Client, log: (line: string) => void): Promise<Step[]> {
  const steps: Step[] = [];
  const refused = async (title: string, act: () => Promise<unknown>) => {
    const began = performance.now();
    const code = await act().then(
      () => null,
      (error: unknown) => {
        if (error instanceof Refused) return error.code;
        throw error;
      },
    );
    if (code === null) throw new Error(`${title}: this was not refused.`);
    steps.push({ title, outcome: `refused: ${code}`, rows: null, seconds: (performance.now() - began) / 1000 });
  };
  log('Try to take the data out as the Data Scientist …');
  await refused('Download raw/flights-3m.parquet', () => scientist.download('raw/flights-3m.parquet'));
  await refused('Upload data into raw', () => scientist.upload('raw/mine.csv', join(DATA, 'airports.csv')));
  await refused("Read another project's path", () => scientist.in('somebody-elses').download('raw/flights-3m.parquet'));
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const lines = await runJob(scientist, { name: 'escape', program: programFile('escape.py') }, () => {}).catch((error: unknown) => {
    steps.push({ title: 'A program tries to get out', ...withoutSandbox(error, log), rows: null, seconds: seconds() });
    return [];
  });
  for (const line of lines) {
    if (!line.startsWith('{')) continue;
    const attempt = JSON.parse(line) as { attempt: string; escaped: boolean; code: string; reason?: string };
    if (attempt.escaped) throw new Error(`A program could ${attempt.attempt}.`);
    const outcome = `refused: ${attempt.code}${attempt.reason ? ` (${attempt.reason})` : ''}`;
    steps.push({ title: `A program tries to ${attempt.attempt}`, outcome, rows: null, seconds: seconds() });
  }
  return steps;
}
