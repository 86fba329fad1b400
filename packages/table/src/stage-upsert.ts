import { PlatformError } from '@hopyard/identity';
import type { QueryRequest } from '@hopyard/leases';
import {
  answered,
  columnList,
  deleteFile,
  findGone,
  GONE,
  GONE_BY_FILE,
  NEWEST,
  instantOf,
  type Options,
  type Parts,
  ROWS,
  stagedBlob,
  WRITE_GONE,
  writeRows,
} from './plan.ts';
import { newestSelect } from './read.ts';
import { refusalOf, refusalOfColumns, refused } from './refusals.ts';
import { identityOf } from './schema.ts';
import { quoted } from './sql.ts';
import { stagedOn } from './staged.ts';
import { stateOf } from './state.ts';
import type { RowsRefused, Snapshot, Staged } from './types.ts';
import { askUpload, readUpload, SOURCES } from './upload-sql.ts';

/** Stored bytes that somebody says are rows. */
export type RowsSource = { blobId: string; format: 'parquet' | 'csv' | 'arrow' };

/**
 * Checks uploaded rows and writes them beside the state that they are meant for; `commitStaged` makes them the newest.
 * `newest`: with the newest of them for each key, for an online store. `appends`: the caller knows that the state has none of their keys,
 * so none is looked for, and wants no profile.
 */
export async function stageUpsert(
  { engine }: Parts,
  snapshot: Snapshot,
  source: RowsSource,
  { signal, newest = false, appends = false }: Options & { newest?: boolean; appends?: boolean } = {},
): Promise<Staged | RowsRefused> {
  const { schema } = snapshot;
  const names = schema.columns.map(({ name }) => name);
  const identity = identityOf(schema);
  const base = snapshot.commit?.sequence ?? 0n;
  const state = stateOf(snapshot);
  const replaces = !appends && state.files.length > 0;
  const upload = { name: `upload.${source.format}`, ...source };
  const times = schema.eventTime === null ? 'null, null' : `min(${quoted(schema.eventTime)}), max(${quoted(schema.eventTime)})`;
  const plan: QueryRequest = {
    files: [upload, ...(replaces ? state.files : [])],
    statements: [...readUpload(schema, source.format, identity), ...(replaces ? [findGone(state, 'accepted', identity)] : [])],
    writes: [
      writeRows(`select ${columnList(names)}, ${base + 1n}::bigint as "_commit" from accepted order by ${columnList(identity)}`),
      ...(replaces ? [WRITE_GONE] : []),
    ],
    outputs: replaces ? [ROWS, GONE] : [ROWS],
    ...(newest && { copies: [{ name: NEWEST, select: newestSelect(schema, `(select *, ${base + 1n}::bigint as "_commit" from accepted)`) }] }),
    answers: {
      ...askUpload(schema, identity),
      verdict: 'select ok from verdict',
      accepted: `select count(*), ${times} from accepted`,
      ...(replaces && { gone: GONE_BY_FILE }),
    },
    profiles: appends ? [] : [{ name: 'rows', select: `select ${columnList(names)} from accepted` }],
  };
  const response = await engine.query(plan, signal).catch((error: unknown) => explained(error, { engine }, snapshot, upload, signal));
  if ('kind' in response) return response;
  if (answered(response, 'verdict')[0]?.[0] !== true) {
    return refusalOf(schema, response, source.format) ?? refused('UNREADABLE', 'The rows could not be taken.');
  }
  const [count, from, to] = answered(response, 'accepted')[0] ?? [];
  const rows = BigInt(String(count));
  const gone = deleteFile(answered(response, 'gone'), response.outputs[GONE]);
  const rowsUpdated = gone?.rows ?? 0n;
  const range = { minEventTime: instantOf(from), maxEventTime: instantOf(to) };
  return stagedOn(snapshot, {
    operation: 'UPSERT',
    added: [{ ...stagedBlob('DATA', response.outputs[ROWS]!, rows), ...range }, ...(gone ? [gone] : [])],
    rowsInserted: rows - rowsUpdated,
    rowsUpdated,
    ...range,
    profile: response.profiles['rows'],
    newest: response.outputs[NEWEST] ?? null,
  });
}

/** What a plan broke off at is told by its columns, if they are to blame; otherwise in the engine's words. */
async function explained(
  error: unknown,
  { engine }: Parts,
  { schema }: Snapshot,
  upload: RowsSource & { name: string },
  signal: AbortSignal | undefined,
): Promise<RowsRefused> {
  if (!(error instanceof PlatformError) || (error.code !== 'UPLOAD_REJECTED' && error.code !== 'INTERNAL')) throw error;
  const describe = { given: `select column_name, column_type from (describe select * from ${SOURCES[upload.format]})` };
  const response = await engine
    .query({ files: [upload], statements: [], outputs: [], answers: describe, profiles: [] }, signal)
    .catch((cause: unknown) => {
      if (cause instanceof PlatformError && cause.code === 'UPLOAD_REJECTED') return unreadable(upload.format, cause.message);
      throw cause;
    });
  if ('kind' in response) return response;
  const refusal = refusalOfColumns(schema, answered(response, 'given'), upload.format);
  if (refusal) return refusal;
  if (error.code === 'UPLOAD_REJECTED') return unreadable(upload.format, error.message);
  throw error;
}

const KINDS = { csv: 'CSV', parquet: 'Parquet', arrow: 'Arrow' } as const;

function unreadable(format: RowsSource['format'], said: string): RowsRefused {
  const what = `This is no readable ${KINDS[format]} file.`;
  return refused('UNREADABLE', `${said.startsWith(what) ? said : `${what} ${said}`}${said.endsWith('.') ? '' : '.'}`);
}
