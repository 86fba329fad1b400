import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DuckDBConnection } from '@duckdb/node-api';
import { openLocked } from './locked-duckdb.ts';

// The engine worker: one DuckDB over one stored file, in a sandbox of its own, for one request. It is started before
// there is a request, reads it as a line of JSON from stdin, answers on stdout, and says on stderr what is wrong.

const FILE = '/data/file';
const FIFO = '/scratch/rows';
const COLUMN_LIMIT = 2000;
const CELL_CHARACTERS = 2000;
const PREVIEW_CHARACTERS = 4 * 1024 * 1024;

type Request = { task: 'preview' | 'rows'; format: 'parquet' | 'csv'; rows?: number };
type Column = { name: string; type: string; nullable: boolean };

class Refused extends Error {}

const { instance, connection } = await openLocked([FILE, FIFO], '/scratch/spill');
process.stderr.write('ready\n');

for await (const line of createInterface({ input: process.stdin })) {
  try {
    await answer(JSON.parse(line) as Request);
  } catch (error) {
    const message = error instanceof Refused ? error.message : plain((error as Error).message);
    process.stderr.write(`${JSON.stringify({ message })}\n`);
    process.exitCode = 2;
  }
  break;
}
connection.closeSync();
instance.closeSync();
process.stdin.destroy();

async function answer({ task, format, rows = 100 }: Request) {
  // Rows of a CSV file are its own words; only a preview guesses at their types.
  const source =
    format === 'parquet' ? `read_parquet('${FILE}')` : `read_csv('${FILE}', header = true${task === 'rows' ? ', all_varchar = true' : ''})`;
  const columns = await describe(connection, source, format);
  if (columns.length > COLUMN_LIMIT) throw new Refused(`It has ${columns.length} columns; at most ${COLUMN_LIMIT} can be read.`);
  const select = `select ${columns.map(isoColumn).join(', ')} from ${source}`;
  if (task === 'rows') await streamRows(select);
  else process.stdout.write(JSON.stringify(await preview(connection, select, columns, source, format, rows)));
}

async function describe(duck: DuckDBConnection, source: string, format: Request['format']): Promise<Column[]> {
  const described = (await duck.runAndReadAll(`describe select * from ${source}`)).getRows();
  const required = format === 'parquet' ? await requiredColumns(duck) : new Set<string>();
  return described.map(([name, type]) => ({ name: String(name), type: String(type), nullable: !required.has(String(name)) }));
}

/** Columns of which the file itself says that they hold no null. */
async function requiredColumns(duck: DuckDBConnection): Promise<Set<string>> {
  const schema = (await duck.runAndReadAll(`select name, repetition_type, num_children from parquet_schema('${FILE}')`)).getRows();
  const required = new Set<string>();
  // The schema is a tree in depth-first order below its root; only its first level are columns.
  let open: number[] = [];
  for (const [name, repetition, children] of schema.slice(1)) {
    if (open.length === 0 && repetition === 'REQUIRED') required.add(String(name));
    if (open.length > 0) open[open.length - 1]! -= 1;
    if (Number(children ?? 0) > 0) open.push(Number(children));
    while (open.length > 0 && open.at(-1) === 0) open = open.slice(0, -1);
  }
  return required;
}

/** Times leave as ISO 8601, in UTC where the file says which instant they are. */
function isoColumn({ name, type }: Column): string {
  const quoted = `"${name.replaceAll('"', '""')}"`;
  if (type === 'TIMESTAMP WITH TIME ZONE') return `replace(replace(${quoted}::varchar, ' ', 'T'), '+00', 'Z') as ${quoted}`;
  if (type.startsWith('TIMESTAMP') && !type.endsWith('[]')) return `replace(${quoted}::varchar, ' ', 'T') as ${quoted}`;
  return quoted;
}

async function preview(duck: DuckDBConnection, select: string, columns: Column[], source: string, format: Request['format'], wanted: number) {
  const found = (await duck.runAndReadAll(`${select} limit ${wanted + 1}`)).getRowsJson();
  const rows: unknown[][] = [];
  let characters = 0;
  for (const row of found.slice(0, wanted)) {
    const shown = row.map(shorten);
    characters += JSON.stringify(shown).length;
    if (characters > PREVIEW_CHARACTERS) break;
    rows.push(shown);
  }
  const truncated = rows.length < found.length;
  return { columns, rows, rowCount: truncated ? await countRows(duck, source, format) : String(rows.length), truncated };
}

async function countRows(duck: DuckDBConnection, source: string, format: Request['format']): Promise<string | null> {
  // A Parquet file states how many rows it has; a CSV file would have to be read to its end.
  if (format === 'csv') return null;
  return String((await duck.runAndReadAll(`select count(*) from ${source}`)).getRows()[0]![0]);
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return value.length > CELL_CHARACTERS ? `${value.slice(0, CELL_CHARACTERS)}…` : value;
  if (value === null || typeof value !== 'object') return value;
  const text = JSON.stringify(value);
  return text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS)}…` : value;
}

/** DuckDB writes into a pipe that `cat` empties into our stdout: a slow reader holds it back, and no row passes through JavaScript. */
async function streamRows(select: string) {
  execFileSync('/usr/bin/mkfifo', [FIFO]);
  const cat = spawn('/usr/bin/cat', [FIFO], { stdio: ['ignore', 'inherit', 'inherit'] });
  const emptied = new Promise<number | null>((resolve) => cat.on('exit', resolve));
  try {
    await connection.run(`copy (${select}) to '${FIFO}' (format csv, header, use_tmp_file false)`);
  } catch (error) {
    cat.kill();
    throw error;
  }
  if ((await emptied) !== 0) throw new Refused('The rows could not be sent to their end.');
}

/** DuckDB's first line, without where the file lies in here. */
function plain(message: string): string {
  if (!existsSync(FILE)) return 'It is not in the blob store.';
  const [first = ''] = message.replaceAll(`'${FILE}'`, 'the file').replaceAll(`"${FILE}"`, 'the file').replaceAll(FILE, 'the file').split('\n');
  return first.replace(/^(?:[A-Z][A-Za-z]+ )+Error: /, '').slice(0, 500);
}
