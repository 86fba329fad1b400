/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Input of `acknowledgeAlert`. */
export type AcknowledgeAlertInput = {
  readonly alertId: string;
  /** At most 2,000 characters. */
  readonly note?: string | null | undefined;
};

/** What turned out to be true. */
export type ActualInput = {
  /** An object from output to value; of a call with more than one row, to a list. */
  readonly actual: unknown;
  /** Of which call. */
  readonly inferenceId: string;
};

/** Input of `addMember`. */
export type AddMemberInput = {
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** The role that they get. */
  readonly role: Role;
  /** The e-mail address that they sign in with. */
  readonly username: string;
};

/** What is told to a receiver. */
export type AlertEventKind =
  /** An alert was raised. */
  | 'RAISED'
  /** It was resolved. */
  | 'RESOLVED'
  /** A try. */
  | 'TEST';

/** How alerts are sent. */
export type AlertReceiverKind =
  /** A letter. */
  | 'EMAIL'
  /** A POST of JSON, signed in the header `X-Hopyard-Signature: sha256=` with the HMAC-SHA256 of the body, in hex. */
  | 'WEBHOOK';

/** How bad an alert is. */
export type AlertSeverity =
  /** To act on now. */
  | 'CRITICAL'
  /** To know. */
  | 'INFO'
  /** To look at. */
  | 'WARNING';

/** Where an alert stands. FIRING → ACKNOWLEDGED → RESOLVED; FIRING → RESOLVED. */
export type AlertState =
  /** Beyond the limit, and somebody looks after it. */
  | 'ACKNOWLEDGED'
  /** Beyond the limit. */
  | 'FIRING'
  /** Within the limit again, or dealt with. */
  | 'RESOLVED';

/** Input of `archiveModelVersion`. */
export type ArchiveModelVersionInput = {
  /** False takes it back. */
  readonly archived?: boolean | null | undefined;
  readonly modelVersionId: string;
};

/** Kinds of artifact, named as their types. */
export type ArtifactKind =
  | 'DATASET'
  | 'DEPLOYMENT'
  | 'DEPLOYMENT_VERSION'
  | 'DIRECTORY'
  | 'ENVIRONMENT'
  | 'EXECUTION'
  | 'EXPERIMENT'
  | 'FEATURE_GROUP'
  | 'FEATURE_VIEW'
  | 'FILE'
  | 'JOB'
  | 'MODEL'
  | 'MODEL_VERSION'
  | 'MONITOR'
  | 'RUN'
  | 'TRAINING_DATASET';

/** How a viewer proved who they are. */
export type AuthenticationKind =
  /** A program, by the identity of its execution. A program is not the person who started it. */
  | 'JOB'
  /** Signed in with e-mail and password. */
  | 'SESSION';

/** What is in a bin. */
export type BinKind =
  /** One category. */
  | 'CATEGORY'
  /** NaN and infinities. */
  | 'NOT_FINITE'
  /** Nulls. */
  | 'NULL'
  /** What no bin of the reference names. */
  | 'OTHER'
  /** Numbers above `from` and up to `to`; null: open. */
  | 'RANGE'
  /** One number: `from` and `to` are it. */
  | 'VALUE';

/** What happened to a thing. */
export type Change =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

/** Input of `changeMemberRole`. */
export type ChangeMemberRoleInput = {
  /** The membership to change. */
  readonly membershipId: string;
  /** The role that they get. */
  readonly role: Role;
};

/** What a monitored column is. */
export type ColumnRole =
  /** Given to the model, or a feature of a group. */
  | 'INPUT'
  /** Given by the model. */
  | 'OUTPUT';

/** What a commit did. */
export type CommitOperation =
  /** Columns were appended. */
  | 'ALTER'
  /** Files were rewritten; no row changed. */
  | 'COMPACT'
  /** Rows were deleted by key. */
  | 'DELETE'
  /** Rows were inserted; those with a key that was there took its place. */
  | 'UPSERT';

/** Comparisons. Null compares as in SQL: a row whose value is null passes IS_NULL alone. */
export type ConditionOperator =
  | 'EQ'
  | 'GE'
  | 'GT'
  | 'IN'
  | 'IS_NOT_NULL'
  | 'IS_NULL'
  | 'LE'
  | 'LT'
  | 'NE';

/** Input of `configureDeployment`. */
export type ConfigureDeploymentInput = {
  readonly deploymentId: string;
  /**
   * How long calls are kept, in weeks, days, hours, minutes and seconds: PT1H to P3650D. A shorter time than before holds at once for calls that are
   * there.
   */
  readonly retention: string;
};

/** Input of `configureMonitor`. */
export type ConfigureMonitorInput = {
  /** False pauses it. Left out: as it is. */
  readonly enabled?: boolean | null | undefined;
  readonly monitorId: string;
  /** All of them. Left out: as they are. Learnt limits are learnt anew. */
  readonly thresholds?: ReadonlyArray<MonitorThresholdInput> | null | undefined;
};

/** Input of `createDataset`. */
export type CreateDatasetInput = {
  /** What it holds, in at most 2,000 characters. */
  readonly description?: string | null | undefined;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1 to 63 letters, digits, - or _, a letter first. Unique in the project. */
  readonly name: string;
};

/** Input of `createDeployment`. */
export type CreateDeploymentInput = {
  /** At most 2,000 characters. */
  readonly description?: string | null | undefined;
  /** Whether an answer waits for its record. */
  readonly durability?: InferenceDurability | null | undefined;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: string | null | undefined;
  /** Unique in the project: 1 to 63 lower-case letters, digits, single - or _ between them, starting with a letter. */
  readonly name: string;
  /** How long calls are kept, in weeks, days, hours, minutes and seconds: PT1H to P3650D. */
  readonly retention?: string | null | undefined;
  /** Its first version. */
  readonly version: DeploymentVersionInput;
};

/** Input of `createDirectory`. */
export type CreateDirectoryInput = {
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** The new directory's path: `raw/2001`. What leads to it exists already. */
  readonly path: string;
};

/** Input of `createJob`. */
export type CreateJobInput = {
  /** Passed to the program; at most 100. */
  readonly arguments?: ReadonlyArray<string> | null | undefined;
  /** What it does, in at most 2,000 characters. */
  readonly description?: string | null | undefined;
  /** Its packages. Null: Python with nothing but the client. */
  readonly environmentId?: string | null | undefined;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly name: string;
  /** The Python file, in `Resources` or `Jupyter`. */
  readonly programPath: string;
  /** Paths of files and directories of the project that it may read; at most 100. */
  readonly reads?: ReadonlyArray<string> | null | undefined;
  /** What an execution may use. */
  readonly resources?: ResourcesInput | null | undefined;
  /** How often to try again by itself after a failure, 0 to 10. */
  readonly retries?: number | null | undefined;
  /** How long an execution may take; one second to seven days. */
  readonly timeout?: string | null | undefined;
  /** Paths of directories of the project that it may write into; at most 20. */
  readonly writes?: ReadonlyArray<string> | null | undefined;
};

/** Input of `createMonitor`. */
export type CreateMonitorInput = {
  /** Only these. Left out: all inputs and outputs of the deployed model, or all columns of the group, of times none. */
  readonly columns?: ReadonlyArray<string> | null | undefined;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: string | null | undefined;
  /** Unique in the project: 1 to 63 lower-case letters, digits, single - or _ between them, starting with a letter. */
  readonly name: string;
  readonly reference?: MonitorReferenceInput | null | undefined;
  /** A deployment or a feature group. */
  readonly subjectId: string;
  /** 1 to 50. */
  readonly thresholds: ReadonlyArray<MonitorThresholdInput>;
  readonly window: MonitorWindowInput;
};

/** Input of `createProject`. */
export type CreateProjectInput = {
  /** What it is for, in at most 2,000 characters. */
  readonly description?: string | null | undefined;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly name: string;
};

/** Input of `createTrainingDataset`. */
export type CreateTrainingDatasetInput = {
  /** The state of every group as of then. Left out: now. */
  readonly asOf?: string | null | undefined;
  /** What it is for, in at most 2,000 characters. */
  readonly description?: string | null | undefined;
  readonly featureViewId: string;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Seed of random splits. */
  readonly seed?: number | string | null | undefined;
  /** All by time, or all by fraction; at most 10. Left out: one split `all`. */
  readonly splits?: ReadonlyArray<TrainingSplitInput> | null | undefined;
};

/** What a dataset is for. */
export type DatasetKind =
  /** Data: only Data Owners put it in or take it out. */
  | 'FILES'
  /** Programs and notebooks (`Resources`, `Jupyter`): Data Scientists put them in. */
  | 'PROGRAMS';

/** Input of `deleteAlertReceiver`. */
export type DeleteAlertReceiverInput = {
  readonly receiverId: string;
};

/** Input of `deleteDeployment`. */
export type DeleteDeploymentInput = {
  readonly deploymentId: string;
};

/** Input of `deleteEntry`. */
export type DeleteEntryInput = {
  /** The file or directory. */
  readonly entryId: string;
};

/** Input of `deleteMonitor`. */
export type DeleteMonitorInput = {
  readonly monitorId: string;
};

/** Input of `deployVersion`. */
export type DeployVersionInput = {
  readonly deploymentId: string;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which share of the calls it gets once it is READY, 1 to 100. Of a deployment that does not run it gets all. */
  readonly percent?: number | null | undefined;
  /** What it runs. */
  readonly version: DeploymentVersionInput;
};

/**
 * Where a deployment stands. STOPPED → STARTING → RUNNING ↔ UPDATING; any but STOPPED → STOPPING → STOPPED; STARTING, RUNNING and
 * UPDATING → FAILED → STARTING.
 */
export type DeploymentState =
  /** No replica of a version that should get calls could be started, or kept. */
  | 'FAILED'
  /** Answers. */
  | 'RUNNING'
  /** Its replicas load the model. */
  | 'STARTING'
  /** No replica; calls are refused. */
  | 'STOPPED'
  /** Calls under way end, new ones are refused. */
  | 'STOPPING'
  /** Answers as before, while another version is made ready to get calls. */
  | 'UPDATING';

/** What a version of a deployment runs, and with what. */
export type DeploymentVersionInput = {
  /** CPU of each replica: 0.1 to 64 cores. */
  readonly cpus?: number | null | undefined;
  /** A READY environment for a model in Python. Left out, the client alone. */
  readonly environmentId?: string | null | undefined;
  /**
   * Look features up through it: each input of the model is then a feature of the view by its name in it, a serving key, or a column
   * of the view's base that the call brings. Left out, callers send the model's inputs.
   */
  readonly featureViewId?: string | null | undefined;
  /** Memory of each replica: 64 MiB to 256 GiB. */
  readonly memoryBytes?: number | string | null | undefined;
  /** A READY version of a model. */
  readonly modelVersionId: string;
  /** How many processes answer: 1 to 8. */
  readonly replicas?: number | null | undefined;
};

/** Where a version stands. */
export type DeploymentVersionState =
  /** The model could not be loaded, or did not answer its input example. */
  | 'FAILED'
  /** Its replicas load the model and answer its input example. */
  | 'PREPARING'
  /** Can get calls. */
  | 'READY'
  /** Has no replicas; they can be brought back. */
  | 'RETIRED';

/** Input of `endSilence`. */
export type EndSilenceInput = {
  readonly silenceId: string;
};

/** Where the building of an environment stands. READY and FAILED are final. */
export type EnvironmentState =
  | 'BUILDING'
  | 'FAILED'
  | 'QUEUED'
  | 'READY';

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

/** Kinds of values, named as Arrow names them. */
export type FeatureType =
  | 'BOOL'
  /** A day. */
  | 'DATE'
  | 'FLOAT32'
  | 'FLOAT64'
  | 'INT32'
  | 'INT64'
  /** Text, UTF-8. */
  | 'STRING'
  /** An instant in UTC, in microseconds. */
  | 'TIMESTAMP';

/** Input of `infer`. */
export type InferInput = {
  readonly deploymentId: string;
  /** What the call is to be called, unique among the calls that the project keeps: 1 to 128 printable characters. Left out, it is made up. */
  readonly id?: string | null | undefined;
  /**
   * 1 to 10,000 objects from the name of an input to its value, one for each thing that is asked about. What is left out is null, which
   * is NaN to a model that takes floats.
   */
  readonly rows: ReadonlyArray<unknown>;
};

/** How the record of a call is kept. */
export type InferenceDurability =
  /** An answer does not wait for its record: a crash may lose the records of the last second. */
  | 'ASYNCHRONOUS'
  /** An answer is sent once its record is stored: none is lost. */
  | 'DURABLE';

/** How a call ended. */
export type InferenceOutcome =
  /** With an answer. */
  | 'ANSWERED'
  /** The model failed, or did not answer in time. */
  | 'FAILED'
  /** It was not what the model takes, and did not reach it. */
  | 'REJECTED';

/** How a limit is learnt; of metrics of drift, from a training split. */
export type LearntLimitInput = {
  /** 100 to 1,000,000. */
  readonly chunkRows?: number | null | undefined;
  /** An hour to 31 days. Left out, chunks are rows that follow each other. */
  readonly chunkSpan?: string | null | undefined;
  readonly deviations?: number | null | undefined;
  readonly floor?: number | null | undefined;
};

/** Which way lineage is followed. */
export type LineageDirection =
  /** Both ways; what else was made from its origins is not gone into. */
  | 'BOTH'
  /** To what was made from it: the impact of a change. */
  | 'DOWNSTREAM'
  /** To what something was made from. */
  | 'UPSTREAM';

/** Who wrote a line. */
export type LogStream =
  | 'STDERR'
  | 'STDOUT'
  /** The platform. */
  | 'SYSTEM';

/** How a model is stored. No format runs code when its file is opened. */
export type ModelFormat =
  /** Open Neural Network Exchange: one `.onnx`. */
  | 'ONNX'
  /** A `predictor.py` with any files beside it. */
  | 'PYTHON'
  /** scikit-learn, written by skops: one `.skops`. */
  | 'SKLEARN';

/** Where a version of a model stands. */
export type ModelVersionState =
  /** It is kept, and no alias may point at it. */
  | 'ARCHIVED'
  /** Its files are what they say, and it may be used. */
  | 'READY';

/**
 * How a window is judged. p and q are the shares of reference and window in a bin, F and G the shares of their numbers that are at most
 * x. Bins are the reference's: ten of equal frequency, or its values or 20 most frequent categories; nulls and what it does not name are
 * bins of their own. A window is beyond its limit above it; below it where more is better.
 */
export type MonitorMetric =
  /** Of the whole: share of right answers among rows with a true value, a score of 0.5 and more being yes. More is better. */
  | 'ACCURACY'
  /** Pearson's χ² of both sides by their rows, as Cohen's w: 0.1 small, 0.3 medium, 0.5 large. */
  | 'CHI_SQUARED'
  /** Of the whole: share of calls that the model or its process failed, 0 to 1. Calls that were refused are not in it. */
  | 'ERROR_RATE'
  /** Hellinger distance: 0 to 1. */
  | 'HELLINGER'
  /** Jensen-Shannon distance, natural logarithm: 0 to 0.83. */
  | 'JS_DISTANCE'
  /** Of numbers: the greatest |F − G|, without nulls; 0 to 1. */
  | 'KOLMOGOROV_SMIRNOV'
  /** Of the whole: median time to answer, in milliseconds. */
  | 'LATENCY_P50'
  /** Of the whole: 95th percentile of the time to answer, in milliseconds. */
  | 'LATENCY_P95'
  /** Of the whole: 99th percentile of the time to answer, in milliseconds. */
  | 'LATENCY_P99'
  /** Of the whole: mean negative log likelihood in nats among rows with a true value. */
  | 'LOG_LOSS'
  /** The greatest |p − q|: 0 to 1. */
  | 'L_INFINITY'
  /** Share of nulls in the window: 0 to 1. */
  | 'NULL_SHARE'
  /** Population stability index: Σ (q − p) ln(q / p), a thousandth added to each share. 0.1 is called a moderate and 0.25 a large shift. */
  | 'PSI'
  /** Of the whole: area under the ROC curve among rows with a true value, 0 to 1. More is better. */
  | 'ROC_AUC'
  /** Of numbers: ∫ |F − G| dx, without nulls, in the unit of the column. */
  | 'WASSERSTEIN'
  /** The same, by the standard deviation of the reference. */
  | 'WASSERSTEIN_NORMED';

/** What windows are compared with. */
export type MonitorReferenceInput = {
  readonly kind?: ReferenceKind | null | undefined;
  /** Of FIXED_RANGE: of when, in the past. It has a call at least, and at most 1,000,000; of a feature group the rows have event times. */
  readonly range?: TimeRangeInput | null | undefined;
  /** Of TRAINING_SPLIT: which split. */
  readonly split?: string | null | undefined;
  /** Of TRAINING_SPLIT: which. Left out, the one that the deployed model was trained on. */
  readonly trainingDatasetId?: string | null | undefined;
};

/** Where a monitor stands. PREPARING → ACTIVE or FAILED. */
export type MonitorState =
  /** It watches. */
  | 'ACTIVE'
  /** It could not be made ready; `failure` says why. */
  | 'FAILED'
  /**
   * Its reference is being counted in bins, and limits are being learnt from it. Where the model is to be asked about the reference, it
   * waits until the deployment runs; calls that come meanwhile are looked at afterwards.
   */
  | 'PREPARING';

/** When to raise an alert. */
export type MonitorThresholdInput = {
  /** 1 to `outOf`. */
  readonly breaches?: number | null | undefined;
  /** Left out: every column that has the metric, or the whole. A threshold that names a column takes the place of one that does not. */
  readonly column?: string | null | undefined;
  readonly learnt?: LearntLimitInput | null | undefined;
  /** Either this or `learnt`. */
  readonly limit?: number | null | undefined;
  readonly metric: MonitorMetric;
  /** 1 to 20. */
  readonly outOf?: number | null | undefined;
  readonly severity?: AlertSeverity | null | undefined;
};

/** How what comes in is cut into windows. */
export type MonitorWindowInput = {
  /** Calls of a window, each row by itself: 10 to 1,000,000. Of deployments either this or `length`, of feature groups neither. */
  readonly count?: number | null | undefined;
  /** Length of a window: a second to 31 days. */
  readonly length?: string | null | undefined;
  /** Windows with fewer samples are not judged. */
  readonly minSamples?: number | null | undefined;
  /** From the start of a window to the start of the next, a divisor of `length`. Left out, `length`. */
  readonly slide?: string | null | undefined;
  /** From the start of a window to the start of the next, a divisor of `count`. Left out, `count`. */
  readonly slideCount?: number | null | undefined;
};

/** Input of `moveEntry`. */
export type MoveEntryInput = {
  /** The file or directory. */
  readonly entryId: string;
  /** Its new path. */
  readonly path: string;
};

/** How one artifact stands to another, read as `source relation target`. */
export type ProvenanceRelation =
  | 'CONTAINS'
  | 'DEPLOYS'
  | 'DERIVED_FROM'
  | 'PRODUCED'
  | 'USED'
  | 'WATCHES';

/** Input of `recordActuals`. */
export type RecordActualsInput = {
  /** 1 to 1,000. */
  readonly actuals: ReadonlyArray<ActualInput>;
  readonly deploymentId: string;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What windows can be compared with. */
export type ReferenceKind =
  /**
   * What was within a range of time: calls that were answered, or rows of a feature group by event time, as they are when the monitor
   * is made ready.
   */
  | 'FIXED_RANGE'
  /** The last window before that had enough samples. */
  | 'PREVIOUS_WINDOW'
  /** The windows with enough samples of the seven days before, 28 at most. */
  | 'ROLLING'
  /**
   * A split of a training dataset. Predictions are compared with what the model says about the split: the version that gets most calls
   * is asked about some 50,000 of its rows when the monitor is made ready. Columns that are not in the split, and predictions of a model
   * that takes what is not in it, are compared with the window before.
   */
  | 'TRAINING_SPLIT';

/** Input of `removeMember`. */
export type RemoveMemberInput = {
  /** The membership to end. */
  readonly membershipId: string;
};

/** Input of `removeModelAlias`. */
export type RemoveModelAliasInput = {
  readonly alias: string;
  readonly modelId: string;
};

/** Where a replica stands. */
export type ReplicaState =
  /** Could not be loaded, or ended again and again. It is tried now and then. */
  | 'FAILED'
  /** Answers. */
  | 'READY'
  /** Loads the model, for the first time or again. */
  | 'STARTING'
  | 'STOPPED'
  /** Ends the calls under way. */
  | 'STOPPING'
  /** Waits for a runner. */
  | 'WAITING';

/** Input of `resolveAlert`. */
export type ResolveAlertInput = {
  readonly alertId: string;
  /** At most 2,000 characters. */
  readonly note?: string | null | undefined;
};

/** What an execution may use. */
export type ResourcesInput = {
  /** 0.1 to 64 cores. */
  readonly cpus?: number | null | undefined;
  /** 64 MiB to 256 GiB. */
  readonly memoryBytes?: number | string | null | undefined;
  /** 8 to 4096. */
  readonly processes?: number | null | undefined;
};

/** Input of `retryExecution`. */
export type RetryExecutionInput = {
  readonly executionId: string;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What a member may do. Each role includes the next. A role counts only in the active project. */
export type Role =
  /** Decides on members, data and sharing, and does all that a Data Scientist does. */
  | 'DATA_OWNER'
  /** Runs programs on the project's data. Copies no data in or out. */
  | 'DATA_SCIENTIST'
  /** Sees names, states and metrics; no rows, no logs. */
  | 'OBSERVER';

/** Input of `rollBackDeployment`. */
export type RollBackDeploymentInput = {
  readonly deploymentId: string;
  /** To which version. Left out: the newest that was ever ready before the newest that gets calls. */
  readonly versionId?: string | null | undefined;
};

/** Input of `runJob`. */
export type RunJobInput = {
  /** Instead of the job's arguments. */
  readonly arguments?: ReadonlyArray<string> | null | undefined;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  readonly jobId: string;
};

/** Where a run stands. All but RUNNING are final. */
export type RunState =
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED'
  | 'SUCCEEDED';

/** Input of `setAlertReceiver`. */
export type SetAlertReceiverInput = {
  /** It stays what it is. */
  readonly kind: AlertReceiverKind;
  readonly minSeverity?: AlertSeverity | null | undefined;
  /** Unique in the project: 1 to 63 lower-case letters, digits, single - or _ between them, starting with a letter. */
  readonly name: string;
  /** Left out: a new one. */
  readonly receiverId?: string | null | undefined;
  /** An e-mail address, or the address of a webhook: https, and not within the platform's network unless the operator allows it. */
  readonly target: string;
};

/** Input of `setModelAlias`. */
export type SetModelAliasInput = {
  /** 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly alias: string;
  /** The version to point at. */
  readonly modelVersionId: string;
};

/** What a subscription message is. */
export type Signal =
  /** Something happened. */
  | 'EVENT'
  /** The replay of what was missed is over; what follows happens now. */
  | 'LIVE'
  /** History before this cursor is missing: read again, then go on from it. */
  | 'RESYNC';

/** Input of `silenceAlerts`. */
export type SilenceAlertsInput = {
  /** Left out: now. */
  readonly from?: string | null | undefined;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: string | null | undefined;
  /** Alerts that are worse are sent all the same. */
  readonly maxSeverity?: AlertSeverity | null | undefined;
  /** 1 to 500 characters. */
  readonly reason: string;
  /** About what only: a deployment or feature group. Left out: about everything. */
  readonly subjectId?: string | null | undefined;
  /** At most 30 days later. */
  readonly to: string;
};

/** Input of `splitTraffic`. */
export type SplitTrafficInput = {
  readonly deploymentId: string;
  /** They add up to 100. */
  readonly shares: ReadonlyArray<TrafficShareInput>;
};

/** Input of `startDeployment`. */
export type StartDeploymentInput = {
  readonly deploymentId: string;
};

/** Input of `stopDeployment`. */
export type StopDeploymentInput = {
  readonly deploymentId: string;
};

/** Input of `stopExecution`. */
export type StopExecutionInput = {
  readonly executionId: string;
  /** Why, for people. */
  readonly reason?: string | null | undefined;
};

/** What changed. */
export type SuspectKind =
  /** Rows of a feature group. */
  | 'COMMIT'
  /** Columns of a feature group. */
  | 'SCHEMA'
  /** Shares of the calls. */
  | 'TRAFFIC'
  /** A new version of the deployment. */
  | 'VERSION';

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

/** Input of `testAlertReceiver`. */
export type TestAlertReceiverInput = {
  readonly receiverId: string;
};

/** A half-open range of time. */
export type TimeRangeInput = {
  /** The first instant. */
  readonly from: string;
  /** The first instant that is no longer in it. */
  readonly to: string;
};

/** The share of a version. */
export type TrafficShareInput = {
  /** 1 to 100. */
  readonly percent: number;
  readonly versionId: string;
};

/** Where the making of a training dataset stands. READY and FAILED are final. */
export type TrainingDatasetState =
  /** It is being computed. */
  | 'BUILDING'
  /** It could not be made; nothing of it is kept. */
  | 'FAILED'
  /** It is complete and frozen. */
  | 'READY';

/** A part of a training dataset: a range of event times, or a share of the rows. */
export type TrainingSplitInput = {
  /** More than 0; together at most 1. */
  readonly fraction?: number | null | undefined;
  /** Lower-case letters, digits, `_`, a letter first. */
  readonly name: string;
  /** Event times of the base rows, half open. Ranges do not overlap; rows in none of them are left out. */
  readonly range?: TimeRangeInput | null | undefined;
};

/** What a column of a view is for. */
export type ViewFeatureRole =
  /** Neither: the key or the event time of the base, in training data only. */
  | 'INDEX'
  /** Given to the model. */
  | 'INPUT'
  /** Predicted by it. */
  | 'LABEL';

/** Where a window stands. */
export type WindowState =
  /** It is full and final, but for true values that come later. */
  | 'CLOSED'
  /** It is filling. */
  | 'OPEN'
  /** It closed with fewer samples than needed, and is not judged. */
  | 'TOO_FEW';

export type AlertLineFragment = { readonly __typename: 'Alert', readonly id: string, readonly state: AlertState, readonly severity: AlertSeverity, readonly summary: string, readonly metric: MonitorMetric, readonly column: string | null, readonly value: number | null, readonly limit: number | null, readonly raisedAt: string, readonly resolvedAt: string | null, readonly acknowledgedAt: string | null, readonly note: string | null, readonly silenced: boolean, readonly acknowledgedBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly subject: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null }, readonly monitor: { readonly __typename: 'Monitor', readonly id: string, readonly name: string } | null, readonly window: { readonly __typename: 'MonitorWindow', readonly id: string, readonly number: number } | null, readonly suspects: ReadonlyArray<{ readonly __typename: 'AlertSuspect', readonly kind: SuspectKind, readonly at: string, readonly summary: string, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null } }> } & { ' $fragmentName'?: 'AlertLineFragment' };

export type InboxPageQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly open: { readonly __typename: 'AlertConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Alert' }
        & { ' $fragmentRefs'?: { 'AlertLineFragment': AlertLineFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly resolved: { readonly __typename: 'AlertConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Alert' }
        & { ' $fragmentRefs'?: { 'AlertLineFragment': AlertLineFragment } }
      )> }, readonly monitors: { readonly __typename: 'MonitorConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Monitor', readonly id: string }> } } | null };

export type AlertingPageQueryVariables = Exact<{
  receivers: boolean;
}>;


export type AlertingPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly alertReceivers?: ReadonlyArray<{ readonly __typename: 'AlertReceiver', readonly id: string, readonly name: string, readonly kind: AlertReceiverKind, readonly target: string, readonly minSeverity: AlertSeverity, readonly lastNotification: { readonly __typename: 'AlertNotification', readonly id: string, readonly event: AlertEventKind, readonly at: string, readonly attempts: number, readonly deliveredAt: string | null, readonly failure: string | null } | null }>, readonly silences: ReadonlyArray<{ readonly __typename: 'Silence', readonly id: string, readonly from: string, readonly to: string, readonly maxSeverity: AlertSeverity, readonly reason: string, readonly subject: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string } | null, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null }> } | null };

export type SilenceSubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type SilenceSubjectsQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly deployments: { readonly __typename: 'DeploymentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Deployment', readonly id: string, readonly name: string }> }, readonly featureGroups: { readonly __typename: 'FeatureGroupConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number }> } } | null };

export type AlertFeedSubscriptionVariables = Exact<{
  subjectId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertFeedSubscription = { readonly __typename: 'Subscription', readonly alertChanged: { readonly __typename: 'AlertEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly alert: { readonly __typename: 'Alert', readonly id: string, readonly state: AlertState } | null } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { readonly __typename: 'Mutation', readonly acknowledgeAlert:
    | { readonly __typename: 'AcknowledgeAlertSuccess', readonly alert: (
        { readonly __typename: 'Alert' }
        & { ' $fragmentRefs'?: { 'AlertLineFragment': AlertLineFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type ResolveAlertMutationVariables = Exact<{
  input: ResolveAlertInput;
}>;


export type ResolveAlertMutation = { readonly __typename: 'Mutation', readonly resolveAlert:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'ResolveAlertSuccess', readonly alert: (
        { readonly __typename: 'Alert' }
        & { ' $fragmentRefs'?: { 'AlertLineFragment': AlertLineFragment } }
      ) }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type SetAlertReceiverMutationVariables = Exact<{
  input: SetAlertReceiverInput;
}>;


export type SetAlertReceiverMutation = { readonly __typename: 'Mutation', readonly setAlertReceiver:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'NameTaken', readonly message: string }
    | { readonly __typename: 'SetAlertReceiverSuccess', readonly signingSecret: string | null, readonly receiver: { readonly __typename: 'AlertReceiver', readonly id: string, readonly name: string } }
   };

export type TestAlertReceiverMutationVariables = Exact<{
  input: TestAlertReceiverInput;
}>;


export type TestAlertReceiverMutation = { readonly __typename: 'Mutation', readonly testAlertReceiver:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'TestAlertReceiverSuccess', readonly notification: { readonly __typename: 'AlertNotification', readonly id: string } }
   };

export type DeleteAlertReceiverMutationVariables = Exact<{
  input: DeleteAlertReceiverInput;
}>;


export type DeleteAlertReceiverMutation = { readonly __typename: 'Mutation', readonly deleteAlertReceiver:
    | { readonly __typename: 'DeleteAlertReceiverSuccess', readonly receiverId: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type SilenceAlertsMutationVariables = Exact<{
  input: SilenceAlertsInput;
}>;


export type SilenceAlertsMutation = { readonly __typename: 'Mutation', readonly silenceAlerts:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'SilenceAlertsSuccess', readonly silence: { readonly __typename: 'Silence', readonly id: string } }
   };

export type EndSilenceMutationVariables = Exact<{
  input: EndSilenceInput;
}>;


export type EndSilenceMutation = { readonly __typename: 'Mutation', readonly endSilence:
    | { readonly __typename: 'EndSilenceSuccess', readonly silence: { readonly __typename: 'Silence', readonly id: string, readonly to: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type ComparedRunFragment = (
  { readonly __typename: 'Run', readonly tags: ReadonlyArray<string>, readonly programHash: string | null, readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string }, readonly parameters: ReadonlyArray<{ readonly __typename: 'Parameter', readonly key: string, readonly value: string }>, readonly metrics: ReadonlyArray<{ readonly __typename: 'Metric', readonly key: string, readonly last: number, readonly min: number, readonly max: number, readonly lastStep: number | string }>, readonly execution: { readonly __typename: 'Execution', readonly id: string, readonly number: number, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string, readonly program: { readonly __typename: 'File', readonly id: string, readonly path: string } } } | null, readonly environment: { readonly __typename: 'Environment', readonly id: string, readonly name: string, readonly contentHash: string | null, readonly python: string | null, readonly installed: ReadonlyArray<string> } | null, readonly artifacts: ReadonlyArray<{ readonly __typename: 'File', readonly id: string, readonly name: string, readonly path: string, readonly sizeBytes: number | string, readonly sha256: string }>, readonly trainingDatasets: ReadonlyArray<{ readonly __typename: 'TrainingDataset', readonly id: string }>, readonly modelVersions: ReadonlyArray<{ readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly model: { readonly __typename: 'Model', readonly id: string, readonly name: string } }>, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly upstream: ReadonlyArray<{ readonly __typename: 'LineageStep', readonly distance: number, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string }, readonly link: { readonly __typename: 'ProvenanceLink', readonly id: string } }> } }
  & { ' $fragmentRefs'?: { 'RunStatusFragment': RunStatusFragment } }
) & { ' $fragmentName'?: 'ComparedRunFragment' };

export type ComparePageQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ComparePageQuery = { readonly __typename: 'Query', readonly runs: ReadonlyArray<(
    { readonly __typename: 'Run', readonly id: string, readonly series: ReadonlyArray<{ readonly __typename: 'MetricSeries', readonly key: string, readonly reduced: boolean, readonly cursor: string, readonly points: ReadonlyArray<{ readonly __typename: 'MetricPoint', readonly step: number | string, readonly value: number }> }> }
    & { ' $fragmentRefs'?: { 'ComparedRunFragment': ComparedRunFragment } }
  )> };

export type DeploymentStatusFragment = { readonly __typename: 'Deployment', readonly id: string, readonly name: string, readonly state: DeploymentState, readonly stateReason: string | null, readonly stateSince: string } & { ' $fragmentName'?: 'DeploymentStatusFragment' };

export type ServedVersionFragment = { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly model: { readonly __typename: 'Model', readonly id: string, readonly name: string } } } & { ' $fragmentName'?: 'ServedVersionFragment' };

export type DeploymentRowFragment = (
  { readonly __typename: 'Deployment', readonly description: string, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly firingAlerts: ReadonlyArray<{ readonly __typename: 'Alert', readonly id: string }> }, readonly current: (
    { readonly __typename: 'DeploymentVersion' }
    & { ' $fragmentRefs'?: { 'ServedVersionFragment': ServedVersionFragment } }
  ) | null, readonly traffic: ReadonlyArray<{ readonly __typename: 'TrafficShare', readonly percent: number, readonly version: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number } }>, readonly replicas: ReadonlyArray<{ readonly __typename: 'Replica', readonly id: string, readonly state: ReplicaState }> }
  & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
) & { ' $fragmentName'?: 'DeploymentRowFragment' };

export type DeploymentsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeploymentsPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly deployments: { readonly __typename: 'DeploymentConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Deployment', readonly id: string }
        & { ' $fragmentRefs'?: { 'DeploymentRowFragment': DeploymentRowFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly models: { readonly __typename: 'ModelConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Model', readonly id: string, readonly name: string, readonly version: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number } | null }> } } | null };

export type DeploymentRatesQueryVariables = Exact<{
  from: string;
  to: string;
  stepSeconds: number;
}>;


export type DeploymentRatesQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly deployments: { readonly __typename: 'DeploymentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Deployment', readonly id: string, readonly metrics: ReadonlyArray<{ readonly __typename: 'DeploymentMetrics', readonly requests: number | string, readonly latencyP95Ms: number | null }> }> } } | null };

export type DeployChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeployChoicesQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly deployments: { readonly __typename: 'DeploymentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Deployment', readonly id: string, readonly name: string, readonly current: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string } | null } | null }> }, readonly featureViews: { readonly __typename: 'FeatureViewConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly online: boolean }> }, readonly environments: { readonly __typename: 'EnvironmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Environment', readonly id: string, readonly name: string, readonly state: EnvironmentState }> }, readonly models: { readonly __typename: 'ModelConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Model', readonly id: string, readonly name: string, readonly versions: { readonly __typename: 'ModelVersionConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly state: ModelVersionState, readonly format: ModelFormat }> } }> } } | null };

export type CreateDeploymentMutationVariables = Exact<{
  input: CreateDeploymentInput;
}>;


export type CreateDeploymentMutation = { readonly __typename: 'Mutation', readonly createDeployment:
    | { readonly __typename: 'CreateDeploymentSuccess', readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'ModelNotReady', readonly message: string }
    | { readonly __typename: 'NameTaken', readonly message: string }
    | { readonly __typename: 'NotOnline', readonly message: string }
    | { readonly __typename: 'ServingMismatch', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
   };

export type DeployVersionMutationVariables = Exact<{
  input: DeployVersionInput;
}>;


export type DeployVersionMutation = { readonly __typename: 'Mutation', readonly deployVersion:
    | { readonly __typename: 'DeployVersionSuccess', readonly deployment: (
        { readonly __typename: 'Deployment' }
        & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'ModelNotReady', readonly message: string }
    | { readonly __typename: 'NotOnline', readonly message: string }
    | { readonly __typename: 'ServingMismatch', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type StartDeploymentMutationVariables = Exact<{
  input: StartDeploymentInput;
}>;


export type StartDeploymentMutation = { readonly __typename: 'Mutation', readonly startDeployment:
    | { readonly __typename: 'QuotaExceeded', readonly message: string }
    | { readonly __typename: 'SandboxUnavailable', readonly message: string }
    | { readonly __typename: 'StartDeploymentSuccess', readonly deployment: (
        { readonly __typename: 'Deployment' }
        & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
      ) }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type ConfigureDeploymentMutationVariables = Exact<{
  input: ConfigureDeploymentInput;
}>;


export type ConfigureDeploymentMutation = { readonly __typename: 'Mutation', readonly configureDeployment:
    | { readonly __typename: 'ConfigureDeploymentSuccess', readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly retention: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
   };

export type StopDeploymentMutationVariables = Exact<{
  input: StopDeploymentInput;
}>;


export type StopDeploymentMutation = { readonly __typename: 'Mutation', readonly stopDeployment:
    | { readonly __typename: 'StateConflict', readonly message: string }
    | { readonly __typename: 'StopDeploymentSuccess', readonly deployment: (
        { readonly __typename: 'Deployment' }
        & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
      ) }
   };

export type DeleteDeploymentMutationVariables = Exact<{
  input: DeleteDeploymentInput;
}>;


export type DeleteDeploymentMutation = { readonly __typename: 'Mutation', readonly deleteDeployment:
    | { readonly __typename: 'DeleteDeploymentSuccess', readonly deploymentId: string }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type RollBackDeploymentMutationVariables = Exact<{
  input: RollBackDeploymentInput;
}>;


export type RollBackDeploymentMutation = { readonly __typename: 'Mutation', readonly rollBackDeployment:
    | { readonly __typename: 'RollBackDeploymentSuccess', readonly deployment: (
        { readonly __typename: 'Deployment' }
        & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
      ) }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type SplitTrafficMutationVariables = Exact<{
  input: SplitTrafficInput;
}>;


export type SplitTrafficMutation = { readonly __typename: 'Mutation', readonly splitTraffic:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'SplitTrafficSuccess', readonly deployment: (
        { readonly __typename: 'Deployment', readonly traffic: ReadonlyArray<{ readonly __typename: 'TrafficShare', readonly percent: number, readonly version: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number } }> }
        & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
      ) }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type DeploymentFeedSubscriptionVariables = Exact<{
  deploymentId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeploymentFeedSubscription = { readonly __typename: 'Subscription', readonly deploymentChanged: { readonly __typename: 'DeploymentEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly deployment: (
      { readonly __typename: 'Deployment' }
      & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
    ) | null } };

export type VersionRowFragment = (
  { readonly __typename: 'DeploymentVersion', readonly state: DeploymentVersionState, readonly failure: string | null, readonly replicaCount: number, readonly createdAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number } | null }
  & { ' $fragmentRefs'?: { 'ServedVersionFragment': ServedVersionFragment } }
) & { ' $fragmentName'?: 'VersionRowFragment' };

export type ReplicaRowFragment = { readonly __typename: 'Replica', readonly id: string, readonly ordinal: number, readonly state: ReplicaState, readonly reason: string | null, readonly restarts: number, readonly readyAt: string | null, readonly cpuSeconds: number | null, readonly memoryBytes: number | string | null, readonly version: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number } } & { ' $fragmentName'?: 'ReplicaRowFragment' };

export type CallFormFragment = { readonly __typename: 'DeploymentVersion', readonly id: string, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly inputExample: unknown, readonly inputs: ReadonlyArray<{ readonly __typename: 'ModelTensor', readonly name: string, readonly datatype: TensorDatatype, readonly shape: ReadonlyArray<number | string>, readonly feature: string | null }> }, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly servingKeys: ReadonlyArray<{ readonly __typename: 'ServingKey', readonly name: string, readonly type: FeatureType }>, readonly features: ReadonlyArray<{ readonly __typename: 'ViewFeature', readonly name: string, readonly type: FeatureType, readonly role: ViewFeatureRole, readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string } }>, readonly query: { readonly __typename: 'FeatureQuery', readonly base: { readonly __typename: 'FeatureGroup', readonly id: string } } } | null } & { ' $fragmentName'?: 'CallFormFragment' };

export type DeploymentPageQueryVariables = Exact<{
  name: string;
}>;


export type DeploymentPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly deployment: (
      { readonly __typename: 'Deployment', readonly description: string, readonly url: string, readonly durability: InferenceDurability, readonly retention: string, readonly createdAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly current: (
        { readonly __typename: 'DeploymentVersion', readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly format: ModelFormat } }
        & { ' $fragmentRefs'?: { 'ServedVersionFragment': ServedVersionFragment;'CallFormFragment': CallFormFragment } }
      ) | null, readonly traffic: ReadonlyArray<{ readonly __typename: 'TrafficShare', readonly percent: number, readonly version: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number } }>, readonly rollout: { readonly __typename: 'TrafficShare', readonly percent: number, readonly version: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number } } | null, readonly versions: { readonly __typename: 'DeploymentVersionConnection', readonly nodes: ReadonlyArray<(
          { readonly __typename: 'DeploymentVersion', readonly id: string }
          & { ' $fragmentRefs'?: { 'VersionRowFragment': VersionRowFragment } }
        )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly replicas: ReadonlyArray<(
        { readonly __typename: 'Replica', readonly id: string }
        & { ' $fragmentRefs'?: { 'ReplicaRowFragment': ReplicaRowFragment } }
      )>, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly firingAlerts: ReadonlyArray<(
          { readonly __typename: 'Alert', readonly id: string }
          & { ' $fragmentRefs'?: { 'AlertLineFragment': AlertLineFragment } }
        )> }, readonly stateHistory: ReadonlyArray<{ readonly __typename: 'DeploymentStateChange', readonly state: DeploymentState, readonly at: string, readonly reason: string | null }> }
      & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
    ) | null } | null };

export type StretchFragment = { readonly __typename: 'DeploymentMetrics', readonly at: string, readonly requests: number | string, readonly errors: number | string, readonly rejected: number | string, readonly latencyP50Ms: number | null, readonly latencyP99Ms: number | null } & { ' $fragmentName'?: 'StretchFragment' };

export type DeploymentFiguresQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
  stepSeconds: number;
}>;


export type DeploymentFiguresQuery = { readonly __typename: 'Query', readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly metrics: ReadonlyArray<(
      { readonly __typename: 'DeploymentMetrics' }
      & { ' $fragmentRefs'?: { 'StretchFragment': StretchFragment } }
    )> } | null };

export type DeploymentFiguresFeedSubscriptionVariables = Exact<{
  deploymentId: string;
  after?: string | null | undefined;
}>;


export type DeploymentFiguresFeedSubscription = { readonly __typename: 'Subscription', readonly deploymentMetrics: { readonly __typename: 'DeploymentMetricsChunk', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly points: ReadonlyArray<(
      { readonly __typename: 'DeploymentMetrics' }
      & { ' $fragmentRefs'?: { 'StretchFragment': StretchFragment } }
    )> } };

export type ReplicaLogsQueryVariables = Exact<{
  id: string;
}>;


export type ReplicaLogsQuery = { readonly __typename: 'Query', readonly deploymentVersion: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly replicas: ReadonlyArray<{ readonly __typename: 'Replica', readonly id: string, readonly ordinal: number, readonly state: ReplicaState, readonly log: { readonly __typename: 'LogSlice', readonly firstOffset: number | string, readonly endOffset: number | string, readonly cursor: string, readonly complete: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'LogLine', readonly offset: number | string, readonly at: string, readonly stream: LogStream, readonly text: string }> } }> } | null };

export type ReplicaLogStretchQueryVariables = Exact<{
  id: string;
  fromOffset: number | string;
  limit: number;
}>;


export type ReplicaLogStretchQuery = { readonly __typename: 'Query', readonly deploymentVersion: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly replicas: ReadonlyArray<{ readonly __typename: 'Replica', readonly id: string, readonly log: { readonly __typename: 'LogSlice', readonly lines: ReadonlyArray<{ readonly __typename: 'LogLine', readonly offset: number | string, readonly at: string, readonly stream: LogStream, readonly text: string }> } }> } | null };

export type ReplicaLogFeedSubscriptionVariables = Exact<{
  replicaId: string;
  after?: string | null | undefined;
}>;


export type ReplicaLogFeedSubscription = { readonly __typename: 'Subscription', readonly replicaLog: { readonly __typename: 'LogChunk', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly firstOffset: number | string, readonly complete: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'LogLine', readonly offset: number | string, readonly at: string, readonly stream: LogStream, readonly text: string }> } };

export type NewestCallQueryVariables = Exact<{
  deploymentId: string;
}>;


export type NewestCallQuery = { readonly __typename: 'Query', readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly inferences: { readonly __typename: 'InferenceConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Inference', readonly id: string, readonly keys: unknown }> } } | null };

export type RunStatusFragment = { readonly __typename: 'Run', readonly id: string, readonly name: string, readonly state: RunState, readonly startedAt: string, readonly finishedAt: string | null } & { ' $fragmentName'?: 'RunStatusFragment' };

export type RunRowFragment = (
  { readonly __typename: 'Run', readonly id: string, readonly tags: ReadonlyArray<string>, readonly parameters: ReadonlyArray<{ readonly __typename: 'Parameter', readonly key: string, readonly value: string }>, readonly metrics: ReadonlyArray<{ readonly __typename: 'Metric', readonly key: string, readonly last: number }>, readonly execution: { readonly __typename: 'Execution', readonly id: string, readonly number: number, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string } } | null }
  & { ' $fragmentRefs'?: { 'RunStatusFragment': RunStatusFragment } }
) & { ' $fragmentName'?: 'RunRowFragment' };

export type ExperimentsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExperimentsPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly experiments: { readonly __typename: 'ExperimentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly runs: { readonly __typename: 'RunConnection', readonly nodes: ReadonlyArray<(
            { readonly __typename: 'Run', readonly metrics: ReadonlyArray<{ readonly __typename: 'Metric', readonly key: string, readonly last: number }> }
            & { ' $fragmentRefs'?: { 'RunStatusFragment': RunStatusFragment } }
          )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ExperimentPageQueryVariables = Exact<{
  name: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExperimentPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly createdAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly runs: { readonly __typename: 'RunConnection', readonly nodes: ReadonlyArray<(
          { readonly __typename: 'Run', readonly id: string }
          & { ' $fragmentRefs'?: { 'RunRowFragment': RunRowFragment } }
        )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type RunFeedSubscriptionVariables = Exact<{
  experimentId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RunFeedSubscription = { readonly __typename: 'Subscription', readonly runChanged: { readonly __typename: 'RunEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly run: (
      { readonly __typename: 'Run', readonly id: string }
      & { ' $fragmentRefs'?: { 'RunRowFragment': RunRowFragment } }
    ) | null } };

export type GroupRowFragment = { readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number, readonly description: string, readonly rowCount: number | string, readonly eventTime: string | null, readonly features: ReadonlyArray<{ readonly __typename: 'Feature', readonly name: string }>, readonly online: { readonly __typename: 'OnlineStore', readonly keyCount: number | string } | null, readonly latestCommit: { readonly __typename: 'FeatureCommit', readonly id: string, readonly committedAt: string, readonly maxEventTime: string | null } | null } & { ' $fragmentName'?: 'GroupRowFragment' };

export type FeatureGroupsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FeatureGroupsPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly featureGroups: { readonly __typename: 'FeatureGroupConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'FeatureGroup', readonly id: string }
        & { ' $fragmentRefs'?: { 'GroupRowFragment': GroupRowFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CommitLineFragment = { readonly __typename: 'FeatureCommit', readonly id: string, readonly sequence: number | string, readonly operation: CommitOperation, readonly committedAt: string, readonly rowsInserted: number | string, readonly rowsUpdated: number | string, readonly rowsDeleted: number | string, readonly rowCount: number | string, readonly minEventTime: string | null, readonly maxEventTime: string | null, readonly contentHash: string, readonly committedBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly by: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null } | null } & { ' $fragmentName'?: 'CommitLineFragment' };

export type UsingViewFragment = { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly description: string, readonly labels: ReadonlyArray<string> } & { ' $fragmentName'?: 'UsingViewFragment' };

export type FeatureGroupPageQueryVariables = Exact<{
  name: string;
  version: number;
  at: string;
  past: boolean;
  statistics: boolean;
}>;


export type FeatureGroupPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number, readonly description: string, readonly createdAt: string, readonly primaryKey: ReadonlyArray<string>, readonly eventTime: string | null, readonly rowCount: number | string, readonly sizeBytes: number | string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly features: ReadonlyArray<{ readonly __typename: 'Feature', readonly name: string, readonly type: FeatureType, readonly description: string, readonly primaryKey: boolean, readonly nullable: boolean }>, readonly online: { readonly __typename: 'OnlineStore', readonly keyCount: number | string } | null, readonly versions: ReadonlyArray<{ readonly __typename: 'FeatureGroup', readonly id: string, readonly version: number }>, readonly featureViews: ReadonlyArray<(
        { readonly __typename: 'FeatureView', readonly id: string }
        & { ' $fragmentRefs'?: { 'UsingViewFragment': UsingViewFragment } }
      )>, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly firingAlerts: ReadonlyArray<{ readonly __typename: 'Alert', readonly id: string }> }, readonly latestCommit: (
        { readonly __typename: 'FeatureCommit', readonly id: string }
        & { ' $fragmentRefs'?: { 'CommitLineFragment': CommitLineFragment } }
      ) | null, readonly commits: { readonly __typename: 'FeatureCommitConnection', readonly nodes: ReadonlyArray<(
          { readonly __typename: 'FeatureCommit', readonly id: string }
          & { ' $fragmentRefs'?: { 'CommitLineFragment': CommitLineFragment } }
        )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly statistics?: { readonly __typename: 'Statistics', readonly computedAt: string, readonly rowCount: number | string, readonly features: ReadonlyArray<(
          { readonly __typename: 'FeatureStatistics', readonly feature: string }
          & { ' $fragmentRefs'?: { 'FeatureDistributionFragment': FeatureDistributionFragment } }
        )> } | null, readonly commitAsOf?: (
        { readonly __typename: 'FeatureCommit', readonly id: string, readonly statistics?: { readonly __typename: 'Statistics', readonly computedAt: string, readonly rowCount: number | string, readonly features: ReadonlyArray<(
            { readonly __typename: 'FeatureStatistics', readonly feature: string }
            & { ' $fragmentRefs'?: { 'FeatureDistributionFragment': FeatureDistributionFragment } }
          )> } | null }
        & { ' $fragmentRefs'?: { 'CommitLineFragment': CommitLineFragment } }
      ) | null } | null } | null };

export type FeatureGroupRowsQueryVariables = Exact<{
  name: string;
  version: number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FeatureGroupRowsQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string, readonly rows: { readonly __typename: 'RowsPage', readonly columns: ReadonlyArray<string>, readonly types: ReadonlyArray<FeatureType>, readonly rows: ReadonlyArray<unknown>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type FeatureGroupCommitsQueryVariables = Exact<{
  name: string;
  version: number;
  after?: string | null | undefined;
}>;


export type FeatureGroupCommitsQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string, readonly commits: { readonly __typename: 'FeatureCommitConnection', readonly nodes: ReadonlyArray<(
          { readonly __typename: 'FeatureCommit', readonly id: string }
          & { ' $fragmentRefs'?: { 'CommitLineFragment': CommitLineFragment } }
        )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type FeatureGroupFeedSubscriptionVariables = Exact<{
  featureGroupId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FeatureGroupFeedSubscription = { readonly __typename: 'Subscription', readonly featureGroupChanged: { readonly __typename: 'FeatureGroupEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly featureGroup: (
      { readonly __typename: 'FeatureGroup', readonly id: string }
      & { ' $fragmentRefs'?: { 'GroupRowFragment': GroupRowFragment } }
    ) | null } };

export type GroupNameFragment = { readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number } & { ' $fragmentName'?: 'GroupNameFragment' };

export type FeatureViewsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FeatureViewsPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly featureViews: { readonly __typename: 'FeatureViewConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly description: string, readonly labels: ReadonlyArray<string>, readonly online: boolean, readonly createdAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly features: ReadonlyArray<{ readonly __typename: 'ViewFeature', readonly name: string, readonly role: ViewFeatureRole }>, readonly featureGroups: ReadonlyArray<(
          { readonly __typename: 'FeatureGroup', readonly id: string }
          & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
        )> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly featureGroups: { readonly __typename: 'FeatureGroupConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureGroup', readonly id: string }> } } | null };

export type JoinGraphFragment = { readonly __typename: 'FeatureQuery', readonly baseFeatures: ReadonlyArray<string>, readonly base: (
    { readonly __typename: 'FeatureGroup', readonly id: string, readonly description: string, readonly eventTime: string | null, readonly primaryKey: ReadonlyArray<string>, readonly online: { readonly __typename: 'OnlineStore', readonly keyCount: number | string } | null }
    & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
  ), readonly joins: ReadonlyArray<{ readonly __typename: 'FeatureJoin', readonly features: ReadonlyArray<string>, readonly prefix: string, readonly asOf: boolean, readonly maxAge: string | null, readonly featureGroup: (
      { readonly __typename: 'FeatureGroup', readonly id: string, readonly description: string, readonly eventTime: string | null, readonly online: { readonly __typename: 'OnlineStore', readonly keyCount: number | string } | null }
      & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
    ), readonly on: ReadonlyArray<{ readonly __typename: 'JoinKey', readonly left: string, readonly right: string }> }>, readonly filter: ReadonlyArray<{ readonly __typename: 'FeatureCondition', readonly feature: string, readonly operator: ConditionOperator, readonly value: unknown }> } & { ' $fragmentName'?: 'JoinGraphFragment' };

export type ViewColumnFragment = { readonly __typename: 'ViewFeature', readonly name: string, readonly type: FeatureType, readonly role: ViewFeatureRole, readonly feature: string, readonly featureGroup: (
    { readonly __typename: 'FeatureGroup', readonly id: string }
    & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
  ) } & { ' $fragmentName'?: 'ViewColumnFragment' };

export type LookupFormFragment = { readonly __typename: 'FeatureView', readonly id: string, readonly online: boolean, readonly servingKeys: ReadonlyArray<{ readonly __typename: 'ServingKey', readonly name: string, readonly type: FeatureType, readonly featureGroups: ReadonlyArray<(
      { readonly __typename: 'FeatureGroup', readonly id: string }
      & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
    )> }>, readonly features: ReadonlyArray<{ readonly __typename: 'ViewFeature', readonly name: string, readonly type: FeatureType, readonly role: ViewFeatureRole, readonly feature: string, readonly featureGroup: (
      { readonly __typename: 'FeatureGroup', readonly id: string }
      & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
    ) }>, readonly query: { readonly __typename: 'FeatureQuery', readonly base: { readonly __typename: 'FeatureGroup', readonly id: string }, readonly joins: ReadonlyArray<{ readonly __typename: 'FeatureJoin', readonly featureGroup: (
        { readonly __typename: 'FeatureGroup', readonly id: string, readonly online: { readonly __typename: 'OnlineStore', readonly keyCount: number | string } | null }
        & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
      ) }> } } & { ' $fragmentName'?: 'LookupFormFragment' };

export type FeatureViewPageQueryVariables = Exact<{
  name: string;
  version: number;
}>;


export type FeatureViewPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly featureView: (
      { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly description: string, readonly createdAt: string, readonly labels: ReadonlyArray<string>, readonly online: boolean, readonly sql: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly query: (
        { readonly __typename: 'FeatureQuery' }
        & { ' $fragmentRefs'?: { 'JoinGraphFragment': JoinGraphFragment } }
      ), readonly features: ReadonlyArray<(
        { readonly __typename: 'ViewFeature', readonly name: string, readonly role: ViewFeatureRole }
        & { ' $fragmentRefs'?: { 'ViewColumnFragment': ViewColumnFragment } }
      )>, readonly servingKeys: ReadonlyArray<{ readonly __typename: 'ServingKey', readonly name: string, readonly type: FeatureType }>, readonly versions: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string, readonly version: number }>, readonly trainingDatasets: { readonly __typename: 'TrainingDatasetConnection', readonly nodes: ReadonlyArray<(
          { readonly __typename: 'TrainingDataset', readonly id: string }
          & { ' $fragmentRefs'?: { 'TrainingRowFragment': TrainingRowFragment } }
        )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & { ' $fragmentRefs'?: { 'LookupFormFragment': LookupFormFragment } }
    ) | null } | null };

export type FeatureVectorsQueryVariables = Exact<{
  id: string;
  keys: ReadonlyArray<unknown> | unknown;
}>;


export type FeatureVectorsQuery = { readonly __typename: 'Query', readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly vectors: ReadonlyArray<{ readonly __typename: 'FeatureVector', readonly key: unknown, readonly complete: boolean, readonly missing: ReadonlyArray<string>, readonly values: unknown, readonly eventTimes: unknown }> } | null };

export type CreateTrainingDatasetMutationVariables = Exact<{
  input: CreateTrainingDatasetInput;
}>;


export type CreateTrainingDatasetMutation = { readonly __typename: 'Mutation', readonly createTrainingDataset:
    | { readonly __typename: 'CreateTrainingDatasetSuccess', readonly trainingDataset: (
        { readonly __typename: 'TrainingDataset', readonly id: string }
        & { ' $fragmentRefs'?: { 'TrainingRowFragment': TrainingRowFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
   };

export type FilesRootQueryVariables = Exact<{ [key: string]: never; }>;


export type FilesRootQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly description: string, readonly kind: DatasetKind, readonly fileCount: number | string, readonly sizeBytes: number | string, readonly updatedAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null }> } } | null };

export type FilesPageQueryVariables = Exact<{
  path: string;
  dataset: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FilesPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly kind: DatasetKind, readonly fileCount: number | string, readonly sizeBytes: number | string }> }, readonly dataset: { readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly description: string, readonly kind: DatasetKind, readonly fileCount: number | string, readonly sizeBytes: number | string } | null, readonly entryAt:
      | { readonly __typename: 'Directory', readonly id: string, readonly name: string, readonly path: string, readonly children: { readonly __typename: 'FileEntryConnection', readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Directory', readonly id: string, readonly name: string, readonly path: string, readonly updatedAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null }
            | { readonly __typename: 'File', readonly sizeBytes: number | string, readonly mediaType: string, readonly id: string, readonly name: string, readonly path: string, readonly updatedAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null }
          >, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      | { readonly __typename: 'File', readonly id: string, readonly name: string, readonly path: string }
     | null } | null };

export type EntryPlaceQueryVariables = Exact<{
  id: string;
}>;


export type EntryPlaceQuery = { readonly __typename: 'Query', readonly file: { readonly __typename: 'File', readonly id: string, readonly name: string, readonly path: string } | null, readonly directory: { readonly __typename: 'Directory', readonly id: string, readonly path: string } | null };

export type FilePeekQueryVariables = Exact<{
  path: string;
  preview: boolean;
}>;


export type FilePeekQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly entryAt:
      | { readonly __typename: 'Directory', readonly id: string, readonly name: string, readonly path: string }
      | { readonly __typename: 'File', readonly createdAt: string, readonly updatedAt: string, readonly sizeBytes: number | string, readonly sha256: string, readonly mediaType: string, readonly id: string, readonly name: string, readonly path: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly upstream: ReadonlyArray<{ readonly __typename: 'LineageStep', readonly distance: number, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string }, readonly link: { readonly __typename: 'ProvenanceLink', readonly id: string, readonly relation: ProvenanceRelation } }>, readonly downstream: ReadonlyArray<{ readonly __typename: 'LineageStep', readonly distance: number, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string }, readonly link: { readonly __typename: 'ProvenanceLink', readonly id: string, readonly relation: ProvenanceRelation } }> }, readonly preview?:
          | { readonly __typename: 'PreviewFailed', readonly message: string }
          | { readonly __typename: 'RowsPreview', readonly rows: ReadonlyArray<unknown>, readonly rowCount: number | string | null, readonly truncated: boolean, readonly columns: ReadonlyArray<{ readonly __typename: 'Column', readonly name: string, readonly type: string, readonly nullable: boolean }> }
          | { readonly __typename: 'TextPreview', readonly text: string, readonly language: string | null, readonly truncated: boolean }
         | null }
     | null } | null };

export type FileFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FileFeedSubscription = { readonly __typename: 'Subscription', readonly fileChanged: { readonly __typename: 'FileEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly subjectId: string | null } };

export type CreateDatasetMutationVariables = Exact<{
  input: CreateDatasetInput;
}>;


export type CreateDatasetMutation = { readonly __typename: 'Mutation', readonly createDataset:
    | { readonly __typename: 'CreateDatasetSuccess', readonly dataset: { readonly __typename: 'Dataset', readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'NameTaken', readonly message: string }
   };

export type CreateDirectoryMutationVariables = Exact<{
  input: CreateDirectoryInput;
}>;


export type CreateDirectoryMutation = { readonly __typename: 'Mutation', readonly createDirectory:
    | { readonly __typename: 'CreateDirectorySuccess', readonly directory: { readonly __typename: 'Directory', readonly id: string, readonly name: string, readonly path: string } }
    | { readonly __typename: 'PathInvalid', readonly message: string }
    | { readonly __typename: 'PathTaken', readonly message: string }
   };

export type MoveEntryMutationVariables = Exact<{
  input: MoveEntryInput;
}>;


export type MoveEntryMutation = { readonly __typename: 'Mutation', readonly moveEntry:
    | { readonly __typename: 'MoveEntrySuccess', readonly entry:
        | { readonly __typename: 'Directory', readonly id: string, readonly name: string, readonly path: string }
        | { readonly __typename: 'File', readonly id: string, readonly name: string, readonly path: string }
       }
    | { readonly __typename: 'PathInvalid', readonly message: string }
    | { readonly __typename: 'PathTaken', readonly message: string }
   };

export type DeleteEntryMutationVariables = Exact<{
  input: DeleteEntryInput;
}>;


export type DeleteEntryMutation = { readonly __typename: 'Mutation', readonly deleteEntry:
    | { readonly __typename: 'DeleteEntrySuccess', readonly entryId: string }
    | { readonly __typename: 'PathInvalid', readonly message: string }
   };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly user: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string }, readonly memberships: { readonly __typename: 'MembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly createdAt: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly description: string, readonly createdAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null } }> } } | null, readonly platform: { readonly __typename: 'Platform', readonly version: string } };

export type CreateProjectMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateProjectMutation = { readonly __typename: 'Mutation', readonly createProject:
    | { readonly __typename: 'CreateProjectSuccess', readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'NameTaken', readonly message: string }
   };

export type InferenceRowFragment = { readonly __typename: 'Inference', readonly id: string, readonly at: string, readonly outcome: InferenceOutcome, readonly rows: number, readonly latencyMs: number, readonly lookupMs: number | null, readonly error: string | null, readonly outputs: unknown, readonly actualAt: string | null, readonly version: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number }, readonly caller: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } } & { ' $fragmentName'?: 'InferenceRowFragment' };

export type InferenceLogQueryVariables = Exact<{
  deploymentId: string;
  first: number;
  after?: string | null | undefined;
  outcome?: InferenceOutcome | null | undefined;
}>;


export type InferenceLogQuery = { readonly __typename: 'Query', readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly inferences: { readonly __typename: 'InferenceConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Inference', readonly id: string }
        & { ' $fragmentRefs'?: { 'InferenceRowFragment': InferenceRowFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AnswerFragment = { readonly __typename: 'Inference', readonly id: string, readonly outcome: InferenceOutcome, readonly rows: number, readonly latencyMs: number, readonly lookupMs: number | null, readonly error: string | null, readonly inputs: unknown, readonly outputs: unknown } & { ' $fragmentName'?: 'AnswerFragment' };

export type InferMutationVariables = Exact<{
  input: InferInput;
}>;


export type InferMutation = { readonly __typename: 'Mutation', readonly infer:
    | { readonly __typename: 'InferSuccess', readonly inference: (
        { readonly __typename: 'Inference' }
        & { ' $fragmentRefs'?: { 'AnswerFragment': AnswerFragment } }
      ) }
    | { readonly __typename: 'InferenceFailed', readonly message: string, readonly inference: { readonly __typename: 'Inference', readonly id: string } }
    | { readonly __typename: 'InferenceRejected', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type InferenceFeedSubscriptionVariables = Exact<{
  deploymentId: string;
  after?: string | null | undefined;
}>;


export type InferenceFeedSubscription = { readonly __typename: 'Subscription', readonly inferenceLogged: { readonly __typename: 'InferenceEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly inference: { readonly __typename: 'Inference', readonly id: string } | null } };

export type InferencePageQueryVariables = Exact<{
  id: string;
}>;


export type InferencePageQuery = { readonly __typename: 'Query', readonly inference: (
    { readonly __typename: 'Inference', readonly keys: unknown, readonly inputs: unknown, readonly outputs: unknown, readonly actual: unknown, readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly name: string }, readonly version: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number } | null, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly contentHash: string, readonly model: { readonly __typename: 'Model', readonly id: string, readonly name: string }, readonly outputs: ReadonlyArray<{ readonly __typename: 'ModelTensor', readonly name: string, readonly datatype: TensorDatatype }>, readonly run: { readonly __typename: 'Run', readonly id: string, readonly name: string, readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string } } | null, readonly execution: { readonly __typename: 'Execution', readonly id: string, readonly number: number, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string } } | null, readonly trainingDataset: { readonly __typename: 'TrainingDataset', readonly id: string, readonly version: number, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string } } | null } }, readonly features: ReadonlyArray<{ readonly __typename: 'FeatureUse', readonly features: ReadonlyArray<string>, readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number }, readonly rows: ReadonlyArray<{ readonly __typename: 'FeatureUseRow', readonly eventTime: string | null, readonly commit: { readonly __typename: 'FeatureCommit', readonly id: string, readonly sequence: number | string, readonly committedAt: string } | null } | null> }> }
    & { ' $fragmentRefs'?: { 'InferenceRowFragment': InferenceRowFragment } }
  ) | null };

export type RecordActualsMutationVariables = Exact<{
  input: RecordActualsInput;
}>;


export type RecordActualsMutation = { readonly __typename: 'Mutation', readonly recordActuals:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'RecordActualsSuccess', readonly recorded: number, readonly unknown: ReadonlyArray<string> }
   };

export type ExecutionRowFragment = (
  { readonly __typename: 'Execution', readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string } }
  & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
) & { ' $fragmentName'?: 'ExecutionRowFragment' };

export type JobsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type JobsPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly kind: DatasetKind, readonly fileCount: number | string }> }, readonly jobs: { readonly __typename: 'JobConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Job', readonly id: string, readonly name: string, readonly description: string, readonly program: { readonly __typename: 'File', readonly id: string, readonly path: string }, readonly environment: { readonly __typename: 'Environment', readonly id: string, readonly name: string, readonly state: EnvironmentState } | null, readonly executions: { readonly __typename: 'ExecutionConnection', readonly nodes: ReadonlyArray<(
            { readonly __typename: 'Execution', readonly id: string }
            & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
          )> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type JobPageQueryVariables = Exact<{
  name: string;
  first: number;
  after?: string | null | undefined;
}>;


export type JobPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string, readonly description: string, readonly createdAt: string, readonly arguments: ReadonlyArray<string>, readonly timeout: string, readonly retries: number, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly program: { readonly __typename: 'File', readonly id: string, readonly name: string, readonly path: string }, readonly environment: { readonly __typename: 'Environment', readonly id: string, readonly name: string, readonly state: EnvironmentState, readonly failure: string | null, readonly requirements: ReadonlyArray<string> } | null, readonly resources: { readonly __typename: 'Resources', readonly cpus: number, readonly memoryBytes: number | string, readonly processes: number }, readonly reads: ReadonlyArray<{ readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null }>, readonly writes: ReadonlyArray<{ readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null }>, readonly executions: { readonly __typename: 'ExecutionConnection', readonly nodes: ReadonlyArray<(
          { readonly __typename: 'Execution', readonly id: string }
          & { ' $fragmentRefs'?: { 'ExecutionRowFragment': ExecutionRowFragment } }
        )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type JobChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type JobChoicesQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly environments: { readonly __typename: 'EnvironmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Environment', readonly id: string, readonly name: string, readonly state: EnvironmentState }> }, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly kind: DatasetKind }> }, readonly dataset: { readonly __typename: 'Dataset', readonly id: string, readonly root: { readonly __typename: 'Directory', readonly id: string, readonly children: { readonly __typename: 'FileEntryConnection', readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Directory', readonly id: string, readonly name: string, readonly path: string }
            | { readonly __typename: 'File', readonly id: string, readonly name: string, readonly path: string }
          > } } } | null } | null };

export type CreateJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type CreateJobMutation = { readonly __typename: 'Mutation', readonly createJob:
    | { readonly __typename: 'CreateJobSuccess', readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'NameTaken', readonly message: string }
   };

export type RunJobMutationVariables = Exact<{
  input: RunJobInput;
}>;


export type RunJobMutation = { readonly __typename: 'Mutation', readonly runJob:
    | { readonly __typename: 'EnvironmentNotReady', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'RunJobSuccess', readonly execution: (
        { readonly __typename: 'Execution', readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string } }
        & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
      ) }
    | { readonly __typename: 'SandboxUnavailable', readonly message: string }
   };

export type LineageStopFragment = { readonly __typename: 'LineageNode', readonly distance: number, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null, readonly execution: (
      { readonly __typename: 'Execution', readonly id: string }
      & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
    ) | null, readonly run: { readonly __typename: 'Run', readonly id: string, readonly state: RunState } | null, readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string, readonly features: ReadonlyArray<{ readonly __typename: 'Feature', readonly name: string }> } | null, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly features: ReadonlyArray<{ readonly __typename: 'ViewFeature', readonly name: string }> } | null, readonly trainingDataset: (
      { readonly __typename: 'TrainingDataset', readonly id: string, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly features: ReadonlyArray<{ readonly __typename: 'ViewFeature', readonly name: string }> } }
      & { ' $fragmentRefs'?: { 'TrainingStateFragment': TrainingStateFragment } }
    ) | null, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly state: ModelVersionState } | null, readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly state: DeploymentState } | null, readonly deploymentVersion: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly state: DeploymentVersionState } | null } } & { ' $fragmentName'?: 'LineageStopFragment' };

export type LineageWayFragment = { readonly __typename: 'LineageLink', readonly from: { readonly __typename: 'CatalogEntry', readonly id: string }, readonly to: { readonly __typename: 'CatalogEntry', readonly id: string }, readonly link: { readonly __typename: 'ProvenanceLink', readonly id: string, readonly relation: ProvenanceRelation }, readonly columns: ReadonlyArray<{ readonly __typename: 'ColumnLink', readonly from: string | null, readonly to: string | null, readonly inferred: boolean }> } & { ' $fragmentName'?: 'LineageWayFragment' };

export type LineagePageQueryVariables = Exact<{
  id: string;
}>;


export type LineagePageQuery = { readonly __typename: 'Query', readonly catalogEntry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly lineage: { readonly __typename: 'Lineage', readonly truncated: boolean, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'LineageNode' }
        & { ' $fragmentRefs'?: { 'LineageStopFragment': LineageStopFragment } }
      )>, readonly links: ReadonlyArray<(
        { readonly __typename: 'LineageLink' }
        & { ' $fragmentRefs'?: { 'LineageWayFragment': LineageWayFragment } }
      )> } } | null };

export type LineagePathQueryVariables = Exact<{
  id: string;
  direction: LineageDirection;
  columns?: ReadonlyArray<string> | string | null | undefined;
}>;


export type LineagePathQuery = { readonly __typename: 'Query', readonly catalogEntry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly lineage: { readonly __typename: 'Lineage', readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly __typename: 'LineageNode', readonly distance: number, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string }, readonly columns: ReadonlyArray<{ readonly __typename: 'LineageColumn', readonly name: string | null, readonly inferred: boolean }> }>, readonly links: ReadonlyArray<{ readonly __typename: 'LineageLink', readonly from: { readonly __typename: 'CatalogEntry', readonly id: string }, readonly to: { readonly __typename: 'CatalogEntry', readonly id: string }, readonly columns: ReadonlyArray<{ readonly __typename: 'ColumnLink', readonly from: string | null, readonly to: string | null, readonly inferred: boolean }> }> } } | null };

export type LineageDeploymentsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LineageDeploymentsSubscription = { readonly __typename: 'Subscription', readonly deploymentChanged: { readonly __typename: 'DeploymentEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly state: DeploymentState } | null } };

export type MembersPageQueryVariables = Exact<{
  activity: boolean;
}>;


export type MembersPageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly user: { readonly __typename: 'User', readonly id: string } } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly members: { readonly __typename: 'MembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly createdAt: string, readonly user: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } }> }, readonly activity?: { readonly __typename: 'ActivityConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Activity' }
        & { ' $fragmentRefs'?: { 'ActivityLineFragment': ActivityLineFragment } }
      )> } } | null };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { readonly __typename: 'Mutation', readonly addMember:
    | { readonly __typename: 'AddMemberSuccess', readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly createdAt: string, readonly user: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } } }
    | { readonly __typename: 'AlreadyMember', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'UserUnknown', readonly message: string }
   };

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;


export type ChangeMemberRoleMutation = { readonly __typename: 'Mutation', readonly changeMemberRole:
    | { readonly __typename: 'ChangeMemberRoleSuccess', readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly role: Role } }
    | { readonly __typename: 'LastDataOwner', readonly message: string }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly __typename: 'Mutation', readonly removeMember:
    | { readonly __typename: 'LastDataOwner', readonly message: string }
    | { readonly __typename: 'RemoveMemberSuccess', readonly membershipId: string }
   };

export type ModelRowFragment = { readonly __typename: 'Model', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly __typename: 'ModelAlias', readonly name: string, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number } }>, readonly version: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly state: ModelVersionState, readonly description: string, readonly format: ModelFormat, readonly framework: string, readonly createdAt: string, readonly metrics: ReadonlyArray<{ readonly __typename: 'ModelMetric', readonly key: string, readonly value: number }> } | null } & { ' $fragmentName'?: 'ModelRowFragment' };

export type ModelsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ModelsPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly models: { readonly __typename: 'ModelConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Model', readonly id: string }
        & { ' $fragmentRefs'?: { 'ModelRowFragment': ModelRowFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type NewestModelVersionQueryVariables = Exact<{
  name: string;
}>;


export type NewestModelVersionQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly model: { readonly __typename: 'Model', readonly id: string, readonly name: string, readonly version: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number } | null } | null } | null };

export type VersionTensorsFragment = { readonly __typename: 'ModelVersion', readonly id: string, readonly inputExample: unknown, readonly inputs: ReadonlyArray<{ readonly __typename: 'ModelTensor', readonly name: string, readonly datatype: TensorDatatype, readonly shape: ReadonlyArray<number | string>, readonly feature: string | null }>, readonly outputs: ReadonlyArray<{ readonly __typename: 'ModelTensor', readonly name: string, readonly datatype: TensorDatatype, readonly shape: ReadonlyArray<number | string>, readonly feature: string | null }> } & { ' $fragmentName'?: 'VersionTensorsFragment' };

export type VersionFilesFragment = { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly files: ReadonlyArray<{ readonly __typename: 'ModelFile', readonly name: string, readonly sizeBytes: number | string, readonly sha256: string }> } & { ' $fragmentName'?: 'VersionFilesFragment' };

export type VersionOriginFragment = { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly run: (
    { readonly __typename: 'Run', readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string } }
    & { ' $fragmentRefs'?: { 'RunStatusFragment': RunStatusFragment } }
  ) | null, readonly execution: { readonly __typename: 'Execution', readonly id: string, readonly number: number, readonly programHash: string, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string, readonly program: { readonly __typename: 'File', readonly id: string, readonly path: string } } } | null, readonly environment: { readonly __typename: 'Environment', readonly id: string, readonly name: string, readonly python: string | null, readonly contentHash: string | null, readonly installed: ReadonlyArray<string> } | null, readonly trainingDataset: { readonly __typename: 'TrainingDataset', readonly id: string } | null, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly upstream: ReadonlyArray<{ readonly __typename: 'LineageStep', readonly distance: number, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null }, readonly link: { readonly __typename: 'ProvenanceLink', readonly id: string, readonly relation: ProvenanceRelation, readonly source: { readonly __typename: 'CatalogEntry', readonly id: string }, readonly target: { readonly __typename: 'CatalogEntry', readonly id: string } } }> } } & { ' $fragmentName'?: 'VersionOriginFragment' };

export type VersionAliasesFragment = { readonly __typename: 'Model', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly __typename: 'ModelAlias', readonly name: string, readonly setAt: string, readonly setBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly aliases: ReadonlyArray<string> } }> } & { ' $fragmentName'?: 'VersionAliasesFragment' };

export type VersionLineFragment = { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly state: ModelVersionState, readonly createdAt: string, readonly aliases: ReadonlyArray<string>, readonly metrics: ReadonlyArray<{ readonly __typename: 'ModelMetric', readonly key: string, readonly value: number }> } & { ' $fragmentName'?: 'VersionLineFragment' };

export type ModelVersionPageQueryVariables = Exact<{
  name: string;
  version: number;
}>;


export type ModelVersionPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly model: (
      { readonly __typename: 'Model', readonly versions: { readonly __typename: 'ModelVersionConnection', readonly nodes: ReadonlyArray<(
          { readonly __typename: 'ModelVersion' }
          & { ' $fragmentRefs'?: { 'VersionLineFragment': VersionLineFragment } }
        )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly version: (
        { readonly __typename: 'ModelVersion', readonly description: string, readonly format: ModelFormat, readonly framework: string, readonly sizeBytes: number | string, readonly contentHash: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly importances: ReadonlyArray<{ readonly __typename: 'FeatureImportance', readonly feature: string, readonly value: number }>, readonly deployments: ReadonlyArray<(
          { readonly __typename: 'Deployment' }
          & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
        )> }
        & { ' $fragmentRefs'?: { 'VersionLineFragment': VersionLineFragment;'VersionTensorsFragment': VersionTensorsFragment;'VersionFilesFragment': VersionFilesFragment;'VersionOriginFragment': VersionOriginFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'VersionAliasesFragment': VersionAliasesFragment } }
    ) | null } | null };

export type SetModelAliasMutationVariables = Exact<{
  input: SetModelAliasInput;
}>;


export type SetModelAliasMutation = { readonly __typename: 'Mutation', readonly setModelAlias:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'SetModelAliasSuccess', readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly model: (
          { readonly __typename: 'Model' }
          & { ' $fragmentRefs'?: { 'VersionAliasesFragment': VersionAliasesFragment } }
        ) } }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type RemoveModelAliasMutationVariables = Exact<{
  input: RemoveModelAliasInput;
}>;


export type RemoveModelAliasMutation = { readonly __typename: 'Mutation', readonly removeModelAlias:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'RemoveModelAliasSuccess', readonly model: (
        { readonly __typename: 'Model' }
        & { ' $fragmentRefs'?: { 'VersionAliasesFragment': VersionAliasesFragment } }
      ) }
   };

export type ArchiveModelVersionMutationVariables = Exact<{
  input: ArchiveModelVersionInput;
}>;


export type ArchiveModelVersionMutation = { readonly __typename: 'Mutation', readonly archiveModelVersion:
    | { readonly __typename: 'AliasedVersion', readonly message: string }
    | { readonly __typename: 'ArchiveModelVersionSuccess', readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly state: ModelVersionState, readonly aliases: ReadonlyArray<string> } }
   };

export type ModelVersionFeedSubscriptionVariables = Exact<{
  modelId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ModelVersionFeedSubscription = { readonly __typename: 'Subscription', readonly modelVersionChanged: { readonly __typename: 'ModelVersionEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly state: ModelVersionState, readonly aliases: ReadonlyArray<string> } | null } };

export type MonitorDetailFragment = { readonly __typename: 'Monitor', readonly id: string, readonly name: string, readonly state: MonitorState, readonly failure: string | null, readonly enabled: boolean, readonly window: { readonly __typename: 'MonitorWindowSpec', readonly count: number | null, readonly slideCount: number | null, readonly length: string | null, readonly slide: string | null, readonly minSamples: number }, readonly reference: { readonly __typename: 'MonitorReference', readonly kind: ReferenceKind, readonly split: string | null, readonly sampleCount: number | string | null, readonly range: { readonly __typename: 'TimeRange', readonly from: string, readonly to: string } | null, readonly trainingDataset: { readonly __typename: 'TrainingDataset', readonly id: string, readonly version: number, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string } } | null }, readonly columns: ReadonlyArray<{ readonly __typename: 'MonitoredColumn', readonly name: string, readonly role: ColumnRole, readonly numeric: boolean }>, readonly checks: ReadonlyArray<{ readonly __typename: 'MonitorCheck', readonly metric: MonitorMetric, readonly column: string | null, readonly limit: number | null, readonly learnt: boolean, readonly notJudged: string | null }>, readonly latestWindow: { readonly __typename: 'MonitorWindow', readonly id: string, readonly number: number } | null, readonly windows: { readonly __typename: 'MonitorWindowConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'MonitorWindow', readonly id: string, readonly number: number, readonly state: WindowState, readonly from: string, readonly to: string, readonly sampleCount: number | string, readonly labelledCount: number | string, readonly results: ReadonlyArray<{ readonly __typename: 'WindowMeasurement', readonly metric: MonitorMetric, readonly column: string | null, readonly value: number | null, readonly limit: number | null, readonly breach: boolean }> }> }, readonly alerts: { readonly __typename: 'AlertConnection', readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Alert' }
      & { ' $fragmentRefs'?: { 'AlertLineFragment': AlertLineFragment } }
    )> } } & { ' $fragmentName'?: 'MonitorDetailFragment' };

export type DeploymentMonitoringQueryVariables = Exact<{
  id: string;
}>;


export type DeploymentMonitoringQuery = { readonly __typename: 'Query', readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly monitors: ReadonlyArray<(
      { readonly __typename: 'Monitor' }
      & { ' $fragmentRefs'?: { 'MonitorDetailFragment': MonitorDetailFragment } }
    )> } | null };

export type GroupMonitoringQueryVariables = Exact<{
  id: string;
}>;


export type GroupMonitoringQuery = { readonly __typename: 'Query', readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string, readonly monitors: ReadonlyArray<(
      { readonly __typename: 'Monitor' }
      & { ' $fragmentRefs'?: { 'MonitorDetailFragment': MonitorDetailFragment } }
    )> } | null };

export type WindowDistributionsQueryVariables = Exact<{
  id: string;
}>;


export type WindowDistributionsQuery = { readonly __typename: 'Query', readonly monitorWindow: { readonly __typename: 'MonitorWindow', readonly id: string, readonly distributions: ReadonlyArray<{ readonly __typename: 'ColumnDistribution', readonly column: string, readonly windowMean: number | null, readonly referenceMean: number | null, readonly bins: ReadonlyArray<{ readonly __typename: 'DistributionBin', readonly kind: BinKind, readonly from: number | null, readonly to: number | null, readonly category: string | null, readonly reference: number, readonly window: number }> }> } | null };

export type MonitorChoicesQueryVariables = Exact<{
  id: string;
}>;


export type MonitorChoicesQuery = { readonly __typename: 'Query', readonly deployment: { readonly __typename: 'Deployment', readonly id: string, readonly current: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly trainingDataset: { readonly __typename: 'TrainingDataset', readonly id: string, readonly version: number, readonly state: TrainingDatasetState, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string }, readonly splits: ReadonlyArray<{ readonly __typename: 'TrainingSplit', readonly name: string }> } | null } } | null } | null };

export type GroupMonitorChoicesQueryVariables = Exact<{
  id: string;
}>;


export type GroupMonitorChoicesQuery = { readonly __typename: 'Query', readonly featureGroup: { readonly __typename: 'FeatureGroup', readonly id: string, readonly featureViews: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly trainingDataset: { readonly __typename: 'TrainingDataset', readonly id: string, readonly version: number, readonly splits: ReadonlyArray<{ readonly __typename: 'TrainingSplit', readonly name: string }> } | null }> } | null };

export type MonitorWindowFeedSubscriptionVariables = Exact<{
  monitorId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MonitorWindowFeedSubscription = { readonly __typename: 'Subscription', readonly monitorWindowChanged: { readonly __typename: 'MonitorWindowEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly window: { readonly __typename: 'MonitorWindow', readonly id: string } | null } };

export type CreateMonitorMutationVariables = Exact<{
  input: CreateMonitorInput;
}>;


export type CreateMonitorMutation = { readonly __typename: 'Mutation', readonly createMonitor:
    | { readonly __typename: 'CreateMonitorSuccess', readonly monitor: { readonly __typename: 'Monitor', readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'InvalidField', readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'NameTaken', readonly message: string }
    | { readonly __typename: 'ReferenceInvalid', readonly message: string }
   };

export type ConfigureMonitorMutationVariables = Exact<{
  input: ConfigureMonitorInput;
}>;


export type ConfigureMonitorMutation = { readonly __typename: 'Mutation', readonly configureMonitor:
    | { readonly __typename: 'ConfigureMonitorSuccess', readonly monitor: { readonly __typename: 'Monitor', readonly id: string, readonly enabled: boolean } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type DeleteMonitorMutationVariables = Exact<{
  input: DeleteMonitorInput;
}>;


export type DeleteMonitorMutation = { readonly __typename: 'Mutation', readonly deleteMonitor:
    | { readonly __typename: 'DeleteMonitorSuccess', readonly monitorId: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type OverviewPageQueryVariables = Exact<{
  activity: boolean;
}>;


export type OverviewPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly description: string, readonly createdAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly kind: DatasetKind, readonly fileCount: number | string, readonly sizeBytes: number | string, readonly updatedAt: string }> }, readonly featureGroups: { readonly __typename: 'FeatureGroupConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number, readonly rowCount: number | string }> }, readonly featureViews: { readonly __typename: 'FeatureViewConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string }> }, readonly jobs: { readonly __typename: 'JobConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Job', readonly id: string, readonly name: string }> }, readonly executions: { readonly __typename: 'ExecutionConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Execution', readonly id: string }
        & { ' $fragmentRefs'?: { 'ExecutionRowFragment': ExecutionRowFragment } }
      )> }, readonly experiments: { readonly __typename: 'ExperimentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly runs: { readonly __typename: 'RunConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Run', readonly id: string, readonly name: string, readonly state: RunState, readonly startedAt: string, readonly metrics: ReadonlyArray<{ readonly __typename: 'Metric', readonly key: string, readonly last: number }> }> } }> }, readonly deployments: { readonly __typename: 'DeploymentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Deployment', readonly id: string, readonly name: string, readonly state: DeploymentState, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly firingAlerts: ReadonlyArray<{ readonly __typename: 'Alert', readonly id: string }> } }> }, readonly activity?: { readonly __typename: 'ActivityConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Activity' }
        & { ' $fragmentRefs'?: { 'ActivityLineFragment': ActivityLineFragment } }
      )> } } | null };

export type ActivityLineFragment = { readonly __typename: 'Activity', readonly number: number | string, readonly at: string, readonly kind: string, readonly outcome: string, readonly authentication: AuthenticationKind | null, readonly facts: unknown, readonly by: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string }> } & { ' $fragmentName'?: 'ActivityLineFragment' };

export type RetrainSourceFragment = (
  { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly model: { readonly __typename: 'Model', readonly id: string, readonly name: string }, readonly execution: { readonly __typename: 'Execution', readonly id: string, readonly number: number, readonly arguments: ReadonlyArray<string>, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string, readonly program: { readonly __typename: 'File', readonly id: string, readonly name: string } } } | null, readonly trainingDataset: { readonly __typename: 'TrainingDataset', readonly id: string, readonly version: number, readonly seed: number | string | null, readonly splits: ReadonlyArray<{ readonly __typename: 'TrainingSplit', readonly name: string, readonly fraction: number | null, readonly range: { readonly __typename: 'TimeRange', readonly from: string, readonly to: string } | null }>, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly upstream: ReadonlyArray<{ readonly __typename: 'LineageStep', readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string } }> }, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly query: { readonly __typename: 'FeatureQuery', readonly base: { readonly __typename: 'FeatureGroup', readonly id: string, readonly eventTime: string | null, readonly statistics?: { readonly __typename: 'Statistics', readonly features: ReadonlyArray<{ readonly __typename: 'FeatureStatistics', readonly feature: string, readonly max: unknown }> } | null } } } } | null }
  & { ' $fragmentRefs'?: { 'VersionLineFragment': VersionLineFragment } }
) & { ' $fragmentName'?: 'RetrainSourceFragment' };

export type RetrainPageQueryVariables = Exact<{
  name: string;
  of: string;
  given: boolean;
  mayRun: boolean;
}>;


export type RetrainPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly deployment: (
      { readonly __typename: 'Deployment', readonly current: { readonly __typename: 'DeploymentVersion', readonly id: string, readonly number: number, readonly cpus: number, readonly memoryBytes: number | string, readonly replicaCount: number, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string } | null, readonly environment: { readonly __typename: 'Environment', readonly id: string } | null, readonly modelVersion: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number } & (
          { readonly __typename: 'ModelVersion' }
          & { ' $fragmentRefs'?: { 'RetrainSourceFragment': RetrainSourceFragment } }
        ) & { readonly __typename: 'ModelVersion' } } | null }
      & { ' $fragmentRefs'?: { 'DeploymentStatusFragment': DeploymentStatusFragment } }
    ) | null } | null, readonly modelVersion?: (
    { readonly __typename: 'ModelVersion' }
    & { ' $fragmentRefs'?: { 'RetrainSourceFragment': RetrainSourceFragment } }
  ) | null };

export type RetrainDataQueryVariables = Exact<{
  id: string;
}>;


export type RetrainDataQuery = { readonly __typename: 'Query', readonly trainingDataset: (
    { readonly __typename: 'TrainingDataset', readonly id: string, readonly splits: ReadonlyArray<{ readonly __typename: 'TrainingSplit', readonly name: string, readonly rowCount: number | string, readonly fraction: number | null, readonly range: { readonly __typename: 'TimeRange', readonly from: string, readonly to: string } | null }> }
    & { ' $fragmentRefs'?: { 'TrainingRowFragment': TrainingRowFragment } }
  ) | null };

export type RetrainedVersionQueryVariables = Exact<{
  model: string;
}>;


export type RetrainedVersionQuery = { readonly __typename: 'Query', readonly model: { readonly __typename: 'Model', readonly id: string, readonly versions: { readonly __typename: 'ModelVersionConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly execution: { readonly __typename: 'Execution', readonly id: string } | null }
        & { ' $fragmentRefs'?: { 'VersionLineFragment': VersionLineFragment } }
      )> } } | null };

export type ExecutionStatusFragment = { readonly __typename: 'Execution', readonly id: string, readonly number: number, readonly state: ExecutionState, readonly stateReason: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly exitCode: number | null, readonly cpuSeconds: number, readonly peakMemoryBytes: number | string | null } & { ' $fragmentName'?: 'ExecutionStatusFragment' };

export type RunPageQueryVariables = Exact<{
  id: string;
  logs: boolean;
}>;


export type RunPageQuery = { readonly __typename: 'Query', readonly execution: (
    { readonly __typename: 'Execution', readonly attempt: number, readonly arguments: ReadonlyArray<string>, readonly trigger: ExecutionTrigger, readonly programHash: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly retryOf: { readonly __typename: 'Execution', readonly id: string, readonly number: number } | null, readonly resources: { readonly __typename: 'Resources', readonly cpus: number, readonly memoryBytes: number | string, readonly processes: number }, readonly stateHistory: ReadonlyArray<{ readonly __typename: 'StateChange', readonly state: ExecutionState, readonly at: string, readonly reason: string | null }>, readonly job: { readonly __typename: 'Job', readonly id: string, readonly name: string, readonly timeout: string, readonly program: { readonly __typename: 'File', readonly id: string, readonly name: string, readonly path: string }, readonly environment: { readonly __typename: 'Environment', readonly id: string, readonly name: string, readonly state: EnvironmentState } | null }, readonly reads: ReadonlyArray<{ readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null }>, readonly outputs: ReadonlyArray<{ readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly createdAt: string, readonly deletedAt: string | null }>, readonly log?: { readonly __typename: 'LogSlice', readonly firstOffset: number | string, readonly endOffset: number | string, readonly cursor: string, readonly complete: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'LogLine', readonly offset: number | string, readonly at: string, readonly stream: LogStream, readonly text: string }> }, readonly runs: ReadonlyArray<(
      { readonly __typename: 'Run', readonly id: string, readonly name: string, readonly state: RunState, readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string }, readonly parameters: ReadonlyArray<{ readonly __typename: 'Parameter', readonly key: string, readonly value: string }>, readonly series: ReadonlyArray<{ readonly __typename: 'MetricSeries', readonly key: string, readonly reduced: boolean, readonly cursor: string, readonly points: ReadonlyArray<{ readonly __typename: 'MetricPoint', readonly step: number | string, readonly value: number }> }> }
      & { ' $fragmentRefs'?: { 'RunLinksFragment': RunLinksFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
  ) | null };

export type RunLinksFragment = { readonly __typename: 'Run', readonly id: string, readonly name: string, readonly tags: ReadonlyArray<string>, readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string }, readonly artifacts: ReadonlyArray<{ readonly __typename: 'File', readonly id: string, readonly path: string }>, readonly trainingDatasets: ReadonlyArray<{ readonly __typename: 'TrainingDataset', readonly id: string }>, readonly modelVersions: ReadonlyArray<{ readonly __typename: 'ModelVersion', readonly id: string, readonly version: number, readonly model: { readonly __typename: 'Model', readonly id: string, readonly name: string } }>, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly upstream: ReadonlyArray<{ readonly __typename: 'LineageStep', readonly distance: number, readonly entry: { readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string, readonly deletedAt: string | null }, readonly link: { readonly __typename: 'ProvenanceLink', readonly id: string } }> } } & { ' $fragmentName'?: 'RunLinksFragment' };

export type LogStretchQueryVariables = Exact<{
  id: string;
  fromOffset: number | string;
  limit: number;
}>;


export type LogStretchQuery = { readonly __typename: 'Query', readonly execution: { readonly __typename: 'Execution', readonly id: string, readonly log: { readonly __typename: 'LogSlice', readonly firstOffset: number | string, readonly endOffset: number | string, readonly cursor: string, readonly complete: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'LogLine', readonly offset: number | string, readonly at: string, readonly stream: LogStream, readonly text: string }> } } | null };

export type LogFeedSubscriptionVariables = Exact<{
  executionId: string;
  after?: string | null | undefined;
}>;


export type LogFeedSubscription = { readonly __typename: 'Subscription', readonly executionLog: { readonly __typename: 'LogChunk', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly firstOffset: number | string, readonly complete: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'LogLine', readonly offset: number | string, readonly at: string, readonly stream: LogStream, readonly text: string }> } };

export type MetricFeedSubscriptionVariables = Exact<{
  runIds: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type MetricFeedSubscription = { readonly __typename: 'Subscription', readonly metricPoints: { readonly __typename: 'MetricChunk', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly series: ReadonlyArray<{ readonly __typename: 'MetricSegment', readonly runId: string, readonly key: string, readonly points: ReadonlyArray<{ readonly __typename: 'MetricPoint', readonly step: number | string, readonly value: number }> }> } };

export type StopExecutionMutationVariables = Exact<{
  input: StopExecutionInput;
}>;


export type StopExecutionMutation = { readonly __typename: 'Mutation', readonly stopExecution:
    | { readonly __typename: 'StateConflict', readonly message: string }
    | { readonly __typename: 'StopExecutionSuccess', readonly execution: (
        { readonly __typename: 'Execution' }
        & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
      ) }
   };

export type RetryExecutionMutationVariables = Exact<{
  input: RetryExecutionInput;
}>;


export type RetryExecutionMutation = { readonly __typename: 'Mutation', readonly retryExecution:
    | { readonly __typename: 'EnvironmentNotReady', readonly message: string }
    | { readonly __typename: 'RetryExecutionSuccess', readonly execution: (
        { readonly __typename: 'Execution' }
        & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
      ) }
    | { readonly __typename: 'SandboxUnavailable', readonly message: string }
    | { readonly __typename: 'StateConflict', readonly message: string }
   };

export type ProjectShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectShellQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly role: Role | null, readonly user: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string }, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly description: string } | null, readonly memberships: { readonly __typename: 'MembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string } }> } } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly members: { readonly __typename: 'MembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly user: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } }> }, readonly sandbox: { readonly __typename: 'SandboxStatus', readonly available: boolean, readonly reason: string | null }, readonly firing: { readonly __typename: 'AlertConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Alert', readonly id: string }> } } | null };

export type PaletteObjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteObjectsQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly description: string }> }, readonly featureGroups: { readonly __typename: 'FeatureGroupConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number, readonly description: string }> }, readonly featureViews: { readonly __typename: 'FeatureViewConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly description: string }> }, readonly jobs: { readonly __typename: 'JobConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Job', readonly id: string, readonly name: string, readonly description: string }> }, readonly experiments: { readonly __typename: 'ExperimentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Experiment', readonly id: string, readonly name: string }> }, readonly deployments: { readonly __typename: 'DeploymentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Deployment', readonly id: string, readonly name: string, readonly description: string }> }, readonly models: { readonly __typename: 'ModelConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Model', readonly id: string, readonly name: string, readonly version: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number } | null }> } } | null };

export type ExecutionFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExecutionFeedSubscription = { readonly __typename: 'Subscription', readonly executionChanged: { readonly __typename: 'ExecutionEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly execution: (
      { readonly __typename: 'Execution', readonly id: string }
      & { ' $fragmentRefs'?: { 'ExecutionStatusFragment': ExecutionStatusFragment } }
    ) | null } };

export type ActivityFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ActivityFeedSubscription = { readonly __typename: 'Subscription', readonly activity: { readonly __typename: 'ActivityEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly activity: { readonly __typename: 'Activity', readonly number: number | string, readonly kind: string } | null } };

export type RoleQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly role: Role | null } | null };

export type FeatureDistributionFragment = { readonly __typename: 'FeatureStatistics', readonly feature: string, readonly type: FeatureType, readonly count: number | string, readonly nullCount: number | string, readonly distinctCount: number | string, readonly distinctExact: boolean, readonly min: unknown, readonly max: unknown, readonly mean: number | null, readonly stddev: number | null, readonly quantiles: ReadonlyArray<{ readonly __typename: 'Quantile', readonly q: number, readonly value: number }>, readonly histogram: { readonly __typename: 'Histogram', readonly edges: ReadonlyArray<number> | null, readonly categories: ReadonlyArray<string> | null, readonly counts: ReadonlyArray<number | string>, readonly nullCount: number | string } | null } & { ' $fragmentName'?: 'FeatureDistributionFragment' };

export type TrainingStateFragment = { readonly __typename: 'TrainingDataset', readonly id: string, readonly state: TrainingDatasetState, readonly failure: string | null } & { ' $fragmentName'?: 'TrainingStateFragment' };

export type TrainingRowFragment = (
  { readonly __typename: 'TrainingDataset', readonly id: string, readonly version: number, readonly description: string, readonly createdAt: string, readonly rowCount: number | string, readonly sizeBytes: number | string, readonly contentHash: string | null, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number }, readonly splits: ReadonlyArray<{ readonly __typename: 'TrainingSplit', readonly name: string, readonly rowCount: number | string }>, readonly leakage: { readonly __typename: 'LeakageCertificate', readonly holds: boolean } | null }
  & { ' $fragmentRefs'?: { 'TrainingStateFragment': TrainingStateFragment } }
) & { ' $fragmentName'?: 'TrainingRowFragment' };

export type TrainingDataPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TrainingDataPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly trainingDatasets: { readonly __typename: 'TrainingDatasetConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'TrainingDataset', readonly id: string }
        & { ' $fragmentRefs'?: { 'TrainingRowFragment': TrainingRowFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly featureViews: { readonly __typename: 'FeatureViewConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string }> } } | null };

export type LeakageFragment = { readonly __typename: 'LeakageCertificate', readonly holds: boolean, readonly checkedAt: string, readonly rowCount: number | string, readonly hash: string, readonly checks: ReadonlyArray<{ readonly __typename: 'LeakageCheck', readonly prefix: string, readonly matchedRows: number | string, readonly violations: number | string, readonly smallestMargin: string | null, readonly largestAge: string | null, readonly featureGroup: (
      { readonly __typename: 'FeatureGroup', readonly id: string }
      & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
    ) }> } & { ' $fragmentName'?: 'LeakageFragment' };

export type TrainingInputsFragment = { readonly __typename: 'TrainingDataset', readonly inputs: ReadonlyArray<{ readonly __typename: 'TrainingInput', readonly contentHash: string, readonly featureGroup: (
      { readonly __typename: 'FeatureGroup', readonly id: string }
      & { ' $fragmentRefs'?: { 'GroupNameFragment': GroupNameFragment } }
    ), readonly commit: { readonly __typename: 'FeatureCommit', readonly id: string, readonly sequence: number | string, readonly committedAt: string, readonly rowCount: number | string } | null }> } & { ' $fragmentName'?: 'TrainingInputsFragment' };

export type TrainingDatasetPageQueryVariables = Exact<{
  id: string;
  statistics: boolean;
}>;


export type TrainingDatasetPageQuery = { readonly __typename: 'Query', readonly trainingDataset: (
    { readonly __typename: 'TrainingDataset', readonly id: string, readonly seed: number | string | null, readonly featureView: { readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly features: ReadonlyArray<{ readonly __typename: 'ViewFeature', readonly name: string, readonly type: FeatureType, readonly role: ViewFeatureRole }> }, readonly splits: ReadonlyArray<{ readonly __typename: 'TrainingSplit', readonly name: string, readonly fraction: number | null, readonly rowCount: number | string, readonly contentHash: string | null, readonly range: { readonly __typename: 'TimeRange', readonly from: string, readonly to: string } | null, readonly statistics?: { readonly __typename: 'Statistics', readonly computedAt: string, readonly features: ReadonlyArray<(
          { readonly __typename: 'FeatureStatistics', readonly feature: string }
          & { ' $fragmentRefs'?: { 'FeatureDistributionFragment': FeatureDistributionFragment } }
        )> } | null }>, readonly leakage: (
      { readonly __typename: 'LeakageCertificate' }
      & { ' $fragmentRefs'?: { 'LeakageFragment': LeakageFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'TrainingRowFragment': TrainingRowFragment;'TrainingInputsFragment': TrainingInputsFragment } }
  ) | null };

export type SplitRowsQueryVariables = Exact<{
  id: string;
}>;


export type SplitRowsQuery = { readonly __typename: 'Query', readonly trainingDataset: { readonly __typename: 'TrainingDataset', readonly id: string, readonly splits: ReadonlyArray<{ readonly __typename: 'TrainingSplit', readonly name: string, readonly rowCount: number | string, readonly rows: { readonly __typename: 'RowsPage', readonly columns: ReadonlyArray<string>, readonly types: ReadonlyArray<FeatureType>, readonly rows: ReadonlyArray<unknown> } }> } | null };

export type TrainingDatasetFeedSubscriptionVariables = Exact<{
  trainingDatasetId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TrainingDatasetFeedSubscription = { readonly __typename: 'Subscription', readonly trainingDatasetChanged: { readonly __typename: 'TrainingDatasetEvent', readonly cursor: string, readonly signal: Signal, readonly at: string, readonly change: Change | null, readonly trainingDataset: (
      { readonly __typename: 'TrainingDataset', readonly id: string }
      & { ' $fragmentRefs'?: { 'TrainingRowFragment': TrainingRowFragment } }
    ) | null } };

export const RunStatusFragmentDoc = {} as unknown as DocumentNode<RunStatusFragment, unknown>;
export const ComparedRunFragmentDoc = {} as unknown as DocumentNode<ComparedRunFragment, unknown>;
export const DeploymentStatusFragmentDoc = {} as unknown as DocumentNode<DeploymentStatusFragment, unknown>;
export const ServedVersionFragmentDoc = {} as unknown as DocumentNode<ServedVersionFragment, unknown>;
export const DeploymentRowFragmentDoc = {} as unknown as DocumentNode<DeploymentRowFragment, unknown>;
export const VersionRowFragmentDoc = {} as unknown as DocumentNode<VersionRowFragment, unknown>;
export const ReplicaRowFragmentDoc = {} as unknown as DocumentNode<ReplicaRowFragment, unknown>;
export const CallFormFragmentDoc = {} as unknown as DocumentNode<CallFormFragment, unknown>;
export const StretchFragmentDoc = {} as unknown as DocumentNode<StretchFragment, unknown>;
export const RunRowFragmentDoc = {} as unknown as DocumentNode<RunRowFragment, unknown>;
export const GroupRowFragmentDoc = {} as unknown as DocumentNode<GroupRowFragment, unknown>;
export const CommitLineFragmentDoc = {} as unknown as DocumentNode<CommitLineFragment, unknown>;
export const UsingViewFragmentDoc = {} as unknown as DocumentNode<UsingViewFragment, unknown>;
export const GroupNameFragmentDoc = {} as unknown as DocumentNode<GroupNameFragment, unknown>;
export const JoinGraphFragmentDoc = {} as unknown as DocumentNode<JoinGraphFragment, unknown>;
export const ViewColumnFragmentDoc = {} as unknown as DocumentNode<ViewColumnFragment, unknown>;
export const LookupFormFragmentDoc = {} as unknown as DocumentNode<LookupFormFragment, unknown>;
export const InferenceRowFragmentDoc = {} as unknown as DocumentNode<InferenceRowFragment, unknown>;
export const AnswerFragmentDoc = {} as unknown as DocumentNode<AnswerFragment, unknown>;
export const ExecutionStatusFragmentDoc = {} as unknown as DocumentNode<ExecutionStatusFragment, unknown>;
export const ExecutionRowFragmentDoc = {} as unknown as DocumentNode<ExecutionRowFragment, unknown>;
export const TrainingStateFragmentDoc = {} as unknown as DocumentNode<TrainingStateFragment, unknown>;
export const LineageStopFragmentDoc = {} as unknown as DocumentNode<LineageStopFragment, unknown>;
export const LineageWayFragmentDoc = {} as unknown as DocumentNode<LineageWayFragment, unknown>;
export const ModelRowFragmentDoc = {} as unknown as DocumentNode<ModelRowFragment, unknown>;
export const VersionTensorsFragmentDoc = {} as unknown as DocumentNode<VersionTensorsFragment, unknown>;
export const VersionFilesFragmentDoc = {} as unknown as DocumentNode<VersionFilesFragment, unknown>;
export const VersionOriginFragmentDoc = {} as unknown as DocumentNode<VersionOriginFragment, unknown>;
export const VersionAliasesFragmentDoc = {} as unknown as DocumentNode<VersionAliasesFragment, unknown>;
export const AlertLineFragmentDoc = {} as unknown as DocumentNode<AlertLineFragment, unknown>;
export const MonitorDetailFragmentDoc = {} as unknown as DocumentNode<MonitorDetailFragment, unknown>;
export const ActivityLineFragmentDoc = {} as unknown as DocumentNode<ActivityLineFragment, unknown>;
export const VersionLineFragmentDoc = {} as unknown as DocumentNode<VersionLineFragment, unknown>;
export const RetrainSourceFragmentDoc = {} as unknown as DocumentNode<RetrainSourceFragment, unknown>;
export const RunLinksFragmentDoc = {} as unknown as DocumentNode<RunLinksFragment, unknown>;
export const FeatureDistributionFragmentDoc = {} as unknown as DocumentNode<FeatureDistributionFragment, unknown>;
export const TrainingRowFragmentDoc = {} as unknown as DocumentNode<TrainingRowFragment, unknown>;
export const LeakageFragmentDoc = {} as unknown as DocumentNode<LeakageFragment, unknown>;
export const TrainingInputsFragmentDoc = {} as unknown as DocumentNode<TrainingInputsFragment, unknown>;
export { InboxPageDocument } from './documents/InboxPageDocument.ts';
export { AlertingPageDocument } from './documents/AlertingPageDocument.ts';
export { SilenceSubjectsDocument } from './documents/SilenceSubjectsDocument.ts';
export { AlertFeedDocument } from './documents/AlertFeedDocument.ts';
export { AcknowledgeAlertDocument } from './documents/AcknowledgeAlertDocument.ts';
export { ResolveAlertDocument } from './documents/ResolveAlertDocument.ts';
export { SetAlertReceiverDocument } from './documents/SetAlertReceiverDocument.ts';
export { TestAlertReceiverDocument } from './documents/TestAlertReceiverDocument.ts';
export { DeleteAlertReceiverDocument } from './documents/DeleteAlertReceiverDocument.ts';
export { SilenceAlertsDocument } from './documents/SilenceAlertsDocument.ts';
export { EndSilenceDocument } from './documents/EndSilenceDocument.ts';
export { ComparePageDocument } from './documents/ComparePageDocument.ts';
export { DeploymentsPageDocument } from './documents/DeploymentsPageDocument.ts';
export { DeploymentRatesDocument } from './documents/DeploymentRatesDocument.ts';
export { DeployChoicesDocument } from './documents/DeployChoicesDocument.ts';
export { CreateDeploymentDocument } from './documents/CreateDeploymentDocument.ts';
export { DeployVersionDocument } from './documents/DeployVersionDocument.ts';
export { StartDeploymentDocument } from './documents/StartDeploymentDocument.ts';
export { ConfigureDeploymentDocument } from './documents/ConfigureDeploymentDocument.ts';
export { StopDeploymentDocument } from './documents/StopDeploymentDocument.ts';
export { DeleteDeploymentDocument } from './documents/DeleteDeploymentDocument.ts';
export { RollBackDeploymentDocument } from './documents/RollBackDeploymentDocument.ts';
export { SplitTrafficDocument } from './documents/SplitTrafficDocument.ts';
export { DeploymentFeedDocument } from './documents/DeploymentFeedDocument.ts';
export { DeploymentPageDocument } from './documents/DeploymentPageDocument.ts';
export { DeploymentFiguresDocument } from './documents/DeploymentFiguresDocument.ts';
export { DeploymentFiguresFeedDocument } from './documents/DeploymentFiguresFeedDocument.ts';
export { ReplicaLogsDocument } from './documents/ReplicaLogsDocument.ts';
export { ReplicaLogStretchDocument } from './documents/ReplicaLogStretchDocument.ts';
export { ReplicaLogFeedDocument } from './documents/ReplicaLogFeedDocument.ts';
export { NewestCallDocument } from './documents/NewestCallDocument.ts';
export { ExperimentsPageDocument } from './documents/ExperimentsPageDocument.ts';
export { ExperimentPageDocument } from './documents/ExperimentPageDocument.ts';
export { RunFeedDocument } from './documents/RunFeedDocument.ts';
export { FeatureGroupsPageDocument } from './documents/FeatureGroupsPageDocument.ts';
export { FeatureGroupPageDocument } from './documents/FeatureGroupPageDocument.ts';
export { FeatureGroupRowsDocument } from './documents/FeatureGroupRowsDocument.ts';
export { FeatureGroupCommitsDocument } from './documents/FeatureGroupCommitsDocument.ts';
export { FeatureGroupFeedDocument } from './documents/FeatureGroupFeedDocument.ts';
export { FeatureViewsPageDocument } from './documents/FeatureViewsPageDocument.ts';
export { FeatureViewPageDocument } from './documents/FeatureViewPageDocument.ts';
export { FeatureVectorsDocument } from './documents/FeatureVectorsDocument.ts';
export { CreateTrainingDatasetDocument } from './documents/CreateTrainingDatasetDocument.ts';
export { FilesRootDocument } from './documents/FilesRootDocument.ts';
export { FilesPageDocument } from './documents/FilesPageDocument.ts';
export { EntryPlaceDocument } from './documents/EntryPlaceDocument.ts';
export { FilePeekDocument } from './documents/FilePeekDocument.ts';
export { FileFeedDocument } from './documents/FileFeedDocument.ts';
export { CreateDatasetDocument } from './documents/CreateDatasetDocument.ts';
export { CreateDirectoryDocument } from './documents/CreateDirectoryDocument.ts';
export { MoveEntryDocument } from './documents/MoveEntryDocument.ts';
export { DeleteEntryDocument } from './documents/DeleteEntryDocument.ts';
export { HomePageDocument } from './documents/HomePageDocument.ts';
export { CreateProjectDocument } from './documents/CreateProjectDocument.ts';
export { InferenceLogDocument } from './documents/InferenceLogDocument.ts';
export { InferDocument } from './documents/InferDocument.ts';
export { InferenceFeedDocument } from './documents/InferenceFeedDocument.ts';
export { InferencePageDocument } from './documents/InferencePageDocument.ts';
export { RecordActualsDocument } from './documents/RecordActualsDocument.ts';
export { JobsPageDocument } from './documents/JobsPageDocument.ts';
export { JobPageDocument } from './documents/JobPageDocument.ts';
export { JobChoicesDocument } from './documents/JobChoicesDocument.ts';
export { CreateJobDocument } from './documents/CreateJobDocument.ts';
export { RunJobDocument } from './documents/RunJobDocument.ts';
export { LineagePageDocument } from './documents/LineagePageDocument.ts';
export { LineagePathDocument } from './documents/LineagePathDocument.ts';
export { LineageDeploymentsDocument } from './documents/LineageDeploymentsDocument.ts';
export { MembersPageDocument } from './documents/MembersPageDocument.ts';
export { AddMemberDocument } from './documents/AddMemberDocument.ts';
export { ChangeMemberRoleDocument } from './documents/ChangeMemberRoleDocument.ts';
export { RemoveMemberDocument } from './documents/RemoveMemberDocument.ts';
export { ModelsPageDocument } from './documents/ModelsPageDocument.ts';
export { NewestModelVersionDocument } from './documents/NewestModelVersionDocument.ts';
export { ModelVersionPageDocument } from './documents/ModelVersionPageDocument.ts';
export { SetModelAliasDocument } from './documents/SetModelAliasDocument.ts';
export { RemoveModelAliasDocument } from './documents/RemoveModelAliasDocument.ts';
export { ArchiveModelVersionDocument } from './documents/ArchiveModelVersionDocument.ts';
export { ModelVersionFeedDocument } from './documents/ModelVersionFeedDocument.ts';
export { DeploymentMonitoringDocument } from './documents/DeploymentMonitoringDocument.ts';
export { GroupMonitoringDocument } from './documents/GroupMonitoringDocument.ts';
export { WindowDistributionsDocument } from './documents/WindowDistributionsDocument.ts';
export { MonitorChoicesDocument } from './documents/MonitorChoicesDocument.ts';
export { GroupMonitorChoicesDocument } from './documents/GroupMonitorChoicesDocument.ts';
export { MonitorWindowFeedDocument } from './documents/MonitorWindowFeedDocument.ts';
export { CreateMonitorDocument } from './documents/CreateMonitorDocument.ts';
export { ConfigureMonitorDocument } from './documents/ConfigureMonitorDocument.ts';
export { DeleteMonitorDocument } from './documents/DeleteMonitorDocument.ts';
export { OverviewPageDocument } from './documents/OverviewPageDocument.ts';
export { RetrainPageDocument } from './documents/RetrainPageDocument.ts';
export { RetrainDataDocument } from './documents/RetrainDataDocument.ts';
export { RetrainedVersionDocument } from './documents/RetrainedVersionDocument.ts';
export { RunPageDocument } from './documents/RunPageDocument.ts';
export { LogStretchDocument } from './documents/LogStretchDocument.ts';
export { LogFeedDocument } from './documents/LogFeedDocument.ts';
export { MetricFeedDocument } from './documents/MetricFeedDocument.ts';
export { StopExecutionDocument } from './documents/StopExecutionDocument.ts';
export { RetryExecutionDocument } from './documents/RetryExecutionDocument.ts';
export { ProjectShellDocument } from './documents/ProjectShellDocument.ts';
export { PaletteObjectsDocument } from './documents/PaletteObjectsDocument.ts';
export { ExecutionFeedDocument } from './documents/ExecutionFeedDocument.ts';
export { ActivityFeedDocument } from './documents/ActivityFeedDocument.ts';
export { RoleDocument } from './documents/RoleDocument.ts';
export { TrainingDataPageDocument } from './documents/TrainingDataPageDocument.ts';
export { TrainingDatasetPageDocument } from './documents/TrainingDatasetPageDocument.ts';
export { SplitRowsDocument } from './documents/SplitRowsDocument.ts';
export { TrainingDatasetFeedDocument } from './documents/TrainingDatasetFeedDocument.ts';