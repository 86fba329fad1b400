import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@hopyard/platform/postgres';
import { commits } from './commits.ts';
import { latency } from './latency.ts';
import type { Line } from './measure.ts';
import { memory } from './memory.ts';
import { sketches } from './sketches.ts';

const SUITES: Record<string, () => Promise<Line[]>> = { commits, latency, memory, sketches };

const wanted = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'hopyard-bench-pg-'));
const lines: Line[] = [];
{
  // Durable, as an installation is: a commit waits for the disk.
  await using postgres = await startEmbeddedPostgres({ home, sockets: home });
  process.env['HOPYARD_TEST_DATABASE_URL'] = postgres.url;
  for (const [name, suite] of Object.entries(SUITES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`${name} …`);
    lines.push(...(await suite()));
  }
}
rmSync(home, { recursive: true, force: true });
console.table(lines);
writeFileSync(join(import.meta.dirname, '..', 'results.json'), `${JSON.stringify(lines, null, 2)}\n`);
process.exitCode = lines.every(({ verdict }) => verdict === 'pass') ? 0 : 1;
