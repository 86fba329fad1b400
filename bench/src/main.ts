import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alerts } from './alerts.ts';
import { commits } from './commits.ts';
import { shifts } from './drift.ts';
import { fanOut } from './fan-out.ts';
import { type Ground, openGround } from './ground.ts';
import { infer } from './infer.ts';
import { inserts } from './inserts.ts';
import { latency } from './latency.ts';
import type { Line } from './measure.ts';
import { memory } from './memory.ts';
import { overview } from './overview.ts';
import { points } from './points.ts';
import { rollout } from './rollout.ts';
import { sketches } from './sketches.ts';
import { tables } from './tables.ts';
import { vectors } from './vectors.ts';

const SUITES: Record<string, (ground: Ground) => Promise<Line[]>> = {
  commits,
  latency,
  'fan-out': fanOut,
  overview,
  memory,
  sketches,
  drift: shifts,
  points,
  vectors,
  inserts,
  tables,
  infer,
  alerts,
  rollout,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SUITES));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}.`);
const lines: Line[] = [];
{
  await using ground = await openGround();
  for (const [name, suite] of Object.entries(SUITES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`${name} …`);
    const measured = await suite(ground);
    console.table(measured);
    lines.push(...measured);
  }
}
writeFileSync(join(import.meta.dirname, '..', 'results.json'), `${JSON.stringify(lines, null, 2)}\n`);
process.exitCode = lines.every(({ verdict }) => verdict === 'pass') ? 0 : 1;
