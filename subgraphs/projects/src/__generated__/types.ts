import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityMapper, CatalogEntryMapper, LineageLinkMapper, LineageNodeMapper, LineageStepMapper, MembershipMapper, ProjectMapper, ProvenanceLinkMapper, UserMapper, ViewerMapper } from './../schema.mappers.ts';
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

/** One thing that happened. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** How they proved who they are. Null for the platform itself. */
  readonly authentication?: Maybe<AuthenticationKind>;
  /** Who did it. Null for the platform itself. */
  readonly by?: Maybe<User>;
  /** Names and states that make it readable. */
  readonly facts: Scalars['JSON']['output'];
  /** What, as noun:verb (`file:upload`). */
  readonly kind: Scalars['String']['output'];
  /** Its number within the project: 1, 2, 3 … without a gap. */
  readonly number: Scalars['BigInt']['output'];
  /** `OK`, or the code of the refusal. */
  readonly outcome: Scalars['String']['output'];
  /** The role that they held. */
  readonly role?: Maybe<Role>;
  /** What it was done to, the first one being what changed. */
  readonly subjects: ReadonlyArray<CatalogEntry>;
};

/** A page of what happened. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
};

/** A thing that happened and its place in the list. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

/** Something happened in the project. */
export type ActivityEvent = FeedMessage & {
  readonly __typename?: 'ActivityEvent';
  /** What happened. Null in LIVE and RESYNC. */
  readonly activity?: Maybe<Activity>;
  readonly at: Scalars['DateTime']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  readonly signal: Signal;
};

/** Input of `addMember`. */
export type AddMemberInput = {
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role that they get. */
  readonly role: Role;
  /** The e-mail address that they sign in with. */
  readonly username: Scalars['String']['input'];
};

/** Answer of `addMember`. */
export type AddMemberResult = AddMemberSuccess | AlreadyMember | InvalidInput | UserUnknown;

/** They are a member now. */
export type AddMemberSuccess = {
  readonly __typename?: 'AddMemberSuccess';
  readonly membership: Membership;
};

/** They are a member already. Nothing was changed. */
export type AlreadyMember = UserError & {
  readonly __typename?: 'AlreadyMember';
  /** The membership as it is. */
  readonly membership: Membership;
  readonly message: Scalars['String']['output'];
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

/** The proof behind a request. */
export type Authentication = {
  readonly __typename?: 'Authentication';
  /** When the proof runs out, unless it is ended before. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What proved it. */
  readonly kind: AuthenticationKind;
};

/** How a viewer proved who they are. */
export type AuthenticationKind =
  /** A program, by the identity of its execution. A program is not the person who started it. */
  | 'JOB'
  /** Signed in with e-mail and password. */
  | 'SESSION';

/** What is common to every artifact. Written in the artifact's own transaction, kept after its deletion. */
export type CatalogEntry = {
  readonly __typename?: 'CatalogEntry';
  /** When it came to be. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. Null for the platform itself. */
  readonly createdBy?: Maybe<User>;
  /** When it was deleted. Null while it exists. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was made from it, nearest first, up to `depth` steps (8 at most). */
  readonly downstream: ReadonlyArray<LineageStep>;
  /** The artifact's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ArtifactKind;
  /** What people call it. */
  readonly label: Scalars['String']['output'];
  /**
   * What it was made from and what was made from it, as one graph of this project, up to `depth` links away (1 to 10). With `columns`
   * (1 to 100 names), only what these columns of it came from and went into. At most 500 artifacts and 2000 links, the nearest first;
   * `truncated` when that was not all.
   */
  readonly lineage: Lineage;
  /** What it was made from, nearest first, up to `depth` steps (8 at most). */
  readonly upstream: ReadonlyArray<LineageStep>;
};


/** What is common to every artifact. Written in the artifact's own transaction, kept after its deletion. */
export type CatalogEntrydownstreamArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};


/** What is common to every artifact. Written in the artifact's own transaction, kept after its deletion. */
export type CatalogEntrylineageArgs = {
  columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<LineageDirection>;
};


/** What is common to every artifact. Written in the artifact's own transaction, kept after its deletion. */
export type CatalogEntryupstreamArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of catalogue entries. */
export type CatalogEntryConnection = {
  readonly __typename?: 'CatalogEntryConnection';
  readonly edges: ReadonlyArray<CatalogEntryEdge>;
  readonly nodes: ReadonlyArray<CatalogEntry>;
  readonly pageInfo: PageInfo;
};

/** A catalogue entry and its place in the list. */
export type CatalogEntryEdge = {
  readonly __typename?: 'CatalogEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CatalogEntry;
};

/** What happened to a thing. */
export type Change =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

/** Input of `changeMemberRole`. */
export type ChangeMemberRoleInput = {
  /** The membership to change. */
  readonly membershipId: Scalars['ID']['input'];
  /** The role that they get. */
  readonly role: Role;
};

/** Answer of `changeMemberRole`. */
export type ChangeMemberRoleResult = ChangeMemberRoleSuccess | LastDataOwner;

/** The role holds now. */
export type ChangeMemberRoleSuccess = {
  readonly __typename?: 'ChangeMemberRoleSuccess';
  readonly membership: Membership;
};

/** A column that went into another. */
export type ColumnLink = {
  readonly __typename?: 'ColumnLink';
  /** Column where the data came from. Null: that artifact as a whole. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** True when nobody said so: any column that a program read may be in any that it wrote. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Column where the data went. Null: that artifact as a whole. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** Input of `createProject`. */
export type CreateProjectInput = {
  /** What it is for, in at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 63 characters: lower-case letters, digits, single - or _ between them, a letter first. */
  readonly name: Scalars['String']['input'];
};

/** Answer of `createProject`. */
export type CreateProjectResult = CreateProjectSuccess | InvalidInput | NameTaken;

/** The project exists. */
export type CreateProjectSuccess = {
  readonly __typename?: 'CreateProjectSuccess';
  readonly project: Project;
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

/** The project would be left without a Data Owner. Nothing was changed. */
export type LastDataOwner = UserError & {
  readonly __typename?: 'LastDataOwner';
  readonly message: Scalars['String']['output'];
};

/** Artifacts and what leads from one to another. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** What leads from one of them to another. */
  readonly links: ReadonlyArray<LineageLink>;
  /** The artifacts, the one that was asked about first, then by distance. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** True when there is more than fits; what is left out is farther away. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A column that is reached in a lineage, or with no name an artifact as a whole. */
export type LineageColumn = {
  readonly __typename?: 'LineageColumn';
  /** True when the only ways to it go through a program, or over a link of which nobody said the columns: it may be reached, or not. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The column. Null: the artifact as a whole, and nobody said by which column. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Which way lineage is followed. */
export type LineageDirection =
  /** Both ways; what else was made from its origins is not gone into. */
  | 'BOTH'
  /** To what was made from it: the impact of a change. */
  | 'DOWNSTREAM'
  /** To what something was made from. */
  | 'UPSTREAM';

/** A way that data went. */
export type LineageLink = {
  readonly __typename?: 'LineageLink';
  /** Which columns went into which; of those asked for, if any were. Empty when nobody said. */
  readonly columns: ReadonlyArray<ColumnLink>;
  /** Where the data came from. */
  readonly from: CatalogEntry;
  /** The provenance that says so. It may be about what holds one of the two: a job that may read a dataset used each of its files. */
  readonly link: ProvenanceLink;
  /** Where the data went. */
  readonly to: CatalogEntry;
};

/** An artifact in a lineage. */
export type LineageNode = {
  readonly __typename?: 'LineageNode';
  /** What of it was reached from the columns asked for; empty when none were. */
  readonly columns: ReadonlyArray<LineageColumn>;
  /** How many links away: below 0 upstream, above 0 downstream. */
  readonly distance: Scalars['Int']['output'];
  /** The artifact. */
  readonly entry: CatalogEntry;
};

/** An artifact reached along provenance. */
export type LineageStep = {
  readonly __typename?: 'LineageStep';
  /** How many links away it is. */
  readonly distance: Scalars['Int']['output'];
  /** The artifact. */
  readonly entry: CatalogEntry;
  /** The last link on the way to it. */
  readonly link: ProvenanceLink;
};

/** That a user belongs to a project, with a role. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Since when they are a member. */
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The project. */
  readonly project: Project;
  /** The role held in it. */
  readonly role: Role;
  /** The member. */
  readonly user: User;
};

/** A page of members or memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly nodes: ReadonlyArray<Membership>;
  readonly pageInfo: PageInfo;
};

/** A membership and its place in the list. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Membership;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a user to the active project. */
  readonly addMember: AddMemberResult;
  /** Gives a member another role. It holds from the next thing they do. */
  readonly changeMemberRole: ChangeMemberRoleResult;
  /** Creates a project whose first Data Owner is the viewer, with the datasets `Resources` and `Jupyter` for programs. */
  readonly createProject: CreateProjectResult;
  /** Takes a member out of the project. Their open connections end within two seconds. */
  readonly removeMember: RemoveMemberResult;
};


export type MutationaddMemberArgs = {
  input: AddMemberInput;
};


export type MutationchangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationcreateProjectArgs = {
  input: CreateProjectInput;
};


export type MutationremoveMemberArgs = {
  input: RemoveMemberInput;
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

/** What this installation is and offers. */
export type Platform = {
  readonly __typename?: 'Platform';
  /** The version of the code. */
  readonly version: Scalars['String']['output'];
};

/** The unit of tenancy: members, data, programs, models and their history, safely apart from other projects. */
export type Project = {
  readonly __typename?: 'Project';
  /** What happened in it, newest first. */
  readonly activity: ActivityConnection;
  /** What there is in it, by label. `kind` keeps one kind; `search` keeps labels that contain it. */
  readonly artifacts: CatalogEntryConnection;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  readonly createdBy?: Maybe<User>;
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Its members, by name. */
  readonly members: MembershipConnection;
  /** Unique on the installation; it stands in addresses. */
  readonly name: Scalars['String']['output'];
  /** The viewer's role in it, if it is the active project. */
  readonly role?: Maybe<Role>;
};


/** The unit of tenancy: members, data, programs, models and their history, safely apart from other projects. */
export type ProjectactivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The unit of tenancy: members, data, programs, models and their history, safely apart from other projects. */
export type ProjectartifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ArtifactKind>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The unit of tenancy: members, data, programs, models and their history, safely apart from other projects. */
export type ProjectmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One artifact used in making another. */
export type ProvenanceLink = {
  readonly __typename?: 'ProvenanceLink';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** What caused the link, if an artifact did: the execution. */
  readonly by?: Maybe<CatalogEntry>;
  readonly id: Scalars['ID']['output'];
  /** How they stand to each other. */
  readonly relation: ProvenanceRelation;
  /** The artifact that stands in the relation: an execution, a run, a dataset. */
  readonly source: CatalogEntry;
  /** The artifact that it stands in the relation to: what was used, produced, contained. */
  readonly target: CatalogEntry;
};

/** How one artifact stands to another, read as `source relation target`. */
export type ProvenanceRelation =
  | 'CONTAINS'
  | 'DEPLOYS'
  | 'DERIVED_FROM'
  | 'PRODUCED'
  | 'USED'
  | 'WATCHES';

export type Query = {
  readonly __typename?: 'Query';
  /** An artifact of the active project by id. Null when absent or hidden. */
  readonly catalogEntry?: Maybe<CatalogEntry>;
  /** What this installation is and offers. */
  readonly platform: Platform;
  /** The active project: the one that the address names. Null outside of any project. */
  readonly project?: Maybe<Project>;
  /** Who asks, how they proved it, and the role held in the active project. Null when nobody is signed in. */
  readonly viewer?: Maybe<Viewer>;
};


export type QuerycatalogEntryArgs = {
  id: Scalars['ID']['input'];
};

/** Input of `removeMember`. */
export type RemoveMemberInput = {
  /** The membership to end. */
  readonly membershipId: Scalars['ID']['input'];
};

/** Answer of `removeMember`. */
export type RemoveMemberResult = LastDataOwner | RemoveMemberSuccess;

/** They are no member any more. */
export type RemoveMemberSuccess = {
  readonly __typename?: 'RemoveMemberSuccess';
  /** The membership that ended. */
  readonly membershipId: Scalars['ID']['output'];
};

/** What a member may do. Each role includes the next. A role counts only in the active project. */
export type Role =
  /** Decides on members, data and sharing, and does all that a Data Scientist does. */
  | 'DATA_OWNER'
  /** Runs programs on the project's data. Copies no data in or out. */
  | 'DATA_SCIENTIST'
  /** Sees names, states and metrics; no rows, no logs. */
  | 'OBSERVER';

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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What happens in the active project, as it happens. */
  readonly activity: ActivityEvent;
};


export type SubscriptionactivityArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A person. */
export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** What they are called. */
  readonly name: Scalars['String']['output'];
  /** The e-mail address that they sign in with. */
  readonly username: Scalars['String']['output'];
};

/** A failure that the caller can act on. Its type name is its code; its message can be shown to a person. */
export type UserError = {
  /** What is wrong, where, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** Nobody signs in with that address. Nothing was changed. */
export type UserUnknown = UserError & {
  readonly __typename?: 'UserUnknown';
  readonly message: Scalars['String']['output'];
  /** The address that was given. */
  readonly username: Scalars['String']['output'];
};

/** A user, how they proved it, and the role held in the active project at this moment. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** What the viewer may do here and now, as the permission table names it (`file:upload`). */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** The proof behind this request. */
  readonly authentication: Authentication;
  /** The projects that the viewer is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** The active project. */
  readonly project?: Maybe<Project>;
  /** The role in the active project; there is none outside of it. */
  readonly role?: Maybe<Role>;
  /** The person. */
  readonly user: User;
};


/** A user, how they proved it, and the role held in the active project at this moment. */
export type ViewermembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Membership: Membership;
  Project: Project;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CatalogEntry:
    ( { __typename: 'CatalogEntry' }
    & GraphQLRecursivePick<FederationTypes['CatalogEntry'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddMemberResult:
    | ( Omit<AddMemberSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'AddMemberSuccess' } )
    | ( Omit<AlreadyMember, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'AlreadyMember' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( UserUnknown & { __typename: 'UserUnknown' } )
  ;
  ChangeMemberRoleResult:
    | ( Omit<ChangeMemberRoleSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'ChangeMemberRoleSuccess' } )
    | ( LastDataOwner & { __typename: 'LastDataOwner' } )
  ;
  CreateProjectResult:
    | ( Omit<CreateProjectSuccess, 'project'> & { project: _RefType['Project'] } & { __typename: 'CreateProjectSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
  ;
  RemoveMemberResult:
    | ( LastDataOwner & { __typename: 'LastDataOwner' } )
    | ( RemoveMemberSuccess & { __typename: 'RemoveMemberSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Artifact: never;
  FeedMessage: ( Omit<ActivityEvent, 'activity' | 'signal'> & { activity?: Maybe<_RefType['Activity']>, signal: _RefType['Signal'] } & { __typename: 'ActivityEvent' } );
  UserError:
    | ( Omit<AlreadyMember, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'AlreadyMember' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( LastDataOwner & { __typename: 'LastDataOwner' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
    | ( UserUnknown & { __typename: 'UserUnknown' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityEvent: ResolverTypeWrapper<Omit<ActivityEvent, 'activity' | 'signal'> & { activity?: Maybe<ResolversTypes['Activity']>, signal: ResolversTypes['Signal'] }>;
  AddMemberInput: AddMemberInput;
  AddMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMemberResult']>;
  AddMemberSuccess: ResolverTypeWrapper<Omit<AddMemberSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  AlreadyMember: ResolverTypeWrapper<Omit<AlreadyMember, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  Artifact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Artifact']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArtifactKind: ResolverTypeWrapper<'DATASET' | 'DIRECTORY' | 'FILE' | 'FEATURE_GROUP' | 'FEATURE_VIEW' | 'TRAINING_DATASET' | 'ENVIRONMENT' | 'JOB' | 'EXECUTION' | 'EXPERIMENT' | 'RUN' | 'MODEL' | 'MODEL_VERSION' | 'DEPLOYMENT' | 'DEPLOYMENT_VERSION' | 'MONITOR'>;
  Authentication: ResolverTypeWrapper<Omit<Authentication, 'kind'> & { kind: ResolversTypes['AuthenticationKind'] }>;
  AuthenticationKind: ResolverTypeWrapper<'SESSION' | 'JOB'>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntryMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CatalogEntryConnection: ResolverTypeWrapper<Omit<CatalogEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CatalogEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['CatalogEntry']> }>;
  CatalogEntryEdge: ResolverTypeWrapper<Omit<CatalogEntryEdge, 'node'> & { node: ResolversTypes['CatalogEntry'] }>;
  Change: ResolverTypeWrapper<'CREATED' | 'UPDATED' | 'DELETED'>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleResult']>;
  ChangeMemberRoleSuccess: ResolverTypeWrapper<Omit<ChangeMemberRoleSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ColumnLink: ResolverTypeWrapper<ColumnLink>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateProjectInput: CreateProjectInput;
  CreateProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProjectResult']>;
  CreateProjectSuccess: ResolverTypeWrapper<Omit<CreateProjectSuccess, 'project'> & { project: ResolversTypes['Project'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  FeedMessage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FeedMessage']>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LastDataOwner: ResolverTypeWrapper<LastDataOwner>;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversTypes['LineageLink']>, nodes: ReadonlyArray<ResolversTypes['LineageNode']> }>;
  LineageColumn: ResolverTypeWrapper<LineageColumn>;
  LineageDirection: ResolverTypeWrapper<'UPSTREAM' | 'DOWNSTREAM' | 'BOTH'>;
  LineageLink: ResolverTypeWrapper<LineageLinkMapper>;
  LineageNode: ResolverTypeWrapper<LineageNodeMapper>;
  LineageStep: ResolverTypeWrapper<LineageStepMapper>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Platform: ResolverTypeWrapper<Platform>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProvenanceLink: ResolverTypeWrapper<ProvenanceLinkMapper>;
  ProvenanceRelation: ResolverTypeWrapper<'DERIVED_FROM' | 'CONTAINS' | 'USED' | 'PRODUCED' | 'DEPLOYS' | 'WATCHES'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMemberSuccess: ResolverTypeWrapper<RemoveMemberSuccess>;
  Role: ResolverTypeWrapper<'DATA_OWNER' | 'DATA_SCIENTIST' | 'OBSERVER'>;
  Signal: ResolverTypeWrapper<'EVENT' | 'LIVE' | 'RESYNC'>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserUnknown: ResolverTypeWrapper<UserUnknown>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityMapper;
  String: Scalars['String']['output'];
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityEvent: Omit<ActivityEvent, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  AddMemberInput: AddMemberInput;
  AddMemberResult: ResolversUnionTypes<ResolversParentTypes>['AddMemberResult'];
  AddMemberSuccess: Omit<AddMemberSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  AlreadyMember: Omit<AlreadyMember, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  Artifact: ResolversInterfaceTypes<ResolversParentTypes>['Artifact'];
  ID: Scalars['ID']['output'];
  Authentication: Authentication;
  BigInt: Scalars['BigInt']['output'];
  CatalogEntry: CatalogEntryMapper;
  Int: Scalars['Int']['output'];
  CatalogEntryConnection: Omit<CatalogEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CatalogEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CatalogEntry']> };
  CatalogEntryEdge: Omit<CatalogEntryEdge, 'node'> & { node: ResolversParentTypes['CatalogEntry'] };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleResult'];
  ChangeMemberRoleSuccess: Omit<ChangeMemberRoleSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ColumnLink: ColumnLink;
  Boolean: Scalars['Boolean']['output'];
  CreateProjectInput: CreateProjectInput;
  CreateProjectResult: ResolversUnionTypes<ResolversParentTypes>['CreateProjectResult'];
  CreateProjectSuccess: Omit<CreateProjectSuccess, 'project'> & { project: ResolversParentTypes['Project'] };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  Duration: Scalars['Duration']['output'];
  FeedMessage: ResolversInterfaceTypes<ResolversParentTypes>['FeedMessage'];
  InvalidField: InvalidField;
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  LastDataOwner: LastDataOwner;
  Lineage: Omit<Lineage, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversParentTypes['LineageLink']>, nodes: ReadonlyArray<ResolversParentTypes['LineageNode']> };
  LineageColumn: LineageColumn;
  LineageLink: LineageLinkMapper;
  LineageNode: LineageNodeMapper;
  LineageStep: LineageStepMapper;
  Membership: MembershipMapper;
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  PageInfo: PageInfo;
  Platform: Platform;
  Project: ProjectMapper;
  ProvenanceLink: ProvenanceLinkMapper;
  Query: Record<PropertyKey, never>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMemberSuccess: RemoveMemberSuccess;
  StateConflict: StateConflict;
  Subscription: Record<PropertyKey, never>;
  User: UserMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserUnknown: UserUnknown;
  Viewer: ViewerMapper;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authentication?: Resolver<Maybe<ResolversTypes['AuthenticationKind']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEvent'] = ResolversParentTypes['ActivityEvent']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMemberResult'] = ResolversParentTypes['AddMemberResult']> = {
  __resolveType?: TypeResolveFn<'AddMemberSuccess' | 'AlreadyMember' | 'InvalidInput' | 'UserUnknown', ParentType, ContextType>;
};

export type AddMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMemberSuccess'] = ResolversParentTypes['AddMemberSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  __resolveType?: TypeResolveFn<null, ParentType, ContextType>;
};

export type ArtifactKindResolvers = EnumResolverSignature<{ DATASET?: any, DEPLOYMENT?: any, DEPLOYMENT_VERSION?: any, DIRECTORY?: any, ENVIRONMENT?: any, EXECUTION?: any, EXPERIMENT?: any, FEATURE_GROUP?: any, FEATURE_VIEW?: any, FILE?: any, JOB?: any, MODEL?: any, MODEL_VERSION?: any, MONITOR?: any, RUN?: any, TRAINING_DATASET?: any }, ResolversTypes['ArtifactKind']>;

export type AuthenticationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authentication'] = ResolversParentTypes['Authentication']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthenticationKind'], ParentType, ContextType>;
};

export type AuthenticationKindResolvers = EnumResolverSignature<{ JOB?: any, SESSION?: any }, ResolversTypes['AuthenticationKind']>;

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CatalogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry'], FederationReferenceType extends FederationReferenceTypes['CatalogEntry'] = FederationReferenceTypes['CatalogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  downstream?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType, RequireFields<CatalogEntrydownstreamArgs, 'depth'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArtifactKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<CatalogEntrylineageArgs, 'depth' | 'direction'>>;
  upstream?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType, RequireFields<CatalogEntryupstreamArgs, 'depth'>>;
};

export type CatalogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntryConnection'] = ResolversParentTypes['CatalogEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntryEdge'] = ResolversParentTypes['CatalogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
};

export type ChangeResolvers = EnumResolverSignature<{ CREATED?: any, DELETED?: any, UPDATED?: any }, ResolversTypes['Change']>;

export type ChangeMemberRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRoleResult'] = ResolversParentTypes['ChangeMemberRoleResult']> = {
  __resolveType?: TypeResolveFn<'ChangeMemberRoleSuccess' | 'LastDataOwner', ParentType, ContextType>;
};

export type ChangeMemberRoleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRoleSuccess'] = ResolversParentTypes['ChangeMemberRoleSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColumnLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumnLink'] = ResolversParentTypes['ColumnLink']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProjectResult'] = ResolversParentTypes['CreateProjectResult']> = {
  __resolveType?: TypeResolveFn<'CreateProjectSuccess' | 'InvalidInput' | 'NameTaken', ParentType, ContextType>;
};

export type CreateProjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProjectSuccess'] = ResolversParentTypes['CreateProjectSuccess']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type FeedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedMessage'] = ResolversParentTypes['FeedMessage']> = {
  __resolveType?: TypeResolveFn<'ActivityEvent', ParentType, ContextType>;
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

export type LastDataOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastDataOwner'] = ResolversParentTypes['LastDataOwner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageColumn'] = ResolversParentTypes['LineageColumn']> = {
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineageDirectionResolvers = EnumResolverSignature<{ BOTH?: any, DOWNSTREAM?: any, UPSTREAM?: any }, ResolversTypes['LineageDirection']>;

export type LineageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageLink'] = ResolversParentTypes['LineageLink']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['ColumnLink']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ProvenanceLink'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['LineageColumn']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ProvenanceLink'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addMember?: Resolver<ResolversTypes['AddMemberResult'], ParentType, ContextType, RequireFields<MutationaddMemberArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRoleResult'], ParentType, ContextType, RequireFields<MutationchangeMemberRoleArgs, 'input'>>;
  createProject?: Resolver<ResolversTypes['CreateProjectResult'], ParentType, ContextType, RequireFields<MutationcreateProjectArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationremoveMemberArgs, 'input'>>;
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

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<ProjectactivityArgs>>;
  artifacts?: Resolver<ResolversTypes['CatalogEntryConnection'], ParentType, ContextType, Partial<ProjectartifactsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<ProjectmembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type ProvenanceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvenanceLink'] = ResolversParentTypes['ProvenanceLink']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ProvenanceRelation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
};

export type ProvenanceRelationResolvers = EnumResolverSignature<{ CONTAINS?: any, DEPLOYS?: any, DERIVED_FROM?: any, PRODUCED?: any, USED?: any, WATCHES?: any }, ResolversTypes['ProvenanceRelation']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType, RequireFields<QuerycatalogEntryArgs, 'id'>>;
  platform?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType?: TypeResolveFn<'LastDataOwner' | 'RemoveMemberSuccess', ParentType, ContextType>;
};

export type RemoveMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberSuccess'] = ResolversParentTypes['RemoveMemberSuccess']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ DATA_OWNER?: any, DATA_SCIENTIST?: any, OBSERVER?: any }, ResolversTypes['Role']>;

export type SignalResolvers = EnumResolverSignature<{ EVENT?: any, LIVE?: any, RESYNC?: any }, ResolversTypes['Signal']>;

export type StateConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  activity?: SubscriptionResolver<ResolversTypes['ActivityEvent'], "activity", ParentType, ContextType, Partial<SubscriptionactivityArgs>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AlreadyMember' | 'InvalidInput' | 'LastDataOwner' | 'NameTaken' | 'StateConflict' | 'UserUnknown', ParentType, ContextType>;
};

export type UserUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserUnknown'] = ResolversParentTypes['UserUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authentication?: Resolver<ResolversTypes['Authentication'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<ViewermembershipsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityEvent?: ActivityEventResolvers<ContextType>;
  AddMemberResult?: AddMemberResultResolvers<ContextType>;
  AddMemberSuccess?: AddMemberSuccessResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  ArtifactKind?: ArtifactKindResolvers;
  Authentication?: AuthenticationResolvers<ContextType>;
  AuthenticationKind?: AuthenticationKindResolvers;
  BigInt?: GraphQLScalarType;
  CatalogEntry?: CatalogEntryResolvers<ContextType>;
  CatalogEntryConnection?: CatalogEntryConnectionResolvers<ContextType>;
  CatalogEntryEdge?: CatalogEntryEdgeResolvers<ContextType>;
  Change?: ChangeResolvers;
  ChangeMemberRoleResult?: ChangeMemberRoleResultResolvers<ContextType>;
  ChangeMemberRoleSuccess?: ChangeMemberRoleSuccessResolvers<ContextType>;
  ColumnLink?: ColumnLinkResolvers<ContextType>;
  CreateProjectResult?: CreateProjectResultResolvers<ContextType>;
  CreateProjectSuccess?: CreateProjectSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  FeedMessage?: FeedMessageResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LastDataOwner?: LastDataOwnerResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageColumn?: LineageColumnResolvers<ContextType>;
  LineageDirection?: LineageDirectionResolvers;
  LineageLink?: LineageLinkResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProvenanceLink?: ProvenanceLinkResolvers<ContextType>;
  ProvenanceRelation?: ProvenanceRelationResolvers;
  Query?: QueryResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveMemberSuccess?: RemoveMemberSuccessResolvers<ContextType>;
  Role?: RoleResolvers;
  Signal?: SignalResolvers;
  StateConflict?: StateConflictResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserUnknown?: UserUnknownResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

