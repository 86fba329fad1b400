import { openJournal } from '@hopyard/journal';
import { connect, tenant } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { type Line, median, ms, percentile } from './measure.ts';

const WRITERS = 24;
const COMMITS = 3_000;
const SUBSCRIBERS = 200;
const ROUNDS = 4;

type Round = { perSecond: number; latencies: number[] };

/** Commits of 24 writers, each with its entry in the journal and 200 followers, against the same commits without either. */
export async function commits(): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using root = connect({ url: test.url, max: 1 });
  await root.db.execute(sql`create table training.bench (project_id uuid not null, id uuid primary key default uuidv7(), value integer not null)`);
  await root.db.execute(sql`grant insert on training.bench to hopyard_training`);
  await using database = connect({ url: test.url, role: 'hopyard_training', max: WRITERS });
  await using journal = openJournal({ url: test.url, onError: (error) => process.stderr.write(`${String(error)}\n`) });
  const project = crypto.randomUUID();
  let delivered = 0;
  const followers = Array.from({ length: SUBSCRIBERS }, () => journal.follow({ projectId: project }));
  const following = followers.map(async (follower) => {
    for await (const item of follower) if (item.signal === 'EVENT') delivered += 1;
  });

  const round = async (journalled: boolean): Promise<Round> => {
    const latencies: number[] = [];
    const began = performance.now();
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (let count = 0; count < COMMITS / WRITERS; count++) {
          const from = performance.now();
          await tenant(database.db, { projectId: project, userId: null }, async (tx) => {
            await tx.execute(sql`insert into training.bench (project_id, value) values (${project}, ${count})`);
            if (journalled) {
              await journal.append(
                tx,
                { viewer: null, projectId: project, requestId: 'bench' },
                { kind: 'bench:write', change: 'CREATED', subjects: [], facts: { count } },
              );
            }
          });
          if (journalled) journal.poke();
          latencies.push(performance.now() - from);
        }
      }),
    );
    return { perSecond: COMMITS / ((performance.now() - began) / 1000), latencies };
  };

  await round(true);
  await until(() => delivered === COMMITS * SUBSCRIBERS);
  delivered = 0;
  const floors: Round[] = [];
  const subjects: Round[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    floors.push(await round(false));
    subjects.push(await round(true));
  }
  const wanted = ROUNDS * COMMITS * SUBSCRIBERS;
  await until(() => delivered >= wanted);
  for (const follower of followers) await follower.return?.();
  await Promise.all(following);
  if (delivered !== wanted) throw new Error(`${delivered} of ${wanted} events were delivered.`);

  const best = (rounds: readonly Round[]) => Math.max(...rounds.map(({ perSecond }) => perSecond));
  const p99 = (rounds: readonly Round[]) =>
    percentile(
      rounds.flatMap(({ latencies }) => latencies),
      0.99,
    );
  const ratio = best(subjects) / best(floors);
  const tail = p99(subjects) / p99(floors);
  return [
    {
      name: 'commits a second with journal, 200 followers, 24 writers',
      floor: `${best(floors).toFixed(0)}/s without journal (p50 ${ms(median(floors.flatMap(({ latencies }) => latencies)))})`,
      subject: `${best(subjects).toFixed(0)}/s`,
      figure: `${ratio.toFixed(2)}x`,
      line: '>= 0.6x',
      verdict: ratio >= 0.6 ? 'pass' : 'miss',
    },
    {
      name: 'the same, p99',
      floor: ms(p99(floors)),
      subject: ms(p99(subjects)),
      figure: `${tail.toFixed(2)}x`,
      line: '<= 3x',
      verdict: tail <= 3 ? 'pass' : 'miss',
    },
  ];
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 400; waited++) await new Promise((resolve) => setTimeout(resolve, 25));
}
