import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WORKSPACE } from '@hopyard/config';
import { connect } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { used } from './cpu.ts';
import type { Ground } from './ground.ts';
import { atLeast, cost, type Line, perCpuSecond, times } from './measure.ts';
import { ask, type Person, signedIn } from './people.ts';
import { type Server, startServer } from './server.ts';

const ROUNDS = 6;
const REQUESTS = 60;
const AT_ONCE = 8;
const COUNTINGS = 9;
/** Enough of them that no round reaches the limit of operations a second: it is held, not hit. */
const PEOPLE = 12;
const PROJECT = 'overview';

/** The web app's first page of a project: by its id through the gateway, and by its text in one schema of the same resolvers. */
export async function overview(ground: Ground): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using gateway = await startServer('gateway', test.url);
  await using peer = await startServer('peer', test.url);
  const people = await signedIn(test.url, PEOPLE);
  await furnish(gateway, test.url, people);

  const { id, text } = overviewDocument();
  const variables = { activity: true };
  const byId = { body: JSON.stringify({ documentId: id, variables }), headers: ({ token }: Person) => sessionOf(token) };
  const byText = { body: JSON.stringify({ query: text, variables }), headers: ({ token }: Person) => ({ authorization: `Bearer ${token}` }) };
  const answers = await Promise.all([send(gateway, byId, people[0]!), send(peer, byText, people[0]!)]);
  if (canonical(answers[0]) !== canonical(answers[1])) throw new Error(`The answers differ:\n${answers.join('\n')}`);

  const statements = [
    await countStatements(ground, test.url, () => send(gateway, byId, people[1]!)),
    await countStatements(ground, test.url, () => send(peer, byText, people[1]!)),
  ];
  const round = async (server: Server, sent: Sent) => {
    const [process, postgres] = (await used([server.cpu, ground.postgresCpu], () => load(server, sent, people))) as [number, number];
    return { alone: process / REQUESTS, all: (process + postgres) / REQUESTS };
  };
  await round(gateway, byId);
  await round(peer, byText);
  const subjects: { alone: number; all: number }[] = [];
  const peers: { alone: number; all: number }[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    peers.push(await round(peer, byText));
    subjects.push(await round(gateway, byId));
  }

  const row = (name: string, part: 'alone' | 'all'): Line => {
    const [subject, floor] = [subjects.map((costs) => costs[part]), peers.map((costs) => costs[part])];
    const ratio = perCpuSecond(subject, floor);
    return {
      name,
      floor: `${cost(Math.min(...floor))} a request in one Yoga schema`,
      subject: cost(Math.min(...subject)),
      figure: times(ratio),
      line: '>= 0.7x',
      verdict: atLeast(0.7, ratio),
    };
  };
  return [
    row('project overview through the gateway, requests per CPU second, PostgreSQL included', 'all'),
    row('the same, the server’s process alone', 'alone'),
    {
      name: 'the same, SQL statements of a request',
      floor: String(statements[1]),
      subject: String(statements[0]),
      figure: `${statements[0]! - statements[1]!} more`,
      line: 'the same number',
      verdict: statements[0] === statements[1] ? 'pass' : 'miss',
    },
  ];
}

/** A project with something of everything that the page shows. */
async function furnish({ origin }: Server, databaseUrl: string, people: readonly Person[]): Promise<void> {
  const owner = people[0] as Person;
  const add = (document: string, variables: object = {}) => ask(origin, owner, PROJECT, document, variables);
  await ask(origin, owner, null, `mutation { createProject(input: { name: "${PROJECT}" }) { __typename } }`);
  for (const { username } of people.slice(1)) {
    await add(
      'mutation ($username: String!) { addMember(input: { username: $username, role: DATA_OWNER }) { __typename ... on UserError { message } } }',
      { username },
    );
  }
  for (let number = 1; number <= 8; number++) {
    await add('mutation ($name: String!) { createDataset(input: { name: $name }) { __typename ... on UserError { message } } }', {
      name: `set-${number}`,
    });
  }
  const program = await fetch(`${origin}/api/projects/${PROJECT}/files/Resources/program.py`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/octet-stream' },
    body: 'print(1)\n',
  });
  if (!program.ok) throw new Error(await program.text());
  for (let number = 1; number <= 5; number++) {
    await add(
      'mutation ($name: String!) { createJob(input: { name: $name, programPath: "Resources/program.py" }) { __typename ... on CreateJobSuccess { job { id } } ... on UserError { message } } }',
      { name: `job-${number}` },
    );
    for (let run = 0; run < 3; run++) {
      await add('mutation ($experiment: String!) { startRun(input: { experiment: $experiment }) { __typename ... on UserError { message } } }', {
        experiment: `try-${number}`,
      });
    }
  }
  await using root = connect({ url: databaseUrl, max: 1 });
  // There is no runner here, and none is needed to show what waits for one.
  await root.db.execute(sql`
    with ran as (select j.project_id, uuidv7() as id, j.id as job_id, number, ${owner.id}::uuid as person
      from training.jobs j, generate_series(1, 4) as number),
    entered as (insert into catalog.entries (project_id, id, kind, label, created_at, created_by)
      select project_id, id, 'EXECUTION', 'execution', now(), person from ran)
    insert into training.executions (project_id, id, job_id, number, state, arguments, attempt, trigger, program_name, program_blob,
      program_bytes, program_hash, cpus, memory_bytes, processes, timeout_seconds, queued_at, created_at, created_by)
    select project_id, id, job_id, number, 'QUEUED', '{}', 1, 'MANUAL', 'program.py', gen_random_uuid(),
      9, repeat('0', 64), 1, 1e9, 64, 60, now(), now(), person from ran`);
  // Everything is numbered: the page shows the same from here on.
  for (;;) {
    const [row] = await root.db.execute<{ left: number }>(sql`select count(*)::integer as left from journal.pending`);
    if (row?.left === 0) break;
    await delay(50);
  }
  await root.db.execute(sql`vacuum analyze`);
}

function overviewDocument(): { id: string; text: string } {
  const file = join(WORKSPACE, 'ui', 'graphql', '__generated__', 'persisted-documents.json');
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const [id, text] = Object.entries(documents).find(([, candidate]) => candidate.includes('query OverviewPage')) ?? [];
  if (!id || !text) throw new Error('The web app has no document OverviewPage.');
  return { id, text };
}

const sessionOf = (token: string) => ({ cookie: `hopyard_session=${token}`, 'x-hopyard-csrf': '1', origin: 'http://localhost' });

type Sent = { body: string; headers: (person: Person) => Record<string, string> };
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function send({ origin }: Server, { body, headers }: Sent, person: Person): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${origin}/api/projects/${PROJECT}/graphql`,
      {
        agent,
        method: 'POST',
        headers: { ...headers(person), 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          if (response.statusCode === 200 && !answer.includes('"errors"')) resolve(answer);
          else reject(new Error(`${response.statusCode} ${answer.slice(0, 500)}`));
        });
      },
    );
    sent.once('error', reject).end(body);
  });
}

async function load(server: Server, sent: Sent, people: readonly Person[]): Promise<void> {
  let left = REQUESTS;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0) await send(server, sent, people[left-- % people.length] as Person);
    }),
  );
}

/**
 * How many statements the subgraphs send for one request: what is logged while it is answered, by the least of several countings,
 * since what both servers do on their own (lapsed leases, old calls, sweeps) only adds. The journal's connections do not count.
 */
async function countStatements(ground: Ground, databaseUrl: string, work: () => Promise<unknown>): Promise<number> {
  await using root = connect({ url: databaseUrl, max: 1, name: 'hopyard bench' });
  const log = async (what: 'all' | 'none') => {
    await root.db.execute(sql.raw(`alter system set log_statement = '${what}'`));
    await root.db.execute(sql`select pg_reload_conf()`);
    await delay(300);
  };
  await log('all');
  const heard = ground.listen();
  const mark = async () => {
    const marker = randomUUID();
    await root.db.execute(sql.raw(`select '${marker}'`));
    return marker;
  };
  const marks = [await mark()];
  for (let counting = 0; counting < COUNTINGS; counting++) {
    await work();
    marks.push(await mark());
  }
  await delay(300);
  const lines = heard();
  await log('none');
  const places = marks.map((marker) => lines.findIndex((line) => line.includes(marker)));
  if (places.includes(-1)) throw new Error('The server logged no statements.');
  const sent = (line: string) => /^hopyard (projects|datasets|featurestore|training|serving) \| LOG: +(execute|statement)/.test(line);
  return Math.min(...places.slice(1).map((end, counting) => lines.slice(places[counting], end).filter(sent).length));
}

/** One answer's JSON whatever the order of its fields. */
const canonical = (answer: string | undefined): string =>
  JSON.stringify(JSON.parse(answer ?? 'null'), (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
