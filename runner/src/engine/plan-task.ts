import type { DuckDBConnection } from '@duckdb/node-api';
import { describeSelect, mapColumns } from './columns.ts';
import { isoExpression } from './iso.ts';
import { DATA, OUTPUT } from './places.ts';
import { copyExpression } from './postgres-text.ts';
import { copyToStdout, writeThenSend } from './send.ts';

type Plan = { files: { name: string; format: 'parquet' | 'csv' | 'arrow' }[]; statements: string[] };
type Selects = { name: string; select: string }[];
type Query = Plan & { task: 'query'; writes?: string[]; copies?: Selects; answers: Record<string, string>; profiles: Selects };
type Stream = Plan & { task: 'stream'; select: string; format: 'csv' | 'arrow' | 'parquet' | 'copy' };
export type PlanTask = Query | Stream;

/** PostgreSQL's text format. Without a quote DuckDB writes values as they are, and those are escaped already. */
const COPY_TEXT = String.raw`format csv, header false, delimiter e'\t', quote '', escape '', nullstr '\N'`;

/** Two connections to one DuckDB. */
type Connections = { connection: DuckDBConnection; beside: DuckDBConnection };

export async function runPlanTask({ connection: duck, beside }: Connections, task: PlanTask): Promise<void> {
  for (const { name } of task.files.filter(({ format }) => format === 'arrow')) {
    const { arrowTableName, loadArrow } = await import('./arrow-table.ts');
    await loadArrow(duck, `${DATA}${name}`, arrowTableName(name));
  }
  for (const statement of task.statements) await duck.run(statement);
  if (task.task === 'stream') return sendRows(duck, task);
  // DuckDB writes with all threads while JavaScript, which has one, profiles.
  const both = [write(duck, task), ask(beside, task)] as const;
  try {
    const [, asked] = await Promise.all(both);
    process.stdout.write(JSON.stringify(asked));
  } catch (error) {
    for (const one of [duck, beside]) one.interrupt();
    await Promise.allSettled(both);
    throw error;
  }
}

async function write(duck: DuckDBConnection, { writes = [], copies = [] }: Query): Promise<void> {
  for (const statement of writes) await duck.run(statement);
  for (const { name, select } of copies) await duck.run(`copy (${await mapped(duck, select, copyExpression)}) to '${OUTPUT}${name}' (${COPY_TEXT})`);
}

async function ask(duck: DuckDBConnection, task: Query) {
  const answers: Record<string, unknown[][]> = {};
  for (const [name, select] of Object.entries(task.answers)) {
    answers[name] = (await duck.runAndReadAll(await mapped(duck, select, isoExpression))).getRowsJson();
  }
  const profiles: Record<string, unknown> = {};
  for (const { name, select } of task.profiles) {
    const { profileSelect } = await import('./profile.ts');
    profiles[name] = await profileSelect(duck, select);
  }
  return { answers, profiles };
}

/** What plans load only when they need it. */
export const loadAll = () => Promise.all([import('./arrow-table.ts'), import('./arrow-stream.ts'), import('./profile.ts')]);

async function sendRows(duck: DuckDBConnection, { select, format }: Stream): Promise<void> {
  switch (format) {
    case 'csv':
      return copyToStdout(duck, await mapped(duck, select, isoExpression), 'format csv, header');
    case 'copy':
      return copyToStdout(duck, await mapped(duck, select, copyExpression), COPY_TEXT);
    case 'parquet':
      return writeThenSend(duck, select, 'format parquet, compression zstd');
    case 'arrow':
      // Most plans need no Arrow, and it takes a while to load.
      return (await import('./arrow-stream.ts')).sendArrow(duck, select);
  }
}

async function mapped(duck: DuckDBConnection, select: string, expression: (column: string, type: string) => string): Promise<string> {
  return mapColumns(select, await describeSelect(duck, select), expression);
}
