import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openSubgraphs } from '@hopyard/platform/subgraphs';
import { connect } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { startRunner } from '../../runner/tests/fixture.ts';
import type { Ground } from './ground.ts';
import { atLeast, interval, type Line, median, ms, times } from './measure.ts';
import { ask, type Person, signedIn } from './people.ts';
import { startServer } from './server.ts';

const ROWS = 1_000_000;
const ROUNDS = 3;
const PROJECT = 'inserts';
const FEATURES = [
  { name: 'thing', type: 'INT64' },
  { name: 'at', type: 'TIMESTAMP' },
  ...Array.from({ length: 5 }, (_, number) => ({ name: `n${number}`, type: 'FLOAT64' })),
];

/** Rows into a feature group, its history and its online side in one commit, against COPY of the same bytes into one table. */
export async function inserts(ground: Ground): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using gateway = await startServer('gateway', test.url);
  const [person] = (await signedIn(test.url, 1)) as [Person];
  await ask(gateway.origin, person, null, `mutation { createProject(input: { name: "${PROJECT}" }) { __typename ... on UserError { message } } }`);
  await using root = connect({ url: test.url, max: 1 });
  const client = root.raw();
  const [project] = await client<{ id: string }[]>`select id from projects.projects where name = ${PROJECT}`;
  await using runner = await startRunner();
  const parts = { databaseUrl: test.url, home: runner.home, sockets: join(runner.home, 'run'), secureCookie: false, onError: console.error };
  await using subgraphs = await openSubgraphs(parts, ['featurestore']);
  const user = { id: person.id, username: person.username, name: person.username, administrator: false };
  const viewer = {
    ...{ user, proof: { kind: 'SESSION' as const, sessionId: person.sessionId } },
    project: { id: project!.id, name: PROJECT, role: 'DATA_OWNER' as const },
  };
  const rows = csv();

  const copied = async (round: number) => {
    await client.unsafe(
      `create table public.copied_${round} (thing bigint primary key, at timestamptz, n0 float8, n1 float8, n2 float8, n3 float8, n4 float8)`,
    );
    const measured = clocks(ground);
    await pipeline(Readable.from(rows), await client.unsafe(`copy public.copied_${round} from stdin with (format csv, header)`).writable());
    const took = measured();
    await client.unsafe(`drop table public.copied_${round}`);
    return took;
  };
  const inserted = async (round: number) => {
    const name = `group${round}`;
    const input = { name, features: FEATURES, primaryKey: ['thing'], eventTime: 'at', online: true };
    await ask(
      gateway.origin,
      person,
      PROJECT,
      'mutation ($input: CreateFeatureGroupInput!) { createFeatureGroup(input: $input) { __typename ... on UserError { message } } }',
      { input },
    );
    const body = { body: Readable.toWeb(Readable.from(rows)) as ReadableStream<Uint8Array>, duplex: 'half' as const };
    const request = new Request('http://hopyard/', { method: 'POST', headers: { 'content-type': 'text/csv' }, ...body });
    const measured = clocks(ground);
    await subgraphs.services[0]!.doors[0]!.handle(request, { viewer, requestId: 'bench' }, `/groups/${name}/1/rows`);
    const took = measured();
    const [kept] = await root.db.execute<{ n: string }>(sql`
      select count(*) as n from featurestore.online_rows r join featurestore.feature_groups g on g.project_id = r.project_id and g.id = r.feature_group_id
      where g.name = ${name}`);
    if (Number(kept?.n) !== ROWS) throw new Error(`The online side has ${kept?.n} rows.`);
    return took;
  };

  const floors: Cost[] = [];
  const subjects: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await copied(round));
    subjects.push(await inserted(round));
  }
  return (['elapsed', 'postgres'] as const).map((clock) => {
    const of = (rounds: readonly Cost[]) => median(rounds.map((round) => round[clock]));
    const ratio = interval([floors, subjects], (theirs, ours) => of(theirs) / of(ours));
    return {
      name: clock === 'elapsed' ? `insert of ${ROWS.toLocaleString('en')} rows offline and online` : 'the same, CPU time of PostgreSQL alone',
      floor: `COPY into one table ${ms(of(floors))}`,
      subject: ms(of(subjects)),
      figure: times(ratio),
      line: '>= 0.3x',
      verdict: atLeast(0.3, ratio),
    };
  });
}

type Cost = { elapsed: number; postgres: number };

/** What passes by the clock and in PostgreSQL until the answer is called. */
function clocks(ground: Ground): () => Cost {
  const [began, used] = [performance.now(), ground.postgresCpu()];
  return () => ({ elapsed: performance.now() - began, postgres: ground.postgresCpu() - used });
}

/** A thing a row, in pieces as a client sends them. */
function csv(): Buffer[] {
  const pieces: Buffer[] = [Buffer.from(`${FEATURES.map(({ name }) => name).join()}\n`)];
  const size = 10_000;
  for (let first = 0; first < ROWS; first += size) {
    const lines = Array.from({ length: Math.min(size, ROWS - first) }, (_, place) => {
      const numbers = Array.from({ length: 5 }, () => Math.random());
      return `${first + place},2026-01-01T00:00:00Z,${numbers.join()}\n`;
    });
    pieces.push(Buffer.from(lines.join('')));
  }
  return pieces;
}
