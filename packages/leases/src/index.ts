import * as z from 'zod';

// The runner asks for work and reports on it over one Unix socket that the platform serves. The runner holds no
// database password; every report carries the lease's epoch, and a stale one is answered 409 STALE_LEASE.

/** A file that the sandbox may see, by the opaque id of its bytes in the blob store. */
export const BlobRef = z.object({ blobId: z.uuid(), sizeBytes: z.number(), sha256: z.string() });
export type BlobRef = z.infer<typeof BlobRef>;

/** A granted file, mounted read-only at `/project/<path>`, where path is `<dataset>/<directories…>/<name>`. */
export const Mount = z.object({ path: z.string(), blob: BlobRef });
export type Mount = z.infer<typeof Mount>;

/** CPU in cores, memory in bytes, and how many processes and threads may live at once. */
export const Limits = z.object({ cpus: z.number(), memoryBytes: z.number(), processes: z.number() });
export type Limits = z.infer<typeof Limits>;

/** Packages by name and version (`scikit-learn==1.7.2`), built once and cached under the hash of the resolved set. */
export const EnvironmentSpec = z.object({
  environmentId: z.uuid(),
  revision: z.number(),
  requirements: z.array(z.string()),
});
export type EnvironmentSpec = z.infer<typeof EnvironmentSpec>;

const LeaseBase = {
  /** The id of the execution or environment that is claimed. */
  id: z.uuid(),
  projectId: z.uuid(),
  projectName: z.string(),
  /** Grows by one with each claim of the same work; an older epoch may report nothing any more. */
  epoch: z.number(),
  /** Seconds until the lease lapses unless a heartbeat renews it (database clock). */
  ttlSeconds: z.number(),
  /** Offset of the first line that this claim may write; left out, 0. A later claim of the same work goes on behind the lines of the one before. */
  logOffset: z.number().optional(),
};

export const ExecutionLease = z.object({
  kind: z.literal('execution'),
  ...LeaseBase,
  /** The execution's identity, which only the broker holds: it is bound to the execution and to this epoch. */
  token: z.string(),
  program: z.object({ name: z.string(), blob: BlobRef }),
  arguments: z.array(z.string()),
  variables: z.record(z.string(), z.string()),
  /** null: the base environment, the runner's Python with nothing but the client. */
  environment: EnvironmentSpec.nullable(),
  limits: Limits,
  timeoutSeconds: z.number(),
  mounts: z.array(Mount),
  /** Granted output directories as `<dataset>/<directories…>`; what lies in `/output/<path>` at the end is taken. */
  outputs: z.array(z.object({ path: z.string(), directoryId: z.uuid() })),
});
export type ExecutionLease = z.infer<typeof ExecutionLease>;

export const EnvironmentLease = z.object({ kind: z.literal('environment'), ...LeaseBase, spec: EnvironmentSpec });
export type EnvironmentLease = z.infer<typeof EnvironmentLease>;

export const Lease = z.discriminatedUnion('kind', [ExecutionLease, EnvironmentLease]);
export type Lease = z.infer<typeof Lease>;

/** `POST /leases/claim`: waits up to `waitSeconds` for work, then answers what there is, possibly nothing. */
export const ClaimRequest = z.object({
  runner: z.string(),
  slots: z.number(),
  waitSeconds: z.number(),
  /** Why programs are refused on this machine, with the remedy; null when the sandbox stands. */
  sandboxRefusal: z.string().nullable(),
});
export type ClaimRequest = z.infer<typeof ClaimRequest>;
export const ClaimResponse = z.object({ leases: z.array(Lease) });
export type ClaimResponse = z.infer<typeof ClaimResponse>;

/** `POST /leases/<id>/heartbeat`: renews the lease; `stop` asks the runner to end the program. */
export const Heartbeat = z.object({ epoch: z.number(), cpuSeconds: z.number(), peakMemoryBytes: z.number() });
export type Heartbeat = z.infer<typeof Heartbeat>;
export const HeartbeatResponse = z.object({ stop: z.boolean() });
export type HeartbeatResponse = z.infer<typeof HeartbeatResponse>;

export const LogStream = z.enum(['STDOUT', 'STDERR', 'SYSTEM']);
export type LogStream = z.infer<typeof LogStream>;

/** `POST /leases/<id>/log`: lines in order from `firstOffset` on; a line already stored is not stored twice. */
export const LogAppend = z.object({
  epoch: z.number(),
  firstOffset: z.number(),
  lines: z.array(z.object({ at: z.iso.datetime(), stream: LogStream, text: z.string() })),
});
export type LogAppend = z.infer<typeof LogAppend>;

/** A file the program left in a granted output directory, already in the blob store. */
export const OutputFile = z.object({
  directoryId: z.uuid(),
  /** Below the granted directory: `<directories…>/<name>`. */
  path: z.string(),
  blob: BlobRef,
  mediaType: z.string(),
});
export type OutputFile = z.infer<typeof OutputFile>;

/** How a program ended, before the platform names the state. */
export const Ending = z.enum(['EXITED', 'STOPPED', 'TIMED_OUT', 'OUT_OF_MEMORY', 'REFUSED', 'KILLED']);
export type Ending = z.infer<typeof Ending>;

/** `POST /leases/<id>/report`: the execution moved on. `FINISHED` carries outputs; they become visible together with the final state. */
export const ExecutionReport = z.discriminatedUnion('state', [
  z.object({ state: z.literal('RUNNING'), epoch: z.number() }),
  z.object({
    state: z.literal('FINISHED'),
    epoch: z.number(),
    ending: Ending,
    exitCode: z.number().nullable(),
    /** One sentence for people: what ended it and what would help. */
    reason: z.string().nullable(),
    cpuSeconds: z.number(),
    peakMemoryBytes: z.number(),
    outputs: z.array(OutputFile),
  }),
]);
export type ExecutionReport = z.infer<typeof ExecutionReport>;

/** The same door for an environment: `READY` with what was really installed, or `FAILED` with what would be right. */
export const EnvironmentReport = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('READY'),
    epoch: z.number(),
    contentHash: z.string(),
    /** `INDEX`: wheels from a package index. `SYSTEM`: the operating system's own packages, because no index is in reach. */
    source: z.enum(['INDEX', 'SYSTEM']),
    python: z.string(),
    installed: z.array(z.string()),
  }),
  z.object({ state: z.literal('FAILED'), epoch: z.number(), reason: z.string() }),
]);
export type EnvironmentReport = z.infer<typeof EnvironmentReport>;

// The other direction: the platform asks the runner's engine workers over the runner's own Unix socket.

/** `POST /engine/preview` on a stored Parquet or CSV file. */
export const PreviewRequest = z.object({ blobId: z.uuid(), format: z.enum(['parquet', 'csv']), rows: z.number() });
export type PreviewRequest = z.infer<typeof PreviewRequest>;
export const PreviewResponse = z.object({
  columns: z.array(z.object({ name: z.string(), type: z.string(), nullable: z.boolean() })),
  /** One array a row, in the order of the columns; values as JSON has them, BigInt and decimals as strings. */
  rows: z.array(z.array(z.unknown())),
  rowCount: z.string().nullable(),
  truncated: z.boolean(),
});
export type PreviewResponse = z.infer<typeof PreviewResponse>;

/** `POST /engine/rows`: the answer is the file's rows as CSV with a header line (`text/csv`), streamed. */
export const RowsRequest = z.object({ blobId: z.uuid(), format: z.enum(['parquet', 'csv']) });
export type RowsRequest = z.infer<typeof RowsRequest>;

/** What both sockets answer when they refuse: HTTP 4xx or 5xx with this body. */
export const LeaseError = z.object({ code: z.string(), message: z.string() });
export type LeaseError = z.infer<typeof LeaseError>;

/** A name under which a statement finds a file: `/data/<name>` to read, `/output/<name>` to write. */
const FileName = z
  .string()
  .regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/)
  .max(100);

/**
 * What every plan of the platform has: trusted SQL that the platform made of checked identifiers, over stored files that the
 * worker sees as `/data/<name>`; an `arrow` file is a table `arrow_<name>` (dots become `_`), in the file's order by `rowid`. Statements run in order, in one DuckDB of their own: views and tables, none of them
 * temporary, as a plan has more than one connection. Times are UTC; rows keep their order.
 */
const Plan = {
  files: z.array(z.object({ name: FileName, blobId: z.uuid(), format: z.enum(['parquet', 'csv', 'arrow']) })).max(10_000),
  statements: z.array(z.string()).max(1_000),
};

/** Profiles of a query's columns, as `@hopyard/statistics` keeps them. */
const ProfileWanted = z.object({ name: FileName, select: z.string() });

/**
 * `POST /engine/query`: runs a plan, then takes what it wrote and answers what it asks. `writes` are statements that write
 * outputs (`copy … to '/output/<name>'`), in order; `copies` are selects whose rows become outputs in PostgreSQL's text format, for a
 * transaction that follows at once: they are not synced. Beside
 * the writing, `answers` are selects whose rows come back as JSON, and `profiles` selects whose columns are profiled. A caller who
 * leaves ends the worker.
 */
export const QueryRequest = z.object({
  ...Plan,
  writes: z.array(z.string()).max(1_000).optional(),
  outputs: z.array(FileName).max(1_000),
  copies: z
    .array(z.object({ name: FileName, select: z.string() }))
    .max(10)
    .optional(),
  answers: z.record(FileName, z.string()),
  profiles: z.array(ProfileWanted).max(1_000),
});
export type QueryRequest = z.infer<typeof QueryRequest>;
export const QueryResponse = z.object({
  outputs: z.record(FileName, BlobRef),
  /** Rows as arrays; BigInt and decimals as text, times as ISO 8601. */
  answers: z.record(FileName, z.array(z.array(z.unknown()))),
  /** `TableProfile.toJSON()` by name. */
  profiles: z.record(FileName, z.unknown()),
});
export type QueryResponse = z.infer<typeof QueryResponse>;

/**
 * `POST /engine/stream`: runs a plan, then streams the rows of one select, in order. `copy` is PostgreSQL's text format, for
 * `COPY … FROM STDIN`; `arrow` is the Arrow IPC stream format. An error after the first bytes cuts the stream.
 */
export const StreamRequest = z.object({ ...Plan, select: z.string(), format: z.enum(['csv', 'arrow', 'parquet', 'copy']) });
export type StreamRequest = z.infer<typeof StreamRequest>;
