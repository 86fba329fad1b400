import type { Readable } from 'node:stream';
import { PlatformError } from '@hopyard/identity';
import type { QueryRequest, StreamRequest } from '@hopyard/leases';
import { decodeKey, encodeKey } from '@hopyard/postgres';
import { jsonArray, jsonObject } from './json-sql.ts';
import { columnList, type Parts } from './plan.ts';
import { columnOf, identityOf } from './schema.ts';
import { list, literalOf, quoted } from './sql.ts';
import { stateOf } from './state.ts';
import type { Column, Snapshot, TableSchema } from './types.ts';

type Format = Exclude<StreamRequest['format'], 'copy'>;

/**
 * The newest of a state's rows of each key within a range of event times, for an online store, as PostgreSQL's COPY text: key
 * (see `keyText`), event time (null where the table has none), sequence of the commit that the row came with, and an object of
 * all columns as JSON.
 */
export async function newestRows({ engine }: Parts, snapshot: Snapshot, range: ReadWanted['range'], signal?: AbortSignal): Promise<Readable> {
  const state = stateOf(snapshot);
  const select = state.select({ columns: snapshot.schema.columns.map(({ name }) => name), commit: true, range });
  return engine.stream({ files: state.files, statements: [], select: newestSelect(snapshot.schema, `(${select})`), format: 'copy' }, signal);
}

/** The same of rows that have `_commit` beside their columns. */
export function newestSelect(schema: TableSchema, rows: string): string {
  const { columns, key, eventTime } = schema;
  // A row stands alone under its key and event time: without the latter, each is its key's newest.
  const newest = eventTime === null ? '' : ` qualify row_number() over (partition by ${columnList(key)} order by ${quoted(eventTime)} desc) = 1`;
  return `select ${jsonArray(key.map((name) => columnOf(schema, name)))} as key,
    ${eventTime === null ? 'null::timestamptz' : quoted(eventTime)} as event_time, "_commit" as sequence, ${jsonObject(columns)} as features
    from (select * from ${rows}${newest} order by ${columnList(key)})`;
}

export type ReadWanted = {
  /** Left out: all, in order. */
  columns?: readonly string[];
  format: Format;
  /** Event times, half open. */
  range?: { from?: Date; to?: Date };
  /** Only rows that came with a later commit than this. Rows that went are not in a state: `changes` tells them. */
  changesSince?: bigint;
};

/** Rows of a state, file by file and within a file by key and event time: the same state gives the same bytes. */
export async function readRows({ engine }: Parts, snapshot: Snapshot, wanted: ReadWanted, signal?: AbortSignal): Promise<Readable> {
  const { format, range, changesSince } = wanted;
  const columns = (wanted.columns ?? snapshot.schema.columns.map(({ name }) => name)).map((name) => columnOf(snapshot.schema, name).name);
  if (columns.length === 0) throw new PlatformError('BAD_USER_INPUT', 'Ask for one column at least.');
  if (range && snapshot.schema.eventTime === null) throw new PlatformError('BAD_USER_INPUT', 'A table without event time has no range of times.');
  if (changesSince === undefined) {
    const state = stateOf(snapshot);
    return engine.stream({ files: state.files, statements: [], select: state.select({ columns, range }), format }, signal);
  }
  // What a commit wrote is in its file, or in one that a later compaction made.
  const state = stateOf(snapshot, '', ({ addedSequence }) => addedSequence > changesSince);
  const select = `select ${columnList(columns)} from (${state.select({ columns, commit: true, range })}) where "_commit" > ${changesSince}`;
  return engine.stream({ files: state.files, statements: [], select, format }, signal);
}

/**
 * What changed between two states of a table, by key and event time: the rows as they are in the later one, and for those
 * that went as they were; before them `_change`, INSERTED, UPDATED or DELETED.
 */
export async function changes(
  { engine }: Parts,
  from: Snapshot,
  to: Snapshot,
  { format }: { format: Format },
  signal?: AbortSignal,
): Promise<Readable> {
  const base = from.commit?.sequence ?? 0n;
  if (from.tableId !== to.tableId) throw new Error('Changes are between states of one table.');
  if (base > (to.commit?.sequence ?? 0n)) throw new PlatformError('BAD_USER_INPUT', 'The first state is newer than the second.');
  const [before, after] = [stateOf(from), stateOf(to)];
  const identity = identityOf(to.schema);
  const names = to.schema.columns.map(({ name }) => name);
  const known = new Set(from.schema.columns.map(({ name }) => name));
  const same = identity.map((name) => `b.${quoted(name)} = a.${quoted(name)}`).join(' and ');
  const was = names.map((name) => (known.has(name) ? `b.${quoted(name)}` : `null as ${quoted(name)}`));
  const select = `
    select * from (
      select case when b."_there" then 'UPDATED' else 'INSERTED' end as "_change", ${list(names.map((name) => `a.${quoted(name)}`))}
      from (${after.select({ columns: names, commit: true })}) a
      left join (select *, true as "_there" from (${before.select({ columns: identity })})) b on ${same}
      where a."_commit" > ${base}
      union all
      select 'DELETED', ${list(was)}
      from (${before.select({ columns: from.schema.columns.map(({ name }) => name) })}) b
      anti join (${after.select({ columns: identity })}) a on ${same}
    ) order by ${columnList(identity)}`;
  return engine.stream({ files: once([...before.files, ...after.files]), statements: [], select, format }, signal);
}

const once = (files: QueryRequest['files']) => [...new Map(files.map((file) => [file.name, file])).values()];

/** Each row an array in the order of the schema: times as ISO 8601, whole numbers beyond 2^53 as text. */
export type RowsPage = { rows: unknown[][]; hasNextPage: boolean; endCursor: string | null };

const LARGEST_PAGE = 1000;

/** A look at a state's rows, by key and event time. */
export async function pageOfRows(
  { engine }: Parts,
  snapshot: Snapshot,
  { first, after }: { first: number; after?: string | null },
  signal?: AbortSignal,
): Promise<RowsPage> {
  if (!(Number.isInteger(first) && first >= 1 && first <= LARGEST_PAGE)) {
    throw new PlatformError('BAD_USER_INPUT', `first is ${first}; a page has 1 to ${LARGEST_PAGE} rows.`);
  }
  const { columns } = snapshot.schema;
  const identity = identityOf(snapshot.schema).map((name) => columnOf(snapshot.schema, name));
  const place = decodeKey(after, identity.length);
  const state = stateOf(snapshot);
  if (state.files.length === 0) return { rows: [], hasNextPage: false, endCursor: null };
  const where = place ? `where ${behind(identity, place)}` : '';
  const page = `select ${jsonArray(columns)} from (select * from (${state.select({ columns: columns.map(({ name }) => name) })}) ${where}
    order by ${columnList(identity.map(({ name }) => name))} limit ${first + 1})`;
  const { answers } = await engine.query({ files: state.files, statements: [], outputs: [], answers: { page }, profiles: [] }, signal);
  const rows = (answers['page'] ?? []).map(([row]) => JSON.parse(String(row)) as unknown[]);
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  const cursor = (row: unknown[]) => encodeKey(identity.map(({ name }) => JSON.stringify(row[columns.findIndex((column) => column.name === name)])));
  return { rows: kept, hasNextPage: rows.length > first, endCursor: last ? cursor(last) : null };
}

/** What comes after a place, by the first column that differs. */
function behind([column, ...rest]: readonly Column[], [text, ...texts]: readonly string[]): string {
  const literal = literalOf(column!.type, valueOf(text!));
  if (literal === null) throw new PlatformError('BAD_USER_INPUT', 'after is not a cursor of this list; pass an endCursor that it gave.');
  const name = quoted(column!.name);
  return rest.length === 0 ? `${name} > ${literal}` : `${name} >= ${literal} and (${name} > ${literal} or (${behind(rest, texts)}))`;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
