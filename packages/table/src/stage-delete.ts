import { answered, deleteFile, findGone, GONE, GONE_BY_FILE, instantOf, type Options, type Parts, WRITE_GONE } from './plan.ts';
import { refused } from './refusals.ts';
import { columnOf, problemOfValue } from './schema.ts';
import { list, literalOf, quoted } from './sql.ts';
import { stagedOn } from './staged.ts';
import { stateOf } from './state.ts';
import type { Nothing, RowsRefused, Snapshot, Staged, TableSchema } from './types.ts';

/** Removes all rows of keys, whatever their event time; nothing when none of them has a row. */
export async function stageDelete(
  { engine }: Parts,
  snapshot: Snapshot,
  keys: readonly Record<string, unknown>[],
  { signal }: Options = {},
): Promise<Staged | RowsRefused | Nothing> {
  const { schema } = snapshot;
  const refusal = keys.length === 0 ? refused('EMPTY', 'There are no keys.') : keys.map((key) => refusalOfKey(schema, key)).find((one) => one);
  if (refusal) return refusal;
  const state = stateOf(snapshot);
  if (state.files.length === 0) return { kind: 'nothing' };
  const key = schema.key.map((name) => columnOf(schema, name));
  const rows = keys.map((values) => `(${list(key.map(({ name, type }) => literalOf(type, values[name])!))})`);
  const time = schema.eventTime === null ? [] : [schema.eventTime];
  const times = time.length > 0 ? time.map((name) => `min(${quoted(name)}), max(${quoted(name)})`).join('') : 'null, null';
  const response = await engine.query(
    {
      files: state.files,
      statements: [
        `create table keys as select * from (values ${list(rows)}) k(${list(schema.key.map(quoted))})`,
        findGone(state, 'keys', [...schema.key, ...time], time),
      ],
      writes: [WRITE_GONE],
      outputs: [GONE],
      answers: { gone: GONE_BY_FILE, times: `select ${times} from gone` },
      profiles: [],
    },
    signal,
  );
  const gone = deleteFile(answered(response, 'gone'), response.outputs[GONE]);
  if (!gone) return { kind: 'nothing' };
  const [from, to] = answered(response, 'times')[0] ?? [];
  return stagedOn(snapshot, {
    operation: 'DELETE',
    added: [gone],
    rowsDeleted: gone.rows,
    minEventTime: instantOf(from),
    maxEventTime: instantOf(to),
  });
}

export function refusalOfKey(schema: TableSchema, key: Record<string, unknown>): RowsRefused | null {
  const unknown = Object.keys(key).find((name) => !schema.key.includes(name));
  if (unknown !== undefined) return refused('COLUMN_UNKNOWN', `"${unknown}" is no part of the key, which is ${schema.key.join(', ')}.`, unknown, key);
  for (const name of schema.key) {
    const value = key[name];
    if (value === undefined) return refused('COLUMN_MISSING', `The key lacks "${name}"; it is ${schema.key.join(', ')}.`, name, key);
    if (value === null) return refused('NULL_IN_KEY', `"${name}" is part of the key and may not be null.`, name, key);
    const problem = problemOfValue(columnOf(schema, name), value);
    if (problem) return refused('TYPE', problem, name, value);
  }
  return null;
}
