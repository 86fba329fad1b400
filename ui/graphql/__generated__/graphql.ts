/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Input of `addMember`. */
export type AddMemberInput = {
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** The role that they get. */
  readonly role: Role;
  /** The e-mail address that they sign in with. */
  readonly username: string;
};

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

/** Input of `createDataset`. */
export type CreateDatasetInput = {
  /** What it holds, in at most 2,000 characters. */
  readonly description?: string | null | undefined;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1 to 63 letters, digits, - or _, a letter first. Unique in the project. */
  readonly name: string;
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

/** Input of `deleteEntry`. */
export type DeleteEntryInput = {
  /** The file or directory. */
  readonly entryId: string;
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

/** Input of `stopExecution`. */
export type StopExecutionInput = {
  readonly executionId: string;
  /** Why, for people. */
  readonly reason?: string | null | undefined;
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

/** A half-open range of time. */
export type TimeRangeInput = {
  /** The first instant. */
  readonly from: string;
  /** The first instant that is no longer in it. */
  readonly to: string;
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
      )>, readonly latestCommit: (
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
        { readonly __typename: 'ModelVersion', readonly description: string, readonly format: ModelFormat, readonly framework: string, readonly sizeBytes: number | string, readonly contentHash: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly importances: ReadonlyArray<{ readonly __typename: 'FeatureImportance', readonly feature: string, readonly value: number }> }
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

export type OverviewPageQueryVariables = Exact<{
  activity: boolean;
}>;


export type OverviewPageQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly description: string, readonly createdAt: string, readonly createdBy: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly kind: DatasetKind, readonly fileCount: number | string, readonly sizeBytes: number | string, readonly updatedAt: string }> }, readonly featureGroups: { readonly __typename: 'FeatureGroupConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number, readonly rowCount: number | string }> }, readonly featureViews: { readonly __typename: 'FeatureViewConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string }> }, readonly jobs: { readonly __typename: 'JobConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Job', readonly id: string, readonly name: string }> }, readonly executions: { readonly __typename: 'ExecutionConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Execution', readonly id: string }
        & { ' $fragmentRefs'?: { 'ExecutionRowFragment': ExecutionRowFragment } }
      )> }, readonly experiments: { readonly __typename: 'ExperimentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly runs: { readonly __typename: 'RunConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Run', readonly id: string, readonly name: string, readonly state: RunState, readonly metrics: ReadonlyArray<{ readonly __typename: 'Metric', readonly key: string, readonly last: number }> }> } }> }, readonly activity?: { readonly __typename: 'ActivityConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Activity' }
        & { ' $fragmentRefs'?: { 'ActivityLineFragment': ActivityLineFragment } }
      )> } } | null };

export type ActivityLineFragment = { readonly __typename: 'Activity', readonly number: number | string, readonly at: string, readonly kind: string, readonly outcome: string, readonly authentication: AuthenticationKind | null, readonly facts: unknown, readonly by: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly __typename: 'CatalogEntry', readonly id: string, readonly kind: ArtifactKind, readonly label: string }> } & { ' $fragmentName'?: 'ActivityLineFragment' };

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


export type ProjectShellQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly role: Role | null, readonly user: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string }, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly description: string } | null, readonly memberships: { readonly __typename: 'MembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string } }> } } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly members: { readonly __typename: 'MembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly user: { readonly __typename: 'User', readonly id: string, readonly username: string, readonly name: string } }> }, readonly sandbox: { readonly __typename: 'SandboxStatus', readonly available: boolean, readonly reason: string | null } } | null };

export type PaletteObjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteObjectsQuery = { readonly __typename: 'Query', readonly project: { readonly __typename: 'Project', readonly id: string, readonly datasets: { readonly __typename: 'DatasetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Dataset', readonly id: string, readonly name: string, readonly description: string }> }, readonly featureGroups: { readonly __typename: 'FeatureGroupConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureGroup', readonly id: string, readonly name: string, readonly version: number, readonly description: string }> }, readonly featureViews: { readonly __typename: 'FeatureViewConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'FeatureView', readonly id: string, readonly name: string, readonly version: number, readonly description: string }> }, readonly jobs: { readonly __typename: 'JobConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Job', readonly id: string, readonly name: string, readonly description: string }> }, readonly experiments: { readonly __typename: 'ExperimentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Experiment', readonly id: string, readonly name: string }> }, readonly models: { readonly __typename: 'ModelConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Model', readonly id: string, readonly name: string, readonly version: { readonly __typename: 'ModelVersion', readonly id: string, readonly version: number } | null }> } } | null };

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
export const RunRowFragmentDoc = {} as unknown as DocumentNode<RunRowFragment, unknown>;
export const GroupRowFragmentDoc = {} as unknown as DocumentNode<GroupRowFragment, unknown>;
export const CommitLineFragmentDoc = {} as unknown as DocumentNode<CommitLineFragment, unknown>;
export const UsingViewFragmentDoc = {} as unknown as DocumentNode<UsingViewFragment, unknown>;
export const GroupNameFragmentDoc = {} as unknown as DocumentNode<GroupNameFragment, unknown>;
export const JoinGraphFragmentDoc = {} as unknown as DocumentNode<JoinGraphFragment, unknown>;
export const ViewColumnFragmentDoc = {} as unknown as DocumentNode<ViewColumnFragment, unknown>;
export const LookupFormFragmentDoc = {} as unknown as DocumentNode<LookupFormFragment, unknown>;
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
export const VersionLineFragmentDoc = {} as unknown as DocumentNode<VersionLineFragment, unknown>;
export const ActivityLineFragmentDoc = {} as unknown as DocumentNode<ActivityLineFragment, unknown>;
export const RunLinksFragmentDoc = {} as unknown as DocumentNode<RunLinksFragment, unknown>;
export const FeatureDistributionFragmentDoc = {} as unknown as DocumentNode<FeatureDistributionFragment, unknown>;
export const TrainingRowFragmentDoc = {} as unknown as DocumentNode<TrainingRowFragment, unknown>;
export const LeakageFragmentDoc = {} as unknown as DocumentNode<LeakageFragment, unknown>;
export const TrainingInputsFragmentDoc = {} as unknown as DocumentNode<TrainingInputsFragment, unknown>;
export { ComparePageDocument } from './documents/ComparePageDocument.ts';
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
export { OverviewPageDocument } from './documents/OverviewPageDocument.ts';
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