import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeploymentMapper, DeploymentEventMapper, DeploymentMetricsMapper, DeploymentVersionMapper, FeatureUseMapper, FeatureUseRowMapper, FeatureViewMapper, InferenceMapper, ModelVersionMapper, ProjectMapper, ReplicaMapper, TrafficShareMapper } from './../schema.mappers.ts';
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

/** What turned out to be true. */
export type ActualInput = {
  /** An object from output to value; of a call with more than one row, to a list. */
  readonly actual: Scalars['JSON']['input'];
  /** Of which call. */
  readonly inferenceId: Scalars['ID']['input'];
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
  readonly id: Scalars['ID']['output'];
};

/** What happened to a thing. */
export type Change =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

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
  /** Unique in the project; part of its address. */
  readonly name: Scalars['String']['output'];
  /** Its replicas, those of the newest version first. What is STOPPED is not among them. */
  readonly replicas: ReadonlyArray<Replica>;
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
  /** What the call is to be called, unique in the project: 1 to 128 printable characters. Left out, it is made up. */
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes a deployment with its first version. It is STOPPED. */
  readonly createDeployment: CreateDeploymentResult;
  /**
   * Makes the next version. A deployment that runs answers as before until it is ready, then moves the calls at once; if it cannot be
   * loaded, nothing moves and `stateReason` says why. One that does not run has it as what will be started.
   */
  readonly deployVersion: DeployVersionResult;
  /** Asks a deployment for predictions, as its door does. Answered once the call is in the log. */
  readonly infer: InferResult;
  /** Says of calls what turned out to be true. A later word about a call replaces the one before. */
  readonly recordActuals: RecordActualsResult;
  /** Gives an older version all calls: at once where it is READY, else once it is warm. */
  readonly rollBackDeployment: RollBackDeploymentResult;
  /** Gives READY versions of a RUNNING deployment their shares of the calls, in one step. A version that is left out retires. */
  readonly splitTraffic: SplitTrafficResult;
  /** Starts a deployment that is STOPPED or FAILED: it is RUNNING once all replicas of the versions that get calls are ready. */
  readonly startDeployment: StartDeploymentResult;
  /** Stops a deployment: new calls are refused, those under way end. Versions and traffic stay. */
  readonly stopDeployment: StopDeploymentResult;
};


export type MutationcreateDeploymentArgs = {
  input: CreateDeploymentInput;
};


export type MutationdeployVersionArgs = {
  input: DeployVersionInput;
};


export type MutationinferArgs = {
  input: InferInput;
};


export type MutationrecordActualsArgs = {
  input: RecordActualsInput;
};


export type MutationrollBackDeploymentArgs = {
  input: RollBackDeploymentInput;
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
  /** A deployment by its name. */
  readonly deployment?: Maybe<Deployment>;
  /** Its deployments, by name. */
  readonly deployments: DeploymentConnection;
  readonly id: Scalars['ID']['output'];
};


export type ProjectdeploymentArgs = {
  name: Scalars['String']['input'];
};


export type ProjectdeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A deployment of the active project by id. */
  readonly deployment?: Maybe<Deployment>;
  /** A version of a deployment of the active project by id. */
  readonly deploymentVersion?: Maybe<DeploymentVersion>;
  /** A call of the active project with everything that its answer rests on, by the id that the call gave or got. */
  readonly inference?: Maybe<Inference>;
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

/** What a subscription message is. */
export type Signal =
  /** Something happened. */
  | 'EVENT'
  /** The replay of what was missed is over; what follows happens now. */
  | 'LIVE'
  /** History before this cursor is missing: read again, then go on from it. */
  | 'RESYNC';

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
  /** Deployments of the active project, or one, as they, their versions, their traffic or their replicas change. */
  readonly deploymentChanged: DeploymentEvent;
  /** What a replica prints. Without `after`, from now on. */
  readonly replicaLog: LogChunk;
};


export type SubscriptiondeploymentChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  deploymentId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionreplicaLogArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  replicaId: Scalars['ID']['input'];
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
  Deployment: Deployment;
  DeploymentVersion: DeploymentVersion;
  FeatureView: FeatureView;
  Inference: Inference;
  ModelVersion: ModelVersion;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Deployment:
    ( { __typename: 'Deployment' }
    & GraphQLRecursivePick<FederationTypes['Deployment'], {"id":true}> );
  DeploymentVersion:
    ( { __typename: 'DeploymentVersion' }
    & GraphQLRecursivePick<FederationTypes['DeploymentVersion'], {"id":true}> );
  FeatureView:
    ( { __typename: 'FeatureView' }
    & GraphQLRecursivePick<FederationTypes['FeatureView'], {"id":true}> );
  Inference:
    ( { __typename: 'Inference' }
    & GraphQLRecursivePick<FederationTypes['Inference'], {"id":true}> );
  ModelVersion:
    ( { __typename: 'ModelVersion' }
    & GraphQLRecursivePick<FederationTypes['ModelVersion'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateDeploymentResult:
    | ( Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'CreateDeploymentSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ModelNotReady, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ModelNotReady' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( NotOnline & { __typename: 'NotOnline' } )
    | ( ServingMismatch & { __typename: 'ServingMismatch' } )
  ;
  DeployVersionResult:
    | ( Omit<DeployVersionSuccess, 'deployment' | 'version'> & { deployment: _RefType['Deployment'], version: _RefType['DeploymentVersion'] } & { __typename: 'DeployVersionSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ModelNotReady, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ModelNotReady' } )
    | ( NotOnline & { __typename: 'NotOnline' } )
    | ( ServingMismatch & { __typename: 'ServingMismatch' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  InferResult:
    | ( Omit<InferSuccess, 'inference'> & { inference: _RefType['Inference'] } & { __typename: 'InferSuccess' } )
    | ( Omit<InferenceFailed, 'inference'> & { inference: _RefType['Inference'] } & { __typename: 'InferenceFailed' } )
    | ( InferenceRejected & { __typename: 'InferenceRejected' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
  RecordActualsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RecordActualsSuccess & { __typename: 'RecordActualsSuccess' } )
  ;
  RollBackDeploymentResult:
    | ( Omit<RollBackDeploymentSuccess, 'deployment'> & { deployment: _RefType['Deployment'] } & { __typename: 'RollBackDeploymentSuccess' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Artifact:
    | ( DeploymentMapper & { __typename: 'Deployment' } )
    | ( DeploymentVersionMapper & { __typename: 'DeploymentVersion' } )
  ;
  FeedMessage:
    | ( DeploymentEventMapper & { __typename: 'DeploymentEvent' } )
    | ( Omit<LogChunk, 'lines' | 'signal'> & { lines: ReadonlyArray<_RefType['LogLine']>, signal: _RefType['Signal'] } & { __typename: 'LogChunk' } )
  ;
  UserError:
    | ( Omit<InferenceFailed, 'inference'> & { inference: _RefType['Inference'] } & { __typename: 'InferenceFailed' } )
    | ( InferenceRejected & { __typename: 'InferenceRejected' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ModelNotReady, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ModelNotReady' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( NotOnline & { __typename: 'NotOnline' } )
    | ( Omit<QuotaExceeded, 'quota'> & { quota: _RefType['QuotaKind'] } & { __typename: 'QuotaExceeded' } )
    | ( SandboxUnavailable & { __typename: 'SandboxUnavailable' } )
    | ( ServingMismatch & { __typename: 'ServingMismatch' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActualInput: ActualInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Artifact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Artifact']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntry>;
  Change: ResolverTypeWrapper<'CREATED' | 'UPDATED' | 'DELETED'>;
  CreateDeploymentInput: CreateDeploymentInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CreateDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDeploymentResult']>;
  CreateDeploymentSuccess: ResolverTypeWrapper<Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeployVersionInput: DeployVersionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DeployVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeployVersionResult']>;
  DeployVersionSuccess: ResolverTypeWrapper<Omit<DeployVersionSuccess, 'deployment' | 'version'> & { deployment: ResolversTypes['Deployment'], version: ResolversTypes['DeploymentVersion'] }>;
  Deployment: ResolverTypeWrapper<DeploymentMapper>;
  DeploymentConnection: ResolverTypeWrapper<Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Deployment']> }>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentEvent: ResolverTypeWrapper<DeploymentEventMapper>;
  DeploymentMetrics: ResolverTypeWrapper<DeploymentMetricsMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DeploymentState: ResolverTypeWrapper<'STOPPED' | 'STARTING' | 'RUNNING' | 'UPDATING' | 'STOPPING' | 'FAILED'>;
  DeploymentStateChange: ResolverTypeWrapper<Omit<DeploymentStateChange, 'state'> & { state: ResolversTypes['DeploymentState'] }>;
  DeploymentVersion: ResolverTypeWrapper<DeploymentVersionMapper>;
  DeploymentVersionConnection: ResolverTypeWrapper<Omit<DeploymentVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['DeploymentVersion']> }>;
  DeploymentVersionEdge: ResolverTypeWrapper<Omit<DeploymentVersionEdge, 'node'> & { node: ResolversTypes['DeploymentVersion'] }>;
  DeploymentVersionInput: DeploymentVersionInput;
  DeploymentVersionState: ResolverTypeWrapper<'PREPARING' | 'READY' | 'RETIRED' | 'FAILED'>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Environment: ResolverTypeWrapper<Environment>;
  FeatureCommit: ResolverTypeWrapper<FeatureCommit>;
  FeatureGroup: ResolverTypeWrapper<FeatureGroup>;
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
  InferenceFailed: ResolverTypeWrapper<Omit<InferenceFailed, 'inference'> & { inference: ResolversTypes['Inference'] }>;
  InferenceOutcome: ResolverTypeWrapper<'ANSWERED' | 'REJECTED' | 'FAILED'>;
  InferenceRejected: ResolverTypeWrapper<InferenceRejected>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LogChunk: ResolverTypeWrapper<Omit<LogChunk, 'lines' | 'signal'> & { lines: ReadonlyArray<ResolversTypes['LogLine']>, signal: ResolversTypes['Signal'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LogLine: ResolverTypeWrapper<Omit<LogLine, 'stream'> & { stream: ResolversTypes['LogStream'] }>;
  LogSlice: ResolverTypeWrapper<Omit<LogSlice, 'lines'> & { lines: ReadonlyArray<ResolversTypes['LogLine']> }>;
  LogStream: ResolverTypeWrapper<'STDOUT' | 'STDERR' | 'SYSTEM'>;
  ModelNotReady: ResolverTypeWrapper<Omit<ModelNotReady, 'modelVersion'> & { modelVersion: ResolversTypes['ModelVersion'] }>;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  NotOnline: ResolverTypeWrapper<NotOnline>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaExceeded: ResolverTypeWrapper<Omit<QuotaExceeded, 'quota'> & { quota: ResolversTypes['QuotaKind'] }>;
  QuotaKind: ResolverTypeWrapper<'RUNNING_DEPLOYMENTS'>;
  RecordActualsInput: RecordActualsInput;
  RecordActualsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordActualsResult']>;
  RecordActualsSuccess: ResolverTypeWrapper<RecordActualsSuccess>;
  Replica: ResolverTypeWrapper<ReplicaMapper>;
  ReplicaState: ResolverTypeWrapper<'WAITING' | 'STARTING' | 'READY' | 'FAILED' | 'STOPPING' | 'STOPPED'>;
  RollBackDeploymentInput: RollBackDeploymentInput;
  RollBackDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackDeploymentResult']>;
  RollBackDeploymentSuccess: ResolverTypeWrapper<Omit<RollBackDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  SandboxUnavailable: ResolverTypeWrapper<SandboxUnavailable>;
  ServingMismatch: ResolverTypeWrapper<ServingMismatch>;
  Signal: ResolverTypeWrapper<'EVENT' | 'LIVE' | 'RESYNC'>;
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
  TrafficShare: ResolverTypeWrapper<TrafficShareMapper>;
  TrafficShareInput: TrafficShareInput;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActualInput: ActualInput;
  ID: Scalars['ID']['output'];
  Artifact: ResolversInterfaceTypes<ResolversParentTypes>['Artifact'];
  BigInt: Scalars['BigInt']['output'];
  CatalogEntry: CatalogEntry;
  CreateDeploymentInput: CreateDeploymentInput;
  String: Scalars['String']['output'];
  CreateDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['CreateDeploymentResult'];
  CreateDeploymentSuccess: Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeployVersionInput: DeployVersionInput;
  Int: Scalars['Int']['output'];
  DeployVersionResult: ResolversUnionTypes<ResolversParentTypes>['DeployVersionResult'];
  DeployVersionSuccess: Omit<DeployVersionSuccess, 'deployment' | 'version'> & { deployment: ResolversParentTypes['Deployment'], version: ResolversParentTypes['DeploymentVersion'] };
  Deployment: DeploymentMapper;
  DeploymentConnection: Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Deployment']> };
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DeploymentEvent: DeploymentEventMapper;
  DeploymentMetrics: DeploymentMetricsMapper;
  Float: Scalars['Float']['output'];
  DeploymentStateChange: DeploymentStateChange;
  DeploymentVersion: DeploymentVersionMapper;
  DeploymentVersionConnection: Omit<DeploymentVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeploymentVersion']> };
  DeploymentVersionEdge: Omit<DeploymentVersionEdge, 'node'> & { node: ResolversParentTypes['DeploymentVersion'] };
  DeploymentVersionInput: DeploymentVersionInput;
  Duration: Scalars['Duration']['output'];
  Environment: Environment;
  FeatureCommit: FeatureCommit;
  FeatureGroup: FeatureGroup;
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
  InferenceFailed: Omit<InferenceFailed, 'inference'> & { inference: ResolversParentTypes['Inference'] };
  InferenceRejected: InferenceRejected;
  InvalidField: InvalidField;
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  LogChunk: Omit<LogChunk, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['LogLine']> };
  Boolean: Scalars['Boolean']['output'];
  LogLine: LogLine;
  LogSlice: Omit<LogSlice, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['LogLine']> };
  ModelNotReady: Omit<ModelNotReady, 'modelVersion'> & { modelVersion: ResolversParentTypes['ModelVersion'] };
  ModelVersion: ModelVersionMapper;
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  NotOnline: NotOnline;
  PageInfo: PageInfo;
  Project: ProjectMapper;
  Query: Record<PropertyKey, never>;
  QuotaExceeded: QuotaExceeded;
  RecordActualsInput: RecordActualsInput;
  RecordActualsResult: ResolversUnionTypes<ResolversParentTypes>['RecordActualsResult'];
  RecordActualsSuccess: RecordActualsSuccess;
  Replica: ReplicaMapper;
  RollBackDeploymentInput: RollBackDeploymentInput;
  RollBackDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['RollBackDeploymentResult'];
  RollBackDeploymentSuccess: Omit<RollBackDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  SandboxUnavailable: SandboxUnavailable;
  ServingMismatch: ServingMismatch;
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
  TrafficShare: TrafficShareMapper;
  TrafficShareInput: TrafficShareInput;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  __resolveType?: TypeResolveFn<'Deployment' | 'DeploymentVersion', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CatalogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeResolvers = EnumResolverSignature<{ CREATED?: any, DELETED?: any, UPDATED?: any }, ResolversTypes['Change']>;

export type CreateDeploymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDeploymentResult'] = ResolversParentTypes['CreateDeploymentResult']> = {
  __resolveType?: TypeResolveFn<'CreateDeploymentSuccess' | 'InvalidInput' | 'ModelNotReady' | 'NameTaken' | 'NotOnline' | 'ServingMismatch', ParentType, ContextType>;
};

export type CreateDeploymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDeploymentSuccess'] = ResolversParentTypes['CreateDeploymentSuccess']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replicas?: Resolver<ReadonlyArray<ResolversTypes['Replica']>, ParentType, ContextType>;
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

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Environment'] = ResolversParentTypes['Environment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeatureCommitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureCommit'] = ResolversParentTypes['FeatureCommit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeatureGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureGroup'] = ResolversParentTypes['FeatureGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'DeploymentEvent' | 'LogChunk', ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createDeployment?: Resolver<ResolversTypes['CreateDeploymentResult'], ParentType, ContextType, RequireFields<MutationcreateDeploymentArgs, 'input'>>;
  deployVersion?: Resolver<ResolversTypes['DeployVersionResult'], ParentType, ContextType, RequireFields<MutationdeployVersionArgs, 'input'>>;
  infer?: Resolver<ResolversTypes['InferResult'], ParentType, ContextType, RequireFields<MutationinferArgs, 'input'>>;
  recordActuals?: Resolver<ResolversTypes['RecordActualsResult'], ParentType, ContextType, RequireFields<MutationrecordActualsArgs, 'input'>>;
  rollBackDeployment?: Resolver<ResolversTypes['RollBackDeploymentResult'], ParentType, ContextType, RequireFields<MutationrollBackDeploymentArgs, 'input'>>;
  splitTraffic?: Resolver<ResolversTypes['SplitTrafficResult'], ParentType, ContextType, RequireFields<MutationsplitTrafficArgs, 'input'>>;
  startDeployment?: Resolver<ResolversTypes['StartDeploymentResult'], ParentType, ContextType, RequireFields<MutationstartDeploymentArgs, 'input'>>;
  stopDeployment?: Resolver<ResolversTypes['StopDeploymentResult'], ParentType, ContextType, RequireFields<MutationstopDeploymentArgs, 'input'>>;
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
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<ProjectdeploymentArgs, 'name'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, Partial<ProjectdeploymentsArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<QuerydeploymentArgs, 'id'>>;
  deploymentVersion?: Resolver<Maybe<ResolversTypes['DeploymentVersion']>, ParentType, ContextType, RequireFields<QuerydeploymentVersionArgs, 'id'>>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType, RequireFields<QueryinferenceArgs, 'id'>>;
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

export type SignalResolvers = EnumResolverSignature<{ EVENT?: any, LIVE?: any, RESYNC?: any }, ResolversTypes['Signal']>;

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
  deploymentChanged?: SubscriptionResolver<ResolversTypes['DeploymentEvent'], "deploymentChanged", ParentType, ContextType, Partial<SubscriptiondeploymentChangedArgs>>;
  replicaLog?: SubscriptionResolver<ResolversTypes['LogChunk'], "replicaLog", ParentType, ContextType, RequireFields<SubscriptionreplicaLogArgs, 'replicaId'>>;
};

export type TrafficShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrafficShare'] = ResolversParentTypes['TrafficShare']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DeploymentVersion'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InferenceFailed' | 'InferenceRejected' | 'InvalidInput' | 'ModelNotReady' | 'NameTaken' | 'NotOnline' | 'QuotaExceeded' | 'SandboxUnavailable' | 'ServingMismatch' | 'StateConflict', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Artifact?: ArtifactResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CatalogEntry?: CatalogEntryResolvers<ContextType>;
  Change?: ChangeResolvers;
  CreateDeploymentResult?: CreateDeploymentResultResolvers<ContextType>;
  CreateDeploymentSuccess?: CreateDeploymentSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeployVersionResult?: DeployVersionResultResolvers<ContextType>;
  DeployVersionSuccess?: DeployVersionSuccessResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  DeploymentEvent?: DeploymentEventResolvers<ContextType>;
  DeploymentMetrics?: DeploymentMetricsResolvers<ContextType>;
  DeploymentState?: DeploymentStateResolvers;
  DeploymentStateChange?: DeploymentStateChangeResolvers<ContextType>;
  DeploymentVersion?: DeploymentVersionResolvers<ContextType>;
  DeploymentVersionConnection?: DeploymentVersionConnectionResolvers<ContextType>;
  DeploymentVersionEdge?: DeploymentVersionEdgeResolvers<ContextType>;
  DeploymentVersionState?: DeploymentVersionStateResolvers;
  Duration?: GraphQLScalarType;
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
  InferenceFailed?: InferenceFailedResolvers<ContextType>;
  InferenceOutcome?: InferenceOutcomeResolvers;
  InferenceRejected?: InferenceRejectedResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LogChunk?: LogChunkResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogSlice?: LogSliceResolvers<ContextType>;
  LogStream?: LogStreamResolvers;
  ModelNotReady?: ModelNotReadyResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
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
  Replica?: ReplicaResolvers<ContextType>;
  ReplicaState?: ReplicaStateResolvers;
  RollBackDeploymentResult?: RollBackDeploymentResultResolvers<ContextType>;
  RollBackDeploymentSuccess?: RollBackDeploymentSuccessResolvers<ContextType>;
  SandboxUnavailable?: SandboxUnavailableResolvers<ContextType>;
  ServingMismatch?: ServingMismatchResolvers<ContextType>;
  Signal?: SignalResolvers;
  SplitTrafficResult?: SplitTrafficResultResolvers<ContextType>;
  SplitTrafficSuccess?: SplitTrafficSuccessResolvers<ContextType>;
  StartDeploymentResult?: StartDeploymentResultResolvers<ContextType>;
  StartDeploymentSuccess?: StartDeploymentSuccessResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  StopDeploymentResult?: StopDeploymentResultResolvers<ContextType>;
  StopDeploymentSuccess?: StopDeploymentSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TrafficShare?: TrafficShareResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

