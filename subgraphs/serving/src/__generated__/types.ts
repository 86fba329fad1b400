import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CatalogEntryMapper, DeploymentMapper, DeploymentVersionMapper, FeatureViewMapper, ModelVersionMapper, ProjectMapper, TrafficShareMapper } from './../schema.mappers.ts';
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
  /** The deployment that it is the entry of. Null when it is of something else. */
  readonly deployment?: Maybe<Deployment>;
  /** The deployment version that it is the entry of. Null when it is of something else. */
  readonly deploymentVersion?: Maybe<DeploymentVersion>;
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
  /** Unique in the project; part of its address. */
  readonly name: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: DeploymentState;
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
  readonly replicas: Scalars['Int']['output'];
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

export type FeatureGroup = {
  readonly __typename?: 'FeatureGroup';
  readonly id: Scalars['ID']['output'];
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

/** How the record of a call is kept. */
export type InferenceDurability =
  /** An answer does not wait for its record: a crash may lose the records of the last second. */
  | 'ASYNCHRONOUS'
  /** An answer is sent once its record is stored: none is lost. */
  | 'DURABLE';

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
};


export type MutationcreateDeploymentArgs = {
  input: CreateDeploymentInput;
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
};


export type QuerydeploymentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydeploymentVersionArgs = {
  id: Scalars['ID']['input'];
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

/** The thing is in a state in which this cannot be done. Nothing was changed. */
export type StateConflict = UserError & {
  readonly __typename?: 'StateConflict';
  readonly message: Scalars['String']['output'];
  /** The state that it is in. */
  readonly state: Scalars['String']['output'];
};

/** Who gets which share of the calls. */
export type TrafficShare = {
  readonly __typename?: 'TrafficShare';
  /** 1 to 100. */
  readonly percent: Scalars['Int']['output'];
  readonly version: DeploymentVersion;
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
  Deployment: Deployment;
  DeploymentVersion: DeploymentVersion;
  FeatureView: FeatureView;
  ModelVersion: ModelVersion;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CatalogEntry:
    ( { __typename: 'CatalogEntry' }
    & GraphQLRecursivePick<FederationTypes['CatalogEntry'], {"id":true}> );
  Deployment:
    ( { __typename: 'Deployment' }
    & GraphQLRecursivePick<FederationTypes['Deployment'], {"id":true}> );
  DeploymentVersion:
    ( { __typename: 'DeploymentVersion' }
    & GraphQLRecursivePick<FederationTypes['DeploymentVersion'], {"id":true}> );
  FeatureView:
    ( { __typename: 'FeatureView' }
    & GraphQLRecursivePick<FederationTypes['FeatureView'], {"id":true}> );
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Artifact:
    | ( DeploymentMapper & { __typename: 'Deployment' } )
    | ( DeploymentVersionMapper & { __typename: 'DeploymentVersion' } )
  ;
  FeedMessage: never;
  UserError:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ModelNotReady, 'modelVersion'> & { modelVersion: _RefType['ModelVersion'] } & { __typename: 'ModelNotReady' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( NotOnline & { __typename: 'NotOnline' } )
    | ( ServingMismatch & { __typename: 'ServingMismatch' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Artifact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Artifact']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntryMapper>;
  Change: ResolverTypeWrapper<'CREATED' | 'UPDATED' | 'DELETED'>;
  CreateDeploymentInput: CreateDeploymentInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CreateDeploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDeploymentResult']>;
  CreateDeploymentSuccess: ResolverTypeWrapper<Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deployment: ResolverTypeWrapper<DeploymentMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DeploymentConnection: ResolverTypeWrapper<Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Deployment']> }>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentState: ResolverTypeWrapper<'STOPPED' | 'STARTING' | 'RUNNING' | 'UPDATING' | 'STOPPING' | 'FAILED'>;
  DeploymentVersion: ResolverTypeWrapper<DeploymentVersionMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DeploymentVersionConnection: ResolverTypeWrapper<Omit<DeploymentVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['DeploymentVersion']> }>;
  DeploymentVersionEdge: ResolverTypeWrapper<Omit<DeploymentVersionEdge, 'node'> & { node: ResolversTypes['DeploymentVersion'] }>;
  DeploymentVersionInput: DeploymentVersionInput;
  DeploymentVersionState: ResolverTypeWrapper<'PREPARING' | 'READY' | 'RETIRED' | 'FAILED'>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Environment: ResolverTypeWrapper<Environment>;
  FeatureGroup: ResolverTypeWrapper<FeatureGroup>;
  FeatureView: ResolverTypeWrapper<FeatureViewMapper>;
  FeedMessage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FeedMessage']>;
  InferenceDurability: ResolverTypeWrapper<'DURABLE' | 'ASYNCHRONOUS'>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  ModelNotReady: ResolverTypeWrapper<Omit<ModelNotReady, 'modelVersion'> & { modelVersion: ResolversTypes['ModelVersion'] }>;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  NotOnline: ResolverTypeWrapper<NotOnline>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServingMismatch: ResolverTypeWrapper<ServingMismatch>;
  Signal: ResolverTypeWrapper<'EVENT' | 'LIVE' | 'RESYNC'>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  TrafficShare: ResolverTypeWrapper<TrafficShareMapper>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Artifact: ResolversInterfaceTypes<ResolversParentTypes>['Artifact'];
  ID: Scalars['ID']['output'];
  BigInt: Scalars['BigInt']['output'];
  CatalogEntry: CatalogEntryMapper;
  CreateDeploymentInput: CreateDeploymentInput;
  String: Scalars['String']['output'];
  CreateDeploymentResult: ResolversUnionTypes<ResolversParentTypes>['CreateDeploymentResult'];
  CreateDeploymentSuccess: Omit<CreateDeploymentSuccess, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deployment: DeploymentMapper;
  Int: Scalars['Int']['output'];
  DeploymentConnection: Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Deployment']> };
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DeploymentVersion: DeploymentVersionMapper;
  Float: Scalars['Float']['output'];
  DeploymentVersionConnection: Omit<DeploymentVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeploymentVersion']> };
  DeploymentVersionEdge: Omit<DeploymentVersionEdge, 'node'> & { node: ResolversParentTypes['DeploymentVersion'] };
  DeploymentVersionInput: DeploymentVersionInput;
  Duration: Scalars['Duration']['output'];
  Environment: Environment;
  FeatureGroup: FeatureGroup;
  FeatureView: FeatureViewMapper;
  FeedMessage: ResolversInterfaceTypes<ResolversParentTypes>['FeedMessage'];
  InvalidField: InvalidField;
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  ModelNotReady: Omit<ModelNotReady, 'modelVersion'> & { modelVersion: ResolversParentTypes['ModelVersion'] };
  ModelVersion: ModelVersionMapper;
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  NotOnline: NotOnline;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Project: ProjectMapper;
  Query: Record<PropertyKey, never>;
  ServingMismatch: ServingMismatch;
  StateConflict: StateConflict;
  TrafficShare: TrafficShareMapper;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  __resolveType?: TypeResolveFn<'Deployment' | 'DeploymentVersion', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CatalogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry'], FederationReferenceType extends FederationReferenceTypes['CatalogEntry'] = FederationReferenceTypes['CatalogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  deploymentVersion?: Resolver<Maybe<ResolversTypes['DeploymentVersion']>, ParentType, ContextType>;
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

export type DeploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment'], FederationReferenceType extends FederationReferenceTypes['Deployment'] = FederationReferenceTypes['Deployment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deployment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['DeploymentVersion']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durability?: Resolver<ResolversTypes['InferenceDurability'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
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

export type DeploymentStateResolvers = EnumResolverSignature<{ FAILED?: any, RUNNING?: any, STARTING?: any, STOPPED?: any, STOPPING?: any, UPDATING?: any }, ResolversTypes['DeploymentState']>;

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
  replicas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type FeatureGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureGroup'] = ResolversParentTypes['FeatureGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeatureViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureView'] = ResolversParentTypes['FeatureView'], FederationReferenceType extends FederationReferenceTypes['FeatureView'] = FederationReferenceTypes['FeatureView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeatureView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deployments?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType>;
};

export type FeedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedMessage'] = ResolversParentTypes['FeedMessage']> = {
  __resolveType?: TypeResolveFn<null, ParentType, ContextType>;
};

export type InferenceDurabilityResolvers = EnumResolverSignature<{ ASYNCHRONOUS?: any, DURABLE?: any }, ResolversTypes['InferenceDurability']>;

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
};

export type ServingMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServingMismatch'] = ResolversParentTypes['ServingMismatch']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['InvalidField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalResolvers = EnumResolverSignature<{ EVENT?: any, LIVE?: any, RESYNC?: any }, ResolversTypes['Signal']>;

export type StateConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrafficShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrafficShare'] = ResolversParentTypes['TrafficShare']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DeploymentVersion'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'ModelNotReady' | 'NameTaken' | 'NotOnline' | 'ServingMismatch' | 'StateConflict', ParentType, ContextType>;
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
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  DeploymentState?: DeploymentStateResolvers;
  DeploymentVersion?: DeploymentVersionResolvers<ContextType>;
  DeploymentVersionConnection?: DeploymentVersionConnectionResolvers<ContextType>;
  DeploymentVersionEdge?: DeploymentVersionEdgeResolvers<ContextType>;
  DeploymentVersionState?: DeploymentVersionStateResolvers;
  Duration?: GraphQLScalarType;
  Environment?: EnvironmentResolvers<ContextType>;
  FeatureGroup?: FeatureGroupResolvers<ContextType>;
  FeatureView?: FeatureViewResolvers<ContextType>;
  FeedMessage?: FeedMessageResolvers<ContextType>;
  InferenceDurability?: InferenceDurabilityResolvers;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  ModelNotReady?: ModelNotReadyResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  NotOnline?: NotOnlineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServingMismatch?: ServingMismatchResolvers<ContextType>;
  Signal?: SignalResolvers;
  StateConflict?: StateConflictResolvers<ContextType>;
  TrafficShare?: TrafficShareResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

