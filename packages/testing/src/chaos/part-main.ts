import { setTimeout as delay } from 'node:timers/promises';
import { openJournal } from '@hopyard/journal';
import { connect, tenant } from '@hopyard/postgres';
import type { PartConfig, Said } from './part.ts';

const config = JSON.parse(process.argv[2] ?? '') as PartConfig;
process.stdin.resume().on('end', () => process.exit());

const say = (said: Said) => process.stdout.write(`${JSON.stringify(said)}\n`);
const failed = (error: unknown) => say({ said: 'error', message: error instanceof Error ? error.message : String(error) });

// Every process of the platform opens the journal, and so may sequence.
const journal = openJournal({ url: config.url, onError: failed });
if (config.role === 'writer') {
  const { name, projects, lanes, url } = config;
  const database = connect({ url, role: 'hopyard_training', max: lanes });
  for (let lane = 0; lane < lanes; lane++) {
    void write(database.db, projects[lane % projects.length] as string, `${name}/${lane}`);
  }
}
if (config.role === 'follower') {
  for (const [projectId, after] of Object.entries(config.after)) void follow(projectId, after);
}

async function write(db: ReturnType<typeof connect>['db'], projectId: string, writer: string): Promise<never> {
  for (let turn = 1; ; turn++) {
    try {
      await tenant(db, { projectId, userId: null }, (tx) =>
        journal.append(
          tx,
          { viewer: null, projectId, requestId: 'chaos' },
          { kind: 'chaos:write', change: 'CREATED', subjects: [], facts: { writer, turn } },
        ),
      );
      journal.poke();
      say({ said: 'acknowledged', writer, turn });
    } catch (error) {
      // Whether it was committed is unknown, so it is not acknowledged, and not tried again.
      failed(error);
    }
    // Often enough that a kill meets writes under way, and no more: what works again needs the processor too.
    await delay(10);
  }
}

async function follow(projectId: string, start: string | null): Promise<never> {
  let after = start;
  for (;;) {
    try {
      for await (const item of journal.follow({ projectId, after })) {
        after = item.cursor;
        if (item.signal !== 'EVENT') say({ said: 'signal', signal: item.signal, projectId, cursor: item.cursor });
        else {
          const { number, facts } = item.entry;
          say({
            said: 'event',
            projectId,
            cursor: item.cursor,
            number: Number(number),
            writer: String(facts['writer']),
            turn: Number(facts['turn']),
          });
        }
      }
    } catch (error) {
      failed(error);
    }
    await delay(20);
  }
}
