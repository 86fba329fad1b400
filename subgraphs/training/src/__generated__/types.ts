import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CatalogEntryMapper, EnvironmentMapper, EnvironmentEventMapper, ExecutionMapper, ExecutionEventMapper, ExperimentMapper, JobMapper, LogRunSuccessMapper, ModelMapper, ModelAliasMapper, ModelVersionMapper, ModelVersionEventMapper, ProjectMapper, ResourcesMapper, RunMapper, RunEventMapper, TrainingDatasetMapper } from './../schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, as a decimal string or a safe number. */
  BigInt: { input: bigint; output: bigint | number | string; }
  /** A place in a stream of messages. Opaque: keep the last one seen and pass it as `after` to go on from there. */
  Cursor: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** A length of time, ISO 8601 (`PT1H30M`). */
  Duration: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Aliases point at the version. Nothing was changed; move or remove them first. */
export type AliasedVersion = UserError & {
  readonly __typename?: 'AliasedVersion';
  /** The aliases, by name. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Input of `archiveModelVersion`. */
export type ArchiveModelVersionInput = {
  /** False takes it back. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly modelVersionId: Scalars['ID']['input'];
};

/** Answer of `archiveModelVersion`. */
export type ArchiveModelVersionResult = AliasedVersion | ArchiveModelVersionSuccess;

/** It is as asked for. */
export type ArchiveModelVersionSuccess = {
  readonly __typename?: 'ArchiveModelVersionSuccess';
  readonly modelVersion: ModelVersion;
};

/** Anything that provenance speaks of. */
export type Artifact = {
  /** When it came to be. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. Null for the platform itself. */
  readonly createdBy?: Maybe<User>;
  /** Its entry in the catalogue: label, provenance, what the viewer may do. */
  readonly entry: CatalogEntry;
  /** Unique over all artifacts. */
  readonly id: Scalars['ID']['output'];
};

export type CatalogEntry = {
  readonly __typename?: 'CatalogEntry';
  /** The execution that it is the entry of. Null when it is of something else. */
  readonly execution?: Maybe<Execution>;
  readonly id: Scalars['ID']['output'];
  /** The model version that it is the entry of. Null when it is of something else. */
  readonly modelVersion?: Maybe<ModelVersion>;
  /** The run that it is the entry of. Null when it is of something else. */
  readonly run?: Maybe<Run>;
};

/** What happened to a thing. */
export type Change =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

/** Input of `configureJob`. What is left out stays as it is. */
export type ConfigureJobInput = {
  readonly arguments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly environmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly jobId: Scalars['ID']['input'];
  readonly programPath?: InputMaybe<Scalars['String']['input']>;
  readonly reads?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly resources?: InputMaybe<ResourcesInput>;
  readonly retries?: InputMaybe<Scalars['Int']['input']>;
  readonly timeout?: InputMaybe<Scalars['Duration']['input']>;
  readonly writes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Answer of `configureJob`. */
export type ConfigureJobResult = ConfigureJobSuccess | InvalidInput;

/** The job is changed. */
export type ConfigureJobSuccess = {
  readonly __typename?: 'ConfigureJobSuccess';
  readonly job: Job;
};

/** Input of `createEnvironment`. */
export type CreateEnvironmentInput = {
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly name: Scalars['String']['input'];
  /** Package names with versions, at most 100: `scikit-learn==1.7.2`. No addresses, paths or options. */
  readonly requirements: ReadonlyArray<Scalars['String']['input']>;
};

/** Answer of `createEnvironment`. */
export type CreateEnvironmentResult = CreateEnvironmentSuccess | InvalidInput | NameTaken;

/** It is queued. Follow `environmentChanged`. */
export type CreateEnvironmentSuccess = {
  readonly __typename?: 'CreateEnvironmentSuccess';
  readonly environment: Environment;
};

/** Input of `createJob`. */
export type CreateJobInput = {
  /** Passed to the program; at most 100. */
  readonly arguments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it does, in at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its packages. Null: Python with nothing but the client. */
  readonly environmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly name: Scalars['String']['input'];
  /** The Python file, in `Resources` or `Jupyter`. */
  readonly programPath: Scalars['String']['input'];
  /** Paths of files and directories of the project that it may read; at most 100. */
  readonly reads?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What an execution may use. */
  readonly resources?: InputMaybe<ResourcesInput>;
  /** How often to try again by itself after a failure, 0 to 10. */
  readonly retries?: InputMaybe<Scalars['Int']['input']>;
  /** How long an execution may take; one second to seven days. */
  readonly timeout?: InputMaybe<Scalars['Duration']['input']>;
  /** Paths of directories of the project that it may write into; at most 20. */
  readonly writes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Answer of `createJob`. */
export type CreateJobResult = CreateJobSuccess | InvalidInput | NameTaken;

/** The job exists. */
export type CreateJobSuccess = {
  readonly __typename?: 'CreateJobSuccess';
  readonly job: Job;
};

/** Input of `deleteModelVersion`. */
export type DeleteModelVersionInput = {
  readonly modelVersionId: Scalars['ID']['input'];
};

/** Answer of `deleteModelVersion`. */
export type DeleteModelVersionResult = AliasedVersion | DeleteModelVersionSuccess | DeployedVersion;

/** The version is gone. */
export type DeleteModelVersionSuccess = {
  readonly __typename?: 'DeleteModelVersionSuccess';
  /** What it was a version of. */
  readonly model: Model;
};

/** A deployment has the version among its own. Nothing was changed. */
export type DeployedVersion = UserError & {
  readonly __typename?: 'DeployedVersion';
  readonly message: Scalars['String']['output'];
};

export type Directory = {
  readonly __typename?: 'Directory';
  readonly id: Scalars['ID']['output'];
};

/** Python packages by name and version, built once in a sandbox of their own. Wheels only. */
export type Environment = Artifact & {
  readonly __typename?: 'Environment';
  /** SHA-256 over the installed set: equal hashes are equal environments. Null until READY. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  readonly entry: CatalogEntry;
  /** Why it failed and what would be right. Null unless FAILED. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What was installed, as `name==version`, by name. Empty until READY. */
  readonly installed: ReadonlyArray<Scalars['String']['output']>;
  /** Unique in the project. */
  readonly name: Scalars['String']['output'];
  /** The Python that it was built for. Null until READY. */
  readonly python?: Maybe<Scalars['String']['output']>;
  /** What was asked for, as `name==version` or `name>=version`. */
  readonly requirements: ReadonlyArray<Scalars['String']['output']>;
  /** Where the packages came from. Null until READY. */
  readonly source?: Maybe<EnvironmentSource>;
  /** Where its building stands. */
  readonly state: EnvironmentState;
};

/** A page of environments. */
export type EnvironmentConnection = {
  readonly __typename?: 'EnvironmentConnection';
  readonly edges: ReadonlyArray<EnvironmentEdge>;
  readonly nodes: ReadonlyArray<Environment>;
  readonly pageInfo: PageInfo;
};

/** An environment and its place in the list. */
export type EnvironmentEdge = {
  readonly __typename?: 'EnvironmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Environment;
};

/** An environment changed. */
export type EnvironmentEvent = FeedMessage & {
  readonly __typename?: 'EnvironmentEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null in LIVE and RESYNC. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** The environment as the subscriber may read it now. */
  readonly environment?: Maybe<Environment>;
  readonly signal: Signal;
};

/** Its environment could not be built. Nothing was started. An environment that is still being built is waited for. */
export type EnvironmentNotReady = UserError & {
  readonly __typename?: 'EnvironmentNotReady';
  readonly environment: Environment;
  readonly message: Scalars['String']['output'];
};

/** Where an environment's packages came from. */
export type EnvironmentSource =
  /** Wheels from a package index. */
  | 'INDEX'
  /** The operating system's packages, because no index is in reach. */
  | 'SYSTEM';

/** Where the building of an environment stands. READY and FAILED are final. */
export type EnvironmentState =
  | 'BUILDING'
  | 'FAILED'
  | 'QUEUED'
  | 'READY';

/** One time that a job ran. */
export type Execution = Artifact & {
  readonly __typename?: 'Execution';
  /** What the program was given. */
  readonly arguments: ReadonlyArray<Scalars['String']['output']>;
  /** 1 for the first try, one more for each retry of the platform. */
  readonly attempt: Scalars['Int']['output'];
  /** CPU time so far. */
  readonly cpuSeconds: Scalars['Float']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  readonly entry: CatalogEntry;
  /** What the program exited with. */
  readonly exitCode?: Maybe<Scalars['Int']['output']>;
  /** When it reached its final state. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly job: Job;
  /** The last lines of its log, or `limit` lines from `fromOffset` on (1,000 at most). */
  readonly log: LogSlice;
  /** 1, 2, 3 … within its job. */
  readonly number: Scalars['Int']['output'];
  /** What it wrote. */
  readonly outputs: ReadonlyArray<CatalogEntry>;
  /** The most memory that it held at once. */
  readonly peakMemoryBytes?: Maybe<Scalars['BigInt']['output']>;
  /** SHA-256 of the program that ran. */
  readonly programHash: Scalars['String']['output'];
  /** What it was allowed to read. */
  readonly reads: ReadonlyArray<CatalogEntry>;
  /** What it may use. */
  readonly resources: Resources;
  /** The execution that this one tries again. */
  readonly retryOf?: Maybe<Execution>;
  /** The runs that it recorded. */
  readonly runs: ReadonlyArray<Run>;
  /** When the program began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: ExecutionState;
  /** Every state that it was in. */
  readonly stateHistory: ReadonlyArray<StateChange>;
  /** Why it is in that state, in a sentence, and what would help. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** What started it. */
  readonly trigger: ExecutionTrigger;
};


/** One time that a job ran. */
export type ExecutionlogArgs = {
  fromOffset?: InputMaybe<Scalars['BigInt']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  tail?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of executions. */
export type ExecutionConnection = {
  readonly __typename?: 'ExecutionConnection';
  readonly edges: ReadonlyArray<ExecutionEdge>;
  readonly nodes: ReadonlyArray<Execution>;
  readonly pageInfo: PageInfo;
};

/** An execution and its place in the list. */
export type ExecutionEdge = {
  readonly __typename?: 'ExecutionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Execution;
};

/** An execution changed. */
export type ExecutionEvent = FeedMessage & {
  readonly __typename?: 'ExecutionEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null in LIVE and RESYNC. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** The execution as the subscriber may read it now. */
  readonly execution?: Maybe<Execution>;
  readonly signal: Signal;
};

/** Where an execution stands. SUCCEEDED, FAILED, STOPPED, TIMED_OUT and LOST are final. */
export type ExecutionState =
  /** The program failed, or could not be started. */
  | 'FAILED'
  /** Its runner was not heard of again. */
  | 'LOST'
  /** A runner has it and makes its sandbox and environment ready. */
  | 'PREPARING'
  /** Waits for a runner. */
  | 'QUEUED'
  /** The program runs. */
  | 'RUNNING'
  /** Somebody ended it. */
  | 'STOPPED'
  /** Somebody asked for its end; the program has ten seconds. */
  | 'STOPPING'
  /** The program ended well. */
  | 'SUCCEEDED'
  /** It took longer than its time-out. */
  | 'TIMED_OUT';

/** What started an execution. */
export type ExecutionTrigger =
  /** Somebody, by `runJob`. */
  | 'PERSON'
  /** Somebody, by `retryExecution`, or the platform, as the job's `retries` say. */
  | 'RETRY';

/** Runs of one question. */
export type Experiment = Artifact & {
  readonly __typename?: 'Experiment';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  readonly entry: CatalogEntry;
  readonly id: Scalars['ID']['output'];
  /** Unique in the project. */
  readonly name: Scalars['String']['output'];
  /** Its runs, newest first. */
  readonly runs: RunConnection;
};


/** Runs of one question. */
export type ExperimentrunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of experiments. */
export type ExperimentConnection = {
  readonly __typename?: 'ExperimentConnection';
  readonly edges: ReadonlyArray<ExperimentEdge>;
  readonly nodes: ReadonlyArray<Experiment>;
  readonly pageInfo: PageInfo;
};

/** An experiment and its place in the list. */
export type ExperimentEdge = {
  readonly __typename?: 'ExperimentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Experiment;
};

/** How much a feature weighs in a model. */
export type FeatureImportance = {
  readonly __typename?: 'FeatureImportance';
  readonly feature: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

/** How much a feature weighs in a model. */
export type FeatureImportanceInput = {
  /** 1 to 250 characters. */
  readonly feature: Scalars['String']['input'];
  /** A finite number. */
  readonly value: Scalars['Float']['input'];
};

/**
 * One message of a subscription. The stream replays what follows `after`, says LIVE, then follows. Delivery is at
 * least once: a cursor seen before is a repeat.
 */
export type FeedMessage = {
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Where the stream stands after this message. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What this message is. */
  readonly signal: Signal;
};

export type File = {
  readonly __typename?: 'File';
  readonly id: Scalars['ID']['output'];
};

/** Input of `finishRun`. */
export type FinishRunInput = {
  readonly runId: Scalars['ID']['input'];
  /** How it ended; not RUNNING. */
  readonly state?: InputMaybe<RunState>;
};

/** Answer of `finishRun`. */
export type FinishRunResult = FinishRunSuccess | InvalidInput | StateConflict;

/** The run is closed. */
export type FinishRunSuccess = {
  readonly __typename?: 'FinishRunSuccess';
  readonly run: Run;
};

/** What is wrong with one field of an input. */
export type InvalidField = {
  readonly __typename?: 'InvalidField';
  /** What is wrong with it and what would be right. */
  readonly message: Scalars['String']['output'];
  /** The field, from the input's root: `["name"]`, `["requirements", "0"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The input breaks a rule of form. Nothing was changed. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** Every field that is wrong. */
  readonly fields: ReadonlyArray<InvalidField>;
  readonly message: Scalars['String']['output'];
};

/** A program with what it may read and where it may write, to be run again and again. */
export type Job = Artifact & {
  readonly __typename?: 'Job';
  /** Passed to the program. */
  readonly arguments: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** What it does, for people. */
  readonly description: Scalars['String']['output'];
  readonly entry: CatalogEntry;
  /** Its packages. Null: Python with nothing but the client. */
  readonly environment?: Maybe<Environment>;
  /** Its executions, newest first. */
  readonly executions: ExecutionConnection;
  readonly id: Scalars['ID']['output'];
  /** The newest execution. */
  readonly lastExecution?: Maybe<Execution>;
  /** Unique in the project. */
  readonly name: Scalars['String']['output'];
  /** The Python file that it runs, in `Resources` or `Jupyter`. */
  readonly program: File;
  /** Files and directories that its executions may read. */
  readonly reads: ReadonlyArray<CatalogEntry>;
  /** What an execution may use. */
  readonly resources: Resources;
  /** How often the platform tries again by itself after a failure. */
  readonly retries: Scalars['Int']['output'];
  /** How long an execution may take. */
  readonly timeout: Scalars['Duration']['output'];
  /** Directories that its executions may write into. */
  readonly writes: ReadonlyArray<CatalogEntry>;
};


/** A program with what it may read and where it may write, to be run again and again. */
export type JobexecutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of jobs. */
export type JobConnection = {
  readonly __typename?: 'JobConnection';
  readonly edges: ReadonlyArray<JobEdge>;
  readonly nodes: ReadonlyArray<Job>;
  readonly pageInfo: PageInfo;
};

/** A job and its place in the list. */
export type JobEdge = {
  readonly __typename?: 'JobEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Job;
};

/** Lines of a log. */
export type LogChunk = FeedMessage & {
  readonly __typename?: 'LogChunk';
  readonly at: Scalars['DateTime']['output'];
  /** Whether no line will come any more. */
  readonly complete: Scalars['Boolean']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  /** The offset of the first line; the end of the log in LIVE. */
  readonly firstOffset: Scalars['BigInt']['output'];
  readonly lines: ReadonlyArray<LogLine>;
  readonly signal: Signal;
};

/** A line of a log. */
export type LogLine = {
  readonly __typename?: 'LogLine';
  readonly at: Scalars['DateTime']['output'];
  /** 0, 1, 2 … without a gap. */
  readonly offset: Scalars['BigInt']['output'];
  readonly stream: LogStream;
  readonly text: Scalars['String']['output'];
};

/** Input of `logRun`. */
export type LogRunInput = {
  /** Paths of files of the project that belong to the run; at most 100. */
  readonly artifacts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Single points, at most 10,000. */
  readonly metrics?: InputMaybe<ReadonlyArray<MetricPointInput>>;
  /** A parameter that is set keeps its value; the same value again is no error. */
  readonly parameters?: InputMaybe<ReadonlyArray<ParameterInput>>;
  readonly runId: Scalars['ID']['input'];
  /** Many points by columns, at most 10,000 together: a fraction of the work of as many single ones. Behind those, where both name a metric. */
  readonly series?: InputMaybe<ReadonlyArray<MetricSeriesInput>>;
};

/** Answer of `logRun`. */
export type LogRunResult = InvalidInput | LogRunSuccess | StateConflict;

/** All of it is stored. */
export type LogRunSuccess = {
  readonly __typename?: 'LogRunSuccess';
  readonly run: Run;
};

/** A stretch of a log. */
export type LogSlice = {
  readonly __typename?: 'LogSlice';
  /** Whether no line will come any more. */
  readonly complete: Scalars['Boolean']['output'];
  /** Follow its subscription from here: no gap, no repeat. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The offset that the next line will get. */
  readonly endOffset: Scalars['BigInt']['output'];
  /** The offset of the first line there is. */
  readonly firstOffset: Scalars['BigInt']['output'];
  readonly lines: ReadonlyArray<LogLine>;
};

/** Who wrote a line. */
export type LogStream =
  | 'STDERR'
  | 'STDOUT'
  /** The platform. */
  | 'SYSTEM';

/** What is known of a metric. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** How many points there are. */
  readonly count: Scalars['BigInt']['output'];
  readonly key: Scalars['String']['output'];
  /** The value at the greatest step. */
  readonly last: Scalars['Float']['output'];
  /** The greatest step. */
  readonly lastStep: Scalars['BigInt']['output'];
  readonly max: Scalars['Float']['output'];
  readonly min: Scalars['Float']['output'];
};

/** Points of metrics. */
export type MetricChunk = FeedMessage & {
  readonly __typename?: 'MetricChunk';
  readonly at: Scalars['DateTime']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  readonly series: ReadonlyArray<MetricSegment>;
  readonly signal: Signal;
};

/** A value of a metric. */
export type MetricPoint = {
  readonly __typename?: 'MetricPoint';
  readonly at: Scalars['DateTime']['output'];
  readonly step: Scalars['BigInt']['output'];
  readonly value: Scalars['Float']['output'];
};

/** A value of a metric. */
export type MetricPointInput = {
  /** When it was measured. Left out: now. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 250 characters. */
  readonly key: Scalars['String']['input'];
  /** 0 or more. */
  readonly step: Scalars['BigInt']['input'];
  /** A finite number. */
  readonly value: Scalars['Float']['input'];
};

/** New points of one metric of one run. */
export type MetricSegment = {
  readonly __typename?: 'MetricSegment';
  readonly key: Scalars['String']['output'];
  readonly points: ReadonlyArray<MetricPoint>;
  readonly runId: Scalars['ID']['output'];
};

/** The points of one metric. */
export type MetricSeries = {
  readonly __typename?: 'MetricSeries';
  /** Follow `metricPoints` from here: no gap, no repeat. */
  readonly cursor: Scalars['Cursor']['output'];
  readonly key: Scalars['String']['output'];
  /** By step. */
  readonly points: ReadonlyArray<MetricPoint>;
  /** Whether points were left out. */
  readonly reduced: Scalars['Boolean']['output'];
};

/** Points of one metric, by columns: what lies at the same place of each list is a point. */
export type MetricSeriesInput = {
  /** When each was measured, as many as there are steps. Left out: now. */
  readonly at?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** 1 to 250 characters. */
  readonly key: Scalars['String']['input'];
  /** Each 0 or more. */
  readonly steps: ReadonlyArray<Scalars['BigInt']['input']>;
  /** Finite numbers, as many as there are steps. */
  readonly values: ReadonlyArray<Scalars['Float']['input']>;
};

/** A name under which versions of a model are kept. */
export type Model = Artifact & {
  readonly __typename?: 'Model';
  /** Its aliases, by name. */
  readonly aliases: ReadonlyArray<ModelAlias>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  readonly entry: CatalogEntry;
  readonly id: Scalars['ID']['output'];
  /** Unique in the project. */
  readonly name: Scalars['String']['output'];
  /** A version by its number, or by an alias. With neither, the newest. */
  readonly version?: Maybe<ModelVersion>;
  /** Its versions, newest first; or by the value of a metric, greatest first unless `descending` is false, those without it last. */
  readonly versions: ModelVersionConnection;
};


/** A name under which versions of a model are kept. */
export type ModelversionArgs = {
  alias?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** A name under which versions of a model are kept. */
export type ModelversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderByMetric?: InputMaybe<Scalars['String']['input']>;
};

/** A name for one version of a model, which moves: `champion`. */
export type ModelAlias = {
  readonly __typename?: 'ModelAlias';
  /** Where it points. */
  readonly modelVersion: ModelVersion;
  /** Unique within the model. */
  readonly name: Scalars['String']['output'];
  /** Since when. */
  readonly setAt: Scalars['DateTime']['output'];
  /** Who pointed it there. */
  readonly setBy?: Maybe<User>;
};

/** A page of models. */
export type ModelConnection = {
  readonly __typename?: 'ModelConnection';
  readonly edges: ReadonlyArray<ModelEdge>;
  readonly nodes: ReadonlyArray<Model>;
  readonly pageInfo: PageInfo;
};

/** A model and its place in the list. */
export type ModelEdge = {
  readonly __typename?: 'ModelEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Model;
};

/** A file of a version of a model. */
export type ModelFile = {
  readonly __typename?: 'ModelFile';
  /** Its path within the version. */
  readonly name: Scalars['String']['output'];
  /** In hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  readonly sizeBytes: Scalars['BigInt']['output'];
};

/** A file of a version: one that was uploaded at the door `/models/<model>/files/<name>`, or one of the project. */
export type ModelFileInput = {
  /** Its path within the version. Left out: as it was uploaded, or the name that it has in the project. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Path of a file of the project. A program registers only what was granted to it. */
  readonly path?: InputMaybe<Scalars['String']['input']>;
  /** The upload, by the id that the door answered. Uploads are held for an hour. */
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a model is stored. No format runs code when its file is opened. */
export type ModelFormat =
  /** Open Neural Network Exchange: one `.onnx`. */
  | 'ONNX'
  /** A `predictor.py` with any files beside it. */
  | 'PYTHON'
  /** scikit-learn, written by skops: one `.skops`. */
  | 'SKLEARN';

/**
 * The files are no model of that format, the model is another one than was said, or it needs operators that no model server here has.
 * Nothing was registered. An operator that is missing in a domain that is known otherwise is told by the version of the deployment.
 */
export type ModelInvalid = UserError & {
  readonly __typename?: 'ModelInvalid';
  /** The file's name within the version. Null when one is missing. */
  readonly file?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** What a version of a model is judged by. */
export type ModelMetric = {
  readonly __typename?: 'ModelMetric';
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

/** What a version of a model is judged by. */
export type ModelMetricInput = {
  /** 1 to 250 characters. */
  readonly key: Scalars['String']['input'];
  /** A finite number. */
  readonly value: Scalars['Float']['input'];
};

/** An input or output of a model. */
export type ModelTensor = {
  readonly __typename?: 'ModelTensor';
  /** Of its elements. */
  readonly datatype: TensorDatatype;
  /** The feature that feeds it: as it was said, or else the column of the training dataset that is called like it. Null for neither. */
  readonly feature?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Length by dimension; -1 is any. */
  readonly shape: ReadonlyArray<Scalars['BigInt']['output']>;
};

/** An input or output of a model. */
export type ModelTensorInput = {
  /** Of its elements. */
  readonly datatype: TensorDatatype;
  /** The feature that feeds it. Left out: the column of the training dataset that is called like it, if there is one. */
  readonly feature?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** Length by dimension; -1 is any. At most 32 dimensions. */
  readonly shape: ReadonlyArray<Scalars['BigInt']['input']>;
};

/** A trained model, frozen, with what is needed to judge it, to repeat it and to serve it. */
export type ModelVersion = Artifact & {
  readonly __typename?: 'ModelVersion';
  /** Names that point at it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 over the names and hashes of its files: equal hashes are equal models. */
  readonly contentHash: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** What it is, for people. */
  readonly description: Scalars['String']['output'];
  readonly entry: CatalogEntry;
  /** The environment that its execution ran in. */
  readonly environment?: Maybe<Environment>;
  /** The execution that it came out of. */
  readonly execution?: Maybe<Execution>;
  /** Its files, by name. They are read at the door `/models/<model>/versions/<version>/files/<name>`. */
  readonly files: ReadonlyArray<ModelFile>;
  /** How it is stored. */
  readonly format: ModelFormat;
  /** What made it: `scikit-learn 1.7.2`. */
  readonly framework: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** How much each feature weighs, as it was registered. */
  readonly importances: ReadonlyArray<FeatureImportance>;
  /** An input in the form of the Open Inference Protocol. */
  readonly inputExample?: Maybe<Scalars['JSON']['output']>;
  /** What it takes. */
  readonly inputs: ReadonlyArray<ModelTensor>;
  /** What it is judged by, by key. */
  readonly metrics: ReadonlyArray<ModelMetric>;
  readonly model: Model;
  /** What it gives. */
  readonly outputs: ReadonlyArray<ModelTensor>;
  /** The run that it came out of. */
  readonly run?: Maybe<Run>;
  /** Bytes of all its files. */
  readonly sizeBytes: Scalars['BigInt']['output'];
  /** Where it stands. */
  readonly state: ModelVersionState;
  /** What it was trained on. */
  readonly trainingDataset?: Maybe<TrainingDataset>;
  /** 1, 2, 3 … within its model. A number is not given twice. */
  readonly version: Scalars['Int']['output'];
};

/** A page of versions. */
export type ModelVersionConnection = {
  readonly __typename?: 'ModelVersionConnection';
  readonly edges: ReadonlyArray<ModelVersionEdge>;
  readonly nodes: ReadonlyArray<ModelVersion>;
  readonly pageInfo: PageInfo;
};

/** A version and its place in the list. */
export type ModelVersionEdge = {
  readonly __typename?: 'ModelVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ModelVersion;
};

/** A version of a model, or an alias that points at it, changed. */
export type ModelVersionEvent = FeedMessage & {
  readonly __typename?: 'ModelVersionEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null in LIVE and RESYNC. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** The version as the subscriber may read it now. Null when it was deleted. */
  readonly modelVersion?: Maybe<ModelVersion>;
  readonly signal: Signal;
};

/** Where a version of a model stands. */
export type ModelVersionState =
  /** It is kept, and no alias may point at it. */
  | 'ARCHIVED'
  /** Its files are what they say, and it may be used. */
  | 'READY';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts a version aside, or takes it back. */
  readonly archiveModelVersion: ArchiveModelVersionResult;
  /** Changes a job. Executions that have begun are not touched. */
  readonly configureJob: ConfigureJobResult;
  /** Asks for an environment. It is queued, and a runner builds it; one of the same packages that it built before is ready within a moment. */
  readonly createEnvironment: CreateEnvironmentResult;
  /** Makes a job of a program. */
  readonly createJob: CreateJobResult;
  /** Deletes a version and its files. Its number is not given again, and provenance remembers it. */
  readonly deleteModelVersion: DeleteModelVersionResult;
  /** Closes a run. */
  readonly finishRun: FinishRunResult;
  /** Adds metric points and parameters to a run. */
  readonly logRun: LogRunResult;
  /** Registers files as the next version of a model. The model is made if there is none of that name. */
  readonly registerModelVersion: RegisterModelVersionResult;
  /** Removes an alias. The version stays. */
  readonly removeModelAlias: RemoveModelAliasResult;
  /** Runs again what an execution ran, with the same program, arguments and grants. */
  readonly retryExecution: RetryExecutionResult;
  /** Runs a job once. */
  readonly runJob: RunJobResult;
  /** Points an alias at a version, wherever it pointed before. */
  readonly setModelAlias: SetModelAliasResult;
  /** Opens a run. The experiment is made if there is none of that name. */
  readonly startRun: StartRunResult;
  /** Asks a running execution to end: its program is told, and ended after ten seconds. */
  readonly stopExecution: StopExecutionResult;
  /** Adds and removes tags of a run, also of one that is closed. */
  readonly tagRun: TagRunResult;
};


export type MutationarchiveModelVersionArgs = {
  input: ArchiveModelVersionInput;
};


export type MutationconfigureJobArgs = {
  input: ConfigureJobInput;
};


export type MutationcreateEnvironmentArgs = {
  input: CreateEnvironmentInput;
};


export type MutationcreateJobArgs = {
  input: CreateJobInput;
};


export type MutationdeleteModelVersionArgs = {
  input: DeleteModelVersionInput;
};


export type MutationfinishRunArgs = {
  input: FinishRunInput;
};


export type MutationlogRunArgs = {
  input: LogRunInput;
};


export type MutationregisterModelVersionArgs = {
  input: RegisterModelVersionInput;
};


export type MutationremoveModelAliasArgs = {
  input: RemoveModelAliasInput;
};


export type MutationretryExecutionArgs = {
  input: RetryExecutionInput;
};


export type MutationrunJobArgs = {
  input: RunJobInput;
};


export type MutationsetModelAliasArgs = {
  input: SetModelAliasInput;
};


export type MutationstartRunArgs = {
  input: StartRunInput;
};


export type MutationstopExecutionArgs = {
  input: StopExecutionInput;
};


export type MutationtagRunArgs = {
  input: TagRunInput;
};

/** The name is already used where it must be unique. Nothing was changed. */
export type NameTaken = UserError & {
  readonly __typename?: 'NameTaken';
  readonly message: Scalars['String']['output'];
  /** The name that is taken. */
  readonly name: Scalars['String']['output'];
};

/** Whether and from where to go on in a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last row's cursor: pass it as `after` for the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What a run was tried with. */
export type Parameter = {
  readonly __typename?: 'Parameter';
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** What a run is tried with. */
export type ParameterInput = {
  /** 1 to 250 characters. */
  readonly key: Scalars['String']['input'];
  /** At most 2,000 characters. */
  readonly value: Scalars['String']['input'];
};

export type Project = {
  readonly __typename?: 'Project';
  /** Its environments, by name. */
  readonly environments: EnvironmentConnection;
  /** Executions of all its jobs, newest first. */
  readonly executions: ExecutionConnection;
  /** An experiment by its name. */
  readonly experiment?: Maybe<Experiment>;
  /** Its experiments, by name. */
  readonly experiments: ExperimentConnection;
  readonly id: Scalars['ID']['output'];
  /** A job by its name. */
  readonly job?: Maybe<Job>;
  /** Its jobs, by name. */
  readonly jobs: JobConnection;
  /** A model by its name. */
  readonly model?: Maybe<Model>;
  /** Its models, by name. */
  readonly models: ModelConnection;
  /** Whether programs can run here, and if not, why and what to do about it. */
  readonly sandbox: SandboxStatus;
};


export type ProjectenvironmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectexecutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectexperimentArgs = {
  name: Scalars['String']['input'];
};


export type ProjectexperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectjobArgs = {
  name: Scalars['String']['input'];
};


export type ProjectjobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectmodelArgs = {
  name: Scalars['String']['input'];
};


export type ProjectmodelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** An environment of the active project by id. */
  readonly environment?: Maybe<Environment>;
  /** An execution of the active project by id. */
  readonly execution?: Maybe<Execution>;
  /** A job of the active project by id. */
  readonly job?: Maybe<Job>;
  /** A model of the active project by id. */
  readonly model?: Maybe<Model>;
  /** A version of a model of the active project by id. */
  readonly modelVersion?: Maybe<ModelVersion>;
  /** A run of the active project by id. */
  readonly run?: Maybe<Run>;
  /** Runs of the active project by id, in the order asked for, to be compared: 1 to 10. What is absent is left out. */
  readonly runs: ReadonlyArray<Run>;
};


export type QueryenvironmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryexecutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryjobArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymodelArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymodelVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryrunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryrunsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `registerModelVersion`. */
export type RegisterModelVersionInput = {
  /** What the version is, in at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its files; 1 to 200. */
  readonly files: ReadonlyArray<ModelFileInput>;
  /** How it is stored. */
  readonly format: ModelFormat;
  /** What made it. Left out: what an ONNX file says of itself, else nothing. */
  readonly framework?: InputMaybe<Scalars['String']['input']>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How much each feature weighs; at most 10,000. */
  readonly importances?: InputMaybe<ReadonlyArray<FeatureImportanceInput>>;
  /** An input in the form of the Open Inference Protocol, of at most 64 KiB. */
  readonly inputExample?: InputMaybe<Scalars['JSON']['input']>;
  /** What it takes. Of ONNX it is read from the file; what is given must say the same. */
  readonly inputs?: InputMaybe<ReadonlyArray<ModelTensorInput>>;
  /** What it is to be judged by; at most 1,000. Left out: the last values of the run's metrics. */
  readonly metrics?: InputMaybe<ReadonlyArray<ModelMetricInput>>;
  /** The model's name; 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly model: Scalars['String']['input'];
  /** What it gives. Of ONNX it is read from the file; what is given must say the same. */
  readonly outputs?: InputMaybe<ReadonlyArray<ModelTensorInput>>;
  /** The run that it came out of. Left out: the only run of the program that registers it. */
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  /** What it was trained on. Left out: the only training dataset that the run or its execution read. */
  readonly trainingDatasetId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `registerModelVersion`. */
export type RegisterModelVersionResult = InvalidInput | ModelInvalid | RegisterModelVersionSuccess | UnsafeArtifact;

/** The version is registered. */
export type RegisterModelVersionSuccess = {
  readonly __typename?: 'RegisterModelVersionSuccess';
  readonly modelVersion: ModelVersion;
};

/** Input of `removeModelAlias`. */
export type RemoveModelAliasInput = {
  readonly alias: Scalars['String']['input'];
  readonly modelId: Scalars['ID']['input'];
};

/** Answer of `removeModelAlias`. */
export type RemoveModelAliasResult = InvalidInput | RemoveModelAliasSuccess;

/** There is no such alias any more. */
export type RemoveModelAliasSuccess = {
  readonly __typename?: 'RemoveModelAliasSuccess';
  readonly model: Model;
};

/** What an execution may use. */
export type Resources = {
  readonly __typename?: 'Resources';
  /** CPU, in cores. */
  readonly cpus: Scalars['Float']['output'];
  /** Memory. A program that needs more is ended. */
  readonly memoryBytes: Scalars['BigInt']['output'];
  /** How many processes and threads may live at once. */
  readonly processes: Scalars['Int']['output'];
};

/** What an execution may use. */
export type ResourcesInput = {
  /** 0.1 to 64 cores. */
  readonly cpus?: InputMaybe<Scalars['Float']['input']>;
  /** 64 MiB to 256 GiB. */
  readonly memoryBytes?: InputMaybe<Scalars['BigInt']['input']>;
  /** 8 to 4096. */
  readonly processes?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `retryExecution`. */
export type RetryExecutionInput = {
  readonly executionId: Scalars['ID']['input'];
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `retryExecution`. */
export type RetryExecutionResult = EnvironmentNotReady | RetryExecutionSuccess | SandboxUnavailable | StateConflict;

/** The new execution is queued. */
export type RetryExecutionSuccess = {
  readonly __typename?: 'RetryExecutionSuccess';
  readonly execution: Execution;
};

/** One try, with its parameters and metrics. */
export type Run = Artifact & {
  readonly __typename?: 'Run';
  /** Files that belong to it: those that `logRun` named, and those that its execution wrote. */
  readonly artifacts: ReadonlyArray<File>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  readonly entry: CatalogEntry;
  /** The environment that its execution ran in. Null when there was none. */
  readonly environment?: Maybe<Environment>;
  /** The execution that recorded it. Null when a person did. */
  readonly execution?: Maybe<Execution>;
  readonly experiment: Experiment;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What is known of each metric, or of those asked for, by key. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Versions of models that came out of it, oldest first. */
  readonly modelVersions: ReadonlyArray<ModelVersion>;
  /** What it is called in its experiment. */
  readonly name: Scalars['String']['output'];
  /** What it was tried with, by key. */
  readonly parameters: ReadonlyArray<Parameter>;
  /** SHA-256 of the program that its execution ran. Null when a person recorded it. */
  readonly programHash?: Maybe<Scalars['String']['output']>;
  /** The points of its metrics, by key, reduced to at most `maxPoints` (2 to 5,000) by least and greatest value per stretch of steps. */
  readonly series: ReadonlyArray<MetricSeries>;
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: RunState;
  /** Free words, by name. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Training datasets that it, or its execution, read. */
  readonly trainingDatasets: ReadonlyArray<TrainingDataset>;
};


/** One try, with its parameters and metrics. */
export type RunmetricsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One try, with its parameters and metrics. */
export type RunseriesArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of runs. */
export type RunConnection = {
  readonly __typename?: 'RunConnection';
  readonly edges: ReadonlyArray<RunEdge>;
  readonly nodes: ReadonlyArray<Run>;
  readonly pageInfo: PageInfo;
};

/** A run and its place in the list. */
export type RunEdge = {
  readonly __typename?: 'RunEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Run;
};

/** A run changed. */
export type RunEvent = FeedMessage & {
  readonly __typename?: 'RunEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null in LIVE and RESYNC. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** The run as the subscriber may read it now. */
  readonly run?: Maybe<Run>;
  readonly signal: Signal;
};

/** Input of `runJob`. */
export type RunJobInput = {
  /** Instead of the job's arguments. */
  readonly arguments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly jobId: Scalars['ID']['input'];
};

/** Answer of `runJob`. */
export type RunJobResult = EnvironmentNotReady | InvalidInput | RunJobSuccess | SandboxUnavailable;

/** The execution is queued. */
export type RunJobSuccess = {
  readonly __typename?: 'RunJobSuccess';
  readonly execution: Execution;
};

/** Where a run stands. All but RUNNING are final. */
export type RunState =
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED'
  | 'SUCCEEDED';

/** Whether programs of users can run on this installation. */
export type SandboxStatus = {
  readonly __typename?: 'SandboxStatus';
  /** Whether a runner with a working sandbox is connected. */
  readonly available: Scalars['Boolean']['output'];
  /** Why not, and the line to type or the profile to install. Null when available. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** No sandbox can be made here, so no program is run. Nothing was started. */
export type SandboxUnavailable = UserError & {
  readonly __typename?: 'SandboxUnavailable';
  readonly message: Scalars['String']['output'];
};

/** Input of `setModelAlias`. */
export type SetModelAliasInput = {
  /** 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly alias: Scalars['String']['input'];
  /** The version to point at. */
  readonly modelVersionId: Scalars['ID']['input'];
};

/** Answer of `setModelAlias`. */
export type SetModelAliasResult = InvalidInput | SetModelAliasSuccess | StateConflict;

/** The alias points at the version. */
export type SetModelAliasSuccess = {
  readonly __typename?: 'SetModelAliasSuccess';
  readonly modelVersion: ModelVersion;
};

/** What a subscription message is. */
export type Signal =
  /** Something happened. */
  | 'EVENT'
  /** The replay of what was missed is over; what follows happens now. */
  | 'LIVE'
  /** History before this cursor is missing: read again, then go on from it. */
  | 'RESYNC';

/** Input of `startRun`. */
export type StartRunInput = {
  /** The experiment's name. */
  readonly experiment: Scalars['String']['input'];
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. Left out: `run-1`, `run-2` … */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it is tried with. */
  readonly parameters?: InputMaybe<ReadonlyArray<ParameterInput>>;
  /** Free words of 1 to 100 characters; at most 100. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Answer of `startRun`. */
export type StartRunResult = InvalidInput | NameTaken | StartRunSuccess;

/** The run is open. */
export type StartRunSuccess = {
  readonly __typename?: 'StartRunSuccess';
  readonly run: Run;
};

/** A state that an execution came into. */
export type StateChange = {
  readonly __typename?: 'StateChange';
  readonly at: Scalars['DateTime']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly state: ExecutionState;
};

/** The thing is in a state in which this cannot be done. Nothing was changed. */
export type StateConflict = UserError & {
  readonly __typename?: 'StateConflict';
  readonly message: Scalars['String']['output'];
  /** The state that it is in. */
  readonly state: Scalars['String']['output'];
};

/** Input of `stopExecution`. */
export type StopExecutionInput = {
  readonly executionId: Scalars['ID']['input'];
  /** Why, for people. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `stopExecution`. */
export type StopExecutionResult = StateConflict | StopExecutionSuccess;

/** It was told to end. */
export type StopExecutionSuccess = {
  readonly __typename?: 'StopExecutionSuccess';
  readonly execution: Execution;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Environments of the active project, as they change. */
  readonly environmentChanged: EnvironmentEvent;
  /** Executions of the active project, or of one job, as they change. */
  readonly executionChanged: ExecutionEvent;
  /** An execution's log, as it is written. Ends when the log is complete. */
  readonly executionLog: LogChunk;
  /** Points of runs' metrics, as they are logged. */
  readonly metricPoints: MetricChunk;
  /** Versions of models of the active project, or of one model, as they and their aliases change. */
  readonly modelVersionChanged: ModelVersionEvent;
  /** Runs of the active project, or of one experiment, as they open, close or get tags. Points come by `metricPoints`. */
  readonly runChanged: RunEvent;
};


export type SubscriptionenvironmentChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionexecutionChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionexecutionLogArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  executionId: Scalars['ID']['input'];
};


export type SubscriptionmetricPointsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  runIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type SubscriptionmodelVersionChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  modelId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionrunChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  experimentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of `tagRun`. */
export type TagRunInput = {
  /** Words of 1 to 100 characters; a run has at most 100. */
  readonly add?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly runId: Scalars['ID']['input'];
};

/** Answer of `tagRun`. */
export type TagRunResult = InvalidInput | TagRunSuccess;

/** The run has these tags now. */
export type TagRunSuccess = {
  readonly __typename?: 'TagRunSuccess';
  readonly run: Run;
};

/** Kinds of element, as the Open Inference Protocol names them. */
export type TensorDatatype =
  | 'BF16'
  | 'BOOL'
  /** Text or bytes. */
  | 'BYTES'
  | 'FP16'
  | 'FP32'
  | 'FP64'
  | 'INT8'
  | 'INT16'
  | 'INT32'
  | 'INT64'
  | 'UINT8'
  | 'UINT16'
  | 'UINT32'
  | 'UINT64';

export type TrainingDataset = {
  readonly __typename?: 'TrainingDataset';
  readonly id: Scalars['ID']['output'];
  /** Versions of models that were trained on it, newest first. */
  readonly modelVersions: ModelVersionConnection;
  /** Runs that read it, or whose execution did, newest first. */
  readonly runs: RunConnection;
};


export type TrainingDatasetmodelVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TrainingDatasetrunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A file could run code when it is opened, or cannot be looked into. Nothing was registered. */
export type UnsafeArtifact = UserError & {
  readonly __typename?: 'UnsafeArtifact';
  /** The file's name within the version. */
  readonly file?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
};

/** A failure that the caller can act on. Its type name is its code; its message can be shown to a person. */
export type UserError = {
  /** What is wrong, where, and what would be right. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CatalogEntry: CatalogEntry;
  Environment: Environment;
  Execution: Execution;
  Experiment: Experiment;
  Job: Job;
  Model: Model;
  ModelVersion: ModelVersion;
  Project: Project;
  Run: Run;
  TrainingDataset: TrainingDataset;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CatalogEntry:
    ( { __typename: 'CatalogEntry' }
    & GraphQLRecursivePick<FederationTypes['CatalogEntry'], {"id":true}> );
  Environment:
    ( { __typename: 'Environment' }
    & GraphQLRecursivePick<FederationTypes['Environment'], {"id":true}> );
  Execution:
    ( { __typename: 'Execution' }
    & GraphQLRecursivePick<FederationTypes['Execution'], {"id":true}> );
  Experiment:
    ( { __typename: 'Experiment' }
    & GraphQLRecursivePick<FederationTypes['Experiment'], {"id":true}> );
  Job:
    ( { __typename: 'Job' }
    & GraphQLRecursivePick<FederationTypes['Job'], {"id":true}> );
  Model:
    ( { __typename: 'Model' }
    & GraphQLRecursivePick<FederationTypes['Model'], {"id":true}> );
  ModelVersion:
    ( { __typename: 'ModelVersion' }
    & GraphQLRecursivePick<FederationTypes['ModelVersion'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Run:
    ( { __typename: 'Run' }
    & GraphQLRecursivePick<FederationTypes['Run'], {"id":true}> );
  TrainingDataset:
    ( { __typename: 'TrainingDataset' }
    & GraphQLRecursivePick<FederationTypes['TrainingDataset'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ArchiveModelVersionResult:
    | ( AliasedVersion & { __typename: 'AliasedVersion' } )
    | ( Omit<ArchiveModelVersionSuccess, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ArchiveModelVersionSuccess' } )
  ;
  ConfigureJobResult:
    | ( Omit<ConfigureJobSuccess, 'job'> & { job: _RefType['Job'] } & { __typename: 'ConfigureJobSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  CreateEnvironmentResult:
    | ( Omit<CreateEnvironmentSuccess, 'environment'> & { environment: _RefType['Environment'] } & { __typename: 'CreateEnvironmentSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
  ;
  CreateJobResult:
    | ( Omit<CreateJobSuccess, 'job'> & { job: _RefType['Job'] } & { __typename: 'CreateJobSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
  ;
  DeleteModelVersionResult:
    | ( AliasedVersion & { __typename: 'AliasedVersion' } )
    | ( Omit<DeleteModelVersionSuccess, 'model'> & { model: _RefType['Model'] } & { __typename: 'DeleteModelVersionSuccess' } )
    | ( DeployedVersion & { __typename: 'DeployedVersion' } )
  ;
  FinishRunResult:
    | ( Omit<FinishRunSuccess, 'run'> & { run: _RefType['Run'] } & { __typename: 'FinishRunSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  LogRunResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( LogRunSuccessMapper & { __typename: 'LogRunSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  RegisterModelVersionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( ModelInvalid & { __typename: 'ModelInvalid' } )
    | ( Omit<RegisterModelVersionSuccess, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'RegisterModelVersionSuccess' } )
    | ( UnsafeArtifact & { __typename: 'UnsafeArtifact' } )
  ;
  RemoveModelAliasResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<RemoveModelAliasSuccess, 'model'> & { model: _RefType['Model'] } & { __typename: 'RemoveModelAliasSuccess' } )
  ;
  RetryExecutionResult:
    | ( Omit<EnvironmentNotReady, 'environment'> & { environment: _RefType['Environment'] } & { __typename: 'EnvironmentNotReady' } )
    | ( Omit<RetryExecutionSuccess, 'execution'> & { execution: _RefType['Execution'] } & { __typename: 'RetryExecutionSuccess' } )
    | ( SandboxUnavailable & { __typename: 'SandboxUnavailable' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  RunJobResult:
    | ( Omit<EnvironmentNotReady, 'environment'> & { environment: _RefType['Environment'] } & { __typename: 'EnvironmentNotReady' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<RunJobSuccess, 'execution'> & { execution: _RefType['Execution'] } & { __typename: 'RunJobSuccess' } )
    | ( SandboxUnavailable & { __typename: 'SandboxUnavailable' } )
  ;
  SetModelAliasResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<SetModelAliasSuccess, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'SetModelAliasSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  StartRunResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( Omit<StartRunSuccess, 'run'> & { run: _RefType['Run'] } & { __typename: 'StartRunSuccess' } )
  ;
  StopExecutionResult:
    | ( StateConflict & { __typename: 'StateConflict' } )
    | ( Omit<StopExecutionSuccess, 'execution'> & { execution: _RefType['Execution'] } & { __typename: 'StopExecutionSuccess' } )
  ;
  TagRunResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<TagRunSuccess, 'run'> & { run: _RefType['Run'] } & { __typename: 'TagRunSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Artifact:
    | ( EnvironmentMapper & { __typename: 'Environment' } )
    | ( ExecutionMapper & { __typename: 'Execution' } )
    | ( ExperimentMapper & { __typename: 'Experiment' } )
    | ( JobMapper & { __typename: 'Job' } )
    | ( ModelMapper & { __typename: 'Model' } )
    | ( ModelVersionMapper & { __typename: 'ModelVersion' } )
    | ( RunMapper & { __typename: 'Run' } )
  ;
  FeedMessage:
    | ( EnvironmentEventMapper & { __typename: 'EnvironmentEvent' } )
    | ( ExecutionEventMapper & { __typename: 'ExecutionEvent' } )
    | ( Omit<LogChunk, 'lines' | 'signal'> & { lines: ReadonlyArray<_RefType['LogLine']>, signal: _RefType['Signal'] } & { __typename: 'LogChunk' } )
    | ( Omit<MetricChunk, 'signal'> & { signal: _RefType['Signal'] } & { __typename: 'MetricChunk' } )
    | ( ModelVersionEventMapper & { __typename: 'ModelVersionEvent' } )
    | ( RunEventMapper & { __typename: 'RunEvent' } )
  ;
  UserError:
    | ( AliasedVersion & { __typename: 'AliasedVersion' } )
    | ( DeployedVersion & { __typename: 'DeployedVersion' } )
    | ( Omit<EnvironmentNotReady, 'environment'> & { environment: _RefType['Environment'] } & { __typename: 'EnvironmentNotReady' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( ModelInvalid & { __typename: 'ModelInvalid' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( SandboxUnavailable & { __typename: 'SandboxUnavailable' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
    | ( UnsafeArtifact & { __typename: 'UnsafeArtifact' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AliasedVersion: ResolverTypeWrapper<AliasedVersion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ArchiveModelVersionInput: ArchiveModelVersionInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchiveModelVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveModelVersionResult']>;
  ArchiveModelVersionSuccess: ResolverTypeWrapper<Omit<ArchiveModelVersionSuccess, 'modelVersion'> & { modelVersion: ResolversTypes['ModelVersion'] }>;
  Artifact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Artifact']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntryMapper>;
  Change: ResolverTypeWrapper<'CREATED' | 'UPDATED' | 'DELETED'>;
  ConfigureJobInput: ConfigureJobInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConfigureJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureJobResult']>;
  ConfigureJobSuccess: ResolverTypeWrapper<Omit<ConfigureJobSuccess, 'job'> & { job: ResolversTypes['Job'] }>;
  CreateEnvironmentInput: CreateEnvironmentInput;
  CreateEnvironmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEnvironmentResult']>;
  CreateEnvironmentSuccess: ResolverTypeWrapper<Omit<CreateEnvironmentSuccess, 'environment'> & { environment: ResolversTypes['Environment'] }>;
  CreateJobInput: CreateJobInput;
  CreateJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateJobResult']>;
  CreateJobSuccess: ResolverTypeWrapper<Omit<CreateJobSuccess, 'job'> & { job: ResolversTypes['Job'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteModelVersionInput: DeleteModelVersionInput;
  DeleteModelVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteModelVersionResult']>;
  DeleteModelVersionSuccess: ResolverTypeWrapper<Omit<DeleteModelVersionSuccess, 'model'> & { model: ResolversTypes['Model'] }>;
  DeployedVersion: ResolverTypeWrapper<DeployedVersion>;
  Directory: ResolverTypeWrapper<Directory>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Environment: ResolverTypeWrapper<EnvironmentMapper>;
  EnvironmentConnection: ResolverTypeWrapper<Omit<EnvironmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EnvironmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Environment']> }>;
  EnvironmentEdge: ResolverTypeWrapper<Omit<EnvironmentEdge, 'node'> & { node: ResolversTypes['Environment'] }>;
  EnvironmentEvent: ResolverTypeWrapper<EnvironmentEventMapper>;
  EnvironmentNotReady: ResolverTypeWrapper<Omit<EnvironmentNotReady, 'environment'> & { environment: ResolversTypes['Environment'] }>;
  EnvironmentSource: ResolverTypeWrapper<'INDEX' | 'SYSTEM'>;
  EnvironmentState: ResolverTypeWrapper<'QUEUED' | 'BUILDING' | 'READY' | 'FAILED'>;
  Execution: ResolverTypeWrapper<ExecutionMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ExecutionConnection: ResolverTypeWrapper<Omit<ExecutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExecutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Execution']> }>;
  ExecutionEdge: ResolverTypeWrapper<Omit<ExecutionEdge, 'node'> & { node: ResolversTypes['Execution'] }>;
  ExecutionEvent: ResolverTypeWrapper<ExecutionEventMapper>;
  ExecutionState: ResolverTypeWrapper<'QUEUED' | 'PREPARING' | 'RUNNING' | 'STOPPING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED' | 'TIMED_OUT' | 'LOST'>;
  ExecutionTrigger: ResolverTypeWrapper<'PERSON' | 'RETRY'>;
  Experiment: ResolverTypeWrapper<ExperimentMapper>;
  ExperimentConnection: ResolverTypeWrapper<Omit<ExperimentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExperimentEdge']>, nodes: ReadonlyArray<ResolversTypes['Experiment']> }>;
  ExperimentEdge: ResolverTypeWrapper<Omit<ExperimentEdge, 'node'> & { node: ResolversTypes['Experiment'] }>;
  FeatureImportance: ResolverTypeWrapper<FeatureImportance>;
  FeatureImportanceInput: FeatureImportanceInput;
  FeedMessage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FeedMessage']>;
  File: ResolverTypeWrapper<File>;
  FinishRunInput: FinishRunInput;
  FinishRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishRunResult']>;
  FinishRunSuccess: ResolverTypeWrapper<Omit<FinishRunSuccess, 'run'> & { run: ResolversTypes['Run'] }>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobMapper>;
  JobConnection: ResolverTypeWrapper<Omit<JobConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobEdge']>, nodes: ReadonlyArray<ResolversTypes['Job']> }>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  LogChunk: ResolverTypeWrapper<Omit<LogChunk, 'lines' | 'signal'> & { lines: ReadonlyArray<ResolversTypes['LogLine']>, signal: ResolversTypes['Signal'] }>;
  LogLine: ResolverTypeWrapper<Omit<LogLine, 'stream'> & { stream: ResolversTypes['LogStream'] }>;
  LogRunInput: LogRunInput;
  LogRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogRunResult']>;
  LogRunSuccess: ResolverTypeWrapper<LogRunSuccessMapper>;
  LogSlice: ResolverTypeWrapper<Omit<LogSlice, 'lines'> & { lines: ReadonlyArray<ResolversTypes['LogLine']> }>;
  LogStream: ResolverTypeWrapper<'STDOUT' | 'STDERR' | 'SYSTEM'>;
  Metric: ResolverTypeWrapper<Metric>;
  MetricChunk: ResolverTypeWrapper<Omit<MetricChunk, 'signal'> & { signal: ResolversTypes['Signal'] }>;
  MetricPoint: ResolverTypeWrapper<MetricPoint>;
  MetricPointInput: MetricPointInput;
  MetricSegment: ResolverTypeWrapper<MetricSegment>;
  MetricSeries: ResolverTypeWrapper<MetricSeries>;
  MetricSeriesInput: MetricSeriesInput;
  Model: ResolverTypeWrapper<ModelMapper>;
  ModelAlias: ResolverTypeWrapper<ModelAliasMapper>;
  ModelConnection: ResolverTypeWrapper<Omit<ModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModelEdge']>, nodes: ReadonlyArray<ResolversTypes['Model']> }>;
  ModelEdge: ResolverTypeWrapper<Omit<ModelEdge, 'node'> & { node: ResolversTypes['Model'] }>;
  ModelFile: ResolverTypeWrapper<ModelFile>;
  ModelFileInput: ModelFileInput;
  ModelFormat: ResolverTypeWrapper<'ONNX' | 'SKLEARN' | 'PYTHON'>;
  ModelInvalid: ResolverTypeWrapper<ModelInvalid>;
  ModelMetric: ResolverTypeWrapper<ModelMetric>;
  ModelMetricInput: ModelMetricInput;
  ModelTensor: ResolverTypeWrapper<Omit<ModelTensor, 'datatype'> & { datatype: ResolversTypes['TensorDatatype'] }>;
  ModelTensorInput: ModelTensorInput;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  ModelVersionConnection: ResolverTypeWrapper<Omit<ModelVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModelVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['ModelVersion']> }>;
  ModelVersionEdge: ResolverTypeWrapper<Omit<ModelVersionEdge, 'node'> & { node: ResolversTypes['ModelVersion'] }>;
  ModelVersionEvent: ResolverTypeWrapper<ModelVersionEventMapper>;
  ModelVersionState: ResolverTypeWrapper<'READY' | 'ARCHIVED'>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parameter: ResolverTypeWrapper<Parameter>;
  ParameterInput: ParameterInput;
  Project: ResolverTypeWrapper<ProjectMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterModelVersionInput: RegisterModelVersionInput;
  RegisterModelVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterModelVersionResult']>;
  RegisterModelVersionSuccess: ResolverTypeWrapper<Omit<RegisterModelVersionSuccess, 'modelVersion'> & { modelVersion: ResolversTypes['ModelVersion'] }>;
  RemoveModelAliasInput: RemoveModelAliasInput;
  RemoveModelAliasResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveModelAliasResult']>;
  RemoveModelAliasSuccess: ResolverTypeWrapper<Omit<RemoveModelAliasSuccess, 'model'> & { model: ResolversTypes['Model'] }>;
  Resources: ResolverTypeWrapper<ResourcesMapper>;
  ResourcesInput: ResourcesInput;
  RetryExecutionInput: RetryExecutionInput;
  RetryExecutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryExecutionResult']>;
  RetryExecutionSuccess: ResolverTypeWrapper<Omit<RetryExecutionSuccess, 'execution'> & { execution: ResolversTypes['Execution'] }>;
  Run: ResolverTypeWrapper<RunMapper>;
  RunConnection: ResolverTypeWrapper<Omit<RunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RunEdge']>, nodes: ReadonlyArray<ResolversTypes['Run']> }>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunEvent: ResolverTypeWrapper<RunEventMapper>;
  RunJobInput: RunJobInput;
  RunJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunJobResult']>;
  RunJobSuccess: ResolverTypeWrapper<Omit<RunJobSuccess, 'execution'> & { execution: ResolversTypes['Execution'] }>;
  RunState: ResolverTypeWrapper<'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED'>;
  SandboxStatus: ResolverTypeWrapper<SandboxStatus>;
  SandboxUnavailable: ResolverTypeWrapper<SandboxUnavailable>;
  SetModelAliasInput: SetModelAliasInput;
  SetModelAliasResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetModelAliasResult']>;
  SetModelAliasSuccess: ResolverTypeWrapper<Omit<SetModelAliasSuccess, 'modelVersion'> & { modelVersion: ResolversTypes['ModelVersion'] }>;
  Signal: ResolverTypeWrapper<'EVENT' | 'LIVE' | 'RESYNC'>;
  StartRunInput: StartRunInput;
  StartRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRunResult']>;
  StartRunSuccess: ResolverTypeWrapper<Omit<StartRunSuccess, 'run'> & { run: ResolversTypes['Run'] }>;
  StateChange: ResolverTypeWrapper<Omit<StateChange, 'state'> & { state: ResolversTypes['ExecutionState'] }>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  StopExecutionInput: StopExecutionInput;
  StopExecutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopExecutionResult']>;
  StopExecutionSuccess: ResolverTypeWrapper<Omit<StopExecutionSuccess, 'execution'> & { execution: ResolversTypes['Execution'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TagRunInput: TagRunInput;
  TagRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TagRunResult']>;
  TagRunSuccess: ResolverTypeWrapper<Omit<TagRunSuccess, 'run'> & { run: ResolversTypes['Run'] }>;
  TensorDatatype: ResolverTypeWrapper<'BOOL' | 'UINT8' | 'UINT16' | 'UINT32' | 'UINT64' | 'INT8' | 'INT16' | 'INT32' | 'INT64' | 'FP16' | 'BF16' | 'FP32' | 'FP64' | 'BYTES'>;
  TrainingDataset: ResolverTypeWrapper<TrainingDatasetMapper>;
  UnsafeArtifact: ResolverTypeWrapper<UnsafeArtifact>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AliasedVersion: AliasedVersion;
  String: Scalars['String']['output'];
  ArchiveModelVersionInput: ArchiveModelVersionInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  ArchiveModelVersionResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveModelVersionResult'];
  ArchiveModelVersionSuccess: Omit<ArchiveModelVersionSuccess, 'modelVersion'> & { modelVersion: ResolversParentTypes['ModelVersion'] };
  Artifact: ResolversInterfaceTypes<ResolversParentTypes>['Artifact'];
  BigInt: Scalars['BigInt']['output'];
  CatalogEntry: CatalogEntryMapper;
  ConfigureJobInput: ConfigureJobInput;
  Int: Scalars['Int']['output'];
  ConfigureJobResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureJobResult'];
  ConfigureJobSuccess: Omit<ConfigureJobSuccess, 'job'> & { job: ResolversParentTypes['Job'] };
  CreateEnvironmentInput: CreateEnvironmentInput;
  CreateEnvironmentResult: ResolversUnionTypes<ResolversParentTypes>['CreateEnvironmentResult'];
  CreateEnvironmentSuccess: Omit<CreateEnvironmentSuccess, 'environment'> & { environment: ResolversParentTypes['Environment'] };
  CreateJobInput: CreateJobInput;
  CreateJobResult: ResolversUnionTypes<ResolversParentTypes>['CreateJobResult'];
  CreateJobSuccess: Omit<CreateJobSuccess, 'job'> & { job: ResolversParentTypes['Job'] };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteModelVersionInput: DeleteModelVersionInput;
  DeleteModelVersionResult: ResolversUnionTypes<ResolversParentTypes>['DeleteModelVersionResult'];
  DeleteModelVersionSuccess: Omit<DeleteModelVersionSuccess, 'model'> & { model: ResolversParentTypes['Model'] };
  DeployedVersion: DeployedVersion;
  Directory: Directory;
  Duration: Scalars['Duration']['output'];
  Environment: EnvironmentMapper;
  EnvironmentConnection: Omit<EnvironmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EnvironmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Environment']> };
  EnvironmentEdge: Omit<EnvironmentEdge, 'node'> & { node: ResolversParentTypes['Environment'] };
  EnvironmentEvent: EnvironmentEventMapper;
  EnvironmentNotReady: Omit<EnvironmentNotReady, 'environment'> & { environment: ResolversParentTypes['Environment'] };
  Execution: ExecutionMapper;
  Float: Scalars['Float']['output'];
  ExecutionConnection: Omit<ExecutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExecutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Execution']> };
  ExecutionEdge: Omit<ExecutionEdge, 'node'> & { node: ResolversParentTypes['Execution'] };
  ExecutionEvent: ExecutionEventMapper;
  Experiment: ExperimentMapper;
  ExperimentConnection: Omit<ExperimentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExperimentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Experiment']> };
  ExperimentEdge: Omit<ExperimentEdge, 'node'> & { node: ResolversParentTypes['Experiment'] };
  FeatureImportance: FeatureImportance;
  FeatureImportanceInput: FeatureImportanceInput;
  FeedMessage: ResolversInterfaceTypes<ResolversParentTypes>['FeedMessage'];
  File: File;
  FinishRunInput: FinishRunInput;
  FinishRunResult: ResolversUnionTypes<ResolversParentTypes>['FinishRunResult'];
  FinishRunSuccess: Omit<FinishRunSuccess, 'run'> & { run: ResolversParentTypes['Run'] };
  InvalidField: InvalidField;
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  Job: JobMapper;
  JobConnection: Omit<JobConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Job']> };
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  LogChunk: Omit<LogChunk, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['LogLine']> };
  LogLine: LogLine;
  LogRunInput: LogRunInput;
  LogRunResult: ResolversUnionTypes<ResolversParentTypes>['LogRunResult'];
  LogRunSuccess: LogRunSuccessMapper;
  LogSlice: Omit<LogSlice, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['LogLine']> };
  Metric: Metric;
  MetricChunk: MetricChunk;
  MetricPoint: MetricPoint;
  MetricPointInput: MetricPointInput;
  MetricSegment: MetricSegment;
  MetricSeries: MetricSeries;
  MetricSeriesInput: MetricSeriesInput;
  Model: ModelMapper;
  ModelAlias: ModelAliasMapper;
  ModelConnection: Omit<ModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Model']> };
  ModelEdge: Omit<ModelEdge, 'node'> & { node: ResolversParentTypes['Model'] };
  ModelFile: ModelFile;
  ModelFileInput: ModelFileInput;
  ModelInvalid: ModelInvalid;
  ModelMetric: ModelMetric;
  ModelMetricInput: ModelMetricInput;
  ModelTensor: ModelTensor;
  ModelTensorInput: ModelTensorInput;
  ModelVersion: ModelVersionMapper;
  ModelVersionConnection: Omit<ModelVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModelVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ModelVersion']> };
  ModelVersionEdge: Omit<ModelVersionEdge, 'node'> & { node: ResolversParentTypes['ModelVersion'] };
  ModelVersionEvent: ModelVersionEventMapper;
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  PageInfo: PageInfo;
  Parameter: Parameter;
  ParameterInput: ParameterInput;
  Project: ProjectMapper;
  Query: Record<PropertyKey, never>;
  RegisterModelVersionInput: RegisterModelVersionInput;
  RegisterModelVersionResult: ResolversUnionTypes<ResolversParentTypes>['RegisterModelVersionResult'];
  RegisterModelVersionSuccess: Omit<RegisterModelVersionSuccess, 'modelVersion'> & { modelVersion: ResolversParentTypes['ModelVersion'] };
  RemoveModelAliasInput: RemoveModelAliasInput;
  RemoveModelAliasResult: ResolversUnionTypes<ResolversParentTypes>['RemoveModelAliasResult'];
  RemoveModelAliasSuccess: Omit<RemoveModelAliasSuccess, 'model'> & { model: ResolversParentTypes['Model'] };
  Resources: ResourcesMapper;
  ResourcesInput: ResourcesInput;
  RetryExecutionInput: RetryExecutionInput;
  RetryExecutionResult: ResolversUnionTypes<ResolversParentTypes>['RetryExecutionResult'];
  RetryExecutionSuccess: Omit<RetryExecutionSuccess, 'execution'> & { execution: ResolversParentTypes['Execution'] };
  Run: RunMapper;
  RunConnection: Omit<RunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RunEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Run']> };
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunEvent: RunEventMapper;
  RunJobInput: RunJobInput;
  RunJobResult: ResolversUnionTypes<ResolversParentTypes>['RunJobResult'];
  RunJobSuccess: Omit<RunJobSuccess, 'execution'> & { execution: ResolversParentTypes['Execution'] };
  SandboxStatus: SandboxStatus;
  SandboxUnavailable: SandboxUnavailable;
  SetModelAliasInput: SetModelAliasInput;
  SetModelAliasResult: ResolversUnionTypes<ResolversParentTypes>['SetModelAliasResult'];
  SetModelAliasSuccess: Omit<SetModelAliasSuccess, 'modelVersion'> & { modelVersion: ResolversParentTypes['ModelVersion'] };
  StartRunInput: StartRunInput;
  StartRunResult: ResolversUnionTypes<ResolversParentTypes>['StartRunResult'];
  StartRunSuccess: Omit<StartRunSuccess, 'run'> & { run: ResolversParentTypes['Run'] };
  StateChange: StateChange;
  StateConflict: StateConflict;
  StopExecutionInput: StopExecutionInput;
  StopExecutionResult: ResolversUnionTypes<ResolversParentTypes>['StopExecutionResult'];
  StopExecutionSuccess: Omit<StopExecutionSuccess, 'execution'> & { execution: ResolversParentTypes['Execution'] };
  Subscription: Record<PropertyKey, never>;
  TagRunInput: TagRunInput;
  TagRunResult: ResolversUnionTypes<ResolversParentTypes>['TagRunResult'];
  TagRunSuccess: Omit<TagRunSuccess, 'run'> & { run: ResolversParentTypes['Run'] };
  TrainingDataset: TrainingDatasetMapper;
  UnsafeArtifact: UnsafeArtifact;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AliasedVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AliasedVersion'] = ResolversParentTypes['AliasedVersion']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveModelVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveModelVersionResult'] = ResolversParentTypes['ArchiveModelVersionResult']> = {
  __resolveType?: TypeResolveFn<'AliasedVersion' | 'ArchiveModelVersionSuccess', ParentType, ContextType>;
};

export type ArchiveModelVersionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveModelVersionSuccess'] = ResolversParentTypes['ArchiveModelVersionSuccess']> = {
  modelVersion?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  __resolveType?: TypeResolveFn<'Environment' | 'Execution' | 'Experiment' | 'Job' | 'Model' | 'ModelVersion' | 'Run', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CatalogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry'], FederationReferenceType extends FederationReferenceTypes['CatalogEntry'] = FederationReferenceTypes['CatalogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
};

export type ChangeResolvers = EnumResolverSignature<{ CREATED?: any, DELETED?: any, UPDATED?: any }, ResolversTypes['Change']>;

export type ConfigureJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureJobResult'] = ResolversParentTypes['ConfigureJobResult']> = {
  __resolveType?: TypeResolveFn<'ConfigureJobSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type ConfigureJobSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureJobSuccess'] = ResolversParentTypes['ConfigureJobSuccess']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateEnvironmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEnvironmentResult'] = ResolversParentTypes['CreateEnvironmentResult']> = {
  __resolveType?: TypeResolveFn<'CreateEnvironmentSuccess' | 'InvalidInput' | 'NameTaken', ParentType, ContextType>;
};

export type CreateEnvironmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEnvironmentSuccess'] = ResolversParentTypes['CreateEnvironmentSuccess']> = {
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateJobResult'] = ResolversParentTypes['CreateJobResult']> = {
  __resolveType?: TypeResolveFn<'CreateJobSuccess' | 'InvalidInput' | 'NameTaken', ParentType, ContextType>;
};

export type CreateJobSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateJobSuccess'] = ResolversParentTypes['CreateJobSuccess']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteModelVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteModelVersionResult'] = ResolversParentTypes['DeleteModelVersionResult']> = {
  __resolveType?: TypeResolveFn<'AliasedVersion' | 'DeleteModelVersionSuccess' | 'DeployedVersion', ParentType, ContextType>;
};

export type DeleteModelVersionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteModelVersionSuccess'] = ResolversParentTypes['DeleteModelVersionSuccess']> = {
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeployedVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeployedVersion'] = ResolversParentTypes['DeployedVersion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directory'] = ResolversParentTypes['Directory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Environment'] = ResolversParentTypes['Environment'], FederationReferenceType extends FederationReferenceTypes['Environment'] = FederationReferenceTypes['Environment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Environment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  python?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EnvironmentSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnvironmentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentConnection'] = ResolversParentTypes['EnvironmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Environment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnvironmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentEdge'] = ResolversParentTypes['EnvironmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
};

export type EnvironmentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentEvent'] = ResolversParentTypes['EnvironmentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentNotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentNotReady'] = ResolversParentTypes['EnvironmentNotReady']> = {
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentSourceResolvers = EnumResolverSignature<{ INDEX?: any, SYSTEM?: any }, ResolversTypes['EnvironmentSource']>;

export type EnvironmentStateResolvers = EnumResolverSignature<{ BUILDING?: any, FAILED?: any, QUEUED?: any, READY?: any }, ResolversTypes['EnvironmentState']>;

export type ExecutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Execution'] = ResolversParentTypes['Execution'], FederationReferenceType extends FederationReferenceTypes['Execution'] = FederationReferenceTypes['Execution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Execution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cpuSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  exitCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogSlice'], ParentType, ContextType, RequireFields<ExecutionlogArgs, 'limit' | 'tail'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  peakMemoryBytes?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  programHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reads?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['Resources'], ParentType, ContextType>;
  retryOf?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExecutionState'], ParentType, ContextType>;
  stateHistory?: Resolver<ReadonlyArray<ResolversTypes['StateChange']>, ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['ExecutionTrigger'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExecutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionConnection'] = ResolversParentTypes['ExecutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExecutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Execution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExecutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionEdge'] = ResolversParentTypes['ExecutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Execution'], ParentType, ContextType>;
};

export type ExecutionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionEvent'] = ResolversParentTypes['ExecutionEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExecutionStateResolvers = EnumResolverSignature<{ FAILED?: any, LOST?: any, PREPARING?: any, QUEUED?: any, RUNNING?: any, STOPPED?: any, STOPPING?: any, SUCCEEDED?: any, TIMED_OUT?: any }, ResolversTypes['ExecutionState']>;

export type ExecutionTriggerResolvers = EnumResolverSignature<{ PERSON?: any, RETRY?: any }, ResolversTypes['ExecutionTrigger']>;

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment'], FederationReferenceType extends FederationReferenceTypes['Experiment'] = FederationReferenceTypes['Experiment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Experiment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<ExperimentrunsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentConnection'] = ResolversParentTypes['ExperimentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Experiment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExperimentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEdge'] = ResolversParentTypes['ExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
};

export type FeatureImportanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureImportance'] = ResolversParentTypes['FeatureImportance']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FeedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedMessage'] = ResolversParentTypes['FeedMessage']> = {
  __resolveType?: TypeResolveFn<'EnvironmentEvent' | 'ExecutionEvent' | 'LogChunk' | 'MetricChunk' | 'ModelVersionEvent' | 'RunEvent', ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FinishRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishRunResult'] = ResolversParentTypes['FinishRunResult']> = {
  __resolveType?: TypeResolveFn<'FinishRunSuccess' | 'InvalidInput' | 'StateConflict', ParentType, ContextType>;
};

export type FinishRunSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishRunSuccess'] = ResolversParentTypes['FinishRunSuccess']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidField'] = ResolversParentTypes['InvalidField']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['InvalidField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'], FederationReferenceType extends FederationReferenceTypes['Job'] = FederationReferenceTypes['Job']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Job']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType>;
  executions?: Resolver<ResolversTypes['ExecutionConnection'], ParentType, ContextType, Partial<JobexecutionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastExecution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
  reads?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['Resources'], ParentType, ContextType>;
  retries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeout?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  writes?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type LogChunkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogChunk'] = ResolversParentTypes['LogChunk']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  firstOffset?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LogLine']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogLine'] = ResolversParentTypes['LogLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['LogStream'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogRunResult'] = ResolversParentTypes['LogRunResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'LogRunSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type LogRunSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogRunSuccess'] = ResolversParentTypes['LogRunSuccess']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogSlice'] = ResolversParentTypes['LogSlice']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  endOffset?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  firstOffset?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LogLine']>, ParentType, ContextType>;
};

export type LogStreamResolvers = EnumResolverSignature<{ STDERR?: any, STDOUT?: any, SYSTEM?: any }, ResolversTypes['LogStream']>;

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  count?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastStep?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MetricChunkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricChunk'] = ResolversParentTypes['MetricChunk']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['MetricSegment']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricPoint'] = ResolversParentTypes['MetricPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MetricSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricSegment'] = ResolversParentTypes['MetricSegment']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['MetricPoint']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['MetricPoint']>, ParentType, ContextType>;
  reduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model'], FederationReferenceType extends FederationReferenceTypes['Model'] = FederationReferenceTypes['Model']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Model']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['ModelAlias']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType, Partial<ModelversionArgs>>;
  versions?: Resolver<ResolversTypes['ModelVersionConnection'], ParentType, ContextType, RequireFields<ModelversionsArgs, 'descending'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelAlias'] = ResolversParentTypes['ModelAlias']> = {
  modelVersion?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
};

export type ModelFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelFile'] = ResolversParentTypes['ModelFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type ModelFormatResolvers = EnumResolverSignature<{ ONNX?: any, PYTHON?: any, SKLEARN?: any }, ResolversTypes['ModelFormat']>;

export type ModelInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelInvalid'] = ResolversParentTypes['ModelInvalid']> = {
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelMetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelMetric'] = ResolversParentTypes['ModelMetric']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ModelTensorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelTensor'] = ResolversParentTypes['ModelTensor']> = {
  datatype?: Resolver<ResolversTypes['TensorDatatype'], ParentType, ContextType>;
  feature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shape?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type ModelVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelVersion'] = ResolversParentTypes['ModelVersion'], FederationReferenceType extends FederationReferenceTypes['ModelVersion'] = FederationReferenceTypes['ModelVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ModelVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ModelFile']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ModelFormat'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importances?: Resolver<ReadonlyArray<ResolversTypes['FeatureImportance']>, ParentType, ContextType>;
  inputExample?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['ModelTensor']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['ModelMetric']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['ModelTensor']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModelVersionState'], ParentType, ContextType>;
  trainingDataset?: Resolver<Maybe<ResolversTypes['TrainingDataset']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelVersionConnection'] = ResolversParentTypes['ModelVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ModelVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelVersionEdge'] = ResolversParentTypes['ModelVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
};

export type ModelVersionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelVersionEvent'] = ResolversParentTypes['ModelVersionEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelVersionStateResolvers = EnumResolverSignature<{ ARCHIVED?: any, READY?: any }, ResolversTypes['ModelVersionState']>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveModelVersion?: Resolver<ResolversTypes['ArchiveModelVersionResult'], ParentType, ContextType, RequireFields<MutationarchiveModelVersionArgs, 'input'>>;
  configureJob?: Resolver<ResolversTypes['ConfigureJobResult'], ParentType, ContextType, RequireFields<MutationconfigureJobArgs, 'input'>>;
  createEnvironment?: Resolver<ResolversTypes['CreateEnvironmentResult'], ParentType, ContextType, RequireFields<MutationcreateEnvironmentArgs, 'input'>>;
  createJob?: Resolver<ResolversTypes['CreateJobResult'], ParentType, ContextType, RequireFields<MutationcreateJobArgs, 'input'>>;
  deleteModelVersion?: Resolver<ResolversTypes['DeleteModelVersionResult'], ParentType, ContextType, RequireFields<MutationdeleteModelVersionArgs, 'input'>>;
  finishRun?: Resolver<ResolversTypes['FinishRunResult'], ParentType, ContextType, RequireFields<MutationfinishRunArgs, 'input'>>;
  logRun?: Resolver<ResolversTypes['LogRunResult'], ParentType, ContextType, RequireFields<MutationlogRunArgs, 'input'>>;
  registerModelVersion?: Resolver<ResolversTypes['RegisterModelVersionResult'], ParentType, ContextType, RequireFields<MutationregisterModelVersionArgs, 'input'>>;
  removeModelAlias?: Resolver<ResolversTypes['RemoveModelAliasResult'], ParentType, ContextType, RequireFields<MutationremoveModelAliasArgs, 'input'>>;
  retryExecution?: Resolver<ResolversTypes['RetryExecutionResult'], ParentType, ContextType, RequireFields<MutationretryExecutionArgs, 'input'>>;
  runJob?: Resolver<ResolversTypes['RunJobResult'], ParentType, ContextType, RequireFields<MutationrunJobArgs, 'input'>>;
  setModelAlias?: Resolver<ResolversTypes['SetModelAliasResult'], ParentType, ContextType, RequireFields<MutationsetModelAliasArgs, 'input'>>;
  startRun?: Resolver<ResolversTypes['StartRunResult'], ParentType, ContextType, RequireFields<MutationstartRunArgs, 'input'>>;
  stopExecution?: Resolver<ResolversTypes['StopExecutionResult'], ParentType, ContextType, RequireFields<MutationstopExecutionArgs, 'input'>>;
  tagRun?: Resolver<ResolversTypes['TagRunResult'], ParentType, ContextType, RequireFields<MutationtagRunArgs, 'input'>>;
};

export type NameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameTaken'] = ResolversParentTypes['NameTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  environments?: Resolver<ResolversTypes['EnvironmentConnection'], ParentType, ContextType, Partial<ProjectenvironmentsArgs>>;
  executions?: Resolver<ResolversTypes['ExecutionConnection'], ParentType, ContextType, Partial<ProjectexecutionsArgs>>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType, RequireFields<ProjectexperimentArgs, 'name'>>;
  experiments?: Resolver<ResolversTypes['ExperimentConnection'], ParentType, ContextType, Partial<ProjectexperimentsArgs>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<ProjectjobArgs, 'name'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<ProjectjobsArgs>>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<ProjectmodelArgs, 'name'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, Partial<ProjectmodelsArgs>>;
  sandbox?: Resolver<ResolversTypes['SandboxStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType, RequireFields<QueryenvironmentArgs, 'id'>>;
  execution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType, RequireFields<QueryexecutionArgs, 'id'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryjobArgs, 'id'>>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<QuerymodelArgs, 'id'>>;
  modelVersion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType, RequireFields<QuerymodelVersionArgs, 'id'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryrunArgs, 'id'>>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryrunsArgs, 'ids'>>;
};

export type RegisterModelVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterModelVersionResult'] = ResolversParentTypes['RegisterModelVersionResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'ModelInvalid' | 'RegisterModelVersionSuccess' | 'UnsafeArtifact', ParentType, ContextType>;
};

export type RegisterModelVersionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterModelVersionSuccess'] = ResolversParentTypes['RegisterModelVersionSuccess']> = {
  modelVersion?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveModelAliasResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveModelAliasResult'] = ResolversParentTypes['RemoveModelAliasResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'RemoveModelAliasSuccess', ParentType, ContextType>;
};

export type RemoveModelAliasSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveModelAliasSuccess'] = ResolversParentTypes['RemoveModelAliasSuccess']> = {
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourcesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resources'] = ResolversParentTypes['Resources']> = {
  cpus?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  memoryBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  processes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetryExecutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryExecutionResult'] = ResolversParentTypes['RetryExecutionResult']> = {
  __resolveType?: TypeResolveFn<'EnvironmentNotReady' | 'RetryExecutionSuccess' | 'SandboxUnavailable' | 'StateConflict', ParentType, ContextType>;
};

export type RetryExecutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryExecutionSuccess'] = ResolversParentTypes['RetryExecutionSuccess']> = {
  execution?: Resolver<ResolversTypes['Execution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'], FederationReferenceType extends FederationReferenceTypes['Run'] = FederationReferenceTypes['Run']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Run']> | FederationReferenceType, FederationReferenceType, ContextType>;
  artifacts?: Resolver<ReadonlyArray<ResolversTypes['File']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType, Partial<RunmetricsArgs>>;
  modelVersions?: Resolver<ReadonlyArray<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['Parameter']>, ParentType, ContextType>;
  programHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['MetricSeries']>, ParentType, ContextType, RequireFields<RunseriesArgs, 'maxPoints'>>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  trainingDatasets?: Resolver<ReadonlyArray<ResolversTypes['TrainingDataset']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RunEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEvent'] = ResolversParentTypes['RunEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunJobResult'] = ResolversParentTypes['RunJobResult']> = {
  __resolveType?: TypeResolveFn<'EnvironmentNotReady' | 'InvalidInput' | 'RunJobSuccess' | 'SandboxUnavailable', ParentType, ContextType>;
};

export type RunJobSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunJobSuccess'] = ResolversParentTypes['RunJobSuccess']> = {
  execution?: Resolver<ResolversTypes['Execution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunStateResolvers = EnumResolverSignature<{ FAILED?: any, RUNNING?: any, STOPPED?: any, SUCCEEDED?: any }, ResolversTypes['RunState']>;

export type SandboxStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxStatus'] = ResolversParentTypes['SandboxStatus']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SandboxUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxUnavailable'] = ResolversParentTypes['SandboxUnavailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetModelAliasResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetModelAliasResult'] = ResolversParentTypes['SetModelAliasResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'SetModelAliasSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type SetModelAliasSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetModelAliasSuccess'] = ResolversParentTypes['SetModelAliasSuccess']> = {
  modelVersion?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalResolvers = EnumResolverSignature<{ EVENT?: any, LIVE?: any, RESYNC?: any }, ResolversTypes['Signal']>;

export type StartRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRunResult'] = ResolversParentTypes['StartRunResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NameTaken' | 'StartRunSuccess', ParentType, ContextType>;
};

export type StartRunSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRunSuccess'] = ResolversParentTypes['StartRunSuccess']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateChange'] = ResolversParentTypes['StateChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExecutionState'], ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopExecutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopExecutionResult'] = ResolversParentTypes['StopExecutionResult']> = {
  __resolveType?: TypeResolveFn<'StateConflict' | 'StopExecutionSuccess', ParentType, ContextType>;
};

export type StopExecutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopExecutionSuccess'] = ResolversParentTypes['StopExecutionSuccess']> = {
  execution?: Resolver<ResolversTypes['Execution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  environmentChanged?: SubscriptionResolver<ResolversTypes['EnvironmentEvent'], "environmentChanged", ParentType, ContextType, Partial<SubscriptionenvironmentChangedArgs>>;
  executionChanged?: SubscriptionResolver<ResolversTypes['ExecutionEvent'], "executionChanged", ParentType, ContextType, Partial<SubscriptionexecutionChangedArgs>>;
  executionLog?: SubscriptionResolver<ResolversTypes['LogChunk'], "executionLog", ParentType, ContextType, RequireFields<SubscriptionexecutionLogArgs, 'executionId'>>;
  metricPoints?: SubscriptionResolver<ResolversTypes['MetricChunk'], "metricPoints", ParentType, ContextType, RequireFields<SubscriptionmetricPointsArgs, 'runIds'>>;
  modelVersionChanged?: SubscriptionResolver<ResolversTypes['ModelVersionEvent'], "modelVersionChanged", ParentType, ContextType, Partial<SubscriptionmodelVersionChangedArgs>>;
  runChanged?: SubscriptionResolver<ResolversTypes['RunEvent'], "runChanged", ParentType, ContextType, Partial<SubscriptionrunChangedArgs>>;
};

export type TagRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagRunResult'] = ResolversParentTypes['TagRunResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'TagRunSuccess', ParentType, ContextType>;
};

export type TagRunSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagRunSuccess'] = ResolversParentTypes['TagRunSuccess']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TensorDatatypeResolvers = EnumResolverSignature<{ BF16?: any, BOOL?: any, BYTES?: any, FP16?: any, FP32?: any, FP64?: any, INT8?: any, INT16?: any, INT32?: any, INT64?: any, UINT8?: any, UINT16?: any, UINT32?: any, UINT64?: any }, ResolversTypes['TensorDatatype']>;

export type TrainingDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingDataset'] = ResolversParentTypes['TrainingDataset'], FederationReferenceType extends FederationReferenceTypes['TrainingDataset'] = FederationReferenceTypes['TrainingDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  modelVersions?: Resolver<ResolversTypes['ModelVersionConnection'], ParentType, ContextType, Partial<TrainingDatasetmodelVersionsArgs>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<TrainingDatasetrunsArgs>>;
};

export type UnsafeArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsafeArtifact'] = ResolversParentTypes['UnsafeArtifact']> = {
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AliasedVersion' | 'DeployedVersion' | 'EnvironmentNotReady' | 'InvalidInput' | 'ModelInvalid' | 'NameTaken' | 'SandboxUnavailable' | 'StateConflict' | 'UnsafeArtifact', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AliasedVersion?: AliasedVersionResolvers<ContextType>;
  ArchiveModelVersionResult?: ArchiveModelVersionResultResolvers<ContextType>;
  ArchiveModelVersionSuccess?: ArchiveModelVersionSuccessResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CatalogEntry?: CatalogEntryResolvers<ContextType>;
  Change?: ChangeResolvers;
  ConfigureJobResult?: ConfigureJobResultResolvers<ContextType>;
  ConfigureJobSuccess?: ConfigureJobSuccessResolvers<ContextType>;
  CreateEnvironmentResult?: CreateEnvironmentResultResolvers<ContextType>;
  CreateEnvironmentSuccess?: CreateEnvironmentSuccessResolvers<ContextType>;
  CreateJobResult?: CreateJobResultResolvers<ContextType>;
  CreateJobSuccess?: CreateJobSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteModelVersionResult?: DeleteModelVersionResultResolvers<ContextType>;
  DeleteModelVersionSuccess?: DeleteModelVersionSuccessResolvers<ContextType>;
  DeployedVersion?: DeployedVersionResolvers<ContextType>;
  Directory?: DirectoryResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Environment?: EnvironmentResolvers<ContextType>;
  EnvironmentConnection?: EnvironmentConnectionResolvers<ContextType>;
  EnvironmentEdge?: EnvironmentEdgeResolvers<ContextType>;
  EnvironmentEvent?: EnvironmentEventResolvers<ContextType>;
  EnvironmentNotReady?: EnvironmentNotReadyResolvers<ContextType>;
  EnvironmentSource?: EnvironmentSourceResolvers;
  EnvironmentState?: EnvironmentStateResolvers;
  Execution?: ExecutionResolvers<ContextType>;
  ExecutionConnection?: ExecutionConnectionResolvers<ContextType>;
  ExecutionEdge?: ExecutionEdgeResolvers<ContextType>;
  ExecutionEvent?: ExecutionEventResolvers<ContextType>;
  ExecutionState?: ExecutionStateResolvers;
  ExecutionTrigger?: ExecutionTriggerResolvers;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentConnection?: ExperimentConnectionResolvers<ContextType>;
  ExperimentEdge?: ExperimentEdgeResolvers<ContextType>;
  FeatureImportance?: FeatureImportanceResolvers<ContextType>;
  FeedMessage?: FeedMessageResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FinishRunResult?: FinishRunResultResolvers<ContextType>;
  FinishRunSuccess?: FinishRunSuccessResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  LogChunk?: LogChunkResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogRunResult?: LogRunResultResolvers<ContextType>;
  LogRunSuccess?: LogRunSuccessResolvers<ContextType>;
  LogSlice?: LogSliceResolvers<ContextType>;
  LogStream?: LogStreamResolvers;
  Metric?: MetricResolvers<ContextType>;
  MetricChunk?: MetricChunkResolvers<ContextType>;
  MetricPoint?: MetricPointResolvers<ContextType>;
  MetricSegment?: MetricSegmentResolvers<ContextType>;
  MetricSeries?: MetricSeriesResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelAlias?: ModelAliasResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  ModelFile?: ModelFileResolvers<ContextType>;
  ModelFormat?: ModelFormatResolvers;
  ModelInvalid?: ModelInvalidResolvers<ContextType>;
  ModelMetric?: ModelMetricResolvers<ContextType>;
  ModelTensor?: ModelTensorResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  ModelVersionConnection?: ModelVersionConnectionResolvers<ContextType>;
  ModelVersionEdge?: ModelVersionEdgeResolvers<ContextType>;
  ModelVersionEvent?: ModelVersionEventResolvers<ContextType>;
  ModelVersionState?: ModelVersionStateResolvers;
  Mutation?: MutationResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterModelVersionResult?: RegisterModelVersionResultResolvers<ContextType>;
  RegisterModelVersionSuccess?: RegisterModelVersionSuccessResolvers<ContextType>;
  RemoveModelAliasResult?: RemoveModelAliasResultResolvers<ContextType>;
  RemoveModelAliasSuccess?: RemoveModelAliasSuccessResolvers<ContextType>;
  Resources?: ResourcesResolvers<ContextType>;
  RetryExecutionResult?: RetryExecutionResultResolvers<ContextType>;
  RetryExecutionSuccess?: RetryExecutionSuccessResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunEvent?: RunEventResolvers<ContextType>;
  RunJobResult?: RunJobResultResolvers<ContextType>;
  RunJobSuccess?: RunJobSuccessResolvers<ContextType>;
  RunState?: RunStateResolvers;
  SandboxStatus?: SandboxStatusResolvers<ContextType>;
  SandboxUnavailable?: SandboxUnavailableResolvers<ContextType>;
  SetModelAliasResult?: SetModelAliasResultResolvers<ContextType>;
  SetModelAliasSuccess?: SetModelAliasSuccessResolvers<ContextType>;
  Signal?: SignalResolvers;
  StartRunResult?: StartRunResultResolvers<ContextType>;
  StartRunSuccess?: StartRunSuccessResolvers<ContextType>;
  StateChange?: StateChangeResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  StopExecutionResult?: StopExecutionResultResolvers<ContextType>;
  StopExecutionSuccess?: StopExecutionSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TagRunResult?: TagRunResultResolvers<ContextType>;
  TagRunSuccess?: TagRunSuccessResolvers<ContextType>;
  TensorDatatype?: TensorDatatypeResolvers;
  TrainingDataset?: TrainingDatasetResolvers<ContextType>;
  UnsafeArtifact?: UnsafeArtifactResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

