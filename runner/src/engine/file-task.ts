import type { DuckDBConnection } from '@duckdb/node-api';
import { Refused } from './complaint.ts';
import { isoExpression, quoted } from './iso.ts';
import { DATA } from './places.ts';
import { copyToStdout } from './send.ts';

const FILE = `${DATA}file`;
const COLUMN_LIMIT = 2000;
const CELL_CHARACTERS = 2000;
const PREVIEW_CHARACTERS = 4 * 1024 * 1024;

export type FileTask = { task: 'preview' | 'rows'; format: 'parquet' | 'csv'; rows?: number };
type Column = { name: string; type: string; nullable: boolean };

export async function runFileTask(duck: DuckDBConnection, { task, format, rows = 100 }: FileTask): Promise<void> {
  // Rows of a CSV file are its own words; only a preview guesses at their types.
  const source =
    format === 'parquet' ? `read_parquet('${FILE}')` : `read_csv('${FILE}', header = true${task === 'rows' ? ', all_varchar = true' : ''})`;
  const columns = await describe(duck, source, format);
  if (columns.length > COLUMN_LIMIT) throw new Refused(`It has ${columns.length} columns; at most ${COLUMN_LIMIT} can be read.`);
  const select = `select ${columns.map(isoColumn).join(', ')} from ${source}`;
  if (task === 'rows') await copyToStdout(duck, select, 'format csv, header');
  else process.stdout.write(JSON.stringify(await preview(duck, select, columns, source, format, rows)));
}

async function describe(duck: DuckDBConnection, source: string, format: FileTask['format']): Promise<Column[]> {
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

function isoColumn({ name, type }: Column): string {
  return `${isoExpression(quoted(name), type)} as ${quoted(name)}`;
}

async function preview(duck: DuckDBConnection, select: string, columns: Column[], source: string, format: FileTask['format'], wanted: number) {
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

async function countRows(duck: DuckDBConnection, source: string, format: FileTask['format']): Promise<string | null> {
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
