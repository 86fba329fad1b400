import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AlertMapper, AlertEventMapper, AlertNotificationMapper, AlertReceiverMapper, AlertSuspectMapper, CatalogEntryMapper, DeploymentMapper, DeploymentEventMapper, DeploymentMetricsMapper, DeploymentMetricsChunkMapper, DeploymentVersionMapper, FeatureGroupMapper, FeatureUseMapper, FeatureUseRowMapper, FeatureViewMapper, InferenceMapper, InferenceEventMapper, ModelVersionMapper, MonitorMapper, MonitorCheckMapper, MonitorPointMapper, MonitorReferenceMapper, MonitorThresholdMapper, MonitorWindowMapper, MonitorWindowEventMapper, MonitoredColumnMapper, ProjectMapper, ReplicaMapper, SilenceMapper, TrafficShareMapper, WindowMeasurementMapper } from './../schema.mappers.ts';
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

/** Input of `acknowledgeAlert`. */
export type AcknowledgeAlertInput = {
  readonly alertId: Scalars['ID']['input'];
  /** At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `acknowledgeAlert`. */
export type AcknowledgeAlertResult = AcknowledgeAlertSuccess | InvalidInput | StateConflict;

/** It was done. */
export type AcknowledgeAlertSuccess = {
  readonly __typename?: 'AcknowledgeAlertSuccess';
  readonly alert: Alert;
};

/** What turned out to be true. */
export type ActualInput = {
  /** An object from output to value; of a call with more than one row, to a list. */
  readonly actual: Scalars['JSON']['input'];
  /** Of which call. */
  readonly inferenceId: Scalars['ID']['input'];
};

/** That something is, or was, not as it should be. */
export type Alert = {
  readonly __typename?: 'Alert';
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who looks after it. */
  readonly acknowledgedBy?: Maybe<User>;
  /** Null: of the whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The limit that it passed. */
  readonly limit?: Maybe<Scalars['Float']['output']>;
  readonly metric: MonitorMetric;
  /** What raised it. Null once it is deleted. */
  readonly monitor?: Maybe<Monitor>;
  /** What they say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What was sent, the newest first; 20 at most. For Data Owners. */
  readonly notifications: ReadonlyArray<AlertNotification>;
  /** When that window closed. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Null while it stands. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly severity: AlertSeverity;
  /** Whether a silence kept it from being sent. */
  readonly silenced: Scalars['Boolean']['output'];
  readonly state: AlertState;
  /** What it is about. */
  readonly subject: CatalogEntry;
  /** What is wrong, in one sentence. */
  readonly summary: Scalars['String']['output'];
  /** What changed between the last good window and the one that raised it, the most likely cause first; ten at most. */
  readonly suspects: ReadonlyArray<AlertSuspect>;
  /** The last value; not above a limit once it is RESOLVED. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The window that raised it. Null once its monitor is deleted. */
  readonly window?: Maybe<MonitorWindow>;
};

/** A page of alerts. */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  readonly edges: ReadonlyArray<AlertEdge>;
  readonly nodes: ReadonlyArray<Alert>;
  readonly pageInfo: PageInfo;
};

/** An alert and its place in the list. */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Alert;
};

/** What happened to one of them. */
export type AlertEvent = FeedMessage & {
  readonly __typename?: 'AlertEvent';
  /** As it is now. Null: it is gone or hidden. */
  readonly alert?: Maybe<Alert>;
  readonly at: Scalars['DateTime']['output'];
  /** Null unless EVENT. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  readonly signal: Signal;
};

/** What is told to a receiver. */
export type AlertEventKind =
  /** An alert was raised. */
  | 'RAISED'
  /** It was resolved. */
  | 'RESOLVED'
  /** A try. */
  | 'TEST';

/** What was sent to a receiver, or is to be. */
export type AlertNotification = {
  readonly __typename?: 'AlertNotification';
  /** Null: it was a try. */
  readonly alert?: Maybe<Alert>;
  /** When it was to be sent. */
  readonly at: Scalars['DateTime']['output'];
  /** How often it was tried; after 6 times it is given up. */
  readonly attempts: Scalars['Int']['output'];
  /** When it was taken. Null: not yet, or never. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly event: AlertEventKind;
  /** Why the last try failed. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly receiver: AlertReceiver;
};

/** Where alerts are sent. */
export type AlertReceiver = {
  readonly __typename?: 'AlertReceiver';
  readonly id: Scalars['ID']['output'];
  readonly kind: AlertReceiverKind;
  /** What was sent last. */
  readonly lastNotification?: Maybe<AlertNotification>;
  /** Alerts that are less bad are not sent. */
  readonly minSeverity: AlertSeverity;
  /** Unique in the project. */
  readonly name: Scalars['String']['output'];
  /** The address. */
  readonly target: Scalars['String']['output'];
};

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

/** A change that may be the cause of an alert. */
export type AlertSuspect = {
  readonly __typename?: 'AlertSuspect';
  /** When it changed. */
  readonly at: Scalars['DateTime']['output'];
  /** Of COMMIT and SCHEMA: which commit. Otherwise null. */
  readonly commit?: Maybe<FeatureCommit>;
  /** What it changed. */
  readonly entry: CatalogEntry;
  readonly kind: SuspectKind;
  /** What changed, in one sentence. */
  readonly summary: Scalars['String']['output'];
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

export type CatalogEntry = {
  readonly __typename?: 'CatalogEntry';
  /** The deployment that it is the entry of. Null when it is of something else. */
  readonly deployment?: Maybe<Deployment>;
  /** The deployment version that it is the entry of. Null when it is of something else. */
  readonly deploymentVersion?: Maybe<DeploymentVersion>;
  /** Alerts about it that stand, the newest first; 20 at most. */
  readonly firingAlerts: ReadonlyArray<Alert>;
  readonly id: Scalars['ID']['output'];
};

/** What happened to a thing. */
export type Change =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

/** What came in for one column, beside the reference. */
export type ColumnDistribution = {
  readonly __typename?: 'ColumnDistribution';
  /** Bins of the reference, in order. */
  readonly bins: ReadonlyArray<DistributionBin>;
  readonly column: Scalars['String']['output'];
  /** Mean in the reference. Null unless numeric. */
  readonly referenceMean?: Maybe<Scalars['Float']['output']>;
  /** Mean in the window. Null unless numeric. */
  readonly windowMean?: Maybe<Scalars['Float']['output']>;
};

/** What a monitored column is. */
export type ColumnRole =
  /** Given to the model, or a feature of a group. */
  | 'INPUT'
  /** Given by the model. */
  | 'OUTPUT';

/** Input of `configureDeployment`. */
export type ConfigureDeploymentInput = {
  readonly deploymentId: Scalars['ID']['input'];
  /**
   * How long calls are kept, in weeks, days, hours, minutes and seconds: PT1H to P3650D. A shorter time than before holds at once for calls that are
   * there.
   */
  readonly retention: Scalars['Duration']['input'];
};

/** Answer of `configureDeployment`. */
export type ConfigureDeploymentResult = ConfigureDeploymentSuccess | InvalidInput;

/** It was done. */
export type ConfigureDeploymentSuccess = {
  readonly __typename?: 'ConfigureDeploymentSuccess';
  readonly deployment: Deployment;
};

/** Input of `configureMonitor`. */
export type ConfigureMonitorInput = {
  /** False pauses it. Left out: as it is. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly monitorId: Scalars['ID']['input'];
  /** All of them. Left out: as they are. Learnt limits are learnt anew. */
  readonly thresholds?: InputMaybe<ReadonlyArray<MonitorThresholdInput>>;
};

/** Answer of `configureMonitor`. */
export type ConfigureMonitorResult = ConfigureMonitorSuccess | InvalidInput | StateConflict;

/** It was done. */
export type ConfigureMonitorSuccess = {
  readonly __typename?: 'ConfigureMonitorSuccess';
  readonly monitor: Monitor;
};

/** Input of `createDeployment`. */
export type CreateDeploymentInput = {
  /** At most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether an answer waits for its record. */
  readonly durability?: InputMaybe<InferenceDurability>;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the project: 1 to 63 lower-case letters, digits, single - or _ between them, starting with a letter. */
  readonly name: Scalars['String']['input'];
  /** How long calls are kept, in weeks, days, hours, minutes and seconds: PT1H to P3650D. */
  readonly retention?: InputMaybe<Scalars['Duration']['input']>;
  /** Its first version. */
  readonly version: DeploymentVersionInput;
};

/** Answer of `createDeployment`. */
export type CreateDeploymentResult = CreateDeploymentSuccess | InvalidInput | ModelNotReady | NameTaken | NotOnline | ServingMismatch;

/** It was made. */
export type CreateDeploymentSuccess = {
  readonly __typename?: 'CreateDeploymentSuccess';
  readonly deployment: Deployment;
};

/** Input of `createMonitor`. */
export type CreateMonitorInput = {
  /** Only these. Left out: all inputs and outputs of the deployed model, or all columns of the group, of times none. */
  readonly columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the project: 1 to 63 lower-case letters, digits, single - or _ between them, starting with a letter. */
  readonly name: Scalars['String']['input'];
  readonly reference?: InputMaybe<MonitorReferenceInput>;
  /** A deployment or a feature group. */
  readonly subjectId: Scalars['ID']['input'];
  /** 1 to 50. */
  readonly thresholds: ReadonlyArray<MonitorThresholdInput>;
  readonly window: MonitorWindowInput;
};

/** Answer of `createMonitor`. */
export type CreateMonitorResult = CreateMonitorSuccess | InvalidInput | NameTaken | ReferenceInvalid;

/** It was made. */
export type CreateMonitorSuccess = {
  readonly __typename?: 'CreateMonitorSuccess';
  readonly monitor: Monitor;
};

/** Input of `deleteAlertReceiver`. */
export type DeleteAlertReceiverInput = {
  readonly receiverId: Scalars['ID']['input'];
};

/** Answer of `deleteAlertReceiver`. */
export type DeleteAlertReceiverResult = DeleteAlertReceiverSuccess | InvalidInput;

/** It was done. */
export type DeleteAlertReceiverSuccess = {
  readonly __typename?: 'DeleteAlertReceiverSuccess';
  readonly receiverId: Scalars['ID']['output'];
};

/** Input of `deleteDeployment`. */
export type DeleteDeploymentInput = {
  readonly deploymentId: Scalars['ID']['input'];
};

/** Answer of `deleteDeployment`. */
export type DeleteDeploymentResult = DeleteDeploymentSuccess | StateConflict;

/** It was done. */
export type DeleteDeploymentSuccess = {
  readonly __typename?: 'DeleteDeploymentSuccess';
  readonly deploymentId: Scalars['ID']['output'];
};

/** Input of `deleteMonitor`. */
export type DeleteMonitorInput = {
  readonly monitorId: Scalars['ID']['input'];
};

/** Answer of `deleteMonitor`. */
export type DeleteMonitorResult = DeleteMonitorSuccess | InvalidInput;

/** It was done. */
export type DeleteMonitorSuccess = {
  readonly __typename?: 'DeleteMonitorSuccess';
  readonly monitorId: Scalars['ID']['output'];
};

/** Input of `deployVersion`. */
export type DeployVersionInput = {
  readonly deploymentId: Scalars['ID']['input'];
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which share of the calls it gets once it is READY, 1 to 100. Of a deployment that does not run it gets all. */
  readonly percent?: InputMaybe<Scalars['Int']['input']>;
  /** What it runs. */
  readonly version: DeploymentVersionInput;
};

/** Answer of `deployVersion`. */
export type DeployVersionResult = DeployVersionSuccess | InvalidInput | ModelNotReady | NotOnline | ServingMismatch | StateConflict;

/** It was done. */
export type DeployVersionSuccess = {
  readonly __typename?: 'DeployVersionSuccess';
  readonly deployment: Deployment;
  /** The new version. */
  readonly version: DeploymentVersion;
};

/** A named endpoint that answers with one or more versions of a model. */
export type Deployment = Artifact & {
  readonly __typename?: 'Deployment';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** The version that gets most of the calls; of a deployment that does not run, the one that would. */
  readonly current?: Maybe<DeploymentVersion>;
  /** What it answers, for people. */
  readonly description: Scalars['String']['output'];
  /** Whether an answer waits for its record. */
  readonly durability: InferenceDurability;
  readonly entry: CatalogEntry;
  readonly id: Scalars['ID']['output'];
  /** The log of its calls, newest first. */
  readonly inferences: InferenceConnection;
  /**
   * Its figures from `from` on and before `to`, in stretches of `stepSeconds`: a multiple of 10, and at most 1,000 stretches. Stretches
   * without calls are left out.
   */
  readonly metrics: ReadonlyArray<DeploymentMetrics>;
  /** What watches its calls, by name. */
  readonly monitors: ReadonlyArray<Monitor>;
  /** Unique in the project; part of its address. */
  readonly name: Scalars['String']['output'];
  /** Its replicas, those of the newest version first. What is STOPPED is not among them. */
  readonly replicas: ReadonlyArray<Replica>;
  /**
   * How long calls are kept. One that is older is answered nowhere any more; within minutes its record, what turned out to be true of it and its
   * part in the figures are gone, and its bytes within twice the time. Windows of monitors keep what they counted.
   */
  readonly retention: Scalars['Duration']['output'];
  /** What traffic moves to once it is READY. Null unless UPDATING. */
  readonly rollout?: Maybe<TrafficShare>;
  /** Where it stands. */
  readonly state: DeploymentState;
  /** The states that it was in, in order; the last 100. */
  readonly stateHistory: ReadonlyArray<DeploymentStateChange>;
  /** Why it is not running as it should, in words. Null when it is. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** Since when it is in its state. */
  readonly stateSince: Scalars['DateTime']['output'];
  /** Who gets which share of the calls, the largest first. The shares add up to 100. */
  readonly traffic: ReadonlyArray<TrafficShare>;
  /** Where it answers the Open Inference Protocol v2, as a path below the platform's origin. */
  readonly url: Scalars['String']['output'];
  /** All versions, newest first. */
  readonly versions: DeploymentVersionConnection;
};


/** A named endpoint that answers with one or more versions of a model. */
export type DeploymentinferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<InferenceOutcome>;
  versionId?: InputMaybe<Scalars['ID']['input']>;
};


/** A named endpoint that answers with one or more versions of a model. */
export type DeploymentmetricsArgs = {
  from: Scalars['DateTime']['input'];
  stepSeconds?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['DateTime']['input'];
  versionId?: InputMaybe<Scalars['ID']['input']>;
};


/** A named endpoint that answers with one or more versions of a model. */
export type DeploymentversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of deployments. */
export type DeploymentConnection = {
  readonly __typename?: 'DeploymentConnection';
  readonly edges: ReadonlyArray<DeploymentEdge>;
  readonly nodes: ReadonlyArray<Deployment>;
  readonly pageInfo: PageInfo;
};

/** A deployment and its place in the list. */
export type DeploymentEdge = {
  readonly __typename?: 'DeploymentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Deployment;
};

/** A deployment changed. */
export type DeploymentEvent = FeedMessage & {
  readonly __typename?: 'DeploymentEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null unless EVENT. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** As it is now; null when it is gone. */
  readonly deployment?: Maybe<Deployment>;
  readonly signal: Signal;
  /** Its id. Null unless EVENT. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

/** Figures of a stretch of time. */
export type DeploymentMetrics = {
  readonly __typename?: 'DeploymentMetrics';
  /** Where the stretch begins. */
  readonly at: Scalars['DateTime']['output'];
  /** Of these, calls that failed. */
  readonly errors: Scalars['BigInt']['output'];
  /** Median time to the model's answer, in ms, within 5 %. Null when no call reached the model. */
  readonly latencyP50Ms?: Maybe<Scalars['Float']['output']>;
  /** 95th percentile. */
  readonly latencyP95Ms?: Maybe<Scalars['Float']['output']>;
  /** 99th percentile. */
  readonly latencyP99Ms?: Maybe<Scalars['Float']['output']>;
  /** Of these, calls that were rejected. */
  readonly rejected: Scalars['BigInt']['output'];
  /** Calls. */
  readonly requests: Scalars['BigInt']['output'];
};

/** Figures that changed. */
export type DeploymentMetricsChunk = FeedMessage & {
  readonly __typename?: 'DeploymentMetricsChunk';
  readonly at: Scalars['DateTime']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  /**
   * Stretches of ten seconds with calls that were logged since the chunk before, as they are now; in order of time. A stretch comes again while calls that
   * began in it end. Empty unless EVENT.
   */
  readonly points: ReadonlyArray<DeploymentMetrics>;
  readonly signal: Signal;
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

/** That a deployment came into a state. */
export type DeploymentStateChange = {
  readonly __typename?: 'DeploymentStateChange';
  readonly at: Scalars['DateTime']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly state: DeploymentState;
};

/** What a deployment runs, frozen. Going back means giving an older one the calls. */
export type DeploymentVersion = Artifact & {
  readonly __typename?: 'DeploymentVersion';
  /** CPU of each replica, in cores. */
  readonly cpus: Scalars['Float']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** Of which deployment. */
  readonly deployment: Deployment;
  readonly entry: CatalogEntry;
  /** The packages that a Python model runs with. Null: none but the client, or the model is ONNX. */
  readonly environment?: Maybe<Environment>;
  /** Why it could not be loaded. Null unless FAILED. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Features are looked up through it, by the keys in a call. Null: callers send the model's inputs. */
  readonly featureView?: Maybe<FeatureView>;
  readonly id: Scalars['ID']['output'];
  /** Memory of each replica, in bytes. One that needs more is ended, and started again. */
  readonly memoryBytes: Scalars['BigInt']['output'];
  /** What computes the answers. */
  readonly modelVersion: ModelVersion;
  /** Counts within the deployment, from 1. */
  readonly number: Scalars['Int']['output'];
  /** How many processes answer. */
  readonly replicaCount: Scalars['Int']['output'];
  /** Its replicas, also those that are STOPPED: their logs stay. */
  readonly replicas: ReadonlyArray<Replica>;
  /** Where it stands. */
  readonly state: DeploymentVersionState;
};

/** A page of versions of a deployment. */
export type DeploymentVersionConnection = {
  readonly __typename?: 'DeploymentVersionConnection';
  readonly edges: ReadonlyArray<DeploymentVersionEdge>;
  readonly nodes: ReadonlyArray<DeploymentVersion>;
  readonly pageInfo: PageInfo;
};

/** A version of a deployment and its place in the list. */
export type DeploymentVersionEdge = {
  readonly __typename?: 'DeploymentVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DeploymentVersion;
};

/** What a version of a deployment runs, and with what. */
export type DeploymentVersionInput = {
  /** CPU of each replica: 0.1 to 64 cores. */
  readonly cpus?: InputMaybe<Scalars['Float']['input']>;
  /** A READY environment for a model in Python. Left out, the client alone. */
  readonly environmentId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Look features up through it: each input of the model is then a feature of the view by its name in it, a serving key, or a column
   * of the view's base that the call brings. Left out, callers send the model's inputs.
   */
  readonly featureViewId?: InputMaybe<Scalars['ID']['input']>;
  /** Memory of each replica: 64 MiB to 256 GiB. */
  readonly memoryBytes?: InputMaybe<Scalars['BigInt']['input']>;
  /** A READY version of a model. */
  readonly modelVersionId: Scalars['ID']['input'];
  /** How many processes answer: 1 to 8. */
  readonly replicas?: InputMaybe<Scalars['Int']['input']>;
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

/** A bin with its share of each side. */
export type DistributionBin = {
  readonly __typename?: 'DistributionBin';
  /** Of CATEGORY: which. Otherwise null. */
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['Float']['output']>;
  readonly kind: BinKind;
  /** Share of the rows of the reference, 0 to 1. */
  readonly reference: Scalars['Float']['output'];
  readonly to?: Maybe<Scalars['Float']['output']>;
  /** Share of the rows of the window, 0 to 1. */
  readonly window: Scalars['Float']['output'];
};

/** Input of `endSilence`. */
export type EndSilenceInput = {
  readonly silenceId: Scalars['ID']['input'];
};

/** Answer of `endSilence`. */
export type EndSilenceResult = EndSilenceSuccess | InvalidInput;

/** It was done. */
export type EndSilenceSuccess = {
  readonly __typename?: 'EndSilenceSuccess';
  readonly silence: Silence;
};

export type Environment = {
  readonly __typename?: 'Environment';
  readonly id: Scalars['ID']['output'];
};

export type FeatureCommit = {
  readonly __typename?: 'FeatureCommit';
  readonly id: Scalars['ID']['output'];
};

export type FeatureGroup = {
  readonly __typename?: 'FeatureGroup';
  readonly id: Scalars['ID']['output'];
  /** Monitors of its rows, by name. */
  readonly monitors: ReadonlyArray<Monitor>;
};

/** What a feature group gave to the answer of a call. */
export type FeatureUse = {
  readonly __typename?: 'FeatureUse';
  readonly featureGroup: FeatureGroup;
  /** The features that come from it, as the view calls them. */
  readonly features: ReadonlyArray<Scalars['String']['output']>;
  /** For each row of the call the row of the group that was found. Null where there was none, or it was too old. */
  readonly rows: ReadonlyArray<Maybe<FeatureUseRow>>;
};

/** A row of a feature group that went into an answer. */
export type FeatureUseRow = {
  readonly __typename?: 'FeatureUseRow';
  /** The commit that brought it. */
  readonly commit?: Maybe<FeatureCommit>;
  /** Since when its values held. Null in a group without event time. */
  readonly eventTime?: Maybe<Scalars['DateTime']['output']>;
};

export type FeatureView = {
  readonly __typename?: 'FeatureView';
  /** Deployments that look features up through it, or did, by name. */
  readonly deployments: ReadonlyArray<Deployment>;
  readonly id: Scalars['ID']['output'];
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

/** Input of `infer`. */
export type InferInput = {
  readonly deploymentId: Scalars['ID']['input'];
  /** What the call is to be called, unique among the calls that the project keeps: 1 to 128 printable characters. Left out, it is made up. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 1 to 10,000 objects from the name of an input to its value, one for each thing that is asked about. What is left out is null, which
   * is NaN to a model that takes floats.
   */
  readonly rows: ReadonlyArray<Scalars['JSON']['input']>;
};

/** Answer of `infer`. */
export type InferResult = InferSuccess | InferenceFailed | InferenceRejected | StateConflict;

/** It was answered. */
export type InferSuccess = {
  readonly __typename?: 'InferSuccess';
  readonly inference: Inference;
};

/** A call that reached a version of a deployment, as it ended. In keys, inputs and outputs stands for each name a value a row. */
export type Inference = {
  readonly __typename?: 'Inference';
  /** What turned out to be true, by output, as it was said last. Null: nothing was said. */
  readonly actual?: Maybe<Scalars['JSON']['output']>;
  /** When that was said. */
  readonly actualAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came in. */
  readonly at: Scalars['DateTime']['output'];
  /** In person, or by a program. */
  readonly caller: User;
  readonly deployment: Deployment;
  /** What was wrong. Null when it was answered. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** What was looked up, a group of the view each. Empty without a feature view. */
  readonly features: ReadonlyArray<FeatureUse>;
  /** Given by the caller, or made up. It names the call in the project. */
  readonly id: Scalars['ID']['output'];
  /** What the model got. NaN and infinities are null. Null for a call that was rejected. */
  readonly inputs?: Maybe<Scalars['JSON']['output']>;
  /** Serving keys and columns that the call brought. Null without a feature view. */
  readonly keys?: Maybe<Scalars['JSON']['output']>;
  /** From its coming in to the model's answer, in ms. */
  readonly latencyMs: Scalars['Float']['output'];
  /** Of this, the look-up of features, in ms. Null without a feature view. */
  readonly lookupMs?: Maybe<Scalars['Float']['output']>;
  readonly outcome: InferenceOutcome;
  /** What the model gave. Null unless it was answered. */
  readonly outputs?: Maybe<Scalars['JSON']['output']>;
  /** How many things it asked about. */
  readonly rows: Scalars['Int']['output'];
  /** Which version was asked. */
  readonly version: DeploymentVersion;
};

/** A page of the log of calls. */
export type InferenceConnection = {
  readonly __typename?: 'InferenceConnection';
  readonly edges: ReadonlyArray<InferenceEdge>;
  readonly nodes: ReadonlyArray<Inference>;
  readonly pageInfo: PageInfo;
};

/** How the record of a call is kept. */
export type InferenceDurability =
  /** An answer does not wait for its record: a crash may lose the records of the last second. */
  | 'ASYNCHRONOUS'
  /** An answer is sent once its record is stored: none is lost. */
  | 'DURABLE';

/** A call and its place in the log. */
export type InferenceEdge = {
  readonly __typename?: 'InferenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Inference;
};

/** A call was logged. */
export type InferenceEvent = FeedMessage & {
  readonly __typename?: 'InferenceEvent';
  readonly at: Scalars['DateTime']['output'];
  /** CREATED, since no call changes. Null unless EVENT. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** The call. Null unless EVENT. */
  readonly inference?: Maybe<Inference>;
  readonly signal: Signal;
  /** Its id. Null unless EVENT. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

/** The model failed, or did not answer within 30 s. The call is in the log. */
export type InferenceFailed = UserError & {
  readonly __typename?: 'InferenceFailed';
  readonly inference: Inference;
  readonly message: Scalars['String']['output'];
};

/** How a call ended. */
export type InferenceOutcome =
  /** With an answer. */
  | 'ANSWERED'
  /** The model failed, or did not answer in time. */
  | 'FAILED'
  /** It was not what the model takes, and did not reach it. */
  | 'REJECTED';

/** The call is not what the model takes. It did not reach the model, and is in the log. */
export type InferenceRejected = UserError & {
  readonly __typename?: 'InferenceRejected';
  /** Every fault, up to 50; the path leads to the row and the name of the input. */
  readonly fields: ReadonlyArray<InvalidField>;
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

/**
 * The limit is what the metric does anyway from chunk to chunk of the reference itself: the greatest of the floor, of mean + deviations ·
 * standard deviation over the chunks, and of the same over their cube roots, cubed; of metrics other than PSI, over the cube roots of
 * their squares. Chunks are taken in the order of event time, 150 at most, evenly spread.
 */
export type LearntLimit = {
  readonly __typename?: 'LearntLimit';
  /** Rows of a chunk of the reference. */
  readonly chunkRows: Scalars['Int']['output'];
  /** A chunk is such a stretch of time, thinned to about `chunkRows` by a stable hash. Null: chunks are rows that follow each other. */
  readonly chunkSpan?: Maybe<Scalars['Duration']['output']>;
  /** So many standard deviations above the mean. 3 are passed by chance about once in 800 windows, where chunks are like windows. */
  readonly deviations: Scalars['Float']['output'];
  /** The limit is never lower. */
  readonly floor: Scalars['Float']['output'];
};

/** How a limit is learnt; of metrics of drift, from a training split. */
export type LearntLimitInput = {
  /** 100 to 1,000,000. */
  readonly chunkRows?: InputMaybe<Scalars['Int']['input']>;
  /** An hour to 31 days. Left out, chunks are rows that follow each other. */
  readonly chunkSpan?: InputMaybe<Scalars['Duration']['input']>;
  readonly deviations?: InputMaybe<Scalars['Float']['input']>;
  readonly floor?: InputMaybe<Scalars['Float']['input']>;
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

/** The version of the model is archived. Nothing was changed. */
export type ModelNotReady = UserError & {
  readonly __typename?: 'ModelNotReady';
  readonly message: Scalars['String']['output'];
  readonly modelVersion: ModelVersion;
};

export type ModelVersion = {
  readonly __typename?: 'ModelVersion';
  /** Deployments that serve it, or did, by name. */
  readonly deployments: ReadonlyArray<Deployment>;
  readonly id: Scalars['ID']['output'];
};

/** Compares what comes in with a reference, window by window, and raises alerts. */
export type Monitor = Artifact & {
  readonly __typename?: 'Monitor';
  /** Its alerts, the newest first. */
  readonly alerts: AlertConnection;
  /** What each window is judged by: every threshold, column by column, with the limit that holds or why there is none. Empty until ACTIVE. */
  readonly checks: ReadonlyArray<MonitorCheck>;
  /** What is compared. */
  readonly columns: ReadonlyArray<MonitoredColumn>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** False: it is paused, and what comes in meanwhile is looked at once it goes on. */
  readonly enabled: Scalars['Boolean']['output'];
  readonly entry: CatalogEntry;
  /** Why it could not be made ready. Null unless FAILED. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The newest window that was judged. */
  readonly latestWindow?: Maybe<MonitorWindow>;
  /** Unique in the project. */
  readonly name: Scalars['String']['output'];
  /** What windows are compared with. */
  readonly reference: MonitorReference;
  /** One metric over the newest windows that are closed, the oldest first. */
  readonly series: ReadonlyArray<MonitorPoint>;
  /** Where it stands. */
  readonly state: MonitorState;
  /** What it watches. */
  readonly subject: MonitorSubject;
  /** When it raises an alert, as it was asked for. */
  readonly thresholds: ReadonlyArray<MonitorThreshold>;
  /** How what comes in is cut. */
  readonly window: MonitorWindowSpec;
  /** Windows, the newest first; the one that is filling is OPEN. */
  readonly windows: MonitorWindowConnection;
};


/** Compares what comes in with a reference, window by window, and raises alerts. */
export type MonitoralertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Compares what comes in with a reference, window by window, and raises alerts. */
export type MonitorseriesArgs = {
  column?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  metric: MonitorMetric;
};


/** Compares what comes in with a reference, window by window, and raises alerts. */
export type MonitorwindowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a window is judged by. */
export type MonitorCheck = {
  readonly __typename?: 'MonitorCheck';
  /** Null: of the whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** Whether the limit was learnt from the reference. */
  readonly learnt: Scalars['Boolean']['output'];
  /** Beyond it a window is in breach. Null: it is not judged. */
  readonly limit?: Maybe<Scalars['Float']['output']>;
  readonly metric: MonitorMetric;
  /** Why it is not judged, in words: as of a column whose cycle is longer than a window. Null: it is. */
  readonly notJudged?: Maybe<Scalars['String']['output']>;
};

/** A page of monitors. */
export type MonitorConnection = {
  readonly __typename?: 'MonitorConnection';
  readonly edges: ReadonlyArray<MonitorEdge>;
  readonly nodes: ReadonlyArray<Monitor>;
  readonly pageInfo: PageInfo;
};

/** A monitor and its place in the list. */
export type MonitorEdge = {
  readonly __typename?: 'MonitorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Monitor;
};

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

/** One metric of one window, for a chart. */
export type MonitorPoint = {
  readonly __typename?: 'MonitorPoint';
  readonly breach: Scalars['Boolean']['output'];
  /** The limit that held. Null: not judged. */
  readonly limit?: Maybe<Scalars['Float']['output']>;
  /** Null where there was nothing to compute it from. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly window: MonitorWindow;
};

/** What windows are compared with. */
export type MonitorReference = {
  readonly __typename?: 'MonitorReference';
  /** What it is. */
  readonly kind: ReferenceKind;
  /** Of FIXED_RANGE: of when. Otherwise null. */
  readonly range?: Maybe<TimeRange>;
  /**
   * Rows that it holds: of a training split all, of a range those of the calls that were answered, or of the feature group. Null of references
   * that move, and until the monitor is ACTIVE.
   */
  readonly sampleCount?: Maybe<Scalars['BigInt']['output']>;
  /** Of TRAINING_SPLIT: the name of the split. Otherwise null. */
  readonly split?: Maybe<Scalars['String']['output']>;
  /** Of TRAINING_SPLIT: whose split. Otherwise null. */
  readonly trainingDataset?: Maybe<TrainingDataset>;
};

/** What windows are compared with. */
export type MonitorReferenceInput = {
  readonly kind?: InputMaybe<ReferenceKind>;
  /** Of FIXED_RANGE: of when, in the past. It has a call at least, and at most 1,000,000; of a feature group the rows have event times. */
  readonly range?: InputMaybe<TimeRangeInput>;
  /** Of TRAINING_SPLIT: which split. */
  readonly split?: InputMaybe<Scalars['String']['input']>;
  /** Of TRAINING_SPLIT: which. Left out, the one that the deployed model was trained on. */
  readonly trainingDatasetId?: InputMaybe<Scalars['ID']['input']>;
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

/** What a monitor watches. */
export type MonitorSubject = Deployment | FeatureGroup;

/** When a monitor raises an alert. */
export type MonitorThreshold = {
  readonly __typename?: 'MonitorThreshold';
  /** So many windows beyond the limit … */
  readonly breaches: Scalars['Int']['output'];
  /** Of which column. Null: of every column that has the metric, or of the whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** How it is learnt. Null: it was given. */
  readonly learnt?: Maybe<LearntLimit>;
  /** The limit that was given. Null: it is learnt. */
  readonly limit?: Maybe<Scalars['Float']['output']>;
  readonly metric: MonitorMetric;
  /** … of so many last ones that were judged raise the alert. */
  readonly outOf: Scalars['Int']['output'];
  readonly severity: AlertSeverity;
};

/** When to raise an alert. */
export type MonitorThresholdInput = {
  /** 1 to `outOf`. */
  readonly breaches?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: every column that has the metric, or the whole. A threshold that names a column takes the place of one that does not. */
  readonly column?: InputMaybe<Scalars['String']['input']>;
  readonly learnt?: InputMaybe<LearntLimitInput>;
  /** Either this or `learnt`. */
  readonly limit?: InputMaybe<Scalars['Float']['input']>;
  readonly metric: MonitorMetric;
  /** 1 to 20. */
  readonly outOf?: InputMaybe<Scalars['Int']['input']>;
  readonly severity?: InputMaybe<AlertSeverity>;
};

/** What came in during a window, against the reference. */
export type MonitorWindow = {
  readonly __typename?: 'MonitorWindow';
  /** The commit that it is of. Null of deployments. */
  readonly commit?: Maybe<FeatureCommit>;
  /** What came in beside the reference, over the same bins. Not for Observers. Empty while it is OPEN, and once 500 windows followed it. */
  readonly distributions: ReadonlyArray<ColumnDistribution>;
  /** By time its beginning, otherwise the time of its first call, or of its commit. */
  readonly from: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Rows in it whose true value was reported. */
  readonly labelledCount: Scalars['BigInt']['output'];
  /** Of which monitor. */
  readonly monitor: Monitor;
  /** Counts within the monitor, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Every check, the PSI of every column that has one, and the metrics of the whole. Empty while it is OPEN. */
  readonly results: ReadonlyArray<WindowMeasurement>;
  /** Rows in it. */
  readonly sampleCount: Scalars['BigInt']['output'];
  readonly state: WindowState;
  /** By time its end, otherwise the time of its last call, or of its commit. */
  readonly to: Scalars['DateTime']['output'];
};


/** What came in during a window, against the reference. */
export type MonitorWindowdistributionsArgs = {
  columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of windows. */
export type MonitorWindowConnection = {
  readonly __typename?: 'MonitorWindowConnection';
  readonly edges: ReadonlyArray<MonitorWindowEdge>;
  readonly nodes: ReadonlyArray<MonitorWindow>;
  readonly pageInfo: PageInfo;
};

/** A window and its place in the list. */
export type MonitorWindowEdge = {
  readonly __typename?: 'MonitorWindowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MonitorWindow;
};

/** What happened to one of them. */
export type MonitorWindowEvent = FeedMessage & {
  readonly __typename?: 'MonitorWindowEvent';
  readonly at: Scalars['DateTime']['output'];
  /** Null unless EVENT. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  readonly signal: Signal;
  /** As it is now. Null: it is gone or hidden, or the event is about its monitor. */
  readonly window?: Maybe<MonitorWindow>;
};

/** How what comes in is cut into windows. */
export type MonitorWindowInput = {
  /** Calls of a window, each row by itself: 10 to 1,000,000. Of deployments either this or `length`, of feature groups neither. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** Length of a window: a second to 31 days. */
  readonly length?: InputMaybe<Scalars['Duration']['input']>;
  /** Windows with fewer samples are not judged. */
  readonly minSamples?: InputMaybe<Scalars['Int']['input']>;
  /** From the start of a window to the start of the next, a divisor of `length`. Left out, `length`. */
  readonly slide?: InputMaybe<Scalars['Duration']['input']>;
  /** From the start of a window to the start of the next, a divisor of `count`. Left out, `count`. */
  readonly slideCount?: InputMaybe<Scalars['Int']['input']>;
};

/** How what comes in is cut into windows. Of a feature group each commit is one, with the rows that it leaves. */
export type MonitorWindowSpec = {
  readonly __typename?: 'MonitorWindowSpec';
  /** Calls of a window, each row of a call by itself. Null: windows are cut by time, or by commit. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Length of a window, by the time of the call. Null: windows are cut by count, or by commit. */
  readonly length?: Maybe<Scalars['Duration']['output']>;
  /** Windows with fewer samples are shown and not judged. */
  readonly minSamples: Scalars['Int']['output'];
  /** From the start of a window to the start of the next; `length` where windows tumble. */
  readonly slide?: Maybe<Scalars['Duration']['output']>;
  /** How many calls lie between the starts of two windows; `count` where windows tumble. */
  readonly slideCount?: Maybe<Scalars['Int']['output']>;
};

/** A column that is compared. */
export type MonitoredColumn = {
  readonly __typename?: 'MonitoredColumn';
  /** Of a tensor with several values a row: its name and which one, as `x[2]`. */
  readonly name: Scalars['String']['output'];
  /** False: it is compared by category. */
  readonly numeric: Scalars['Boolean']['output'];
  readonly role: ColumnRole;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that somebody looks after an alert. */
  readonly acknowledgeAlert: AcknowledgeAlertResult;
  /** Changes how long a deployment keeps its calls. What was forgotten does not come back. */
  readonly configureDeployment: ConfigureDeploymentResult;
  /** Pauses a monitor, lets it go on, or changes when it raises an alert. */
  readonly configureMonitor: ConfigureMonitorResult;
  /** Makes a deployment with its first version. It is STOPPED. */
  readonly createDeployment: CreateDeploymentResult;
  /** Sets a monitor up. It is PREPARING while its reference is counted and limits are learnt, and counts calls and commits from now on. */
  readonly createMonitor: CreateMonitorResult;
  /** Sends nothing to a receiver any more. */
  readonly deleteAlertReceiver: DeleteAlertReceiverResult;
  /**
   * Deletes a STOPPED deployment for good: its versions, replicas, log of calls with what turned out to be true, monitors with their windows, alerts and
   * silences. Its name is free again. What happened to it stays in the project's activity.
   */
  readonly deleteDeployment: DeleteDeploymentResult;
  /** Ends a monitor and resolves its alerts. Its windows are no longer shown. */
  readonly deleteMonitor: DeleteMonitorResult;
  /**
   * Makes the next version. A deployment that runs answers as before until it is ready, then moves the calls at once; if it cannot be
   * loaded, nothing moves and `stateReason` says why. One that does not run has it as what will be started.
   */
  readonly deployVersion: DeployVersionResult;
  /** Ends a silence now. */
  readonly endSilence: EndSilenceResult;
  /** Asks a deployment for predictions, as its door does. Answered once the call is in the log. */
  readonly infer: InferResult;
  /** Says of calls what turned out to be true. A later word about a call replaces the one before. */
  readonly recordActuals: RecordActualsResult;
  /** Says that an alert is dealt with. A window beyond the limit raises another. */
  readonly resolveAlert: ResolveAlertResult;
  /** Gives an older version all calls: at once where it is READY, else once it is warm. */
  readonly rollBackDeployment: RollBackDeploymentResult;
  /** Adds a place that alerts are sent to, or changes one. */
  readonly setAlertReceiver: SetAlertReceiverResult;
  /** Keeps alerts from being sent for a time. They are shown all the same. */
  readonly silenceAlerts: SilenceAlertsResult;
  /** Gives READY versions of a RUNNING deployment their shares of the calls, in one step. A version that is left out retires. */
  readonly splitTraffic: SplitTrafficResult;
  /** Starts a deployment that is STOPPED or FAILED: it is RUNNING once all replicas of the versions that get calls are ready. */
  readonly startDeployment: StartDeploymentResult;
  /** Stops a deployment: new calls are refused, those under way end. Versions and traffic stay. */
  readonly stopDeployment: StopDeploymentResult;
  /** Sends a try to a receiver. Its `lastNotification` says what became of it. */
  readonly testAlertReceiver: TestAlertReceiverResult;
};


export type MutationacknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


export type MutationconfigureDeploymentArgs = {
  input: ConfigureDeploymentInput;
};


export type MutationconfigureMonitorArgs = {
  input: ConfigureMonitorInput;
};


export type MutationcreateDeploymentArgs = {
  input: CreateDeploymentInput;
};


export type MutationcreateMonitorArgs = {
  input: CreateMonitorInput;
};


export type MutationdeleteAlertReceiverArgs = {
  input: DeleteAlertReceiverInput;
};


export type MutationdeleteDeploymentArgs = {
  input: DeleteDeploymentInput;
};


export type MutationdeleteMonitorArgs = {
  input: DeleteMonitorInput;
};


export type MutationdeployVersionArgs = {
  input: DeployVersionInput;
};


export type MutationendSilenceArgs = {
  input: EndSilenceInput;
};


export type MutationinferArgs = {
  input: InferInput;
};


export type MutationrecordActualsArgs = {
  input: RecordActualsInput;
};


export type MutationresolveAlertArgs = {
  input: ResolveAlertInput;
};


export type MutationrollBackDeploymentArgs = {
  input: RollBackDeploymentInput;
};


export type MutationsetAlertReceiverArgs = {
  input: SetAlertReceiverInput;
};


export type MutationsilenceAlertsArgs = {
  input: SilenceAlertsInput;
};


export type MutationsplitTrafficArgs = {
  input: SplitTrafficInput;
};


export type MutationstartDeploymentArgs = {
  input: StartDeploymentInput;
};


export type MutationstopDeploymentArgs = {
  input: StopDeploymentInput;
};


export type MutationtestAlertReceiverArgs = {
  input: TestAlertReceiverInput;
};

/** The name is already used where it must be unique. Nothing was changed. */
export type NameTaken = UserError & {
  readonly __typename?: 'NameTaken';
  readonly message: Scalars['String']['output'];
  /** The name that is taken. */
  readonly name: Scalars['String']['output'];
};

/** Features cannot be looked up: a group of the view has no online side. Nothing was changed. */
export type NotOnline = UserError & {
  readonly __typename?: 'NotOnline';
  /** The groups without. */
  readonly featureGroups: ReadonlyArray<FeatureGroup>;
  readonly message: Scalars['String']['output'];
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
  /** Where alerts are sent, by name. For Data Owners. */
  readonly alertReceivers: ReadonlyArray<AlertReceiver>;
  /** Its alerts, the newest first. */
  readonly alerts: AlertConnection;
  /** A deployment by its name. */
  readonly deployment?: Maybe<Deployment>;
  /** Its deployments, by name. */
  readonly deployments: DeploymentConnection;
  readonly id: Scalars['ID']['output'];
  /** Its monitors, by name. */
  readonly monitors: MonitorConnection;
  /** What is kept from being sent, the newest first. */
  readonly silences: ReadonlyArray<Silence>;
};


export type ProjectalertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<AlertState>>;
};


export type ProjectdeploymentArgs = {
  name: Scalars['String']['input'];
};


export type ProjectdeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectmonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectsilencesArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** An alert of the active project by id. */
  readonly alert?: Maybe<Alert>;
  /** A deployment of the active project by id. */
  readonly deployment?: Maybe<Deployment>;
  /** A version of a deployment of the active project by id. */
  readonly deploymentVersion?: Maybe<DeploymentVersion>;
  /**
   * A call of the active project with everything that its answer rests on, by the id that the call gave or got. Null: there was none, or it is past its
   * deployment's `retention`.
   */
  readonly inference?: Maybe<Inference>;
  /** A monitor of the active project by id. */
  readonly monitor?: Maybe<Monitor>;
  /** A window of a monitor by id. */
  readonly monitorWindow?: Maybe<MonitorWindow>;
};


export type QueryalertArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydeploymentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydeploymentVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryinferenceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymonitorArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymonitorWindowArgs = {
  id: Scalars['ID']['input'];
};

/** A limit of the project would be passed. Nothing was started. */
export type QuotaExceeded = UserError & {
  readonly __typename?: 'QuotaExceeded';
  /** The limit. */
  readonly limit: Scalars['BigInt']['output'];
  readonly message: Scalars['String']['output'];
  /** Which limit. */
  readonly quota: QuotaKind;
  /** In use now. */
  readonly used: Scalars['BigInt']['output'];
};

/** What a limit is for. */
export type QuotaKind =
  /** Deployments that hold replicas at the same time. */
  | 'RUNNING_DEPLOYMENTS';

/** Input of `recordActuals`. */
export type RecordActualsInput = {
  /** 1 to 1,000. */
  readonly actuals: ReadonlyArray<ActualInput>;
  readonly deploymentId: Scalars['ID']['input'];
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `recordActuals`. */
export type RecordActualsResult = InvalidInput | RecordActualsSuccess;

/** It was done. */
export type RecordActualsSuccess = {
  readonly __typename?: 'RecordActualsSuccess';
  /** Calls that were found. */
  readonly recorded: Scalars['Int']['output'];
  /** Ids that are not in the log of the deployment. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * There is nothing to compare with: no such split, none that is READY, none that the model is known to be trained on,
 * or a range that is still to come or holds nothing. Nothing was changed.
 */
export type ReferenceInvalid = UserError & {
  readonly __typename?: 'ReferenceInvalid';
  readonly message: Scalars['String']['output'];
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

/** One process of a version, in a sandbox of its own. */
export type Replica = {
  readonly __typename?: 'Replica';
  /** CPU time used, in seconds. Null while nobody keeps it. */
  readonly cpuSeconds?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What it printed: the last `tail` lines, or `limit` lines from `fromOffset` on; 1,000 at most. */
  readonly log: LogSlice;
  /** The most memory that it held, in bytes. Null while nobody keeps it. */
  readonly memoryBytes?: Maybe<Scalars['BigInt']['output']>;
  /** Its place among the replicas of its version, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** When it was last ready. */
  readonly readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed, or is started again, with the last that it said. Null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How often it ended by itself since it was given to its runner. */
  readonly restarts: Scalars['Int']['output'];
  /** When its runner took it up. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: ReplicaState;
  /** What it runs. */
  readonly version: DeploymentVersion;
};


/** One process of a version, in a sandbox of its own. */
export type ReplicalogArgs = {
  fromOffset?: InputMaybe<Scalars['BigInt']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  tail?: InputMaybe<Scalars['Int']['input']>;
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
  readonly alertId: Scalars['ID']['input'];
  /** At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `resolveAlert`. */
export type ResolveAlertResult = InvalidInput | ResolveAlertSuccess | StateConflict;

/** It was done. */
export type ResolveAlertSuccess = {
  readonly __typename?: 'ResolveAlertSuccess';
  readonly alert: Alert;
};

/** Input of `rollBackDeployment`. */
export type RollBackDeploymentInput = {
  readonly deploymentId: Scalars['ID']['input'];
  /** To which version. Left out: the newest that was ever ready before the newest that gets calls. */
  readonly versionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `rollBackDeployment`. */
export type RollBackDeploymentResult = RollBackDeploymentSuccess | StateConflict;

/** It was done. */
export type RollBackDeploymentSuccess = {
  readonly __typename?: 'RollBackDeploymentSuccess';
  readonly deployment: Deployment;
};

/** No sandbox can be made here, so no program is run. Nothing was started. */
export type SandboxUnavailable = UserError & {
  readonly __typename?: 'SandboxUnavailable';
  readonly message: Scalars['String']['output'];
};

/** Model and feature view do not fit together. Nothing was changed. */
export type ServingMismatch = UserError & {
  readonly __typename?: 'ServingMismatch';
  /** Every mismatch; the path ends with the name of the model's input. */
  readonly fields: ReadonlyArray<InvalidField>;
  readonly message: Scalars['String']['output'];
};

/** Input of `setAlertReceiver`. */
export type SetAlertReceiverInput = {
  /** It stays what it is. */
  readonly kind: AlertReceiverKind;
  readonly minSeverity?: InputMaybe<AlertSeverity>;
  /** Unique in the project: 1 to 63 lower-case letters, digits, single - or _ between them, starting with a letter. */
  readonly name: Scalars['String']['input'];
  /** Left out: a new one. */
  readonly receiverId?: InputMaybe<Scalars['ID']['input']>;
  /** An e-mail address, or the address of a webhook: https, and not within the platform's network unless the operator allows it. */
  readonly target: Scalars['String']['input'];
};

/** Answer of `setAlertReceiver`. */
export type SetAlertReceiverResult = InvalidInput | NameTaken | SetAlertReceiverSuccess;

/** It was done. */
export type SetAlertReceiverSuccess = {
  readonly __typename?: 'SetAlertReceiverSuccess';
  readonly receiver: AlertReceiver;
  /** What a new webhook is signed with. It is shown this once. Otherwise null. */
  readonly signingSecret?: Maybe<Scalars['String']['output']>;
};

/** What a subscription message is. */
export type Signal =
  /** Something happened. */
  | 'EVENT'
  /** The replay of what was missed is over; what follows happens now. */
  | 'LIVE'
  /** History before this cursor is missing: read again, then go on from it. */
  | 'RESYNC';

/** What is kept from being sent. */
export type Silence = {
  readonly __typename?: 'Silence';
  readonly createdBy?: Maybe<User>;
  /** When it begins. */
  readonly from: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Alerts that are worse are sent all the same. */
  readonly maxSeverity: AlertSeverity;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** About what only. Null: about everything. */
  readonly subject?: Maybe<CatalogEntry>;
  /** When it ends. */
  readonly to: Scalars['DateTime']['output'];
};

/** Input of `silenceAlerts`. */
export type SilenceAlertsInput = {
  /** Left out: now. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key with the same input gives the same answer; with another input, IDEMPOTENCY_CONFLICT. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Alerts that are worse are sent all the same. */
  readonly maxSeverity?: InputMaybe<AlertSeverity>;
  /** 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** About what only: a deployment or feature group. Left out: about everything. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 30 days later. */
  readonly to: Scalars['DateTime']['input'];
};

/** Answer of `silenceAlerts`. */
export type SilenceAlertsResult = InvalidInput | SilenceAlertsSuccess;

/** It was done. */
export type SilenceAlertsSuccess = {
  readonly __typename?: 'SilenceAlertsSuccess';
  readonly silence: Silence;
};

/** Input of `splitTraffic`. */
export type SplitTrafficInput = {
  readonly deploymentId: Scalars['ID']['input'];
  /** They add up to 100. */
  readonly shares: ReadonlyArray<TrafficShareInput>;
};

/** Answer of `splitTraffic`. */
export type SplitTrafficResult = InvalidInput | SplitTrafficSuccess | StateConflict;

/** It was done. */
export type SplitTrafficSuccess = {
  readonly __typename?: 'SplitTrafficSuccess';
  readonly deployment: Deployment;
};

/** Input of `startDeployment`. */
export type StartDeploymentInput = {
  readonly deploymentId: Scalars['ID']['input'];
};

/** Answer of `startDeployment`. */
export type StartDeploymentResult = QuotaExceeded | SandboxUnavailable | StartDeploymentSuccess | StateConflict;

/** It was done. */
export type StartDeploymentSuccess = {
  readonly __typename?: 'StartDeploymentSuccess';
  readonly deployment: Deployment;
};

/** The thing is in a state in which this cannot be done. Nothing was changed. */
export type StateConflict = UserError & {
  readonly __typename?: 'StateConflict';
  readonly message: Scalars['String']['output'];
  /** The state that it is in. */
  readonly state: Scalars['String']['output'];
};

/** Input of `stopDeployment`. */
export type StopDeploymentInput = {
  readonly deploymentId: Scalars['ID']['input'];
};

/** Answer of `stopDeployment`. */
export type StopDeploymentResult = StateConflict | StopDeploymentSuccess;

/** It was done. */
export type StopDeploymentSuccess = {
  readonly __typename?: 'StopDeploymentSuccess';
  readonly deployment: Deployment;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Alerts of the project: raised, acknowledged, resolved. */
  readonly alertChanged: AlertEvent;
  /** Deployments of the active project, or one, as they, their versions, their traffic or their replicas change. */
  readonly deploymentChanged: DeploymentEvent;
  /**
   * Calls, errors and latency of a deployment, at most once a second and only as there are calls. Without `after`, from now on; behind a
   * cursor of which the figures are no longer known, RESYNC: read `metrics` again.
   */
  readonly deploymentMetrics: DeploymentMetricsChunk;
  /**
   * Calls of a deployment as they are logged, each once and in the order of the log. Without `after`, from now on. RESYNC where calls behind the cursor are
   * past their retention: it goes on at the first that is kept. Contains data: not for Observers.
   */
  readonly inferenceLogged: InferenceEvent;
  /**
   * Windows of monitors: each once when it closes, and again as true values come in. An event without a window says that the monitor
   * was made ready, or could not be: read its `state`.
   */
  readonly monitorWindowChanged: MonitorWindowEvent;
  /** What a replica prints. Without `after`, from now on. */
  readonly replicaLog: LogChunk;
};


export type SubscriptionalertChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptiondeploymentChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  deploymentId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptiondeploymentMetricsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  deploymentId: Scalars['ID']['input'];
};


export type SubscriptioninferenceLoggedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  deploymentId: Scalars['ID']['input'];
  sampleRate?: InputMaybe<Scalars['Float']['input']>;
};


export type SubscriptionmonitorWindowChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  monitorId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionreplicaLogArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  replicaId: Scalars['ID']['input'];
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

/** Input of `testAlertReceiver`. */
export type TestAlertReceiverInput = {
  readonly receiverId: Scalars['ID']['input'];
};

/** Answer of `testAlertReceiver`. */
export type TestAlertReceiverResult = InvalidInput | TestAlertReceiverSuccess;

/** It was done. */
export type TestAlertReceiverSuccess = {
  readonly __typename?: 'TestAlertReceiverSuccess';
  readonly notification: AlertNotification;
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

/** Who gets which share of the calls. */
export type TrafficShare = {
  readonly __typename?: 'TrafficShare';
  /** 1 to 100. */
  readonly percent: Scalars['Int']['output'];
  readonly version: DeploymentVersion;
};

/** The share of a version. */
export type TrafficShareInput = {
  /** 1 to 100. */
  readonly percent: Scalars['Int']['input'];
  readonly versionId: Scalars['ID']['input'];
};

export type TrainingDataset = {
  readonly __typename?: 'TrainingDataset';
  readonly id: Scalars['ID']['output'];
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

/** One metric of one window. */
export type WindowMeasurement = {
  readonly __typename?: 'WindowMeasurement';
  /** Whether it is beyond the limit. */
  readonly breach: Scalars['Boolean']['output'];
  /** Null: of the whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** Null: it is not judged. */
  readonly limit?: Maybe<Scalars['Float']['output']>;
  readonly metric: MonitorMetric;
  /** Null where there is nothing to compute it from. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Where a window stands. */
export type WindowState =
  /** It is full and final, but for true values that come later. */
  | 'CLOSED'
  /** It is filling. */
  | 'OPEN'
  /** It closed with fewer samples than needed, and is not judged. */
  | 'TOO_FEW';



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
  Alert: Alert;
  CatalogEntry: CatalogEntry;
  Deployment: Deployment;
  DeploymentVersion: DeploymentVersion;
  FeatureGroup: FeatureGroup;
  FeatureView: FeatureView;
  Inference: Inference;
  ModelVersion: ModelVersion;
  Monitor: Monitor;
  MonitorWindow: MonitorWindow;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  CatalogEntry:
    ( { __typename: 'CatalogEntry' }
    & GraphQLRecursivePick<FederationTypes['CatalogEntry'], {"id":true}> );
  Deployment:
    ( { __typename: 'Deployment' }
    & GraphQLRecursivePick<FederationTypes['Deployment'], {"id":true}> );
  DeploymentVersion:
    ( { __typename: 'DeploymentVersion' }
    & GraphQLRecursivePick<FederationTypes['DeploymentVersion'], {"id":true}> );
  FeatureGroup:
    ( { __typename: 'FeatureGroup' }
    & GraphQLRecursivePick<FederationTypes['FeatureGroup'], {"id":true}> );
  FeatureView:
    ( { __typename: 'FeatureView' }
    & GraphQLRecursivePick<FederationTypes['FeatureView'], {"id":true}> );
  Inference:
    ( { __typename: 'Inference' }
    & GraphQLRecursivePick<FederationTypes['Inference'], {"id":true}> );
  ModelVersion:
    ( { __typename: 'ModelVersion' }
    & GraphQLRecursivePick<FederationTypes['ModelVersion'], {"id":true}> );
  Monitor:
    ( { __typename: 'Monitor' }
    & GraphQLRecursivePick<FederationTypes['Monitor'], {"id":true}> );
  MonitorWindow:
    ( { __typename: 'MonitorWindow' }
    & GraphQLRecursivePick<FederationTypes['MonitorWindow'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeAlertResult:
    | ( Omit<AcknowledgeAlertSuccess, 'alert'> & { alert: _RefType['Alert'] } & { __typename: 'AcknowledgeAlertSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  ConfigureDeploymentResult:
    | ( Omit<ConfigureDeploymentSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'ConfigureDeploymentSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  ConfigureMonitorResult:
    | ( Omit<ConfigureMonitorSuccess, 'monitor'> & { monitor: _RefType['Monitor'] } & { __typename: 'ConfigureMonitorSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  CreateDeploymentResult:
    | ( Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'CreateDeploymentSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ModelNotReady, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ModelNotReady' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( Omit<NotOnline, 'featureGroups'> & { featureGroups: ReadonlyArray<_RefType['FeatureGroup']> } & { __typename: 'NotOnline' } )
    | ( ServingMismatch & { __typename: 'ServingMismatch' } )
  ;
  CreateMonitorResult:
    | ( Omit<CreateMonitorSuccess, 'monitor'> & { monitor: _RefType['Monitor'] } & { __typename: 'CreateMonitorSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( ReferenceInvalid & { __typename: 'ReferenceInvalid' } )
  ;
  DeleteAlertReceiverResult:
    | ( DeleteAlertReceiverSuccess & { __typename: 'DeleteAlertReceiverSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  DeleteDeploymentResult:
    | ( DeleteDeploymentSuccess & { __typename: 'DeleteDeploymentSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  DeleteMonitorResult:
    | ( DeleteMonitorSuccess & { __typename: 'DeleteMonitorSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  DeployVersionResult:
    | ( Omit<DeployVersionSuccess, 'deployment' | 'version'> & { deployment: _RefType['Deployment'], version: _RefType['DeploymentVersion'] } & { __typename: 'DeployVersionSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ModelNotReady, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ModelNotReady' } )
    | ( Omit<NotOnline, 'featureGroups'> & { featureGroups: ReadonlyArray<_RefType['FeatureGroup']> } & { __typename: 'NotOnline' } )
    | ( ServingMismatch & { __typename: 'ServingMismatch' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  EndSilenceResult:
    | ( Omit<EndSilenceSuccess, 'silence'> & { silence: _RefType['Silence'] } & { __typename: 'EndSilenceSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  InferResult:
    | ( Omit<InferSuccess, 'inference'> & { inference: _RefType['Inference'] } & { __typename: 'InferSuccess' } )
    | ( Omit<InferenceFailed, 'inference'> & { inference: _RefType['Inference'] } & { __typename: 'InferenceFailed' } )
    | ( InferenceRejected & { __typename: 'InferenceRejected' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  MonitorSubject:
    | ( DeploymentMapper & { __typename: 'Deployment' } )
    | ( FeatureGroupMapper & { __typename: 'FeatureGroup' } )
  ;
  RecordActualsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RecordActualsSuccess & { __typename: 'RecordActualsSuccess' } )
  ;
  ResolveAlertResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ResolveAlertSuccess, 'alert'> & { alert: _RefType['Alert'] } & { __typename: 'ResolveAlertSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  RollBackDeploymentResult:
    | ( Omit<RollBackDeploymentSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'RollBackDeploymentSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  SetAlertReceiverResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( Omit<SetAlertReceiverSuccess, 'receiver'> & { receiver: _RefType['AlertReceiver'] } & { __typename: 'SetAlertReceiverSuccess' } )
  ;
  SilenceAlertsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<SilenceAlertsSuccess, 'silence'> & { silence: _RefType['Silence'] } & { __typename: 'SilenceAlertsSuccess' } )
  ;
  SplitTrafficResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<SplitTrafficSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'SplitTrafficSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  StartDeploymentResult:
    | ( Omit<QuotaExceeded, 'quota'> & { quota: _RefType['QuotaKind'] } & { __typename: 'QuotaExceeded' } )
    | ( SandboxUnavailable & { __typename: 'SandboxUnavailable' } )
    | ( Omit<StartDeploymentSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'StartDeploymentSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  StopDeploymentResult:
    | ( StateConflict & { __typename: 'StateConflict' } )
    | ( Omit<StopDeploymentSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'StopDeploymentSuccess' } )
  ;
  TestAlertReceiverResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<TestAlertReceiverSuccess, 'notification'> & { notification: _RefType['AlertNotification'] } & { __typename: 'TestAlertReceiverSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Artifact:
    | ( DeploymentMapper & { __typename: 'Deployment' } )
    | ( DeploymentVersionMapper & { __typename: 'DeploymentVersion' } )
    | ( MonitorMapper & { __typename: 'Monitor' } )
  ;
  FeedMessage:
    | ( AlertEventMapper & { __typename: 'AlertEvent' } )
    | ( DeploymentEventMapper & { __typename: 'DeploymentEvent' } )
    | ( DeploymentMetricsChunkMapper & { __typename: 'DeploymentMetricsChunk' } )
    | ( InferenceEventMapper & { __typename: 'InferenceEvent' } )
    | ( Omit<LogChunk, 'lines' | 'signal'> & { lines: ReadonlyArray<_RefType['LogLine']>, signal: _RefType['Signal'] } & { __typename: 'LogChunk' } )
    | ( MonitorWindowEventMapper & { __typename: 'MonitorWindowEvent' } )
  ;
  UserError:
    | ( Omit<InferenceFailed, 'inference'> & { inference: _RefType['Inference'] } & { __typename: 'InferenceFailed' } )
    | ( InferenceRejected & { __typename: 'InferenceRejected' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ModelNotReady, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ModelNotReady' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( Omit<NotOnline, 'featureGroups'> & { featureGroups: ReadonlyArray<_RefType['FeatureGroup']> } & { __typename: 'NotOnline' } )
    | ( Omit<QuotaExceeded, 'quota'> & { quota: _RefType['QuotaKind'] } & { __typename: 'QuotaExceeded' } )
    | ( ReferenceInvalid & { __typename: 'ReferenceInvalid' } )
    | ( SandboxUnavailable & { __typename: 'SandboxUnavailable' } )
    | ( ServingMismatch & { __typename: 'ServingMismatch' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcknowledgeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAlertResult']>;
  AcknowledgeAlertSuccess: ResolverTypeWrapper<Omit<AcknowledgeAlertSuccess, 'alert'> & { alert: ResolversTypes['Alert'] }>;
  ActualInput: ActualInput;
  Alert: ResolverTypeWrapper<AlertMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversTypes['Alert']> }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertEvent: ResolverTypeWrapper<AlertEventMapper>;
  AlertEventKind: ResolverTypeWrapper<'RAISED' | 'RESOLVED' | 'TEST'>;
  AlertNotification: ResolverTypeWrapper<AlertNotificationMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertReceiver: ResolverTypeWrapper<AlertReceiverMapper>;
  AlertReceiverKind: ResolverTypeWrapper<'EMAIL' | 'WEBHOOK'>;
  AlertSeverity: ResolverTypeWrapper<'INFO' | 'WARNING' | 'CRITICAL'>;
  AlertState: ResolverTypeWrapper<'FIRING' | 'ACKNOWLEDGED' | 'RESOLVED'>;
  AlertSuspect: ResolverTypeWrapper<AlertSuspectMapper>;
  Artifact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Artifact']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BinKind: ResolverTypeWrapper<'RANGE' | 'VALUE' | 'CATEGORY' | 'OTHER' | 'NOT_FINITE' | 'NULL'>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntryMapper>;
  Change: ResolverTypeWrapper<'CREATED' | 'UPDATED' | 'DELETED'>;
  ColumnDistribution: ResolverTypeWrapper<Omit<ColumnDistribution, 'bins'> & { bins: ReadonlyArray<ResolversTypes['DistributionBin']> }>;
  ColumnRole: ResolverTypeWrapper<'INPUT' | 'OUTPUT'>;
  ConfigureDeploymentInput: ConfigureDeploymentInput;
  ConfigureDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureDeploymentResult']>;
  ConfigureDeploymentSuccess: ResolverTypeWrapper<Omit<ConfigureDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  ConfigureMonitorInput: ConfigureMonitorInput;
  ConfigureMonitorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureMonitorResult']>;
  ConfigureMonitorSuccess: ResolverTypeWrapper<Omit<ConfigureMonitorSuccess, 'monitor'> & { monitor: ResolversTypes['Monitor'] }>;
  CreateDeploymentInput: CreateDeploymentInput;
  CreateDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDeploymentResult']>;
  CreateDeploymentSuccess: ResolverTypeWrapper<Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  CreateMonitorInput: CreateMonitorInput;
  CreateMonitorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateMonitorResult']>;
  CreateMonitorSuccess: ResolverTypeWrapper<Omit<CreateMonitorSuccess, 'monitor'> & { monitor: ResolversTypes['Monitor'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteAlertReceiverInput: DeleteAlertReceiverInput;
  DeleteAlertReceiverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAlertReceiverResult']>;
  DeleteAlertReceiverSuccess: ResolverTypeWrapper<DeleteAlertReceiverSuccess>;
  DeleteDeploymentInput: DeleteDeploymentInput;
  DeleteDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteDeploymentResult']>;
  DeleteDeploymentSuccess: ResolverTypeWrapper<DeleteDeploymentSuccess>;
  DeleteMonitorInput: DeleteMonitorInput;
  DeleteMonitorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteMonitorResult']>;
  DeleteMonitorSuccess: ResolverTypeWrapper<DeleteMonitorSuccess>;
  DeployVersionInput: DeployVersionInput;
  DeployVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeployVersionResult']>;
  DeployVersionSuccess: ResolverTypeWrapper<Omit<DeployVersionSuccess, 'deployment' | 'version'> & { deployment: ResolversTypes['Deployment'], version: ResolversTypes['DeploymentVersion'] }>;
  Deployment: ResolverTypeWrapper<DeploymentMapper>;
  DeploymentConnection: ResolverTypeWrapper<Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Deployment']> }>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentEvent: ResolverTypeWrapper<DeploymentEventMapper>;
  DeploymentMetrics: ResolverTypeWrapper<DeploymentMetricsMapper>;
  DeploymentMetricsChunk: ResolverTypeWrapper<DeploymentMetricsChunkMapper>;
  DeploymentState: ResolverTypeWrapper<'STOPPED' | 'STARTING' | 'RUNNING' | 'UPDATING' | 'STOPPING' | 'FAILED'>;
  DeploymentStateChange: ResolverTypeWrapper<Omit<DeploymentStateChange, 'state'> & { state: ResolversTypes['DeploymentState'] }>;
  DeploymentVersion: ResolverTypeWrapper<DeploymentVersionMapper>;
  DeploymentVersionConnection: ResolverTypeWrapper<Omit<DeploymentVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['DeploymentVersion']> }>;
  DeploymentVersionEdge: ResolverTypeWrapper<Omit<DeploymentVersionEdge, 'node'> & { node: ResolversTypes['DeploymentVersion'] }>;
  DeploymentVersionInput: DeploymentVersionInput;
  DeploymentVersionState: ResolverTypeWrapper<'PREPARING' | 'READY' | 'RETIRED' | 'FAILED'>;
  DistributionBin: ResolverTypeWrapper<Omit<DistributionBin, 'kind'> & { kind: ResolversTypes['BinKind'] }>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EndSilenceInput: EndSilenceInput;
  EndSilenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSilenceResult']>;
  EndSilenceSuccess: ResolverTypeWrapper<Omit<EndSilenceSuccess, 'silence'> & { silence: ResolversTypes['Silence'] }>;
  Environment: ResolverTypeWrapper<Environment>;
  FeatureCommit: ResolverTypeWrapper<FeatureCommit>;
  FeatureGroup: ResolverTypeWrapper<FeatureGroupMapper>;
  FeatureUse: ResolverTypeWrapper<FeatureUseMapper>;
  FeatureUseRow: ResolverTypeWrapper<FeatureUseRowMapper>;
  FeatureView: ResolverTypeWrapper<FeatureViewMapper>;
  FeedMessage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FeedMessage']>;
  InferInput: InferInput;
  InferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InferResult']>;
  InferSuccess: ResolverTypeWrapper<Omit<InferSuccess, 'inference'> & { inference: ResolversTypes['Inference'] }>;
  Inference: ResolverTypeWrapper<InferenceMapper>;
  InferenceConnection: ResolverTypeWrapper<Omit<InferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Inference']> }>;
  InferenceDurability: ResolverTypeWrapper<'DURABLE' | 'ASYNCHRONOUS'>;
  InferenceEdge: ResolverTypeWrapper<Omit<InferenceEdge, 'node'> & { node: ResolversTypes['Inference'] }>;
  InferenceEvent: ResolverTypeWrapper<InferenceEventMapper>;
  InferenceFailed: ResolverTypeWrapper<Omit<InferenceFailed, 'inference'> & { inference: ResolversTypes['Inference'] }>;
  InferenceOutcome: ResolverTypeWrapper<'ANSWERED' | 'REJECTED' | 'FAILED'>;
  InferenceRejected: ResolverTypeWrapper<InferenceRejected>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LearntLimit: ResolverTypeWrapper<LearntLimit>;
  LearntLimitInput: LearntLimitInput;
  LogChunk: ResolverTypeWrapper<Omit<LogChunk, 'lines' | 'signal'> & { lines: ReadonlyArray<ResolversTypes['LogLine']>, signal: ResolversTypes['Signal'] }>;
  LogLine: ResolverTypeWrapper<Omit<LogLine, 'stream'> & { stream: ResolversTypes['LogStream'] }>;
  LogSlice: ResolverTypeWrapper<Omit<LogSlice, 'lines'> & { lines: ReadonlyArray<ResolversTypes['LogLine']> }>;
  LogStream: ResolverTypeWrapper<'STDOUT' | 'STDERR' | 'SYSTEM'>;
  ModelNotReady: ResolverTypeWrapper<Omit<ModelNotReady, 'modelVersion'> & { modelVersion: ResolversTypes['ModelVersion'] }>;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  Monitor: ResolverTypeWrapper<MonitorMapper>;
  MonitorCheck: ResolverTypeWrapper<MonitorCheckMapper>;
  MonitorConnection: ResolverTypeWrapper<Omit<MonitorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MonitorEdge']>, nodes: ReadonlyArray<ResolversTypes['Monitor']> }>;
  MonitorEdge: ResolverTypeWrapper<Omit<MonitorEdge, 'node'> & { node: ResolversTypes['Monitor'] }>;
  MonitorMetric: ResolverTypeWrapper<'PSI' | 'JS_DISTANCE' | 'HELLINGER' | 'L_INFINITY' | 'CHI_SQUARED' | 'KOLMOGOROV_SMIRNOV' | 'WASSERSTEIN' | 'WASSERSTEIN_NORMED' | 'NULL_SHARE' | 'ERROR_RATE' | 'LATENCY_P50' | 'LATENCY_P95' | 'LATENCY_P99' | 'ROC_AUC' | 'ACCURACY' | 'LOG_LOSS'>;
  MonitorPoint: ResolverTypeWrapper<MonitorPointMapper>;
  MonitorReference: ResolverTypeWrapper<MonitorReferenceMapper>;
  MonitorReferenceInput: MonitorReferenceInput;
  MonitorState: ResolverTypeWrapper<'PREPARING' | 'ACTIVE' | 'FAILED'>;
  MonitorSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MonitorSubject']>;
  MonitorThreshold: ResolverTypeWrapper<MonitorThresholdMapper>;
  MonitorThresholdInput: MonitorThresholdInput;
  MonitorWindow: ResolverTypeWrapper<MonitorWindowMapper>;
  MonitorWindowConnection: ResolverTypeWrapper<Omit<MonitorWindowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MonitorWindowEdge']>, nodes: ReadonlyArray<ResolversTypes['MonitorWindow']> }>;
  MonitorWindowEdge: ResolverTypeWrapper<Omit<MonitorWindowEdge, 'node'> & { node: ResolversTypes['MonitorWindow'] }>;
  MonitorWindowEvent: ResolverTypeWrapper<MonitorWindowEventMapper>;
  MonitorWindowInput: MonitorWindowInput;
  MonitorWindowSpec: ResolverTypeWrapper<MonitorWindowSpec>;
  MonitoredColumn: ResolverTypeWrapper<MonitoredColumnMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  NotOnline: ResolverTypeWrapper<Omit<NotOnline, 'featureGroups'> & { featureGroups: ReadonlyArray<ResolversTypes['FeatureGroup']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaExceeded: ResolverTypeWrapper<Omit<QuotaExceeded, 'quota'> & { quota: ResolversTypes['QuotaKind'] }>;
  QuotaKind: ResolverTypeWrapper<'RUNNING_DEPLOYMENTS'>;
  RecordActualsInput: RecordActualsInput;
  RecordActualsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordActualsResult']>;
  RecordActualsSuccess: ResolverTypeWrapper<RecordActualsSuccess>;
  ReferenceInvalid: ResolverTypeWrapper<ReferenceInvalid>;
  ReferenceKind: ResolverTypeWrapper<'TRAINING_SPLIT' | 'FIXED_RANGE' | 'PREVIOUS_WINDOW' | 'ROLLING'>;
  Replica: ResolverTypeWrapper<ReplicaMapper>;
  ReplicaState: ResolverTypeWrapper<'WAITING' | 'STARTING' | 'READY' | 'FAILED' | 'STOPPING' | 'STOPPED'>;
  ResolveAlertInput: ResolveAlertInput;
  ResolveAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveAlertResult']>;
  ResolveAlertSuccess: ResolverTypeWrapper<Omit<ResolveAlertSuccess, 'alert'> & { alert: ResolversTypes['Alert'] }>;
  RollBackDeploymentInput: RollBackDeploymentInput;
  RollBackDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackDeploymentResult']>;
  RollBackDeploymentSuccess: ResolverTypeWrapper<Omit<RollBackDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  SandboxUnavailable: ResolverTypeWrapper<SandboxUnavailable>;
  ServingMismatch: ResolverTypeWrapper<ServingMismatch>;
  SetAlertReceiverInput: SetAlertReceiverInput;
  SetAlertReceiverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAlertReceiverResult']>;
  SetAlertReceiverSuccess: ResolverTypeWrapper<Omit<SetAlertReceiverSuccess, 'receiver'> & { receiver: ResolversTypes['AlertReceiver'] }>;
  Signal: ResolverTypeWrapper<'EVENT' | 'LIVE' | 'RESYNC'>;
  Silence: ResolverTypeWrapper<SilenceMapper>;
  SilenceAlertsInput: SilenceAlertsInput;
  SilenceAlertsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SilenceAlertsResult']>;
  SilenceAlertsSuccess: ResolverTypeWrapper<Omit<SilenceAlertsSuccess, 'silence'> & { silence: ResolversTypes['Silence'] }>;
  SplitTrafficInput: SplitTrafficInput;
  SplitTrafficResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitTrafficResult']>;
  SplitTrafficSuccess: ResolverTypeWrapper<Omit<SplitTrafficSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  StartDeploymentInput: StartDeploymentInput;
  StartDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartDeploymentResult']>;
  StartDeploymentSuccess: ResolverTypeWrapper<Omit<StartDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  StopDeploymentInput: StopDeploymentInput;
  StopDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopDeploymentResult']>;
  StopDeploymentSuccess: ResolverTypeWrapper<Omit<StopDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspectKind: ResolverTypeWrapper<'COMMIT' | 'SCHEMA' | 'VERSION' | 'TRAFFIC'>;
  TestAlertReceiverInput: TestAlertReceiverInput;
  TestAlertReceiverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestAlertReceiverResult']>;
  TestAlertReceiverSuccess: ResolverTypeWrapper<Omit<TestAlertReceiverSuccess, 'notification'> & { notification: ResolversTypes['AlertNotification'] }>;
  TimeRange: ResolverTypeWrapper<TimeRange>;
  TimeRangeInput: TimeRangeInput;
  TrafficShare: ResolverTypeWrapper<TrafficShareMapper>;
  TrafficShareInput: TrafficShareInput;
  TrainingDataset: ResolverTypeWrapper<TrainingDataset>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WindowMeasurement: ResolverTypeWrapper<WindowMeasurementMapper>;
  WindowState: ResolverTypeWrapper<'OPEN' | 'CLOSED' | 'TOO_FEW'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AcknowledgeAlertResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAlertResult'];
  AcknowledgeAlertSuccess: Omit<AcknowledgeAlertSuccess, 'alert'> & { alert: ResolversParentTypes['Alert'] };
  ActualInput: ActualInput;
  Alert: AlertMapper;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  AlertConnection: Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alert']> };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertEvent: AlertEventMapper;
  AlertNotification: AlertNotificationMapper;
  Int: Scalars['Int']['output'];
  AlertReceiver: AlertReceiverMapper;
  AlertSuspect: AlertSuspectMapper;
  Artifact: ResolversInterfaceTypes<ResolversParentTypes>['Artifact'];
  BigInt: Scalars['BigInt']['output'];
  CatalogEntry: CatalogEntryMapper;
  ColumnDistribution: Omit<ColumnDistribution, 'bins'> & { bins: ReadonlyArray<ResolversParentTypes['DistributionBin']> };
  ConfigureDeploymentInput: ConfigureDeploymentInput;
  ConfigureDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureDeploymentResult'];
  ConfigureDeploymentSuccess: Omit<ConfigureDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  ConfigureMonitorInput: ConfigureMonitorInput;
  ConfigureMonitorResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureMonitorResult'];
  ConfigureMonitorSuccess: Omit<ConfigureMonitorSuccess, 'monitor'> & { monitor: ResolversParentTypes['Monitor'] };
  CreateDeploymentInput: CreateDeploymentInput;
  CreateDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['CreateDeploymentResult'];
  CreateDeploymentSuccess: Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  CreateMonitorInput: CreateMonitorInput;
  CreateMonitorResult: ResolversUnionTypes<ResolversParentTypes>['CreateMonitorResult'];
  CreateMonitorSuccess: Omit<CreateMonitorSuccess, 'monitor'> & { monitor: ResolversParentTypes['Monitor'] };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteAlertReceiverInput: DeleteAlertReceiverInput;
  DeleteAlertReceiverResult: ResolversUnionTypes<ResolversParentTypes>['DeleteAlertReceiverResult'];
  DeleteAlertReceiverSuccess: DeleteAlertReceiverSuccess;
  DeleteDeploymentInput: DeleteDeploymentInput;
  DeleteDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['DeleteDeploymentResult'];
  DeleteDeploymentSuccess: DeleteDeploymentSuccess;
  DeleteMonitorInput: DeleteMonitorInput;
  DeleteMonitorResult: ResolversUnionTypes<ResolversParentTypes>['DeleteMonitorResult'];
  DeleteMonitorSuccess: DeleteMonitorSuccess;
  DeployVersionInput: DeployVersionInput;
  DeployVersionResult: ResolversUnionTypes<ResolversParentTypes>['DeployVersionResult'];
  DeployVersionSuccess: Omit<DeployVersionSuccess, 'deployment' | 'version'> & { deployment: ResolversParentTypes['Deployment'], version: ResolversParentTypes['DeploymentVersion'] };
  Deployment: DeploymentMapper;
  DeploymentConnection: Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Deployment']> };
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DeploymentEvent: DeploymentEventMapper;
  DeploymentMetrics: DeploymentMetricsMapper;
  DeploymentMetricsChunk: DeploymentMetricsChunkMapper;
  DeploymentStateChange: DeploymentStateChange;
  DeploymentVersion: DeploymentVersionMapper;
  DeploymentVersionConnection: Omit<DeploymentVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeploymentVersion']> };
  DeploymentVersionEdge: Omit<DeploymentVersionEdge, 'node'> & { node: ResolversParentTypes['DeploymentVersion'] };
  DeploymentVersionInput: DeploymentVersionInput;
  DistributionBin: DistributionBin;
  Duration: Scalars['Duration']['output'];
  EndSilenceInput: EndSilenceInput;
  EndSilenceResult: ResolversUnionTypes<ResolversParentTypes>['EndSilenceResult'];
  EndSilenceSuccess: Omit<EndSilenceSuccess, 'silence'> & { silence: ResolversParentTypes['Silence'] };
  Environment: Environment;
  FeatureCommit: FeatureCommit;
  FeatureGroup: FeatureGroupMapper;
  FeatureUse: FeatureUseMapper;
  FeatureUseRow: FeatureUseRowMapper;
  FeatureView: FeatureViewMapper;
  FeedMessage: ResolversInterfaceTypes<ResolversParentTypes>['FeedMessage'];
  InferInput: InferInput;
  InferResult: ResolversUnionTypes<ResolversParentTypes>['InferResult'];
  InferSuccess: Omit<InferSuccess, 'inference'> & { inference: ResolversParentTypes['Inference'] };
  Inference: InferenceMapper;
  InferenceConnection: Omit<InferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Inference']> };
  InferenceEdge: Omit<InferenceEdge, 'node'> & { node: ResolversParentTypes['Inference'] };
  InferenceEvent: InferenceEventMapper;
  InferenceFailed: Omit<InferenceFailed, 'inference'> & { inference: ResolversParentTypes['Inference'] };
  InferenceRejected: InferenceRejected;
  InvalidField: InvalidField;
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  LearntLimit: LearntLimit;
  LearntLimitInput: LearntLimitInput;
  LogChunk: Omit<LogChunk, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['LogLine']> };
  LogLine: LogLine;
  LogSlice: Omit<LogSlice, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['LogLine']> };
  ModelNotReady: Omit<ModelNotReady, 'modelVersion'> & { modelVersion: ResolversParentTypes['ModelVersion'] };
  ModelVersion: ModelVersionMapper;
  Monitor: MonitorMapper;
  MonitorCheck: MonitorCheckMapper;
  MonitorConnection: Omit<MonitorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MonitorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Monitor']> };
  MonitorEdge: Omit<MonitorEdge, 'node'> & { node: ResolversParentTypes['Monitor'] };
  MonitorPoint: MonitorPointMapper;
  MonitorReference: MonitorReferenceMapper;
  MonitorReferenceInput: MonitorReferenceInput;
  MonitorSubject: ResolversUnionTypes<ResolversParentTypes>['MonitorSubject'];
  MonitorThreshold: MonitorThresholdMapper;
  MonitorThresholdInput: MonitorThresholdInput;
  MonitorWindow: MonitorWindowMapper;
  MonitorWindowConnection: Omit<MonitorWindowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MonitorWindowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MonitorWindow']> };
  MonitorWindowEdge: Omit<MonitorWindowEdge, 'node'> & { node: ResolversParentTypes['MonitorWindow'] };
  MonitorWindowEvent: MonitorWindowEventMapper;
  MonitorWindowInput: MonitorWindowInput;
  MonitorWindowSpec: MonitorWindowSpec;
  MonitoredColumn: MonitoredColumnMapper;
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  NotOnline: Omit<NotOnline, 'featureGroups'> & { featureGroups: ReadonlyArray<ResolversParentTypes['FeatureGroup']> };
  PageInfo: PageInfo;
  Project: ProjectMapper;
  Query: Record<PropertyKey, never>;
  QuotaExceeded: QuotaExceeded;
  RecordActualsInput: RecordActualsInput;
  RecordActualsResult: ResolversUnionTypes<ResolversParentTypes>['RecordActualsResult'];
  RecordActualsSuccess: RecordActualsSuccess;
  ReferenceInvalid: ReferenceInvalid;
  Replica: ReplicaMapper;
  ResolveAlertInput: ResolveAlertInput;
  ResolveAlertResult: ResolversUnionTypes<ResolversParentTypes>['ResolveAlertResult'];
  ResolveAlertSuccess: Omit<ResolveAlertSuccess, 'alert'> & { alert: ResolversParentTypes['Alert'] };
  RollBackDeploymentInput: RollBackDeploymentInput;
  RollBackDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['RollBackDeploymentResult'];
  RollBackDeploymentSuccess: Omit<RollBackDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  SandboxUnavailable: SandboxUnavailable;
  ServingMismatch: ServingMismatch;
  SetAlertReceiverInput: SetAlertReceiverInput;
  SetAlertReceiverResult: ResolversUnionTypes<ResolversParentTypes>['SetAlertReceiverResult'];
  SetAlertReceiverSuccess: Omit<SetAlertReceiverSuccess, 'receiver'> & { receiver: ResolversParentTypes['AlertReceiver'] };
  Silence: SilenceMapper;
  SilenceAlertsInput: SilenceAlertsInput;
  SilenceAlertsResult: ResolversUnionTypes<ResolversParentTypes>['SilenceAlertsResult'];
  SilenceAlertsSuccess: Omit<SilenceAlertsSuccess, 'silence'> & { silence: ResolversParentTypes['Silence'] };
  SplitTrafficInput: SplitTrafficInput;
  SplitTrafficResult: ResolversUnionTypes<ResolversParentTypes>['SplitTrafficResult'];
  SplitTrafficSuccess: Omit<SplitTrafficSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  StartDeploymentInput: StartDeploymentInput;
  StartDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['StartDeploymentResult'];
  StartDeploymentSuccess: Omit<StartDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  StateConflict: StateConflict;
  StopDeploymentInput: StopDeploymentInput;
  StopDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['StopDeploymentResult'];
  StopDeploymentSuccess: Omit<StopDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  Subscription: Record<PropertyKey, never>;
  TestAlertReceiverInput: TestAlertReceiverInput;
  TestAlertReceiverResult: ResolversUnionTypes<ResolversParentTypes>['TestAlertReceiverResult'];
  TestAlertReceiverSuccess: Omit<TestAlertReceiverSuccess, 'notification'> & { notification: ResolversParentTypes['AlertNotification'] };
  TimeRange: TimeRange;
  TimeRangeInput: TimeRangeInput;
  TrafficShare: TrafficShareMapper;
  TrafficShareInput: TrafficShareInput;
  TrainingDataset: TrainingDataset;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WindowMeasurement: WindowMeasurementMapper;
};

export type AcknowledgeAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeAlertResult'] = ResolversParentTypes['AcknowledgeAlertResult']> = {
  __resolveType?: TypeResolveFn<'AcknowledgeAlertSuccess' | 'InvalidInput' | 'StateConflict', ParentType, ContextType>;
};

export type AcknowledgeAlertSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeAlertSuccess'] = ResolversParentTypes['AcknowledgeAlertSuccess']> = {
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MonitorMetric'], ParentType, ContextType>;
  monitor?: Resolver<Maybe<ResolversTypes['Monitor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['AlertNotification']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  silenced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspects?: Resolver<ReadonlyArray<ResolversTypes['AlertSuspect']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['MonitorWindow']>, ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertEvent'] = ResolversParentTypes['AlertEvent']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertEventKindResolvers = EnumResolverSignature<{ RAISED?: any, RESOLVED?: any, TEST?: any }, ResolversTypes['AlertEventKind']>;

export type AlertNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertNotification'] = ResolversParentTypes['AlertNotification']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['AlertEventKind'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['AlertReceiver'], ParentType, ContextType>;
};

export type AlertReceiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertReceiver'] = ResolversParentTypes['AlertReceiver']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertReceiverKind'], ParentType, ContextType>;
  lastNotification?: Resolver<Maybe<ResolversTypes['AlertNotification']>, ParentType, ContextType>;
  minSeverity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertReceiverKindResolvers = EnumResolverSignature<{ EMAIL?: any, WEBHOOK?: any }, ResolversTypes['AlertReceiverKind']>;

export type AlertSeverityResolvers = EnumResolverSignature<{ CRITICAL?: any, INFO?: any, WARNING?: any }, ResolversTypes['AlertSeverity']>;

export type AlertStateResolvers = EnumResolverSignature<{ ACKNOWLEDGED?: any, FIRING?: any, RESOLVED?: any }, ResolversTypes['AlertState']>;

export type AlertSuspectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertSuspect'] = ResolversParentTypes['AlertSuspect']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuspectKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  __resolveType?: TypeResolveFn<'Deployment' | 'DeploymentVersion' | 'Monitor', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BinKindResolvers = EnumResolverSignature<{ CATEGORY?: any, NOT_FINITE?: any, NULL?: any, OTHER?: any, RANGE?: any, VALUE?: any }, ResolversTypes['BinKind']>;

export type CatalogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry'], FederationReferenceType extends FederationReferenceTypes['CatalogEntry'] = FederationReferenceTypes['CatalogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  deploymentVersion?: Resolver<Maybe<ResolversTypes['DeploymentVersion']>, ParentType, ContextType>;
  firingAlerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
};

export type ChangeResolvers = EnumResolverSignature<{ CREATED?: any, DELETED?: any, UPDATED?: any }, ResolversTypes['Change']>;

export type ColumnDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumnDistribution'] = ResolversParentTypes['ColumnDistribution']> = {
  bins?: Resolver<ReadonlyArray<ResolversTypes['DistributionBin']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referenceMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  windowMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ColumnRoleResolvers = EnumResolverSignature<{ INPUT?: any, OUTPUT?: any }, ResolversTypes['ColumnRole']>;

export type ConfigureDeploymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureDeploymentResult'] = ResolversParentTypes['ConfigureDeploymentResult']> = {
  __resolveType?: TypeResolveFn<'ConfigureDeploymentSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type ConfigureDeploymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureDeploymentSuccess'] = ResolversParentTypes['ConfigureDeploymentSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfigureMonitorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureMonitorResult'] = ResolversParentTypes['ConfigureMonitorResult']> = {
  __resolveType?: TypeResolveFn<'ConfigureMonitorSuccess' | 'InvalidInput' | 'StateConflict', ParentType, ContextType>;
};

export type ConfigureMonitorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureMonitorSuccess'] = ResolversParentTypes['ConfigureMonitorSuccess']> = {
  monitor?: Resolver<ResolversTypes['Monitor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateDeploymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDeploymentResult'] = ResolversParentTypes['CreateDeploymentResult']> = {
  __resolveType?: TypeResolveFn<'CreateDeploymentSuccess' | 'InvalidInput' | 'ModelNotReady' | 'NameTaken' | 'NotOnline' | 'ServingMismatch', ParentType, ContextType>;
};

export type CreateDeploymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDeploymentSuccess'] = ResolversParentTypes['CreateDeploymentSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateMonitorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMonitorResult'] = ResolversParentTypes['CreateMonitorResult']> = {
  __resolveType?: TypeResolveFn<'CreateMonitorSuccess' | 'InvalidInput' | 'NameTaken' | 'ReferenceInvalid', ParentType, ContextType>;
};

export type CreateMonitorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMonitorSuccess'] = ResolversParentTypes['CreateMonitorSuccess']> = {
  monitor?: Resolver<ResolversTypes['Monitor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAlertReceiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAlertReceiverResult'] = ResolversParentTypes['DeleteAlertReceiverResult']> = {
  __resolveType?: TypeResolveFn<'DeleteAlertReceiverSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type DeleteAlertReceiverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAlertReceiverSuccess'] = ResolversParentTypes['DeleteAlertReceiverSuccess']> = {
  receiverId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteDeploymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDeploymentResult'] = ResolversParentTypes['DeleteDeploymentResult']> = {
  __resolveType?: TypeResolveFn<'DeleteDeploymentSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type DeleteDeploymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDeploymentSuccess'] = ResolversParentTypes['DeleteDeploymentSuccess']> = {
  deploymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMonitorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMonitorResult'] = ResolversParentTypes['DeleteMonitorResult']> = {
  __resolveType?: TypeResolveFn<'DeleteMonitorSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type DeleteMonitorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMonitorSuccess'] = ResolversParentTypes['DeleteMonitorSuccess']> = {
  monitorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeployVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeployVersionResult'] = ResolversParentTypes['DeployVersionResult']> = {
  __resolveType?: TypeResolveFn<'DeployVersionSuccess' | 'InvalidInput' | 'ModelNotReady' | 'NotOnline' | 'ServingMismatch' | 'StateConflict', ParentType, ContextType>;
};

export type DeployVersionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeployVersionSuccess'] = ResolversParentTypes['DeployVersionSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DeploymentVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment'], FederationReferenceType extends FederationReferenceTypes['Deployment'] = FederationReferenceTypes['Deployment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deployment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['DeploymentVersion']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durability?: Resolver<ResolversTypes['InferenceDurability'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<DeploymentinferencesArgs>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['DeploymentMetrics']>, ParentType, ContextType, RequireFields<DeploymentmetricsArgs, 'from' | 'stepSeconds' | 'to'>>;
  monitors?: Resolver<ReadonlyArray<ResolversTypes['Monitor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replicas?: Resolver<ReadonlyArray<ResolversTypes['Replica']>, ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['TrafficShare']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
  stateHistory?: Resolver<ReadonlyArray<ResolversTypes['DeploymentStateChange']>, ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  traffic?: Resolver<ReadonlyArray<ResolversTypes['TrafficShare']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['DeploymentVersionConnection'], ParentType, ContextType, Partial<DeploymentversionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentConnection'] = ResolversParentTypes['DeploymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeploymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentEdge'] = ResolversParentTypes['DeploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
};

export type DeploymentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentEvent'] = ResolversParentTypes['DeploymentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentMetrics'] = ResolversParentTypes['DeploymentMetrics']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  latencyP50Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latencyP95Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latencyP99Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type DeploymentMetricsChunkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentMetricsChunk'] = ResolversParentTypes['DeploymentMetricsChunk']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['DeploymentMetrics']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentStateResolvers = EnumResolverSignature<{ FAILED?: any, RUNNING?: any, STARTING?: any, STOPPED?: any, STOPPING?: any, UPDATING?: any }, ResolversTypes['DeploymentState']>;

export type DeploymentStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentStateChange'] = ResolversParentTypes['DeploymentStateChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
};

export type DeploymentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentVersion'] = ResolversParentTypes['DeploymentVersion'], FederationReferenceType extends FederationReferenceTypes['DeploymentVersion'] = FederationReferenceTypes['DeploymentVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeploymentVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cpus?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  featureView?: Resolver<Maybe<ResolversTypes['FeatureView']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memoryBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicaCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicas?: Resolver<ReadonlyArray<ResolversTypes['Replica']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentVersionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentVersionConnection'] = ResolversParentTypes['DeploymentVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeploymentVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeploymentVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeploymentVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentVersionEdge'] = ResolversParentTypes['DeploymentVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeploymentVersion'], ParentType, ContextType>;
};

export type DeploymentVersionStateResolvers = EnumResolverSignature<{ FAILED?: any, PREPARING?: any, READY?: any, RETIRED?: any }, ResolversTypes['DeploymentVersionState']>;

export type DistributionBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionBin'] = ResolversParentTypes['DistributionBin']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BinKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EndSilenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSilenceResult'] = ResolversParentTypes['EndSilenceResult']> = {
  __resolveType?: TypeResolveFn<'EndSilenceSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type EndSilenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSilenceSuccess'] = ResolversParentTypes['EndSilenceSuccess']> = {
  silence?: Resolver<ResolversTypes['Silence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Environment'] = ResolversParentTypes['Environment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeatureCommitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureCommit'] = ResolversParentTypes['FeatureCommit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeatureGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureGroup'] = ResolversParentTypes['FeatureGroup'], FederationReferenceType extends FederationReferenceTypes['FeatureGroup'] = FederationReferenceTypes['FeatureGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeatureGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  monitors?: Resolver<ReadonlyArray<ResolversTypes['Monitor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeatureUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureUse'] = ResolversParentTypes['FeatureUse']> = {
  featureGroup?: Resolver<ResolversTypes['FeatureGroup'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FeatureUseRow']>>, ParentType, ContextType>;
};

export type FeatureUseRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureUseRow'] = ResolversParentTypes['FeatureUseRow']> = {
  commit?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  eventTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FeatureViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureView'] = ResolversParentTypes['FeatureView'], FederationReferenceType extends FederationReferenceTypes['FeatureView'] = FederationReferenceTypes['FeatureView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeatureView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deployments?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType>;
};

export type FeedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedMessage'] = ResolversParentTypes['FeedMessage']> = {
  __resolveType?: TypeResolveFn<'AlertEvent' | 'DeploymentEvent' | 'DeploymentMetricsChunk' | 'InferenceEvent' | 'LogChunk' | 'MonitorWindowEvent', ParentType, ContextType>;
};

export type InferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferResult'] = ResolversParentTypes['InferResult']> = {
  __resolveType?: TypeResolveFn<'InferSuccess' | 'InferenceFailed' | 'InferenceRejected' | 'StateConflict', ParentType, ContextType>;
};

export type InferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferSuccess'] = ResolversParentTypes['InferSuccess']> = {
  inference?: Resolver<ResolversTypes['Inference'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference'], FederationReferenceType extends FederationReferenceTypes['Inference'] = FederationReferenceTypes['Inference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  actualAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caller?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['FeatureUse']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  keys?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  latencyMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lookupMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['InferenceOutcome'], ParentType, ContextType>;
  outputs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DeploymentVersion'], ParentType, ContextType>;
};

export type InferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceConnection'] = ResolversParentTypes['InferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InferenceDurabilityResolvers = EnumResolverSignature<{ ASYNCHRONOUS?: any, DURABLE?: any }, ResolversTypes['InferenceDurability']>;

export type InferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceEdge'] = ResolversParentTypes['InferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inference'], ParentType, ContextType>;
};

export type InferenceEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceEvent'] = ResolversParentTypes['InferenceEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InferenceFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceFailed'] = ResolversParentTypes['InferenceFailed']> = {
  inference?: Resolver<ResolversTypes['Inference'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InferenceOutcomeResolvers = EnumResolverSignature<{ ANSWERED?: any, FAILED?: any, REJECTED?: any }, ResolversTypes['InferenceOutcome']>;

export type InferenceRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceRejected'] = ResolversParentTypes['InferenceRejected']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['InvalidField']>, ParentType, ContextType>;
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

export type LearntLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearntLimit'] = ResolversParentTypes['LearntLimit']> = {
  chunkRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunkSpan?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  deviations?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type LogSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogSlice'] = ResolversParentTypes['LogSlice']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  endOffset?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  firstOffset?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LogLine']>, ParentType, ContextType>;
};

export type LogStreamResolvers = EnumResolverSignature<{ STDERR?: any, STDOUT?: any, SYSTEM?: any }, ResolversTypes['LogStream']>;

export type ModelNotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelNotReady'] = ResolversParentTypes['ModelNotReady']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['ModelVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelVersion'] = ResolversParentTypes['ModelVersion'], FederationReferenceType extends FederationReferenceTypes['ModelVersion'] = FederationReferenceTypes['ModelVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ModelVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deployments?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType>;
};

export type MonitorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Monitor'] = ResolversParentTypes['Monitor'], FederationReferenceType extends FederationReferenceTypes['Monitor'] = FederationReferenceTypes['Monitor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Monitor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<MonitoralertsArgs>>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['MonitorCheck']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MonitoredColumn']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestWindow?: Resolver<Maybe<ResolversTypes['MonitorWindow']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['MonitorReference'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['MonitorPoint']>, ParentType, ContextType, RequireFields<MonitorseriesArgs, 'last' | 'metric'>>;
  state?: Resolver<ResolversTypes['MonitorState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['MonitorSubject'], ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['MonitorThreshold']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['MonitorWindowSpec'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['MonitorWindowConnection'], ParentType, ContextType, Partial<MonitorwindowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitorCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorCheck'] = ResolversParentTypes['MonitorCheck']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learnt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MonitorMetric'], ParentType, ContextType>;
  notJudged?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MonitorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorConnection'] = ResolversParentTypes['MonitorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonitorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Monitor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MonitorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorEdge'] = ResolversParentTypes['MonitorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Monitor'], ParentType, ContextType>;
};

export type MonitorMetricResolvers = EnumResolverSignature<{ ACCURACY?: any, CHI_SQUARED?: any, ERROR_RATE?: any, HELLINGER?: any, JS_DISTANCE?: any, KOLMOGOROV_SMIRNOV?: any, LATENCY_P50?: any, LATENCY_P95?: any, LATENCY_P99?: any, LOG_LOSS?: any, L_INFINITY?: any, NULL_SHARE?: any, PSI?: any, ROC_AUC?: any, WASSERSTEIN?: any, WASSERSTEIN_NORMED?: any }, ResolversTypes['MonitorMetric']>;

export type MonitorPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorPoint'] = ResolversParentTypes['MonitorPoint']> = {
  breach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['MonitorWindow'], ParentType, ContextType>;
};

export type MonitorReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorReference'] = ResolversParentTypes['MonitorReference']> = {
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['TimeRange']>, ParentType, ContextType>;
  sampleCount?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainingDataset?: Resolver<Maybe<ResolversTypes['TrainingDataset']>, ParentType, ContextType>;
};

export type MonitorStateResolvers = EnumResolverSignature<{ ACTIVE?: any, FAILED?: any, PREPARING?: any }, ResolversTypes['MonitorState']>;

export type MonitorSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorSubject'] = ResolversParentTypes['MonitorSubject']> = {
  __resolveType?: TypeResolveFn<'Deployment' | 'FeatureGroup', ParentType, ContextType>;
};

export type MonitorThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorThreshold'] = ResolversParentTypes['MonitorThreshold']> = {
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learnt?: Resolver<Maybe<ResolversTypes['LearntLimit']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MonitorMetric'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
};

export type MonitorWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorWindow'] = ResolversParentTypes['MonitorWindow'], FederationReferenceType extends FederationReferenceTypes['MonitorWindow'] = FederationReferenceTypes['MonitorWindow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MonitorWindow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['FeatureCommit']>, ParentType, ContextType>;
  distributions?: Resolver<ReadonlyArray<ResolversTypes['ColumnDistribution']>, ParentType, ContextType, Partial<MonitorWindowdistributionsArgs>>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelledCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  monitor?: Resolver<ResolversTypes['Monitor'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WindowMeasurement']>, ParentType, ContextType>;
  sampleCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WindowState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MonitorWindowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorWindowConnection'] = ResolversParentTypes['MonitorWindowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonitorWindowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MonitorWindow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MonitorWindowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorWindowEdge'] = ResolversParentTypes['MonitorWindowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonitorWindow'], ParentType, ContextType>;
};

export type MonitorWindowEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorWindowEvent'] = ResolversParentTypes['MonitorWindowEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['MonitorWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitorWindowSpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorWindowSpec'] = ResolversParentTypes['MonitorWindowSpec']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  minSamples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slide?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  slideCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MonitoredColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoredColumn'] = ResolversParentTypes['MonitoredColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ColumnRole'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlert?: Resolver<ResolversTypes['AcknowledgeAlertResult'], ParentType, ContextType, RequireFields<MutationacknowledgeAlertArgs, 'input'>>;
  configureDeployment?: Resolver<ResolversTypes['ConfigureDeploymentResult'], ParentType, ContextType, RequireFields<MutationconfigureDeploymentArgs, 'input'>>;
  configureMonitor?: Resolver<ResolversTypes['ConfigureMonitorResult'], ParentType, ContextType, RequireFields<MutationconfigureMonitorArgs, 'input'>>;
  createDeployment?: Resolver<ResolversTypes['CreateDeploymentResult'], ParentType, ContextType, RequireFields<MutationcreateDeploymentArgs, 'input'>>;
  createMonitor?: Resolver<ResolversTypes['CreateMonitorResult'], ParentType, ContextType, RequireFields<MutationcreateMonitorArgs, 'input'>>;
  deleteAlertReceiver?: Resolver<ResolversTypes['DeleteAlertReceiverResult'], ParentType, ContextType, RequireFields<MutationdeleteAlertReceiverArgs, 'input'>>;
  deleteDeployment?: Resolver<ResolversTypes['DeleteDeploymentResult'], ParentType, ContextType, RequireFields<MutationdeleteDeploymentArgs, 'input'>>;
  deleteMonitor?: Resolver<ResolversTypes['DeleteMonitorResult'], ParentType, ContextType, RequireFields<MutationdeleteMonitorArgs, 'input'>>;
  deployVersion?: Resolver<ResolversTypes['DeployVersionResult'], ParentType, ContextType, RequireFields<MutationdeployVersionArgs, 'input'>>;
  endSilence?: Resolver<ResolversTypes['EndSilenceResult'], ParentType, ContextType, RequireFields<MutationendSilenceArgs, 'input'>>;
  infer?: Resolver<ResolversTypes['InferResult'], ParentType, ContextType, RequireFields<MutationinferArgs, 'input'>>;
  recordActuals?: Resolver<ResolversTypes['RecordActualsResult'], ParentType, ContextType, RequireFields<MutationrecordActualsArgs, 'input'>>;
  resolveAlert?: Resolver<ResolversTypes['ResolveAlertResult'], ParentType, ContextType, RequireFields<MutationresolveAlertArgs, 'input'>>;
  rollBackDeployment?: Resolver<ResolversTypes['RollBackDeploymentResult'], ParentType, ContextType, RequireFields<MutationrollBackDeploymentArgs, 'input'>>;
  setAlertReceiver?: Resolver<ResolversTypes['SetAlertReceiverResult'], ParentType, ContextType, RequireFields<MutationsetAlertReceiverArgs, 'input'>>;
  silenceAlerts?: Resolver<ResolversTypes['SilenceAlertsResult'], ParentType, ContextType, RequireFields<MutationsilenceAlertsArgs, 'input'>>;
  splitTraffic?: Resolver<ResolversTypes['SplitTrafficResult'], ParentType, ContextType, RequireFields<MutationsplitTrafficArgs, 'input'>>;
  startDeployment?: Resolver<ResolversTypes['StartDeploymentResult'], ParentType, ContextType, RequireFields<MutationstartDeploymentArgs, 'input'>>;
  stopDeployment?: Resolver<ResolversTypes['StopDeploymentResult'], ParentType, ContextType, RequireFields<MutationstopDeploymentArgs, 'input'>>;
  testAlertReceiver?: Resolver<ResolversTypes['TestAlertReceiverResult'], ParentType, ContextType, RequireFields<MutationtestAlertReceiverArgs, 'input'>>;
};

export type NameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameTaken'] = ResolversParentTypes['NameTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOnlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOnline'] = ResolversParentTypes['NotOnline']> = {
  featureGroups?: Resolver<ReadonlyArray<ResolversTypes['FeatureGroup']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alertReceivers?: Resolver<ReadonlyArray<ResolversTypes['AlertReceiver']>, ParentType, ContextType>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<ProjectalertsArgs>>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<ProjectdeploymentArgs, 'name'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, Partial<ProjectdeploymentsArgs>>;
  monitors?: Resolver<ResolversTypes['MonitorConnection'], ParentType, ContextType, Partial<ProjectmonitorsArgs>>;
  silences?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType, RequireFields<ProjectsilencesArgs, 'active'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryalertArgs, 'id'>>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<QuerydeploymentArgs, 'id'>>;
  deploymentVersion?: Resolver<Maybe<ResolversTypes['DeploymentVersion']>, ParentType, ContextType, RequireFields<QuerydeploymentVersionArgs, 'id'>>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType, RequireFields<QueryinferenceArgs, 'id'>>;
  monitor?: Resolver<Maybe<ResolversTypes['Monitor']>, ParentType, ContextType, RequireFields<QuerymonitorArgs, 'id'>>;
  monitorWindow?: Resolver<Maybe<ResolversTypes['MonitorWindow']>, ParentType, ContextType, RequireFields<QuerymonitorWindowArgs, 'id'>>;
};

export type QuotaExceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotaExceeded'] = ResolversParentTypes['QuotaExceeded']> = {
  limit?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['QuotaKind'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotaKindResolvers = EnumResolverSignature<{ RUNNING_DEPLOYMENTS?: any }, ResolversTypes['QuotaKind']>;

export type RecordActualsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordActualsResult'] = ResolversParentTypes['RecordActualsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'RecordActualsSuccess', ParentType, ContextType>;
};

export type RecordActualsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordActualsSuccess'] = ResolversParentTypes['RecordActualsSuccess']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceInvalid'] = ResolversParentTypes['ReferenceInvalid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceKindResolvers = EnumResolverSignature<{ FIXED_RANGE?: any, PREVIOUS_WINDOW?: any, ROLLING?: any, TRAINING_SPLIT?: any }, ResolversTypes['ReferenceKind']>;

export type ReplicaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Replica'] = ResolversParentTypes['Replica']> = {
  cpuSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogSlice'], ParentType, ContextType, RequireFields<ReplicalogArgs, 'limit' | 'tail'>>;
  memoryBytes?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReplicaState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DeploymentVersion'], ParentType, ContextType>;
};

export type ReplicaStateResolvers = EnumResolverSignature<{ FAILED?: any, READY?: any, STARTING?: any, STOPPED?: any, STOPPING?: any, WAITING?: any }, ResolversTypes['ReplicaState']>;

export type ResolveAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveAlertResult'] = ResolversParentTypes['ResolveAlertResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'ResolveAlertSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type ResolveAlertSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveAlertSuccess'] = ResolversParentTypes['ResolveAlertSuccess']> = {
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollBackDeploymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollBackDeploymentResult'] = ResolversParentTypes['RollBackDeploymentResult']> = {
  __resolveType?: TypeResolveFn<'RollBackDeploymentSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type RollBackDeploymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollBackDeploymentSuccess'] = ResolversParentTypes['RollBackDeploymentSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxUnavailable'] = ResolversParentTypes['SandboxUnavailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServingMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServingMismatch'] = ResolversParentTypes['ServingMismatch']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['InvalidField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAlertReceiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAlertReceiverResult'] = ResolversParentTypes['SetAlertReceiverResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NameTaken' | 'SetAlertReceiverSuccess', ParentType, ContextType>;
};

export type SetAlertReceiverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAlertReceiverSuccess'] = ResolversParentTypes['SetAlertReceiverSuccess']> = {
  receiver?: Resolver<ResolversTypes['AlertReceiver'], ParentType, ContextType>;
  signingSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalResolvers = EnumResolverSignature<{ EVENT?: any, LIVE?: any, RESYNC?: any }, ResolversTypes['Signal']>;

export type SilenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxSeverity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SilenceAlertsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilenceAlertsResult'] = ResolversParentTypes['SilenceAlertsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'SilenceAlertsSuccess', ParentType, ContextType>;
};

export type SilenceAlertsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilenceAlertsSuccess'] = ResolversParentTypes['SilenceAlertsSuccess']> = {
  silence?: Resolver<ResolversTypes['Silence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SplitTrafficResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitTrafficResult'] = ResolversParentTypes['SplitTrafficResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'SplitTrafficSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type SplitTrafficSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitTrafficSuccess'] = ResolversParentTypes['SplitTrafficSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartDeploymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDeploymentResult'] = ResolversParentTypes['StartDeploymentResult']> = {
  __resolveType?: TypeResolveFn<'QuotaExceeded' | 'SandboxUnavailable' | 'StartDeploymentSuccess' | 'StateConflict', ParentType, ContextType>;
};

export type StartDeploymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDeploymentSuccess'] = ResolversParentTypes['StartDeploymentSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopDeploymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopDeploymentResult'] = ResolversParentTypes['StopDeploymentResult']> = {
  __resolveType?: TypeResolveFn<'StateConflict' | 'StopDeploymentSuccess', ParentType, ContextType>;
};

export type StopDeploymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopDeploymentSuccess'] = ResolversParentTypes['StopDeploymentSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alertChanged?: SubscriptionResolver<ResolversTypes['AlertEvent'], "alertChanged", ParentType, ContextType, Partial<SubscriptionalertChangedArgs>>;
  deploymentChanged?: SubscriptionResolver<ResolversTypes['DeploymentEvent'], "deploymentChanged", ParentType, ContextType, Partial<SubscriptiondeploymentChangedArgs>>;
  deploymentMetrics?: SubscriptionResolver<ResolversTypes['DeploymentMetricsChunk'], "deploymentMetrics", ParentType, ContextType, RequireFields<SubscriptiondeploymentMetricsArgs, 'deploymentId'>>;
  inferenceLogged?: SubscriptionResolver<ResolversTypes['InferenceEvent'], "inferenceLogged", ParentType, ContextType, RequireFields<SubscriptioninferenceLoggedArgs, 'deploymentId' | 'sampleRate'>>;
  monitorWindowChanged?: SubscriptionResolver<ResolversTypes['MonitorWindowEvent'], "monitorWindowChanged", ParentType, ContextType, Partial<SubscriptionmonitorWindowChangedArgs>>;
  replicaLog?: SubscriptionResolver<ResolversTypes['LogChunk'], "replicaLog", ParentType, ContextType, RequireFields<SubscriptionreplicaLogArgs, 'replicaId'>>;
};

export type SuspectKindResolvers = EnumResolverSignature<{ COMMIT?: any, SCHEMA?: any, TRAFFIC?: any, VERSION?: any }, ResolversTypes['SuspectKind']>;

export type TestAlertReceiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestAlertReceiverResult'] = ResolversParentTypes['TestAlertReceiverResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'TestAlertReceiverSuccess', ParentType, ContextType>;
};

export type TestAlertReceiverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestAlertReceiverSuccess'] = ResolversParentTypes['TestAlertReceiverSuccess']> = {
  notification?: Resolver<ResolversTypes['AlertNotification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeRange'] = ResolversParentTypes['TimeRange']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrafficShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrafficShare'] = ResolversParentTypes['TrafficShare']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DeploymentVersion'], ParentType, ContextType>;
};

export type TrainingDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingDataset'] = ResolversParentTypes['TrainingDataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InferenceFailed' | 'InferenceRejected' | 'InvalidInput' | 'ModelNotReady' | 'NameTaken' | 'NotOnline' | 'QuotaExceeded' | 'ReferenceInvalid' | 'SandboxUnavailable' | 'ServingMismatch' | 'StateConflict', ParentType, ContextType>;
};

export type WindowMeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowMeasurement'] = ResolversParentTypes['WindowMeasurement']> = {
  breach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MonitorMetric'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WindowStateResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any, TOO_FEW?: any }, ResolversTypes['WindowState']>;

export type Resolvers<ContextType = Context> = {
  AcknowledgeAlertResult?: AcknowledgeAlertResultResolvers<ContextType>;
  AcknowledgeAlertSuccess?: AcknowledgeAlertSuccessResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertEvent?: AlertEventResolvers<ContextType>;
  AlertEventKind?: AlertEventKindResolvers;
  AlertNotification?: AlertNotificationResolvers<ContextType>;
  AlertReceiver?: AlertReceiverResolvers<ContextType>;
  AlertReceiverKind?: AlertReceiverKindResolvers;
  AlertSeverity?: AlertSeverityResolvers;
  AlertState?: AlertStateResolvers;
  AlertSuspect?: AlertSuspectResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BinKind?: BinKindResolvers;
  CatalogEntry?: CatalogEntryResolvers<ContextType>;
  Change?: ChangeResolvers;
  ColumnDistribution?: ColumnDistributionResolvers<ContextType>;
  ColumnRole?: ColumnRoleResolvers;
  ConfigureDeploymentResult?: ConfigureDeploymentResultResolvers<ContextType>;
  ConfigureDeploymentSuccess?: ConfigureDeploymentSuccessResolvers<ContextType>;
  ConfigureMonitorResult?: ConfigureMonitorResultResolvers<ContextType>;
  ConfigureMonitorSuccess?: ConfigureMonitorSuccessResolvers<ContextType>;
  CreateDeploymentResult?: CreateDeploymentResultResolvers<ContextType>;
  CreateDeploymentSuccess?: CreateDeploymentSuccessResolvers<ContextType>;
  CreateMonitorResult?: CreateMonitorResultResolvers<ContextType>;
  CreateMonitorSuccess?: CreateMonitorSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteAlertReceiverResult?: DeleteAlertReceiverResultResolvers<ContextType>;
  DeleteAlertReceiverSuccess?: DeleteAlertReceiverSuccessResolvers<ContextType>;
  DeleteDeploymentResult?: DeleteDeploymentResultResolvers<ContextType>;
  DeleteDeploymentSuccess?: DeleteDeploymentSuccessResolvers<ContextType>;
  DeleteMonitorResult?: DeleteMonitorResultResolvers<ContextType>;
  DeleteMonitorSuccess?: DeleteMonitorSuccessResolvers<ContextType>;
  DeployVersionResult?: DeployVersionResultResolvers<ContextType>;
  DeployVersionSuccess?: DeployVersionSuccessResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  DeploymentEvent?: DeploymentEventResolvers<ContextType>;
  DeploymentMetrics?: DeploymentMetricsResolvers<ContextType>;
  DeploymentMetricsChunk?: DeploymentMetricsChunkResolvers<ContextType>;
  DeploymentState?: DeploymentStateResolvers;
  DeploymentStateChange?: DeploymentStateChangeResolvers<ContextType>;
  DeploymentVersion?: DeploymentVersionResolvers<ContextType>;
  DeploymentVersionConnection?: DeploymentVersionConnectionResolvers<ContextType>;
  DeploymentVersionEdge?: DeploymentVersionEdgeResolvers<ContextType>;
  DeploymentVersionState?: DeploymentVersionStateResolvers;
  DistributionBin?: DistributionBinResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EndSilenceResult?: EndSilenceResultResolvers<ContextType>;
  EndSilenceSuccess?: EndSilenceSuccessResolvers<ContextType>;
  Environment?: EnvironmentResolvers<ContextType>;
  FeatureCommit?: FeatureCommitResolvers<ContextType>;
  FeatureGroup?: FeatureGroupResolvers<ContextType>;
  FeatureUse?: FeatureUseResolvers<ContextType>;
  FeatureUseRow?: FeatureUseRowResolvers<ContextType>;
  FeatureView?: FeatureViewResolvers<ContextType>;
  FeedMessage?: FeedMessageResolvers<ContextType>;
  InferResult?: InferResultResolvers<ContextType>;
  InferSuccess?: InferSuccessResolvers<ContextType>;
  Inference?: InferenceResolvers<ContextType>;
  InferenceConnection?: InferenceConnectionResolvers<ContextType>;
  InferenceDurability?: InferenceDurabilityResolvers;
  InferenceEdge?: InferenceEdgeResolvers<ContextType>;
  InferenceEvent?: InferenceEventResolvers<ContextType>;
  InferenceFailed?: InferenceFailedResolvers<ContextType>;
  InferenceOutcome?: InferenceOutcomeResolvers;
  InferenceRejected?: InferenceRejectedResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LearntLimit?: LearntLimitResolvers<ContextType>;
  LogChunk?: LogChunkResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogSlice?: LogSliceResolvers<ContextType>;
  LogStream?: LogStreamResolvers;
  ModelNotReady?: ModelNotReadyResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  Monitor?: MonitorResolvers<ContextType>;
  MonitorCheck?: MonitorCheckResolvers<ContextType>;
  MonitorConnection?: MonitorConnectionResolvers<ContextType>;
  MonitorEdge?: MonitorEdgeResolvers<ContextType>;
  MonitorMetric?: MonitorMetricResolvers;
  MonitorPoint?: MonitorPointResolvers<ContextType>;
  MonitorReference?: MonitorReferenceResolvers<ContextType>;
  MonitorState?: MonitorStateResolvers;
  MonitorSubject?: MonitorSubjectResolvers<ContextType>;
  MonitorThreshold?: MonitorThresholdResolvers<ContextType>;
  MonitorWindow?: MonitorWindowResolvers<ContextType>;
  MonitorWindowConnection?: MonitorWindowConnectionResolvers<ContextType>;
  MonitorWindowEdge?: MonitorWindowEdgeResolvers<ContextType>;
  MonitorWindowEvent?: MonitorWindowEventResolvers<ContextType>;
  MonitorWindowSpec?: MonitorWindowSpecResolvers<ContextType>;
  MonitoredColumn?: MonitoredColumnResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  NotOnline?: NotOnlineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotaExceeded?: QuotaExceededResolvers<ContextType>;
  QuotaKind?: QuotaKindResolvers;
  RecordActualsResult?: RecordActualsResultResolvers<ContextType>;
  RecordActualsSuccess?: RecordActualsSuccessResolvers<ContextType>;
  ReferenceInvalid?: ReferenceInvalidResolvers<ContextType>;
  ReferenceKind?: ReferenceKindResolvers;
  Replica?: ReplicaResolvers<ContextType>;
  ReplicaState?: ReplicaStateResolvers;
  ResolveAlertResult?: ResolveAlertResultResolvers<ContextType>;
  ResolveAlertSuccess?: ResolveAlertSuccessResolvers<ContextType>;
  RollBackDeploymentResult?: RollBackDeploymentResultResolvers<ContextType>;
  RollBackDeploymentSuccess?: RollBackDeploymentSuccessResolvers<ContextType>;
  SandboxUnavailable?: SandboxUnavailableResolvers<ContextType>;
  ServingMismatch?: ServingMismatchResolvers<ContextType>;
  SetAlertReceiverResult?: SetAlertReceiverResultResolvers<ContextType>;
  SetAlertReceiverSuccess?: SetAlertReceiverSuccessResolvers<ContextType>;
  Signal?: SignalResolvers;
  Silence?: SilenceResolvers<ContextType>;
  SilenceAlertsResult?: SilenceAlertsResultResolvers<ContextType>;
  SilenceAlertsSuccess?: SilenceAlertsSuccessResolvers<ContextType>;
  SplitTrafficResult?: SplitTrafficResultResolvers<ContextType>;
  SplitTrafficSuccess?: SplitTrafficSuccessResolvers<ContextType>;
  StartDeploymentResult?: StartDeploymentResultResolvers<ContextType>;
  StartDeploymentSuccess?: StartDeploymentSuccessResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  StopDeploymentResult?: StopDeploymentResultResolvers<ContextType>;
  StopDeploymentSuccess?: StopDeploymentSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuspectKind?: SuspectKindResolvers;
  TestAlertReceiverResult?: TestAlertReceiverResultResolvers<ContextType>;
  TestAlertReceiverSuccess?: TestAlertReceiverSuccessResolvers<ContextType>;
  TimeRange?: TimeRangeResolvers<ContextType>;
  TrafficShare?: TrafficShareResolvers<ContextType>;
  TrainingDataset?: TrainingDatasetResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WindowMeasurement?: WindowMeasurementResolvers<ContextType>;
  WindowState?: WindowStateResolvers;
};

