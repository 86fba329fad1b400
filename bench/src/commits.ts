import { openJournal } from '@hopyard/journal';
import { connect, tenant } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { ownCpu, used } from './cpu.ts';
import type { Ground } from './ground.ts';
import { atLeast, atMost, cost, interval, type Line, ms, perCpuSecond, percentile, times } from './measure.ts';

const WRITERS = 24;
const COMMITS = 3_000;
const SUBSCRIBERS = 200;
const ROUNDS = 6;

type Round = { cpu: number; perSecond: number; latencies: number[] };

/** Commits of 24 writers, each with its entry in the journal and 200 followers, against the same commits without either. */
export async function commits(ground: Ground): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using root = connect({ url: test.url, max: 1 });
  await root.db.execute(sql`create table training.bench (project_id uuid not null, id uuid primary key default uuidv7(), value integer not null)`);
  await root.db.execute(sql`grant insert on training.bench to hopyard_training`);
  await using database = connect({ url: test.url, role: 'hopyard_training', max: WRITERS });
  await using journal = openJournal({ url: test.url, onError: (error) => process.stderr.write(`${String(error)}\n`) });
  const project = crypto.randomUUID();
  let delivered = 0;
  let live = 0;
  const followers = Array.from({ length: SUBSCRIBERS }, () => journal.follow({ projectId: project }));
  const following = followers.map(async (follower) => {
    for await (const item of follower) {
      if (item.signal === 'EVENT') delivered += 1;
      else live += 1;
    }
  });

  const round = async (journalled: boolean): Promise<Round> => {
    const latencies: number[] = [];
    const due = delivered + (journalled ? COMMITS * SUBSCRIBERS : 0);
    let took = 0;
    const [own, postgres] = (await used([ownCpu, ground.postgresCpu], async () => {
      const began = performance.now();
      await write(journalled, latencies);
      took = performance.now() - began;
      await until(() => delivered >= due);
    })) as [number, number];
    if (delivered !== due) throw new Error(`${delivered} of ${due} events were delivered.`);
    return { cpu: (own + postgres) / COMMITS, perSecond: COMMITS / (took / 1000), latencies };
  };
  const write = async (journalled: boolean, latencies: number[]) => {
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
  };

  await until(() => live === SUBSCRIBERS);
  await round(true);
  await round(false);
  const floors: Round[] = [];
  const subjects: Round[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    floors.push(await round(false));
    subjects.push(await round(true));
  }
  for (const follower of followers) await follower.return?.();
  await Promise.all(following);

  const costs = (rounds: readonly Round[]) => rounds.map(({ cpu }) => cpu);
  const best = (rounds: readonly Round[]) => Math.max(...rounds.map(({ perSecond }) => perSecond));
  const p99 = (rounds: readonly Round[]) =>
    percentile(
      rounds.flatMap(({ latencies }) => latencies),
      0.99,
    );
  const work = perCpuSecond(costs(subjects), costs(floors));
  const rate = interval([subjects, floors], (ours = [], theirs = []) => best(ours) / best(theirs));
  const tail = interval([subjects, floors], (ours = [], theirs = []) => p99(ours) / p99(theirs));
  return [
    {
      name: 'commits per CPU second with journal and 200 followers, 24 writers, PostgreSQL included',
      floor: `${cost(Math.min(...costs(floors)))} a commit without journal`,
      subject: cost(Math.min(...costs(subjects))),
      figure: times(work),
      line: '>= 0.6x',
      verdict: atLeast(0.6, work),
    },
    {
      name: 'the same, commits a second by the clock',
      floor: `${best(floors).toFixed(0)}/s without journal`,
      subject: `${best(subjects).toFixed(0)}/s`,
      figure: times(rate),
      line: '>= 0.6x',
      verdict: atLeast(0.6, rate),
    },
    {
      name: 'the same, p99',
      floor: ms(p99(floors)),
      subject: ms(p99(subjects)),
      figure: times(tail),
      line: '<= 3x',
      verdict: atMost(3, tail),
    },
  ];
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 400; waited++) await new Promise((resolve) => setTimeout(resolve, 25));
}
