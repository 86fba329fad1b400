import type { ColumnType, TableSchema } from '@hopyard/table';
import type { Inference, InferenceOutcome } from './inference.ts';

/** A call as PostgreSQL and the versioned table keep it. */
export type InferenceRow = {
  sequence: string;
  id: string;
  at: string;
  version_id: string;
  caller: string;
  outcome: InferenceOutcome;
  rows: number;
  latency_ms: number;
  lookup_ms: number | null;
  keys: string | null;
  inputs: string | null;
  outputs: string | null;
  features: string | null;
  error: string | null;
};

const column = (name: keyof InferenceRow, type: ColumnType, nullable = false) => ({ name, type, nullable });

/** The table of a deployment's old calls. What a call brought and got is JSON in it, since models take what they like. */
export const LOG_TABLE = {
  columns: [
    column('sequence', 'INT64'),
    column('id', 'STRING'),
    column('at', 'TIMESTAMP'),
    column('version_id', 'STRING'),
    column('caller', 'STRING'),
    column('outcome', 'STRING'),
    column('rows', 'INT32'),
    column('latency_ms', 'FLOAT64'),
    column('lookup_ms', 'FLOAT64', true),
    column('keys', 'STRING', true),
    column('inputs', 'STRING', true),
    column('outputs', 'STRING', true),
    column('features', 'STRING', true),
    column('error', 'STRING', true),
  ],
  key: ['sequence'],
  // A table opens only the files that may hold a time.
  eventTime: 'at',
} satisfies TableSchema;

const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

export const inferenceOf = (place: { projectId: string; deploymentId: string }, row: InferenceRow): Inference => ({
  ...place,
  sequence: Number(row.sequence),
  id: row.id,
  at: new Date(row.at),
  versionId: row.version_id,
  caller: row.caller,
  outcome: row.outcome,
  rows: row.rows,
  latencyMs: row.latency_ms,
  lookupMs: row.lookup_ms,
  keys: parsed(row.keys),
  inputs: parsed(row.inputs),
  outputs: parsed(row.outputs),
  features: parsed(row.features),
  error: row.error,
});

/** Rows in Arrow's stream format, as the table takes them. */
export async function arrowOf(rows: readonly InferenceRow[]): Promise<Uint8Array> {
  // It is large, and calls need none of it.
  const { Float64, Int32, Int64, Table, TimestampMillisecond, Utf8, tableToIPC, vectorFromArray } = await import('apache-arrow');
  const vector = (name: keyof InferenceRow, type: ColumnType) => {
    const values = rows.map((row) => row[name]);
    if (type === 'INT64')
      return vectorFromArray(
        values.map((value) => BigInt(value as string)),
        new Int64(),
      );
    if (type === 'TIMESTAMP')
      return vectorFromArray(
        values.map((value) => new Date(value as string)),
        new TimestampMillisecond('UTC'),
      );
    return vectorFromArray(values, type === 'INT32' ? new Int32() : type === 'FLOAT64' ? new Float64() : new Utf8());
  };
  return tableToIPC(new Table(Object.fromEntries(LOG_TABLE.columns.map(({ name, type }) => [name, vector(name, type)]))), 'stream');
}
