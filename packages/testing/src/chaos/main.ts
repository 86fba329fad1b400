import { parseArgs } from 'node:util';
import { FEED_TARGETS, feedKills, type FeedTarget } from './feed-kills.ts';
import { kills } from './kills.ts';
import { randomFrom } from './random.ts';
import { tableKills } from './table-kills.ts';
import { volume } from './volume.ts';

const { values } = parseArgs({
  options: {
    slice: { type: 'boolean', default: false },
    seed: { type: 'string' },
    faults: { type: 'string' },
    entries: { type: 'string' },
    hold: { type: 'string' },
  },
});
const wholeNumber = (name: string, given: string | undefined, otherwise: number) => {
  const value = given === undefined ? otherwise : Number(given);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`--${name} is ${given}; it is a whole number above 0.`);
};
// A slice is the same run each time; a whole one is new each time, and says how to have it again.
const seed = wholeNumber('seed', values.seed, values.slice ? 1 : (Date.now() % 1_000_000) + 1);
const faults = wholeNumber('faults', values.faults, values.slice ? 30 : 200);
const entries = wholeNumber('entries', values.entries, values.slice ? 20_000 : 1_000_000);
const hold = wholeNumber('hold', values.hold, values.slice ? 5 : 60);

const log = (line: string) => process.stdout.write(`${line}\n`);
log(`Chaos. To have this run again: npm run chaos -- --seed ${seed} --faults ${faults} --entries ${entries} --hold ${hold}`);

log(`\n── ${faults} kills`);
const killed = await kills({ seed, faults, log });
log(`── ${JSON.stringify(killed)}`);

log(`\n── ${entries} entries of 24 writers, a foreign transaction open for ${hold} s`);
const written = await volume({ entries, holdMs: hold * 1000, log });
log(`── ${JSON.stringify(written)}`);

log(`\n── ${values.slice ? 10 : faults} kills of who writes a table`);
const tables = await tableKills({ seed, faults: values.slice ? 10 : faults, log });
log(`── ${JSON.stringify(tables)}`);

// Each of them takes as long as the platform takes to come back: a tenth of the faults, or in a slice each part once.
const random = randomFrom(seed);
for (const topology of ['processes', 'in-process'] as const) {
  const parts = FEED_TARGETS.filter((target) => topology === 'processes' || ['gateway', 'model server', 'postgres'].includes(target));
  const targets = values.slice
    ? parts
    : Array.from({ length: Math.ceil(faults / 10) }, () => parts[Math.floor(random() * parts.length)] as FeedTarget);
  log(`\n── ${targets.length} kills of the platform's processes under every feed, ${topology}`);
  log(`── ${JSON.stringify(await feedKills({ topology, targets, log }))}`);
}
