import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CatalogEntryMapper, DatasetMapper, FeatureMapper, FeatureCommitMapper, FeatureGroupMapper, FeatureGroupEventMapper, FeatureJoinMapper, FeatureQueryMapper, FeatureViewMapper, LeakageCertificateMapper, LeakageCheckMapper, OnlineStoreMapper, ProjectMapper, ServingKeyMapper, TrainingDatasetMapper, TrainingDatasetEventMapper, TrainingInputMapper, TrainingSplitMapper, ViewFeatureMapper } from './../schema.mappers.ts';
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

/** Input of `appendFeatures`. */
export type AppendFeaturesInput = {
  readonly featureGroupId: Scalars['ID']['input'];
  /** New columns; they may be null. */
  readonly features: ReadonlyArray<FeatureInput>;
};

/** Answer of `appendFeatures`. */
export type AppendFeaturesResult = AppendFeaturesSuccess | InvalidInput;

/** The columns are there. */
export type AppendFeaturesSuccess = {
  readonly __typename?: 'AppendFeaturesSuccess';
  readonly featureGroup: FeatureGroup;
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
  /** The feature group that it is the entry of. Null when it is of something else. */
  readonly featureGroup?: Maybe<FeatureGroup>;
  /** The feature view that it is the entry of. Null when it is of something else. */
  readonly featureView?: Maybe<FeatureView>;
  readonly id: Scalars['ID']['output'];
  /** The training dataset that it is the entry of. Null when it is of something else. */
  readonly trainingDataset?: Maybe<TrainingDataset>;
};

/** What happened to a thing. */
export type Change =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

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

/** Input of `compactFeatureGroup`. */
export type CompactFeatureGroupInput = {
  readonly featureGroupId: Scalars['ID']['input'];
};

/** Answer of `compactFeatureGroup`. */
export type CompactFeatureGroupResult = CompactFeatureGroupSuccess | WriteConflict;

/** Its newest state lies in few files. */
export type CompactFeatureGroupSuccess = {
  readonly __typename?: 'CompactFeatureGroupSuccess';
  readonly featureGroup: FeatureGroup;
};

/** Input of `computeStatistics`. */
export type ComputeStatisticsInput = {
  readonly featureGroupId: Scalars['ID']['input'];
};

/** Answer of `computeStatistics`. */
export type ComputeStatisticsResult = ComputeStatisticsSuccess | StateConflict;

/** They are computed. */
export type ComputeStatisticsSuccess = {
  readonly __typename?: 'ComputeStatisticsSuccess';
  readonly statistics: Statistics;
};

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

/** Input of `createFeatureGroup`. */
export type CreateFeatureGroupInput = {
  /** What it holds, in at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the TIMESTAMP feature that says from when on a row's values hold. */
  readonly eventTime?: InputMaybe<Scalars['String']['input']>;
  /** Its columns, in order: 1 to 500. */
  readonly features: ReadonlyArray<FeatureInput>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case letters, digits, `_`, a letter first; at most 63 characters. */
  readonly name: Scalars['String']['input'];
  /** Whether the newest row of each key is kept online. */
  readonly online?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names of the features that identify a thing: 1 to 10. */
  readonly primaryKey: ReadonlyArray<Scalars['String']['input']>;
};

/** Answer of `createFeatureGroup`. A name that is taken gets the next version. */
export type CreateFeatureGroupResult = CreateFeatureGroupSuccess | InvalidInput;

/** The feature group exists. */
export type CreateFeatureGroupSuccess = {
  readonly __typename?: 'CreateFeatureGroupSuccess';
  readonly featureGroup: FeatureGroup;
};

/** Input of `createFeatureView`. */
export type CreateFeatureViewInput = {
  /** What it is for, in at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Columns that models predict, by their name in the view. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Lower-case letters, digits, `_`, a letter first; at most 63 characters. A name that is taken gets the next version. */
  readonly name: Scalars['String']['input'];
  readonly query: FeatureQueryInput;
};

/** Answer of `createFeatureView`. */
export type CreateFeatureViewResult = CreateFeatureViewSuccess | InvalidInput | QueryInvalid;

/** The feature view exists. */
export type CreateFeatureViewSuccess = {
  readonly __typename?: 'CreateFeatureViewSuccess';
  readonly featureView: FeatureView;
};

/** Input of `createTrainingDataset`. */
export type CreateTrainingDatasetInput = {
  /** The state of every group as of then. Left out: now. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is for, in at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly featureViewId: Scalars['ID']['input'];
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Seed of random splits. */
  readonly seed?: InputMaybe<Scalars['BigInt']['input']>;
  /** All by time, or all by fraction; at most 10. Left out: one split `all`. */
  readonly splits?: InputMaybe<ReadonlyArray<TrainingSplitInput>>;
};

/** Answer of `createTrainingDataset`. */
export type CreateTrainingDatasetResult = CreateTrainingDatasetSuccess | InvalidInput;

/** It is being made. */
export type CreateTrainingDatasetSuccess = {
  readonly __typename?: 'CreateTrainingDatasetSuccess';
  readonly trainingDataset: TrainingDataset;
};

export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Feature groups with rows that were computed from it, at any distance, newest first. */
  readonly featureGroups: FeatureGroupConnection;
  readonly id: Scalars['ID']['output'];
};


export type DatasetfeatureGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `deleteFeatureGroup`. */
export type DeleteFeatureGroupInput = {
  readonly featureGroupId: Scalars['ID']['input'];
};

/** Answer of `deleteFeatureGroup`. */
export type DeleteFeatureGroupResult = DeleteFeatureGroupSuccess | InUse;

/** It is gone; its entry in the catalogue stays. */
export type DeleteFeatureGroupSuccess = {
  readonly __typename?: 'DeleteFeatureGroupSuccess';
  readonly featureGroupId: Scalars['ID']['output'];
};

/** Input of `deleteRows`. */
export type DeleteRowsInput = {
  readonly featureGroupId: Scalars['ID']['input'];
  /** 1 to 1,000 objects from key feature to value; all rows of these keys go, whatever their event time. */
  readonly keys: ReadonlyArray<Scalars['JSON']['input']>;
};

/** Answer of `deleteRows`. */
export type DeleteRowsResult = DeleteRowsSuccess | InvalidInput | WriteConflict;

/** They are gone from the newest state; older states still have them. */
export type DeleteRowsSuccess = {
  readonly __typename?: 'DeleteRowsSuccess';
  /** Null: none of the keys had a row. */
  readonly commit?: Maybe<FeatureCommit>;
};

/** One column of a feature group. */
export type Feature = {
  readonly __typename?: 'Feature';
  /** What it means, for people. */
  readonly description: Scalars['String']['output'];
  /** Unique in the group: lower-case letters, digits, `_`; at most 63 characters. */
  readonly name: Scalars['String']['output'];
  /** Whether it may be null. */
  readonly nullable: Scalars['Boolean']['output'];
  /** Whether it is part of the key. */
  readonly primaryKey: Scalars['Boolean']['output'];
  /** Statistics of its values in the newest commit that has some. */
  readonly statistics?: Maybe<FeatureStatistics>;
  /** What kind of values it has. */
  readonly type: FeatureType;
};

/** One atomic change of a feature group's rows. */
export type FeatureCommit = {
  readonly __typename?: 'FeatureCommit';
  /** The execution that did it. Null: a person. */
  readonly by?: Maybe<CatalogEntry>;
  readonly committedAt: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly committedBy?: Maybe<User>;
  /** SHA-256 that names the state after it: equal histories have equal hashes. */
  readonly contentHash: Scalars['String']['output'];
  readonly featureGroup: FeatureGroup;
  readonly id: Scalars['ID']['output'];
  /** The latest event time in it. Null without event time. */
  readonly maxEventTime?: Maybe<Scalars['DateTime']['output']>;
  /** The earliest event time in it. Null without event time. */
  readonly minEventTime?: Maybe<Scalars['DateTime']['output']>;
  /** What was done. */
  readonly operation: CommitOperation;
  /** How many rows there were after it. */
  readonly rowCount: Scalars['BigInt']['output'];
  /** Rows that went. */
  readonly rowsDeleted: Scalars['BigInt']['output'];
  /** Rows whose key was not there before. */
  readonly rowsInserted: Scalars['BigInt']['output'];
  /** Rows that took the place of one with their key. */
  readonly rowsUpdated: Scalars['BigInt']['output'];
  /** 1, 2, 3 … within the group. Of two rows with equal event time, the one of the later commit counts. */
  readonly sequence: Scalars['BigInt']['output'];
  /** Statistics of the state after it. Null: not computed. */
  readonly statistics?: Maybe<Statistics>;
};

/** A page of commits. */
export type FeatureCommitConnection = {
  readonly __typename?: 'FeatureCommitConnection';
  readonly edges: ReadonlyArray<FeatureCommitEdge>;
  readonly nodes: ReadonlyArray<FeatureCommit>;
  readonly pageInfo: PageInfo;
};

/** A commit and its place in the list. */
export type FeatureCommitEdge = {
  readonly __typename?: 'FeatureCommitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FeatureCommit;
};

/** A condition on base rows. */
export type FeatureCondition = {
  readonly __typename?: 'FeatureCondition';
  readonly feature: Scalars['String']['output'];
  readonly operator: ConditionOperator;
  /** What it is compared with; a list for IN. Null for IS_NULL and IS_NOT_NULL. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** A condition on base rows. */
export type FeatureConditionInput = {
  readonly feature: Scalars['String']['input'];
  readonly operator: ConditionOperator;
  /** What it is compared with; a list for IN. Left out for IS_NULL and IS_NOT_NULL. */
  readonly value?: InputMaybe<Scalars['JSON']['input']>;
};

/** A versioned table of features of one kind of thing, by key and time. Its schema only grows; anything else is a new version. */
export type FeatureGroup = Artifact & {
  readonly __typename?: 'FeatureGroup';
  /** The state as it was at an instant. Null: there was none yet. */
  readonly commitAsOf?: Maybe<FeatureCommit>;
  /** Its history, newest first. */
  readonly commits: FeatureCommitConnection;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** Datasets that its rows were computed from, at any distance. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** What it holds, for people. */
  readonly description: Scalars['String']['output'];
  readonly entry: CatalogEntry;
  /** The feature that says from when on the values of a row hold. Null: they always hold, and a key has one row. */
  readonly eventTime?: Maybe<Scalars['String']['output']>;
  /** The feature views that read it. */
  readonly featureViews: ReadonlyArray<FeatureView>;
  /** Its columns, in order. */
  readonly features: ReadonlyArray<Feature>;
  readonly id: Scalars['ID']['output'];
  /** The present state. Null: nothing was inserted yet. */
  readonly latestCommit?: Maybe<FeatureCommit>;
  /** Lower-case letters, digits, `_`; at most 63 characters. With its version unique in the project. */
  readonly name: Scalars['String']['output'];
  /** The online side: the newest row of each key. Null: offline only. */
  readonly online?: Maybe<OnlineStore>;
  /** The newest row of each key, in the order asked for: 1 to 100 objects from key feature to value. */
  readonly onlineRows: ReadonlyArray<OnlineRow>;
  /** The features that identify a thing, in order. */
  readonly primaryKey: ReadonlyArray<Scalars['String']['output']>;
  /** How many rows there are now. */
  readonly rowCount: Scalars['BigInt']['output'];
  /** A look at its rows, by key and time: `first` of them, 1 to 100, as of an instant, or now. */
  readonly rows: RowsPage;
  /** What the files of its present state measure. */
  readonly sizeBytes: Scalars['BigInt']['output'];
  /** Statistics of the rows as of a commit, or of the newest commit that has some. Null: none were computed yet. */
  readonly statistics?: Maybe<Statistics>;
  /** From 1. */
  readonly version: Scalars['Int']['output'];
  /** All versions of the same name, newest first. */
  readonly versions: ReadonlyArray<FeatureGroup>;
};


/** A versioned table of features of one kind of thing, by key and time. Its schema only grows; anything else is a new version. */
export type FeatureGroupcommitAsOfArgs = {
  at: Scalars['DateTime']['input'];
};


/** A versioned table of features of one kind of thing, by key and time. Its schema only grows; anything else is a new version. */
export type FeatureGroupcommitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A versioned table of features of one kind of thing, by key and time. Its schema only grows; anything else is a new version. */
export type FeatureGrouponlineRowsArgs = {
  keys: ReadonlyArray<Scalars['JSON']['input']>;
};


/** A versioned table of features of one kind of thing, by key and time. Its schema only grows; anything else is a new version. */
export type FeatureGrouprowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A versioned table of features of one kind of thing, by key and time. Its schema only grows; anything else is a new version. */
export type FeatureGroupstatisticsArgs = {
  commitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of feature groups. */
export type FeatureGroupConnection = {
  readonly __typename?: 'FeatureGroupConnection';
  readonly edges: ReadonlyArray<FeatureGroupEdge>;
  readonly nodes: ReadonlyArray<FeatureGroup>;
  readonly pageInfo: PageInfo;
};

/** A feature group and its place in the list. */
export type FeatureGroupEdge = {
  readonly __typename?: 'FeatureGroupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FeatureGroup;
};

/** A feature group changed. */
export type FeatureGroupEvent = FeedMessage & {
  readonly __typename?: 'FeatureGroupEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null in LIVE and RESYNC. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** The feature group as the subscriber may read it now. */
  readonly featureGroup?: Maybe<FeatureGroup>;
  readonly signal: Signal;
};

/** A column. */
export type FeatureInput = {
  /** What it means, in at most 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case letters, digits, `_`, a letter first; at most 63 characters. */
  readonly name: Scalars['String']['input'];
  /** Whether it may be null. Features of the key and the event time may not. */
  readonly nullable?: InputMaybe<Scalars['Boolean']['input']>;
  readonly type: FeatureType;
};

/** A group joined to the base. */
export type FeatureJoin = {
  readonly __typename?: 'FeatureJoin';
  /**
   * True: the newest row whose event time is not later than that of the base row; on ties the later commit, then the greater
   * key. False: time plays no part.
   */
  readonly asOf: Scalars['Boolean']['output'];
  readonly featureGroup: FeatureGroup;
  /** The features taken from it. */
  readonly features: ReadonlyArray<Scalars['String']['output']>;
  /** Rows older than this, seen from the base row, count as missing. Null: none is too old. */
  readonly maxAge?: Maybe<Scalars['Duration']['output']>;
  /** Equal keys. */
  readonly on: ReadonlyArray<JoinKey>;
  /** Stands before its features' names in the result; may be empty. */
  readonly prefix: Scalars['String']['output'];
};

/** A group joined to the base. */
export type FeatureJoinInput = {
  /** Whether the newest row at the time of the base row is meant. Left out: true if both groups have an event time. */
  readonly asOf?: InputMaybe<Scalars['Boolean']['input']>;
  readonly featureGroupId: Scalars['ID']['input'];
  /** Features taken from it. Left out: all but its key and event time. */
  readonly features?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Rows older than this, seen from the base row, count as missing. */
  readonly maxAge?: InputMaybe<Scalars['Duration']['input']>;
  /** Equal keys. Left out: features of the base that are named as its key. */
  readonly on?: InputMaybe<ReadonlyArray<JoinKeyInput>>;
  /** Stands before its features' names in the result: lower-case letters, digits, `_`. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
};

/** A base group and others joined to it. */
export type FeatureQuery = {
  readonly __typename?: 'FeatureQuery';
  /** Whose rows are the rows of the result. */
  readonly base: FeatureGroup;
  /** The features taken from it. */
  readonly baseFeatures: ReadonlyArray<Scalars['String']['output']>;
  /** Which base rows: all of these conditions hold. */
  readonly filter: ReadonlyArray<FeatureCondition>;
  /** What is joined, in order. */
  readonly joins: ReadonlyArray<FeatureJoin>;
};

/** A base group and others joined to it. */
export type FeatureQueryInput = {
  /** Features taken from it. Left out: all. */
  readonly baseFeatures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Id of the feature group whose rows are the rows of the result. */
  readonly baseId: Scalars['ID']['input'];
  /** Which base rows: all of these conditions hold. */
  readonly filter?: InputMaybe<ReadonlyArray<FeatureConditionInput>>;
  /** At most 20. */
  readonly joins?: InputMaybe<ReadonlyArray<FeatureJoinInput>>;
};

/** Statistics of one feature. */
export type FeatureStatistics = {
  readonly __typename?: 'FeatureStatistics';
  /** Rows. */
  readonly count: Scalars['BigInt']['output'];
  /** Different values. */
  readonly distinctCount: Scalars['BigInt']['output'];
  /** Whether `distinctCount` is exact; otherwise it is a sketch's estimate, off by 2 % or less in most cases. */
  readonly distinctExact: Scalars['Boolean']['output'];
  readonly feature: Scalars['String']['output'];
  /** Null: there are no values. */
  readonly histogram?: Maybe<Histogram>;
  /** The greatest value. Null: there is none. */
  readonly max?: Maybe<Scalars['JSON']['output']>;
  /** Arithmetic mean; numeric features only. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** The least value. Null: there is none. */
  readonly min?: Maybe<Scalars['JSON']['output']>;
  /** Rows without a value. */
  readonly nullCount: Scalars['BigInt']['output'];
  /** At 0.01, 0.05, 0.25, 0.5, 0.75, 0.95 and 0.99; numeric features and times (as milliseconds since 1970) only. */
  readonly quantiles: ReadonlyArray<Quantile>;
  /** Sample standard deviation; numeric features only. */
  readonly stddev?: Maybe<Scalars['Float']['output']>;
  readonly type: FeatureType;
};

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

/** The online features of one thing. */
export type FeatureVector = {
  readonly __typename?: 'FeatureVector';
  /** Whether every joined group had a row that is not too old. */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * From feature group `name_version` to the event time of the row that was found. The prefix of the join stands before it if
   * the group is joined more than once.
   */
  readonly eventTimes: Scalars['JSON']['output'];
  /** The key as it was given. */
  readonly key: Scalars['JSON']['output'];
  /** Features without a value, because their group has no row for the key, one older than the join's `maxAge`, or a null in it. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** By feature: the view's INPUT features that come from joined groups; null where one is missing. */
  readonly values: Scalars['JSON']['output'];
};

/** The features of one kind of model, as a query over feature groups. It never changes. */
export type FeatureView = Artifact & {
  readonly __typename?: 'FeatureView';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** What it is for, for people. */
  readonly description: Scalars['String']['output'];
  readonly entry: CatalogEntry;
  /** The groups that it reads, the base first. */
  readonly featureGroups: ReadonlyArray<FeatureGroup>;
  /** Its columns, in the order in which models get them. */
  readonly features: ReadonlyArray<ViewFeature>;
  readonly id: Scalars['ID']['output'];
  /** The columns that models predict. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** Lower-case letters, digits, `_`; at most 63 characters. With its version unique in the project. */
  readonly name: Scalars['String']['output'];
  /** Whether vectors can be looked up: every joined group has an online side and is joined by its whole key. */
  readonly online: Scalars['Boolean']['output'];
  /** What it reads. */
  readonly query: FeatureQuery;
  /** What a caller must know to look up a vector. */
  readonly servingKeys: ReadonlyArray<ServingKey>;
  /** The point-in-time join as DuckDB runs it, for reading; feature groups stand in it as tables `name_version`. */
  readonly sql: Scalars['String']['output'];
  /** A training dataset by its version. Left out, it is the newest that is READY. */
  readonly trainingDataset?: Maybe<TrainingDataset>;
  /** Made from it, newest first. */
  readonly trainingDatasets: TrainingDatasetConnection;
  /** Online feature vectors, in the order of the keys: 1 to 100 objects from serving key to value. */
  readonly vectors: ReadonlyArray<FeatureVector>;
  /** From 1. */
  readonly version: Scalars['Int']['output'];
  /** All versions of the same name, newest first. */
  readonly versions: ReadonlyArray<FeatureView>;
};


/** The features of one kind of model, as a query over feature groups. It never changes. */
export type FeatureViewtrainingDatasetArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** The features of one kind of model, as a query over feature groups. It never changes. */
export type FeatureViewtrainingDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The features of one kind of model, as a query over feature groups. It never changes. */
export type FeatureViewvectorsArgs = {
  keys: ReadonlyArray<Scalars['JSON']['input']>;
};

/** A page of feature views. */
export type FeatureViewConnection = {
  readonly __typename?: 'FeatureViewConnection';
  readonly edges: ReadonlyArray<FeatureViewEdge>;
  readonly nodes: ReadonlyArray<FeatureView>;
  readonly pageInfo: PageInfo;
};

/** A feature view and its place in the list. */
export type FeatureViewEdge = {
  readonly __typename?: 'FeatureViewEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FeatureView;
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

/** A distribution. Numeric: one count for each bin between `edges`, the outer bins open. Otherwise: one count a category. */
export type Histogram = {
  readonly __typename?: 'Histogram';
  /** The most frequent first; the last may be `⟨other⟩`. Null when numeric. */
  readonly categories?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Values of each bin or category. */
  readonly counts: ReadonlyArray<Scalars['BigInt']['output']>;
  /** Ascending, one fewer than `counts`; times as milliseconds since 1970. Null when categorical. */
  readonly edges?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /** Rows without a value. */
  readonly nullCount: Scalars['BigInt']['output'];
};

/** Other artifacts rest on it. Nothing was changed. */
export type InUse = UserError & {
  readonly __typename?: 'InUse';
  /** What rests on it. */
  readonly by: ReadonlyArray<CatalogEntry>;
  readonly message: Scalars['String']['output'];
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

/** A pair of equal keys. */
export type JoinKey = {
  readonly __typename?: 'JoinKey';
  /** A feature of the base. */
  readonly left: Scalars['String']['output'];
  /** A feature of the joined group. */
  readonly right: Scalars['String']['output'];
};

/** A pair of equal keys. */
export type JoinKeyInput = {
  /** A feature of the base. */
  readonly left: Scalars['String']['input'];
  /** A feature of the joined group. */
  readonly right: Scalars['String']['input'];
};

/** Checked over every row and every group joined as of a time: the latest feature time is not later than that of the row. */
export type LeakageCertificate = {
  readonly __typename?: 'LeakageCertificate';
  readonly checkedAt: Scalars['DateTime']['output'];
  /** By joined group. */
  readonly checks: ReadonlyArray<LeakageCheck>;
  /** SHA-256 over the content hash and the checks. */
  readonly hash: Scalars['String']['output'];
  /** Whether there is no violation. */
  readonly holds: Scalars['Boolean']['output'];
  /** Rows checked. */
  readonly rowCount: Scalars['BigInt']['output'];
};

/** The check of one joined group. */
export type LeakageCheck = {
  readonly __typename?: 'LeakageCheck';
  readonly featureGroup: FeatureGroup;
  /** The greatest time between a partner and its row. Null: no row found one. */
  readonly largestAge?: Maybe<Scalars['Duration']['output']>;
  /** Rows that found a partner. */
  readonly matchedRows: Scalars['BigInt']['output'];
  /** The prefix of the join. */
  readonly prefix: Scalars['String']['output'];
  /** The least time between a partner and its row. Null: no row found one. */
  readonly smallestMargin?: Maybe<Scalars['Duration']['output']>;
  /** Rows whose partner is later than they are. */
  readonly violations: Scalars['BigInt']['output'];
};

/** Input of `materialise`. Without bounds, the online side then holds all that the newest commit does. */
export type MaterialiseInput = {
  readonly featureGroupId: Scalars['ID']['input'];
  /** Only rows whose event time is not earlier. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only rows whose event time is earlier. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer of `materialise`. A group without an online side is a StateConflict. */
export type MaterialiseResult = InvalidInput | MaterialiseSuccess | StateConflict | WriteConflict;

/** The rows can be looked up. */
export type MaterialiseSuccess = {
  readonly __typename?: 'MaterialiseSuccess';
  readonly featureGroup: FeatureGroup;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Appends columns to a feature group. Rows that are there have null in them. */
  readonly appendFeatures: AppendFeaturesResult;
  /** Rewrites the files of a feature group into few; no row changes, and every state stays readable. */
  readonly compactFeatureGroup: CompactFeatureGroupResult;
  /** Computes the statistics of the newest state anew, over all rows. */
  readonly computeStatistics: ComputeStatisticsResult;
  /**
   * Makes a feature group, without rows. For Data Owners and programs. Rows go in by
   * `POST /api/projects/<project>/featurestore/groups/<name>/<version>/rows` as Parquet, Arrow IPC or CSV.
   */
  readonly createFeatureGroup: CreateFeatureGroupResult;
  /** Makes a feature view. */
  readonly createFeatureView: CreateFeatureViewResult;
  /** Starts to make a training dataset of a feature view. Follow it by `trainingDatasetChanged`. */
  readonly createTrainingDataset: CreateTrainingDatasetResult;
  /** Deletes a feature group that no feature view reads. */
  readonly deleteFeatureGroup: DeleteFeatureGroupResult;
  /** Deletes rows by key, in one commit. */
  readonly deleteRows: DeleteRowsResult;
  /**
   * Brings rows of the history online: of each key the newest within a range of event times, where it is newer than the one there.
   * For a group whose history was filled alone, and to bring an online side to what was known at an instant.
   */
  readonly materialise: MaterialiseResult;
};


export type MutationappendFeaturesArgs = {
  input: AppendFeaturesInput;
};


export type MutationcompactFeatureGroupArgs = {
  input: CompactFeatureGroupInput;
};


export type MutationcomputeStatisticsArgs = {
  input: ComputeStatisticsInput;
};


export type MutationcreateFeatureGroupArgs = {
  input: CreateFeatureGroupInput;
};


export type MutationcreateFeatureViewArgs = {
  input: CreateFeatureViewInput;
};


export type MutationcreateTrainingDatasetArgs = {
  input: CreateTrainingDatasetInput;
};


export type MutationdeleteFeatureGroupArgs = {
  input: DeleteFeatureGroupInput;
};


export type MutationdeleteRowsArgs = {
  input: DeleteRowsInput;
};


export type MutationmaterialiseArgs = {
  input: MaterialiseInput;
};

/** The name is already used where it must be unique. Nothing was changed. */
export type NameTaken = UserError & {
  readonly __typename?: 'NameTaken';
  readonly message: Scalars['String']['output'];
  /** The name that is taken. */
  readonly name: Scalars['String']['output'];
};

/** The newest row of a key. */
export type OnlineRow = {
  readonly __typename?: 'OnlineRow';
  /** From when on the values hold. Null without event time. */
  readonly eventTime?: Maybe<Scalars['DateTime']['output']>;
  /** Whether there is a row. */
  readonly found: Scalars['Boolean']['output'];
  /** The key as it was asked for. */
  readonly key: Scalars['JSON']['output'];
  /** From feature to value. Null: there is none. */
  readonly values?: Maybe<Scalars['JSON']['output']>;
};

/** The online side of a feature group. */
export type OnlineStore = {
  readonly __typename?: 'OnlineStore';
  /** The newest commit whose rows are online, or whose deletion is. Rows can be inserted into the history alone. Null: none yet. */
  readonly commit?: Maybe<FeatureCommit>;
  /** How many keys it has. */
  readonly keyCount: Scalars['BigInt']['output'];
};

/** Whether and from where to go on in a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last row's cursor: pass it as `after` for the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Project = {
  readonly __typename?: 'Project';
  /** A feature group by its name. Left out, `version` is the newest. */
  readonly featureGroup?: Maybe<FeatureGroup>;
  /** Its feature groups, by name, the newest version of each first. */
  readonly featureGroups: FeatureGroupConnection;
  /** A feature view by its name. Left out, `version` is the newest. */
  readonly featureView?: Maybe<FeatureView>;
  /** Its feature views, by name, the newest version of each first. */
  readonly featureViews: FeatureViewConnection;
  readonly id: Scalars['ID']['output'];
  /** Its training datasets, newest first. */
  readonly trainingDatasets: TrainingDatasetConnection;
};


export type ProjectfeatureGroupArgs = {
  name: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectfeatureGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectfeatureViewArgs = {
  name: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectfeatureViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjecttrainingDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A quantile. */
export type Quantile = {
  readonly __typename?: 'Quantile';
  /** The share of values at or below it, 0 to 1. */
  readonly q: Scalars['Float']['output'];
  readonly value: Scalars['Float']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A feature group of the active project by id. */
  readonly featureGroup?: Maybe<FeatureGroup>;
  /** A feature view of the active project by id. */
  readonly featureView?: Maybe<FeatureView>;
  /** A training dataset of the active project by id. */
  readonly trainingDataset?: Maybe<TrainingDataset>;
};


export type QueryfeatureGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryfeatureViewArgs = {
  id: Scalars['ID']['input'];
};


export type QuerytrainingDatasetArgs = {
  id: Scalars['ID']['input'];
};

/** The query names what is not there, or names two things alike. Nothing was made. */
export type QueryInvalid = UserError & {
  readonly __typename?: 'QueryInvalid';
  /** Every place that is wrong: `["query", "joins", "0", "on", "0", "right"]`. */
  readonly fields: ReadonlyArray<InvalidField>;
  readonly message: Scalars['String']['output'];
};

/** Some rows, for looking at. */
export type RowsPage = {
  readonly __typename?: 'RowsPage';
  /** Names, in order. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Whether and from where to go on. */
  readonly pageInfo: PageInfo;
  /** Each row an array in that order; times as ISO 8601, whole numbers beyond 2^53 as text. */
  readonly rows: ReadonlyArray<Scalars['JSON']['output']>;
  /** Kinds of values, in the same order. */
  readonly types: ReadonlyArray<FeatureType>;
};

/** A value that a caller gives to look up a vector. */
export type ServingKey = {
  readonly __typename?: 'ServingKey';
  /** The groups that are looked up by it. */
  readonly featureGroups: ReadonlyArray<FeatureGroup>;
  /** Its name for the caller: that of the base's feature. */
  readonly name: Scalars['String']['output'];
  readonly type: FeatureType;
};

/** What a subscription message is. */
export type Signal =
  /** Something happened. */
  | 'EVENT'
  /** The replay of what was missed is over; what follows happens now. */
  | 'LIVE'
  /** History before this cursor is missing: read again, then go on from it. */
  | 'RESYNC';

/** The thing is in a state in which this cannot be done. Nothing was changed. */
export type StateConflict = UserError & {
  readonly __typename?: 'StateConflict';
  readonly message: Scalars['String']['output'];
  /** The state that it is in. */
  readonly state: Scalars['String']['output'];
};

/** Statistics of a set of rows. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  readonly computedAt: Scalars['DateTime']['output'];
  /** By feature, in order. */
  readonly features: ReadonlyArray<FeatureStatistics>;
  /** How many rows were looked at: all of them. */
  readonly rowCount: Scalars['BigInt']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Feature groups of the active project, as they are made and committed to; or one of them. */
  readonly featureGroupChanged: FeatureGroupEvent;
  /** Training datasets of the active project, as they change; or one of them. */
  readonly trainingDatasetChanged: TrainingDatasetEvent;
};


export type SubscriptionfeatureGroupChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  featureGroupId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptiontrainingDatasetChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  trainingDatasetId?: InputMaybe<Scalars['ID']['input']>;
};

/** A half-open range of time. */
export type TimeRange = {
  readonly __typename?: 'TimeRange';
  /** The first instant. */
  readonly from: Scalars['DateTime']['output'];
  /** The first instant that is no longer in it. */
  readonly to: Scalars['DateTime']['output'];
};

/** A half-open range of time. */
export type TimeRangeInput = {
  /** The first instant. */
  readonly from: Scalars['DateTime']['input'];
  /** The first instant that is no longer in it. */
  readonly to: Scalars['DateTime']['input'];
};

/** Rows of a feature view, frozen: the same inputs give the same content hash. */
export type TrainingDataset = Artifact & {
  readonly __typename?: 'TrainingDataset';
  /** SHA-256 over its splits. Null until READY. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** What it is for, for people. */
  readonly description: Scalars['String']['output'];
  readonly entry: CatalogEntry;
  /** Why it failed and what would be right. Null unless FAILED. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly featureView: FeatureView;
  readonly id: Scalars['ID']['output'];
  /** Which state of which group was read. */
  readonly inputs: ReadonlyArray<TrainingInput>;
  /** Proof that no row sees its own future. Null until READY. */
  readonly leakage?: Maybe<LeakageCertificate>;
  /** Rows of all splits. 0 until READY. */
  readonly rowCount: Scalars['BigInt']['output'];
  /** Seed of random splits. Null when it is split by time. */
  readonly seed?: Maybe<Scalars['BigInt']['output']>;
  /** What its files measure. 0 until READY. */
  readonly sizeBytes: Scalars['BigInt']['output'];
  /** Its splits; one named `all` when none were asked for. */
  readonly splits: ReadonlyArray<TrainingSplit>;
  /** Where its making stands. */
  readonly state: TrainingDatasetState;
  /** 1, 2, 3 … within the view. */
  readonly version: Scalars['Int']['output'];
};

/** A page of training datasets. */
export type TrainingDatasetConnection = {
  readonly __typename?: 'TrainingDatasetConnection';
  readonly edges: ReadonlyArray<TrainingDatasetEdge>;
  readonly nodes: ReadonlyArray<TrainingDataset>;
  readonly pageInfo: PageInfo;
};

/** A training dataset and its place in the list. */
export type TrainingDatasetEdge = {
  readonly __typename?: 'TrainingDatasetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TrainingDataset;
};

/** A training dataset changed. */
export type TrainingDatasetEvent = FeedMessage & {
  readonly __typename?: 'TrainingDatasetEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null in LIVE and RESYNC. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  readonly signal: Signal;
  /** The training dataset as the subscriber may read it now. */
  readonly trainingDataset?: Maybe<TrainingDataset>;
};

/** Where the making of a training dataset stands. READY and FAILED are final. */
export type TrainingDatasetState =
  /** It is being computed. */
  | 'BUILDING'
  /** It could not be made; nothing of it is kept. */
  | 'FAILED'
  /** It is complete and frozen. */
  | 'READY';

/** Which state of a group went in. */
export type TrainingInput = {
  readonly __typename?: 'TrainingInput';
  /** The commit that was read. Null: the group was empty. */
  readonly commit?: Maybe<FeatureCommit>;
  /** The hash of that state. */
  readonly contentHash: Scalars['String']['output'];
  readonly featureGroup: FeatureGroup;
};

/** A part of a training dataset. */
export type TrainingSplit = {
  readonly __typename?: 'TrainingSplit';
  /** SHA-256 of its file. Null until READY. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  /** Share of the rows, for random splits. */
  readonly fraction?: Maybe<Scalars['Float']['output']>;
  /** `train`, `validation`, `test` … */
  readonly name: Scalars['String']['output'];
  /** Event times, for splits by time. */
  readonly range?: Maybe<TimeRange>;
  readonly rowCount: Scalars['BigInt']['output'];
  /** A look at its first rows: 1 to 100. */
  readonly rows: RowsPage;
  /** Null until READY. */
  readonly statistics?: Maybe<Statistics>;
};


/** A part of a training dataset. */
export type TrainingSplitrowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a training dataset: a range of event times, or a share of the rows. */
export type TrainingSplitInput = {
  /** More than 0; together at most 1. */
  readonly fraction?: InputMaybe<Scalars['Float']['input']>;
  /** Lower-case letters, digits, `_`, a letter first. */
  readonly name: Scalars['String']['input'];
  /** Event times of the base rows, half open. Ranges do not overlap; rows in none of them are left out. */
  readonly range?: InputMaybe<TimeRangeInput>;
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

/** One column of a feature view. */
export type ViewFeature = {
  readonly __typename?: 'ViewFeature';
  /** Its name there. */
  readonly feature: Scalars['String']['output'];
  /** The group that it comes from. */
  readonly featureGroup: FeatureGroup;
  /** Its name in the view, with the prefix. */
  readonly name: Scalars['String']['output'];
  /** What it is for. */
  readonly role: ViewFeatureRole;
  readonly type: FeatureType;
};

/** What a column of a view is for. */
export type ViewFeatureRole =
  /** Neither: the key or the event time of the base, in training data only. */
  | 'INDEX'
  /** Given to the model. */
  | 'INPUT'
  /** Predicted by it. */
  | 'LABEL';

/** Others kept writing to the same feature group. Nothing was changed: try again. */
export type WriteConflict = UserError & {
  readonly __typename?: 'WriteConflict';
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
  Dataset: Dataset;
  FeatureCommit: FeatureCommit;
  FeatureGroup: FeatureGroup;
  FeatureView: FeatureView;
  Project: Project;
  TrainingDataset: TrainingDataset;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CatalogEntry:
    ( { __typename: 'CatalogEntry' }
    & GraphQLRecursivePick<FederationTypes['CatalogEntry'], {"id":true}> );
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"id":true}> );
  FeatureCommit:
    ( { __typename: 'FeatureCommit' }
    & GraphQLRecursivePick<FederationTypes['FeatureCommit'], {"id":true}> );
  FeatureGroup:
    ( { __typename: 'FeatureGroup' }
    & GraphQLRecursivePick<FederationTypes['FeatureGroup'], {"id":true}> );
  FeatureView:
    ( { __typename: 'FeatureView' }
    & GraphQLRecursivePick<FederationTypes['FeatureView'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  TrainingDataset:
    ( { __typename: 'TrainingDataset' }
    & GraphQLRecursivePick<FederationTypes['TrainingDataset'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AppendFeaturesResult:
    | ( Omit<AppendFeaturesSuccess, 'featureGroup'> & { featureGroup: _RefType['FeatureGroup'] } & { __typename: 'AppendFeaturesSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  CompactFeatureGroupResult:
    | ( Omit<CompactFeatureGroupSuccess, 'featureGroup'> & { featureGroup: _RefType['FeatureGroup'] } & { __typename: 'CompactFeatureGroupSuccess' } )
    | ( WriteConflict & { __typename: 'WriteConflict' } )
  ;
  ComputeStatisticsResult:
    | ( Omit<ComputeStatisticsSuccess, 'statistics'> & { statistics: _RefType['Statistics'] } & { __typename: 'ComputeStatisticsSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  CreateFeatureGroupResult:
    | ( Omit<CreateFeatureGroupSuccess, 'featureGroup'> & { featureGroup: _RefType['FeatureGroup'] } & { __typename: 'CreateFeatureGroupSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  CreateFeatureViewResult:
    | ( Omit<CreateFeatureViewSuccess, 'featureView'> & { featureView: _RefType['FeatureView'] } & { __typename: 'CreateFeatureViewSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( QueryInvalid & { __typename: 'QueryInvalid' } )
  ;
  CreateTrainingDatasetResult:
    | ( Omit<CreateTrainingDatasetSuccess, 'trainingDataset'> & { trainingDataset: _RefType['TrainingDataset'] } & { __typename: 'CreateTrainingDatasetSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  DeleteFeatureGroupResult:
    | ( DeleteFeatureGroupSuccess & { __typename: 'DeleteFeatureGroupSuccess' } )
    | ( Omit<InUse, 'by'> & { by: ReadonlyArray<_RefType['CatalogEntry']> } & { __typename: 'InUse' } )
  ;
  DeleteRowsResult:
    | ( Omit<DeleteRowsSuccess, 'commit'> & { commit?: Maybe<_RefType['FeatureCommit']> } & { __typename: 'DeleteRowsSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( WriteConflict & { __typename: 'WriteConflict' } )
  ;
  MaterialiseResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MaterialiseSuccess, 'featureGroup'> & { featureGroup: _RefType['FeatureGroup'] } & { __typename: 'MaterialiseSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
    | ( WriteConflict & { __typename: 'WriteConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Artifact:
    | ( FeatureGroupMapper & { __typename: 'FeatureGroup' } )
    | ( FeatureViewMapper & { __typename: 'FeatureView' } )
    | ( TrainingDatasetMapper & { __typename: 'TrainingDataset' } )
  ;
  FeedMessage:
    | ( FeatureGroupEventMapper & { __typename: 'FeatureGroupEvent' } )
    | ( TrainingDatasetEventMapper & { __typename: 'TrainingDatasetEvent' } )
  ;
  UserError:
    | ( Omit<InUse, 'by'> & { by: ReadonlyArray<_RefType['CatalogEntry']> } & { __typename: 'InUse' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( QueryInvalid & { __typename: 'QueryInvalid' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
    | ( WriteConflict & { __typename: 'WriteConflict' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AppendFeaturesInput: AppendFeaturesInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AppendFeaturesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppendFeaturesResult']>;
  AppendFeaturesSuccess: ResolverTypeWrapper<Omit<AppendFeaturesSuccess, 'featureGroup'> & { featureGroup: ResolversTypes['FeatureGroup'] }>;
  Artifact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Artifact']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntryMapper>;
  Change: ResolverTypeWrapper<'CREATED' | 'UPDATED' | 'DELETED'>;
  CommitOperation: ResolverTypeWrapper<'UPSERT' | 'DELETE' | 'ALTER' | 'COMPACT'>;
  CompactFeatureGroupInput: CompactFeatureGroupInput;
  CompactFeatureGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompactFeatureGroupResult']>;
  CompactFeatureGroupSuccess: ResolverTypeWrapper<Omit<CompactFeatureGroupSuccess, 'featureGroup'> & { featureGroup: ResolversTypes['FeatureGroup'] }>;
  ComputeStatisticsInput: ComputeStatisticsInput;
  ComputeStatisticsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComputeStatisticsResult']>;
  ComputeStatisticsSuccess: ResolverTypeWrapper<Omit<ComputeStatisticsSuccess, 'statistics'> & { statistics: ResolversTypes['Statistics'] }>;
  ConditionOperator: ResolverTypeWrapper<'EQ' | 'NE' | 'LT' | 'LE' | 'GT' | 'GE' | 'IN' | 'IS_NULL' | 'IS_NOT_NULL'>;
  CreateFeatureGroupInput: CreateFeatureGroupInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateFeatureGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateFeatureGroupResult']>;
  CreateFeatureGroupSuccess: ResolverTypeWrapper<Omit<CreateFeatureGroupSuccess, 'featureGroup'> & { featureGroup: ResolversTypes['FeatureGroup'] }>;
  CreateFeatureViewInput: CreateFeatureViewInput;
  CreateFeatureViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateFeatureViewResult']>;
  CreateFeatureViewSuccess: ResolverTypeWrapper<Omit<CreateFeatureViewSuccess, 'featureView'> & { featureView: ResolversTypes['FeatureView'] }>;
  CreateTrainingDatasetInput: CreateTrainingDatasetInput;
  CreateTrainingDatasetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTrainingDatasetResult']>;
  CreateTrainingDatasetSuccess: ResolverTypeWrapper<Omit<CreateTrainingDatasetSuccess, 'trainingDataset'> & { trainingDataset: ResolversTypes['TrainingDataset'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Dataset: ResolverTypeWrapper<DatasetMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteFeatureGroupInput: DeleteFeatureGroupInput;
  DeleteFeatureGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteFeatureGroupResult']>;
  DeleteFeatureGroupSuccess: ResolverTypeWrapper<DeleteFeatureGroupSuccess>;
  DeleteRowsInput: DeleteRowsInput;
  DeleteRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteRowsResult']>;
  DeleteRowsSuccess: ResolverTypeWrapper<Omit<DeleteRowsSuccess, 'commit'> & { commit?: Maybe<ResolversTypes['FeatureCommit']> }>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Feature: ResolverTypeWrapper<FeatureMapper>;
  FeatureCommit: ResolverTypeWrapper<FeatureCommitMapper>;
  FeatureCommitConnection: ResolverTypeWrapper<Omit<FeatureCommitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeatureCommitEdge']>, nodes: ReadonlyArray<ResolversTypes['FeatureCommit']> }>;
  FeatureCommitEdge: ResolverTypeWrapper<Omit<FeatureCommitEdge, 'node'> & { node: ResolversTypes['FeatureCommit'] }>;
  FeatureCondition: ResolverTypeWrapper<Omit<FeatureCondition, 'operator'> & { operator: ResolversTypes['ConditionOperator'] }>;
  FeatureConditionInput: FeatureConditionInput;
  FeatureGroup: ResolverTypeWrapper<FeatureGroupMapper>;
  FeatureGroupConnection: ResolverTypeWrapper<Omit<FeatureGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeatureGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['FeatureGroup']> }>;
  FeatureGroupEdge: ResolverTypeWrapper<Omit<FeatureGroupEdge, 'node'> & { node: ResolversTypes['FeatureGroup'] }>;
  FeatureGroupEvent: ResolverTypeWrapper<FeatureGroupEventMapper>;
  FeatureInput: FeatureInput;
  FeatureJoin: ResolverTypeWrapper<FeatureJoinMapper>;
  FeatureJoinInput: FeatureJoinInput;
  FeatureQuery: ResolverTypeWrapper<FeatureQueryMapper>;
  FeatureQueryInput: FeatureQueryInput;
  FeatureStatistics: ResolverTypeWrapper<Omit<FeatureStatistics, 'type'> & { type: ResolversTypes['FeatureType'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FeatureType: ResolverTypeWrapper<'BOOL' | 'INT32' | 'INT64' | 'FLOAT32' | 'FLOAT64' | 'STRING' | 'DATE' | 'TIMESTAMP'>;
  FeatureVector: ResolverTypeWrapper<FeatureVector>;
  FeatureView: ResolverTypeWrapper<FeatureViewMapper>;
  FeatureViewConnection: ResolverTypeWrapper<Omit<FeatureViewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeatureViewEdge']>, nodes: ReadonlyArray<ResolversTypes['FeatureView']> }>;
  FeatureViewEdge: ResolverTypeWrapper<Omit<FeatureViewEdge, 'node'> & { node: ResolversTypes['FeatureView'] }>;
  FeedMessage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FeedMessage']>;
  Histogram: ResolverTypeWrapper<Histogram>;
  InUse: ResolverTypeWrapper<Omit<InUse, 'by'> & { by: ReadonlyArray<ResolversTypes['CatalogEntry']> }>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinKey: ResolverTypeWrapper<JoinKey>;
  JoinKeyInput: JoinKeyInput;
  LeakageCertificate: ResolverTypeWrapper<LeakageCertificateMapper>;
  LeakageCheck: ResolverTypeWrapper<LeakageCheckMapper>;
  MaterialiseInput: MaterialiseInput;
  MaterialiseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MaterialiseResult']>;
  MaterialiseSuccess: ResolverTypeWrapper<Omit<MaterialiseSuccess, 'featureGroup'> & { featureGroup: ResolversTypes['FeatureGroup'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  OnlineRow: ResolverTypeWrapper<OnlineRow>;
  OnlineStore: ResolverTypeWrapper<OnlineStoreMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  Quantile: ResolverTypeWrapper<Quantile>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryInvalid: ResolverTypeWrapper<QueryInvalid>;
  RowsPage: ResolverTypeWrapper<Omit<RowsPage, 'types'> & { types: ReadonlyArray<ResolversTypes['FeatureType']> }>;
  ServingKey: ResolverTypeWrapper<ServingKeyMapper>;
  Signal: ResolverTypeWrapper<'EVENT' | 'LIVE' | 'RESYNC'>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  Statistics: ResolverTypeWrapper<Omit<Statistics, 'features'> & { features: ReadonlyArray<ResolversTypes['FeatureStatistics']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeRange: ResolverTypeWrapper<TimeRange>;
  TimeRangeInput: TimeRangeInput;
  TrainingDataset: ResolverTypeWrapper<TrainingDatasetMapper>;
  TrainingDatasetConnection: ResolverTypeWrapper<Omit<TrainingDatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingDatasetEdge']>, nodes: ReadonlyArray<ResolversTypes['TrainingDataset']> }>;
  TrainingDatasetEdge: ResolverTypeWrapper<Omit<TrainingDatasetEdge, 'node'> & { node: ResolversTypes['TrainingDataset'] }>;
  TrainingDatasetEvent: ResolverTypeWrapper<TrainingDatasetEventMapper>;
  TrainingDatasetState: ResolverTypeWrapper<'BUILDING' | 'READY' | 'FAILED'>;
  TrainingInput: ResolverTypeWrapper<TrainingInputMapper>;
  TrainingSplit: ResolverTypeWrapper<TrainingSplitMapper>;
  TrainingSplitInput: TrainingSplitInput;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ViewFeature: ResolverTypeWrapper<ViewFeatureMapper>;
  ViewFeatureRole: ResolverTypeWrapper<'INPUT' | 'LABEL' | 'INDEX'>;
  WriteConflict: ResolverTypeWrapper<WriteConflict>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AppendFeaturesInput: AppendFeaturesInput;
  ID: Scalars['ID']['output'];
  AppendFeaturesResult: ResolversUnionTypes<ResolversParentTypes>['AppendFeaturesResult'];
  AppendFeaturesSuccess: Omit<AppendFeaturesSuccess, 'featureGroup'> & { featureGroup: ResolversParentTypes['FeatureGroup'] };
  Artifact: ResolversInterfaceTypes<ResolversParentTypes>['Artifact'];
  BigInt: Scalars['BigInt']['output'];
  CatalogEntry: CatalogEntryMapper;
  CompactFeatureGroupInput: CompactFeatureGroupInput;
  CompactFeatureGroupResult: ResolversUnionTypes<ResolversParentTypes>['CompactFeatureGroupResult'];
  CompactFeatureGroupSuccess: Omit<CompactFeatureGroupSuccess, 'featureGroup'> & { featureGroup: ResolversParentTypes['FeatureGroup'] };
  ComputeStatisticsInput: ComputeStatisticsInput;
  ComputeStatisticsResult: ResolversUnionTypes<ResolversParentTypes>['ComputeStatisticsResult'];
  ComputeStatisticsSuccess: Omit<ComputeStatisticsSuccess, 'statistics'> & { statistics: ResolversParentTypes['Statistics'] };
  CreateFeatureGroupInput: CreateFeatureGroupInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  CreateFeatureGroupResult: ResolversUnionTypes<ResolversParentTypes>['CreateFeatureGroupResult'];
  CreateFeatureGroupSuccess: Omit<CreateFeatureGroupSuccess, 'featureGroup'> & { featureGroup: ResolversParentTypes['FeatureGroup'] };
  CreateFeatureViewInput: CreateFeatureViewInput;
  CreateFeatureViewResult: ResolversUnionTypes<ResolversParentTypes>['CreateFeatureViewResult'];
  CreateFeatureViewSuccess: Omit<CreateFeatureViewSuccess, 'featureView'> & { featureView: ResolversParentTypes['FeatureView'] };
  CreateTrainingDatasetInput: CreateTrainingDatasetInput;
  CreateTrainingDatasetResult: ResolversUnionTypes<ResolversParentTypes>['CreateTrainingDatasetResult'];
  CreateTrainingDatasetSuccess: Omit<CreateTrainingDatasetSuccess, 'trainingDataset'> & { trainingDataset: ResolversParentTypes['TrainingDataset'] };
  Cursor: Scalars['Cursor']['output'];
  Dataset: DatasetMapper;
  Int: Scalars['Int']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteFeatureGroupInput: DeleteFeatureGroupInput;
  DeleteFeatureGroupResult: ResolversUnionTypes<ResolversParentTypes>['DeleteFeatureGroupResult'];
  DeleteFeatureGroupSuccess: DeleteFeatureGroupSuccess;
  DeleteRowsInput: DeleteRowsInput;
  DeleteRowsResult: ResolversUnionTypes<ResolversParentTypes>['DeleteRowsResult'];
  DeleteRowsSuccess: Omit<DeleteRowsSuccess, 'commit'> & { commit?: Maybe<ResolversParentTypes['FeatureCommit']> };
  Duration: Scalars['Duration']['output'];
  Feature: FeatureMapper;
  FeatureCommit: FeatureCommitMapper;
  FeatureCommitConnection: Omit<FeatureCommitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeatureCommitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FeatureCommit']> };
  FeatureCommitEdge: Omit<FeatureCommitEdge, 'node'> & { node: ResolversParentTypes['FeatureCommit'] };
  FeatureCondition: FeatureCondition;
  FeatureConditionInput: FeatureConditionInput;
  FeatureGroup: FeatureGroupMapper;
  FeatureGroupConnection: Omit<FeatureGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeatureGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FeatureGroup']> };
  FeatureGroupEdge: Omit<FeatureGroupEdge, 'node'> & { node: ResolversParentTypes['FeatureGroup'] };
  FeatureGroupEvent: FeatureGroupEventMapper;
  FeatureInput: FeatureInput;
  FeatureJoin: FeatureJoinMapper;
  FeatureJoinInput: FeatureJoinInput;
  FeatureQuery: FeatureQueryMapper;
  FeatureQueryInput: FeatureQueryInput;
  FeatureStatistics: FeatureStatistics;
  Float: Scalars['Float']['output'];
  FeatureVector: FeatureVector;
  FeatureView: FeatureViewMapper;
  FeatureViewConnection: Omit<FeatureViewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeatureViewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FeatureView']> };
  FeatureViewEdge: Omit<FeatureViewEdge, 'node'> & { node: ResolversParentTypes['FeatureView'] };
  FeedMessage: ResolversInterfaceTypes<ResolversParentTypes>['FeedMessage'];
  Histogram: Histogram;
  InUse: Omit<InUse, 'by'> & { by: ReadonlyArray<ResolversParentTypes['CatalogEntry']> };
  InvalidField: InvalidField;
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  JoinKey: JoinKey;
  JoinKeyInput: JoinKeyInput;
  LeakageCertificate: LeakageCertificateMapper;
  LeakageCheck: LeakageCheckMapper;
  MaterialiseInput: MaterialiseInput;
  MaterialiseResult: ResolversUnionTypes<ResolversParentTypes>['MaterialiseResult'];
  MaterialiseSuccess: Omit<MaterialiseSuccess, 'featureGroup'> & { featureGroup: ResolversParentTypes['FeatureGroup'] };
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  OnlineRow: OnlineRow;
  OnlineStore: OnlineStoreMapper;
  PageInfo: PageInfo;
  Project: ProjectMapper;
  Quantile: Quantile;
  Query: Record<PropertyKey, never>;
  QueryInvalid: QueryInvalid;
  RowsPage: RowsPage;
  ServingKey: ServingKeyMapper;
  StateConflict: StateConflict;
  Statistics: Omit<Statistics, 'features'> & { features: ReadonlyArray<ResolversParentTypes['FeatureStatistics']> };
  Subscription: Record<PropertyKey, never>;
  TimeRange: TimeRange;
  TimeRangeInput: TimeRangeInput;
  TrainingDataset: TrainingDatasetMapper;
  TrainingDatasetConnection: Omit<TrainingDatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingDatasetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrainingDataset']> };
  TrainingDatasetEdge: Omit<TrainingDatasetEdge, 'node'> & { node: ResolversParentTypes['TrainingDataset'] };
  TrainingDatasetEvent: TrainingDatasetEventMapper;
  TrainingInput: TrainingInputMapper;
  TrainingSplit: TrainingSplitMapper;
  TrainingSplitInput: TrainingSplitInput;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ViewFeature: ViewFeatureMapper;
  WriteConflict: WriteConflict;
};

export type AppendFeaturesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppendFeaturesResult'] = ResolversParentTypes['AppendFeaturesResult']> = {
  __resolveType?: TypeResolveFn<'AppendFeaturesSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type AppendFeaturesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppendFeaturesSuccess'] = ResolversParentTypes['AppendFeaturesSuccess']> = {
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  __resolveType?: TypeResolveFn<'FeatureGroup' | 'FeatureView' | 'TrainingDataset', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CatalogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry'], FederationReferenceType extends FederationReferenceTypes['CatalogEntry'] = FederationReferenceTypes['CatalogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  featureGroup?: Resolver<Maybe<ResolversTypes['FeatureGroup']>, ParentType, ContextType>;
  featureView?: Resolver<Maybe<ResolversTypes['FeatureView']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingDataset?: Resolver<Maybe<ResolversTypes['TrainingDataset']>, ParentType, ContextType>;
};

export type ChangeResolvers = EnumResolverSignature<{ CREATED?: any, DELETED?: any, UPDATED?: any }, ResolversTypes['Change']>;

export type CommitOperationResolvers = EnumResolverSignature<{ ALTER?: any, COMPACT?: any, DELETE?: any, UPSERT?: any }, ResolversTypes['CommitOperation']>;

export type CompactFeatureGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompactFeatureGroupResult'] = ResolversParentTypes['CompactFeatureGroupResult']> = {
  __resolveType?: TypeResolveFn<'CompactFeatureGroupSuccess' | 'WriteConflict', ParentType, ContextType>;
};

export type CompactFeatureGroupSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompactFeatureGroupSuccess'] = ResolversParentTypes['CompactFeatureGroupSuccess']> = {
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComputeStatisticsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeStatisticsResult'] = ResolversParentTypes['ComputeStatisticsResult']> = {
  __resolveType?: TypeResolveFn<'ComputeStatisticsSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type ComputeStatisticsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeStatisticsSuccess'] = ResolversParentTypes['ComputeStatisticsSuccess']> = {
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionOperatorResolvers = EnumResolverSignature<{ EQ?: any, GE?: any, GT?: any, IN?: any, IS_NOT_NULL?: any, IS_NULL?: any, LE?: any, LT?: any, NE?: any }, ResolversTypes['ConditionOperator']>;

export type CreateFeatureGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeatureGroupResult'] = ResolversParentTypes['CreateFeatureGroupResult']> = {
  __resolveType?: TypeResolveFn<'CreateFeatureGroupSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type CreateFeatureGroupSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeatureGroupSuccess'] = ResolversParentTypes['CreateFeatureGroupSuccess']> = {
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateFeatureViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeatureViewResult'] = ResolversParentTypes['CreateFeatureViewResult']> = {
  __resolveType?: TypeResolveFn<'CreateFeatureViewSuccess' | 'InvalidInput' | 'QueryInvalid', ParentType, ContextType>;
};

export type CreateFeatureViewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeatureViewSuccess'] = ResolversParentTypes['CreateFeatureViewSuccess']> = {
  featureView?: Resolver<ResolversTypes['FeatureView'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTrainingDatasetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTrainingDatasetResult'] = ResolversParentTypes['CreateTrainingDatasetResult']> = {
  __resolveType?: TypeResolveFn<'CreateTrainingDatasetSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type CreateTrainingDatasetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTrainingDatasetSuccess'] = ResolversParentTypes['CreateTrainingDatasetSuccess']> = {
  trainingDataset?: Resolver<ResolversTypes['TrainingDataset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  featureGroups?: Resolver<ResolversTypes['FeatureGroupConnection'], ParentType, ContextType, Partial<DatasetfeatureGroupsArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteFeatureGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteFeatureGroupResult'] = ResolversParentTypes['DeleteFeatureGroupResult']> = {
  __resolveType?: TypeResolveFn<'DeleteFeatureGroupSuccess' | 'InUse', ParentType, ContextType>;
};

export type DeleteFeatureGroupSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteFeatureGroupSuccess'] = ResolversParentTypes['DeleteFeatureGroupSuccess']> = {
  featureGroupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRowsResult'] = ResolversParentTypes['DeleteRowsResult']> = {
  __resolveType?: TypeResolveFn<'DeleteRowsSuccess' | 'InvalidInput' | 'WriteConflict', ParentType, ContextType>;
};

export type DeleteRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRowsSuccess'] = ResolversParentTypes['DeleteRowsSuccess']> = {
  commit?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type FeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nullable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  primaryKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['FeatureStatistics']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FeatureType'], ParentType, ContextType>;
};

export type FeatureCommitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureCommit'] = ResolversParentTypes['FeatureCommit'], FederationReferenceType extends FederationReferenceTypes['FeatureCommit'] = FederationReferenceTypes['FeatureCommit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeatureCommit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  committedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxEventTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minEventTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['CommitOperation'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rowsDeleted?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rowsInserted?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rowsUpdated?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType>;
};

export type FeatureCommitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureCommitConnection'] = ResolversParentTypes['FeatureCommitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeatureCommitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeatureCommitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureCommitEdge'] = ResolversParentTypes['FeatureCommitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeatureCommit'], ParentType, ContextType>;
};

export type FeatureConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureCondition'] = ResolversParentTypes['FeatureCondition']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['ConditionOperator'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FeatureGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureGroup'] = ResolversParentTypes['FeatureGroup'], FederationReferenceType extends FederationReferenceTypes['FeatureGroup'] = FederationReferenceTypes['FeatureGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeatureGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commitAsOf?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType, RequireFields<FeatureGroupcommitAsOfArgs, 'at'>>;
  commits?: Resolver<ResolversTypes['FeatureCommitConnection'], ParentType, ContextType, Partial<FeatureGroupcommitsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  eventTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  featureViews?: Resolver<ReadonlyArray<ResolversTypes['FeatureView']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['Feature']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestCommit?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['OnlineStore']>, ParentType, ContextType>;
  onlineRows?: Resolver<ReadonlyArray<ResolversTypes['OnlineRow']>, ParentType, ContextType, RequireFields<FeatureGrouponlineRowsArgs, 'keys'>>;
  primaryKey?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['RowsPage'], ParentType, ContextType, RequireFields<FeatureGrouprowsArgs, 'first'>>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, Partial<FeatureGroupstatisticsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['FeatureGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeatureGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureGroupConnection'] = ResolversParentTypes['FeatureGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeatureGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeatureGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeatureGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureGroupEdge'] = ResolversParentTypes['FeatureGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
};

export type FeatureGroupEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureGroupEvent'] = ResolversParentTypes['FeatureGroupEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  featureGroup?: Resolver<Maybe<ResolversTypes['FeatureGroup']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeatureJoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureJoin'] = ResolversParentTypes['FeatureJoin']> = {
  asOf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maxAge?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  on?: Resolver<ReadonlyArray<ResolversTypes['JoinKey']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeatureQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureQuery'] = ResolversParentTypes['FeatureQuery']> = {
  base?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  baseFeatures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<ReadonlyArray<ResolversTypes['FeatureCondition']>, ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['FeatureJoin']>, ParentType, ContextType>;
};

export type FeatureStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureStatistics'] = ResolversParentTypes['FeatureStatistics']> = {
  count?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  distinctCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  distinctExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  histogram?: Resolver<Maybe<ResolversTypes['Histogram']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  nullCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  quantiles?: Resolver<ReadonlyArray<ResolversTypes['Quantile']>, ParentType, ContextType>;
  stddev?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FeatureType'], ParentType, ContextType>;
};

export type FeatureTypeResolvers = EnumResolverSignature<{ BOOL?: any, DATE?: any, FLOAT32?: any, FLOAT64?: any, INT32?: any, INT64?: any, STRING?: any, TIMESTAMP?: any }, ResolversTypes['FeatureType']>;

export type FeatureVectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureVector'] = ResolversParentTypes['FeatureVector']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eventTimes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type FeatureViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureView'] = ResolversParentTypes['FeatureView'], FederationReferenceType extends FederationReferenceTypes['FeatureView'] = FederationReferenceTypes['FeatureView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeatureView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  featureGroups?: Resolver<ReadonlyArray<ResolversTypes['FeatureGroup']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['ViewFeature']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['FeatureQuery'], ParentType, ContextType>;
  servingKeys?: Resolver<ReadonlyArray<ResolversTypes['ServingKey']>, ParentType, ContextType>;
  sql?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingDataset?: Resolver<Maybe<ResolversTypes['TrainingDataset']>, ParentType, ContextType, Partial<FeatureViewtrainingDatasetArgs>>;
  trainingDatasets?: Resolver<ResolversTypes['TrainingDatasetConnection'], ParentType, ContextType, Partial<FeatureViewtrainingDatasetsArgs>>;
  vectors?: Resolver<ReadonlyArray<ResolversTypes['FeatureVector']>, ParentType, ContextType, RequireFields<FeatureViewvectorsArgs, 'keys'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['FeatureView']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeatureViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureViewConnection'] = ResolversParentTypes['FeatureViewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeatureViewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeatureView']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeatureViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureViewEdge'] = ResolversParentTypes['FeatureViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeatureView'], ParentType, ContextType>;
};

export type FeedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedMessage'] = ResolversParentTypes['FeedMessage']> = {
  __resolveType?: TypeResolveFn<'FeatureGroupEvent' | 'TrainingDatasetEvent', ParentType, ContextType>;
};

export type HistogramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Histogram'] = ResolversParentTypes['Histogram']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  nullCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type InUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InUse'] = ResolversParentTypes['InUse']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type JoinKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinKey'] = ResolversParentTypes['JoinKey']> = {
  left?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeakageCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeakageCertificate'] = ResolversParentTypes['LeakageCertificate']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['LeakageCheck']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type LeakageCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeakageCheck'] = ResolversParentTypes['LeakageCheck']> = {
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  largestAge?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  matchedRows?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestMargin?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MaterialiseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialiseResult'] = ResolversParentTypes['MaterialiseResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'MaterialiseSuccess' | 'StateConflict' | 'WriteConflict', ParentType, ContextType>;
};

export type MaterialiseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialiseSuccess'] = ResolversParentTypes['MaterialiseSuccess']> = {
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appendFeatures?: Resolver<ResolversTypes['AppendFeaturesResult'], ParentType, ContextType, RequireFields<MutationappendFeaturesArgs, 'input'>>;
  compactFeatureGroup?: Resolver<ResolversTypes['CompactFeatureGroupResult'], ParentType, ContextType, RequireFields<MutationcompactFeatureGroupArgs, 'input'>>;
  computeStatistics?: Resolver<ResolversTypes['ComputeStatisticsResult'], ParentType, ContextType, RequireFields<MutationcomputeStatisticsArgs, 'input'>>;
  createFeatureGroup?: Resolver<ResolversTypes['CreateFeatureGroupResult'], ParentType, ContextType, RequireFields<MutationcreateFeatureGroupArgs, 'input'>>;
  createFeatureView?: Resolver<ResolversTypes['CreateFeatureViewResult'], ParentType, ContextType, RequireFields<MutationcreateFeatureViewArgs, 'input'>>;
  createTrainingDataset?: Resolver<ResolversTypes['CreateTrainingDatasetResult'], ParentType, ContextType, RequireFields<MutationcreateTrainingDatasetArgs, 'input'>>;
  deleteFeatureGroup?: Resolver<ResolversTypes['DeleteFeatureGroupResult'], ParentType, ContextType, RequireFields<MutationdeleteFeatureGroupArgs, 'input'>>;
  deleteRows?: Resolver<ResolversTypes['DeleteRowsResult'], ParentType, ContextType, RequireFields<MutationdeleteRowsArgs, 'input'>>;
  materialise?: Resolver<ResolversTypes['MaterialiseResult'], ParentType, ContextType, RequireFields<MutationmaterialiseArgs, 'input'>>;
};

export type NameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameTaken'] = ResolversParentTypes['NameTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineRow'] = ResolversParentTypes['OnlineRow']> = {
  eventTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type OnlineStoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineStore'] = ResolversParentTypes['OnlineStore']> = {
  commit?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  keyCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  featureGroup?: Resolver<Maybe<ResolversTypes['FeatureGroup']>, ParentType, ContextType, RequireFields<ProjectfeatureGroupArgs, 'name'>>;
  featureGroups?: Resolver<ResolversTypes['FeatureGroupConnection'], ParentType, ContextType, Partial<ProjectfeatureGroupsArgs>>;
  featureView?: Resolver<Maybe<ResolversTypes['FeatureView']>, ParentType, ContextType, RequireFields<ProjectfeatureViewArgs, 'name'>>;
  featureViews?: Resolver<ResolversTypes['FeatureViewConnection'], ParentType, ContextType, Partial<ProjectfeatureViewsArgs>>;
  trainingDatasets?: Resolver<ResolversTypes['TrainingDatasetConnection'], ParentType, ContextType, Partial<ProjecttrainingDatasetsArgs>>;
};

export type QuantileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantile'] = ResolversParentTypes['Quantile']> = {
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  featureGroup?: Resolver<Maybe<ResolversTypes['FeatureGroup']>, ParentType, ContextType, RequireFields<QueryfeatureGroupArgs, 'id'>>;
  featureView?: Resolver<Maybe<ResolversTypes['FeatureView']>, ParentType, ContextType, RequireFields<QueryfeatureViewArgs, 'id'>>;
  trainingDataset?: Resolver<Maybe<ResolversTypes['TrainingDataset']>, ParentType, ContextType, RequireFields<QuerytrainingDatasetArgs, 'id'>>;
};

export type QueryInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryInvalid'] = ResolversParentTypes['QueryInvalid']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['InvalidField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowsPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowsPage'] = ResolversParentTypes['RowsPage']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['FeatureType']>, ParentType, ContextType>;
};

export type ServingKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServingKey'] = ResolversParentTypes['ServingKey']> = {
  featureGroups?: Resolver<ReadonlyArray<ResolversTypes['FeatureGroup']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FeatureType'], ParentType, ContextType>;
};

export type SignalResolvers = EnumResolverSignature<{ EVENT?: any, LIVE?: any, RESYNC?: any }, ResolversTypes['Signal']>;

export type StateConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['FeatureStatistics']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  featureGroupChanged?: SubscriptionResolver<ResolversTypes['FeatureGroupEvent'], "featureGroupChanged", ParentType, ContextType, Partial<SubscriptionfeatureGroupChangedArgs>>;
  trainingDatasetChanged?: SubscriptionResolver<ResolversTypes['TrainingDatasetEvent'], "trainingDatasetChanged", ParentType, ContextType, Partial<SubscriptiontrainingDatasetChangedArgs>>;
};

export type TimeRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeRange'] = ResolversParentTypes['TimeRange']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingDataset'] = ResolversParentTypes['TrainingDataset'], FederationReferenceType extends FederationReferenceTypes['TrainingDataset'] = FederationReferenceTypes['TrainingDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  featureView?: Resolver<ResolversTypes['FeatureView'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['TrainingInput']>, ParentType, ContextType>;
  leakage?: Resolver<Maybe<ResolversTypes['LeakageCertificate']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  splits?: Resolver<ReadonlyArray<ResolversTypes['TrainingSplit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingDatasetState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingDatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingDatasetConnection'] = ResolversParentTypes['TrainingDatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingDatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingDataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingDatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingDatasetEdge'] = ResolversParentTypes['TrainingDatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingDataset'], ParentType, ContextType>;
};

export type TrainingDatasetEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingDatasetEvent'] = ResolversParentTypes['TrainingDatasetEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  trainingDataset?: Resolver<Maybe<ResolversTypes['TrainingDataset']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingDatasetStateResolvers = EnumResolverSignature<{ BUILDING?: any, FAILED?: any, READY?: any }, ResolversTypes['TrainingDatasetState']>;

export type TrainingInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingInput'] = ResolversParentTypes['TrainingInput']> = {
  commit?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
};

export type TrainingSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSplit'] = ResolversParentTypes['TrainingSplit']> = {
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['TimeRange']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['RowsPage'], ParentType, ContextType, RequireFields<TrainingSplitrowsArgs, 'first'>>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InUse' | 'InvalidInput' | 'NameTaken' | 'QueryInvalid' | 'StateConflict' | 'WriteConflict', ParentType, ContextType>;
};

export type ViewFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewFeature'] = ResolversParentTypes['ViewFeature']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewFeatureRole'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FeatureType'], ParentType, ContextType>;
};

export type ViewFeatureRoleResolvers = EnumResolverSignature<{ INDEX?: any, INPUT?: any, LABEL?: any }, ResolversTypes['ViewFeatureRole']>;

export type WriteConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteConflict'] = ResolversParentTypes['WriteConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AppendFeaturesResult?: AppendFeaturesResultResolvers<ContextType>;
  AppendFeaturesSuccess?: AppendFeaturesSuccessResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CatalogEntry?: CatalogEntryResolvers<ContextType>;
  Change?: ChangeResolvers;
  CommitOperation?: CommitOperationResolvers;
  CompactFeatureGroupResult?: CompactFeatureGroupResultResolvers<ContextType>;
  CompactFeatureGroupSuccess?: CompactFeatureGroupSuccessResolvers<ContextType>;
  ComputeStatisticsResult?: ComputeStatisticsResultResolvers<ContextType>;
  ComputeStatisticsSuccess?: ComputeStatisticsSuccessResolvers<ContextType>;
  ConditionOperator?: ConditionOperatorResolvers;
  CreateFeatureGroupResult?: CreateFeatureGroupResultResolvers<ContextType>;
  CreateFeatureGroupSuccess?: CreateFeatureGroupSuccessResolvers<ContextType>;
  CreateFeatureViewResult?: CreateFeatureViewResultResolvers<ContextType>;
  CreateFeatureViewSuccess?: CreateFeatureViewSuccessResolvers<ContextType>;
  CreateTrainingDatasetResult?: CreateTrainingDatasetResultResolvers<ContextType>;
  CreateTrainingDatasetSuccess?: CreateTrainingDatasetSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteFeatureGroupResult?: DeleteFeatureGroupResultResolvers<ContextType>;
  DeleteFeatureGroupSuccess?: DeleteFeatureGroupSuccessResolvers<ContextType>;
  DeleteRowsResult?: DeleteRowsResultResolvers<ContextType>;
  DeleteRowsSuccess?: DeleteRowsSuccessResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Feature?: FeatureResolvers<ContextType>;
  FeatureCommit?: FeatureCommitResolvers<ContextType>;
  FeatureCommitConnection?: FeatureCommitConnectionResolvers<ContextType>;
  FeatureCommitEdge?: FeatureCommitEdgeResolvers<ContextType>;
  FeatureCondition?: FeatureConditionResolvers<ContextType>;
  FeatureGroup?: FeatureGroupResolvers<ContextType>;
  FeatureGroupConnection?: FeatureGroupConnectionResolvers<ContextType>;
  FeatureGroupEdge?: FeatureGroupEdgeResolvers<ContextType>;
  FeatureGroupEvent?: FeatureGroupEventResolvers<ContextType>;
  FeatureJoin?: FeatureJoinResolvers<ContextType>;
  FeatureQuery?: FeatureQueryResolvers<ContextType>;
  FeatureStatistics?: FeatureStatisticsResolvers<ContextType>;
  FeatureType?: FeatureTypeResolvers;
  FeatureVector?: FeatureVectorResolvers<ContextType>;
  FeatureView?: FeatureViewResolvers<ContextType>;
  FeatureViewConnection?: FeatureViewConnectionResolvers<ContextType>;
  FeatureViewEdge?: FeatureViewEdgeResolvers<ContextType>;
  FeedMessage?: FeedMessageResolvers<ContextType>;
  Histogram?: HistogramResolvers<ContextType>;
  InUse?: InUseResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinKey?: JoinKeyResolvers<ContextType>;
  LeakageCertificate?: LeakageCertificateResolvers<ContextType>;
  LeakageCheck?: LeakageCheckResolvers<ContextType>;
  MaterialiseResult?: MaterialiseResultResolvers<ContextType>;
  MaterialiseSuccess?: MaterialiseSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  OnlineRow?: OnlineRowResolvers<ContextType>;
  OnlineStore?: OnlineStoreResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Quantile?: QuantileResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryInvalid?: QueryInvalidResolvers<ContextType>;
  RowsPage?: RowsPageResolvers<ContextType>;
  ServingKey?: ServingKeyResolvers<ContextType>;
  Signal?: SignalResolvers;
  StateConflict?: StateConflictResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeRange?: TimeRangeResolvers<ContextType>;
  TrainingDataset?: TrainingDatasetResolvers<ContextType>;
  TrainingDatasetConnection?: TrainingDatasetConnectionResolvers<ContextType>;
  TrainingDatasetEdge?: TrainingDatasetEdgeResolvers<ContextType>;
  TrainingDatasetEvent?: TrainingDatasetEventResolvers<ContextType>;
  TrainingDatasetState?: TrainingDatasetStateResolvers;
  TrainingInput?: TrainingInputResolvers<ContextType>;
  TrainingSplit?: TrainingSplitResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewFeature?: ViewFeatureResolvers<ContextType>;
  ViewFeatureRole?: ViewFeatureRoleResolvers;
  WriteConflict?: WriteConflictResolvers<ContextType>;
};

