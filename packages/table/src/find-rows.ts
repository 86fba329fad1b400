import { conditionSql } from './condition-sql.ts';
import { jsonArray } from './json-sql.ts';
import { answered, type Options, type Parts } from './plan.ts';
import { columnOf } from './schema.ts';
import { list, quoted } from './sql.ts';
import { overlaps, stateOf } from './state.ts';
import type { Condition, Snapshot } from './types.ts';

/** JSON of an answer's rows; the engine gives twice of it. */
const MOST_BYTES = 24 * 1024 ** 2;

export type FindWanted = {
  columns: readonly string[];
  /** All of them hold. */
  where: readonly Condition[];
  /** Event times, half open. Files that lie outside are not opened. */
  range?: { from?: Date; to?: Date };
  /** Left out: in the order of the key. */
  descending?: boolean;
  first: number;
};

/**
 * Rows of a state by the order of their keys, each an array of the columns asked for. There may be fewer than `first` though there are more:
 * once they are 24 MiB as JSON, no other follows; ask again behind the last. None: there is none.
 */
export async function findRows({ engine }: Parts, snapshot: Snapshot, wanted: FindWanted, { signal }: Options = {}): Promise<unknown[][]> {
  const { columns, where, range, descending = false, first } = wanted;
  const { schema } = snapshot;
  const state = stateOf(snapshot, '', (file) => overlaps(file, range));
  if (state.files.length === 0) return [];
  const asked = columns.map((name) => columnOf(schema, name));
  const read = [...new Set([...columns, ...schema.key, ...where.map(({ feature }) => feature)])];
  const order = `order by ${list(schema.key.map((name) => `${quoted(name)}${descending ? ' desc' : ''}`))}`;
  const conditions = where.length > 0 ? `where ${where.map((condition) => conditionSql(schema, condition, 'r')).join(' and ')}` : '';
  const page = `select "__row" from (
      select *, sum(strlen("__row")) over (${order} rows between unbounded preceding and 1 preceding) as "__before" from (
        select ${list(schema.key.map(quoted))}, ${jsonArray(asked)} as "__row" from (
          select * from (${state.select({ columns: read, range })}) r ${conditions} ${order} limit ${first})))
    where coalesce("__before", 0) < ${MOST_BYTES} ${order}`;
  const response = await engine.query({ files: state.files, statements: [], outputs: [], answers: { page }, profiles: [] }, signal);
  return answered(response, 'page').map(([row]) => JSON.parse(String(row)) as unknown[]);
}
