import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';
import { type EngineClient, engineClient } from '@hopyard/engine';
import type { BlobStore } from '@hopyard/files';
import { connect, type Tx, tenant } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { startRunner } from '../../../runner/tests/fixture.ts';
import {
  type AsOf,
  type Column,
  type Commit,
  commitStaged,
  createTable,
  readRows,
  type ReadWanted,
  type RowsRefused,
  type RowsSource,
  snapshot,
  type Snapshot,
  type Staged,
  stageUpsert,
  type TableSchema,
} from '../src/index.ts';
import { isoText, quoted, SQL_TYPES } from '../src/sql.ts';

/** A project in a database of its own, and a real engine beside it. */
export async function openLab() {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await createTestDatabase());
  const runner = opened.use(await startRunner());
  const root = opened.use(connect({ url: database.url, max: 2 }));
  const store = opened.use(connect({ url: database.url, role: 'hopyard_featurestore', max: 8 }));
  const engine: EngineClient = engineClient(runner.config.runnerSocket);
  const [projectId, userId] = [randomUUID(), randomUUID()];
  await root.db.execute(sql`
    insert into projects.users (id, username, name, password_hash, created_at) values (${userId}, ${`${userId}@example.org`}, 'Ada', 'none', now())`);
  await root.db.execute(sql`
    insert into projects.projects (project_id, id, name, description, created_at, created_by)
    values (${projectId}, ${projectId}, ${projectId}, '', now(), ${userId})`);
  const parts = { engine };
  let minutes = 0;
  const lab = {
    ...{ database, runner, root, store, engine, parts, projectId, userId },
    blobs: runner.blobs,
    inProject: <T>(work: (tx: Tx) => Promise<T>) => tenant(store.db, { projectId, userId }, work),
    /** Each commit a minute after the one before. */
    author: (at = new Date(Date.UTC(2026, 0, 1, 0, ++minutes))) => ({ committedBy: userId, byExecution: null, at }),
    async table(schema: TableSchema): Promise<string> {
      const id = randomUUID();
      await lab.inProject((tx) => createTable(tx, { id, schema }));
      return id;
    },
    async state(id: string, asOf?: AsOf): Promise<Snapshot> {
      const found = await lab.inProject((tx) => snapshot(tx, id, asOf));
      if (!found) throw new Error('There is no such state.');
      return found;
    },
    bytes: async (content: string | Uint8Array) => (await runner.blobs.put(Readable.from([Buffer.from(content)]))).blobId,
    csv: async (content: string): Promise<RowsSource> => ({ blobId: await lab.bytes(content), format: 'csv' }),
    async parquet(select: string): Promise<RowsSource> {
      const path = join(runner.home, `${randomUUID()}.parquet`);
      await duck((connection) => connection.run(`copy (${select}) to '${path}' (format parquet)`));
      return { blobId: await lab.bytes(await readFile(path)), format: 'parquet' };
    },
    stage: async (id: string, source: RowsSource) => stageUpsert(parts, await lab.state(id), source),
    commit: (staged: Staged) => lab.inProject((tx) => commitStaged(tx, staged, lab.author())),
    /** Stages and commits, with nobody in between. */
    async upsert(id: string, source: RowsSource | string): Promise<Commit> {
      const staged = accepted(await lab.stage(id, typeof source === 'string' ? await lab.csv(source) : source));
      const commit = await lab.commit(staged);
      if (commit === 'conflict') throw new Error('Somebody was faster.');
      return commit;
    },
    /** Rows of a state that a reader asks for, as CSV, sorted, without the header. */
    async read(state: Snapshot, wanted: Partial<ReadWanted> = {}): Promise<string[]> {
      const lines = (await text(await readRows(parts, state, { format: 'csv', ...wanted }))).trimEnd().split('\n');
      return lines.slice(1).toSorted();
    },
    rows: (state: Snapshot) => rowsByManifest(state, runner.blobs),
  };
  const owned = opened.move();
  return { ...lab, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

export type Lab = Awaited<ReturnType<typeof openLab>>;

/** All rows of a state, by the manifest alone: of each data file those whose positions stand in no delete file. As CSV, sorted. */
export async function rowsByManifest({ files, schema }: Snapshot, blobs: BlobStore): Promise<string[]> {
  const of = (kind: string) => files.filter((file) => file.kind === kind);
  const path = ({ blobId }: { blobId: string }) => `'${blobs.path(blobId)}'`;
  const none = `select null::bigint as file, null::bigint as position where false`;
  const gone = [none, ...of('DELETES').map((file) => `select file, position from read_parquet(${path(file)})`)].join(' union all ');
  const columns = schema.columns.map(({ name, type }) => `null::${SQL_TYPES[type]} as ${quoted(name)}`);
  const parts = of('DATA').map(
    (file) => `select * from (select * from read_parquet(${path(file)}, file_row_number = true)) r
      anti join (${gone}) g on g.file = ${file.addedSequence} and g.position = r.file_row_number`,
  );
  const cells = schema.columns.map(({ name, type }) => (type === 'TIMESTAMP' ? `${isoText(quoted(name))} as ${quoted(name)}` : quoted(name)));
  const all = [`select ${columns.join(', ')} where false`, ...parts].join(' union all by name ');
  const to = join(tmpdir(), `hopyard-rows-${randomUUID()}.csv`);
  await duck((connection) => connection.run(`copy (select ${cells.join(', ')} from (${all})) to '${to}' (format csv, header)`));
  const lines = (await readFile(to, 'utf8')).trimEnd().split('\n');
  await rm(to);
  return lines.slice(1).toSorted();
}

export function accepted(outcome: Staged | RowsRefused | { kind: 'nothing' }): Staged {
  if (outcome.kind !== 'staged') throw new Error(JSON.stringify(outcome));
  return outcome;
}

export async function duck<T>(use: (connection: Awaited<ReturnType<DuckDBInstance['connect']>>) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  try {
    await connection.run(`set TimeZone = 'UTC'`);
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export const columns = (...named: [name: string, type: Column['type'], nullable?: 'nullable'][]): Column[] =>
  named.map(([name, type, nullable]) => ({ name, type, nullable: nullable !== undefined }));
