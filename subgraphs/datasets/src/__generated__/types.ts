import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetMapper, DirectoryMapper, FileMapper, FileEventMapper, ProjectMapper } from './../schema.mappers.ts';
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
  readonly id: Scalars['ID']['output'];
};

/** What happened to a thing. */
export type Change =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

/** A column of a table or file. */
export type Column = {
  readonly __typename?: 'Column';
  readonly name: Scalars['String']['output'];
  readonly nullable: Scalars['Boolean']['output'];
  /** Its type, as SQL names it: `TIMESTAMP`, `DOUBLE`, `VARCHAR` … */
  readonly type: Scalars['String']['output'];
};

/** Input of `createDataset`. */
export type CreateDatasetInput = {
  /** What it holds, in at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 63 letters, digits, - or _, a letter first. Unique in the project. */
  readonly name: Scalars['String']['input'];
};

/** Answer of `createDataset`. */
export type CreateDatasetResult = CreateDatasetSuccess | InvalidInput | NameTaken;

/** The dataset exists. */
export type CreateDatasetSuccess = {
  readonly __typename?: 'CreateDatasetSuccess';
  readonly dataset: Dataset;
};

/** Input of `createDirectory`. */
export type CreateDirectoryInput = {
  /** Repeating a request under the same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new directory's path: `raw/2001`. What leads to it exists already. */
  readonly path: Scalars['String']['input'];
};

/** Answer of `createDirectory`. */
export type CreateDirectoryResult = CreateDirectorySuccess | PathInvalid | PathTaken;

/** The directory exists. */
export type CreateDirectorySuccess = {
  readonly __typename?: 'CreateDirectorySuccess';
  readonly directory: Directory;
};

/** The unit of ownership and sharing: a subtree of files. */
export type Dataset = Artifact & {
  readonly __typename?: 'Dataset';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  /** What it holds, for people. */
  readonly description: Scalars['String']['output'];
  readonly entry: CatalogEntry;
  /** How many files lie in it, at any depth. */
  readonly fileCount: Scalars['BigInt']['output'];
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly kind: DatasetKind;
  /** Unique in the project; the first segment of its files' paths. */
  readonly name: Scalars['String']['output'];
  /** Its topmost directory. */
  readonly root: Directory;
  /** What its files measure together. */
  readonly sizeBytes: Scalars['BigInt']['output'];
  /** When something in it changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of datasets. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  readonly edges: ReadonlyArray<DatasetEdge>;
  readonly nodes: ReadonlyArray<Dataset>;
  readonly pageInfo: PageInfo;
};

/** A dataset and its place in the list. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Dataset;
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
  readonly entryId: Scalars['ID']['input'];
};

/** Answer of `deleteEntry`. */
export type DeleteEntryResult = DeleteEntrySuccess | PathInvalid;

/** It is gone. */
export type DeleteEntrySuccess = {
  readonly __typename?: 'DeleteEntrySuccess';
  /** What was deleted. */
  readonly entryId: Scalars['ID']['output'];
};

/** A directory. */
export type Directory = Artifact & FileEntry & {
  readonly __typename?: 'Directory';
  /** What lies in it: directories first, then files, each by name. */
  readonly children: FileEntryConnection;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  readonly dataset: Dataset;
  readonly entry: CatalogEntry;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly parent?: Maybe<Directory>;
  readonly path: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A directory. */
export type DirectorychildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A file. Its content is replaced as a whole; a reader sees the old or the new. */
export type File = Artifact & FileEntry & {
  readonly __typename?: 'File';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<User>;
  readonly dataset: Dataset;
  readonly entry: CatalogEntry;
  readonly id: Scalars['ID']['output'];
  /** What it is, judged by its name: `application/vnd.apache.parquet`, `text/csv`, `text/x-python` … */
  readonly mediaType: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly parent?: Maybe<Directory>;
  readonly path: Scalars['String']['output'];
  /** A look at its first rows or lines (`rows` 50 by default, 500 at most). Null for what has no preview. */
  readonly preview?: Maybe<FilePreview>;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Its length. */
  readonly sizeBytes: Scalars['BigInt']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A file. Its content is replaced as a whole; a reader sees the old or the new. */
export type FilepreviewArgs = {
  rows?: InputMaybe<Scalars['Int']['input']>;
};

/** A name in the file system. */
export type FileEntry = {
  /** The dataset that it belongs to. */
  readonly dataset: Dataset;
  readonly id: Scalars['ID']['output'];
  /** The last segment of its path. */
  readonly name: Scalars['String']['output'];
  /** The directory that holds it. Null for the root of a dataset. */
  readonly parent?: Maybe<Directory>;
  /** Where it lies in the project: `raw/2001/flights.csv`. */
  readonly path: Scalars['String']['output'];
  /** When it changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of files and directories. */
export type FileEntryConnection = {
  readonly __typename?: 'FileEntryConnection';
  readonly edges: ReadonlyArray<FileEntryEdge>;
  readonly nodes: ReadonlyArray<FileEntry>;
  readonly pageInfo: PageInfo;
};

/** A file or directory and its place in the list. */
export type FileEntryEdge = {
  readonly __typename?: 'FileEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FileEntry;
};

/** A file, directory or dataset changed. */
export type FileEvent = FeedMessage & {
  readonly __typename?: 'FileEvent';
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. Null in LIVE and RESYNC. */
  readonly change?: Maybe<Change>;
  readonly cursor: Scalars['Cursor']['output'];
  /** What changed, as the subscriber may read it now. Null when it is gone. */
  readonly entry?: Maybe<FileEntry>;
  readonly signal: Signal;
  /** The id of what changed. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

/** A capped look inside a file. */
export type FilePreview = PreviewFailed | RowsPreview | TextPreview;

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

/** Input of `moveEntry`. */
export type MoveEntryInput = {
  /** The file or directory. */
  readonly entryId: Scalars['ID']['input'];
  /** Its new path. */
  readonly path: Scalars['String']['input'];
};

/** Answer of `moveEntry`. */
export type MoveEntryResult = MoveEntrySuccess | PathInvalid | PathTaken;

/** It lies at its new path. */
export type MoveEntrySuccess = {
  readonly __typename?: 'MoveEntrySuccess';
  readonly entry: FileEntry;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Creates a dataset with an empty root directory. */
  readonly createDataset: CreateDatasetResult;
  /** Creates a directory. */
  readonly createDirectory: CreateDirectoryResult;
  /** Deletes a file, or a directory with all that lies in it. */
  readonly deleteEntry: DeleteEntryResult;
  /** Renames or moves a file or directory within its project. What lies in a directory moves with it. */
  readonly moveEntry: MoveEntryResult;
};


export type MutationcreateDatasetArgs = {
  input: CreateDatasetInput;
};


export type MutationcreateDirectoryArgs = {
  input: CreateDirectoryInput;
};


export type MutationdeleteEntryArgs = {
  input: DeleteEntryInput;
};


export type MutationmoveEntryArgs = {
  input: MoveEntryInput;
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

/** A path breaks the rules of the file system, leads nowhere, or cannot be changed. Nothing was changed. */
export type PathInvalid = UserError & {
  readonly __typename?: 'PathInvalid';
  readonly message: Scalars['String']['output'];
  /** The path that was given. */
  readonly path: Scalars['String']['output'];
};

/** Something is at that path already. Nothing was changed. */
export type PathTaken = UserError & {
  readonly __typename?: 'PathTaken';
  /** What is there. */
  readonly entry: FileEntry;
  readonly message: Scalars['String']['output'];
};

/** The file is not what its name says, or cannot be looked into now. */
export type PreviewFailed = UserError & {
  readonly __typename?: 'PreviewFailed';
  readonly message: Scalars['String']['output'];
};

export type Project = {
  readonly __typename?: 'Project';
  /** A dataset by its name. */
  readonly dataset?: Maybe<Dataset>;
  /** Its datasets, by name. */
  readonly datasets: DatasetConnection;
  /** What lies at a path (`raw/flights-3m.parquet`): a directory or a file. */
  readonly entryAt?: Maybe<FileEntry>;
  readonly id: Scalars['ID']['output'];
};


export type ProjectdatasetArgs = {
  name: Scalars['String']['input'];
};


export type ProjectdatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectentryAtArgs = {
  path: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A dataset of the active project by id. */
  readonly dataset?: Maybe<Dataset>;
  /** A directory of the active project by id. */
  readonly directory?: Maybe<Directory>;
  /** A file of the active project by id. */
  readonly file?: Maybe<File>;
};


export type QuerydatasetArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydirectoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryfileArgs = {
  id: Scalars['ID']['input'];
};

/** The first rows of Parquet or CSV. */
export type RowsPreview = {
  readonly __typename?: 'RowsPreview';
  readonly columns: ReadonlyArray<Column>;
  /** How many rows the file has, where its format says so. */
  readonly rowCount?: Maybe<Scalars['BigInt']['output']>;
  /** One array a row, in the order of the columns. */
  readonly rows: ReadonlyArray<Scalars['JSON']['output']>;
  /** Whether there is more. */
  readonly truncated: Scalars['Boolean']['output'];
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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Files, directories and datasets of the active project, as they change. */
  readonly fileChanged: FileEvent;
};


export type SubscriptionfileChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** The head of a text. */
export type TextPreview = {
  readonly __typename?: 'TextPreview';
  /** The language, for highlighting: `python`, `json`, `markdown`. Null for plain text. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** At most the first 64 KiB. */
  readonly text: Scalars['String']['output'];
  /** Whether there is more. */
  readonly truncated: Scalars['Boolean']['output'];
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
  Dataset: Dataset;
  Directory: Directory;
  File: File;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"id":true}> );
  Directory:
    ( { __typename: 'Directory' }
    & GraphQLRecursivePick<FederationTypes['Directory'], {"id":true}> );
  File:
    ( { __typename: 'File' }
    & GraphQLRecursivePick<FederationTypes['File'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateDatasetResult:
    | ( Omit<CreateDatasetSuccess, 'dataset'> & { dataset: _RefType['Dataset'] } & { __typename: 'CreateDatasetSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
  ;
  CreateDirectoryResult:
    | ( Omit<CreateDirectorySuccess, 'directory'> & { directory: _RefType['Directory'] } & { __typename: 'CreateDirectorySuccess' } )
    | ( PathInvalid & { __typename: 'PathInvalid' } )
    | ( Omit<PathTaken, 'entry'> & { entry: _RefType['FileEntry'] } & { __typename: 'PathTaken' } )
  ;
  DeleteEntryResult:
    | ( DeleteEntrySuccess & { __typename: 'DeleteEntrySuccess' } )
    | ( PathInvalid & { __typename: 'PathInvalid' } )
  ;
  FilePreview:
    | ( PreviewFailed & { __typename: 'PreviewFailed' } )
    | ( RowsPreview & { __typename: 'RowsPreview' } )
    | ( TextPreview & { __typename: 'TextPreview' } )
  ;
  MoveEntryResult:
    | ( Omit<MoveEntrySuccess, 'entry'> & { entry: _RefType['FileEntry'] } & { __typename: 'MoveEntrySuccess' } )
    | ( PathInvalid & { __typename: 'PathInvalid' } )
    | ( Omit<PathTaken, 'entry'> & { entry: _RefType['FileEntry'] } & { __typename: 'PathTaken' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Artifact:
    | ( DatasetMapper & { __typename: 'Dataset' } )
    | ( DirectoryMapper & { __typename: 'Directory' } )
    | ( FileMapper & { __typename: 'File' } )
  ;
  FeedMessage: ( FileEventMapper & { __typename: 'FileEvent' } );
  FileEntry:
    | ( DirectoryMapper & { __typename: 'Directory' } )
    | ( FileMapper & { __typename: 'File' } )
  ;
  UserError:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NameTaken & { __typename: 'NameTaken' } )
    | ( PathInvalid & { __typename: 'PathInvalid' } )
    | ( Omit<PathTaken, 'entry'> & { entry: _RefType['FileEntry'] } & { __typename: 'PathTaken' } )
    | ( PreviewFailed & { __typename: 'PreviewFailed' } )
    | ( StateConflict & { __typename: 'StateConflict' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Artifact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Artifact']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntry>;
  Change: ResolverTypeWrapper<'CREATED' | 'UPDATED' | 'DELETED'>;
  Column: ResolverTypeWrapper<Column>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateDatasetInput: CreateDatasetInput;
  CreateDatasetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDatasetResult']>;
  CreateDatasetSuccess: ResolverTypeWrapper<Omit<CreateDatasetSuccess, 'dataset'> & { dataset: ResolversTypes['Dataset'] }>;
  CreateDirectoryInput: CreateDirectoryInput;
  CreateDirectoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDirectoryResult']>;
  CreateDirectorySuccess: ResolverTypeWrapper<Omit<CreateDirectorySuccess, 'directory'> & { directory: ResolversTypes['Directory'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Dataset: ResolverTypeWrapper<DatasetMapper>;
  DatasetConnection: ResolverTypeWrapper<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversTypes['Dataset']> }>;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  DatasetKind: ResolverTypeWrapper<'FILES' | 'PROGRAMS'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteEntryInput: DeleteEntryInput;
  DeleteEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteEntryResult']>;
  DeleteEntrySuccess: ResolverTypeWrapper<DeleteEntrySuccess>;
  Directory: ResolverTypeWrapper<DirectoryMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  FeedMessage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FeedMessage']>;
  File: ResolverTypeWrapper<FileMapper>;
  FileEntry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FileEntry']>;
  FileEntryConnection: ResolverTypeWrapper<Omit<FileEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FileEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['FileEntry']> }>;
  FileEntryEdge: ResolverTypeWrapper<Omit<FileEntryEdge, 'node'> & { node: ResolversTypes['FileEntry'] }>;
  FileEvent: ResolverTypeWrapper<FileEventMapper>;
  FilePreview: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FilePreview']>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MoveEntryInput: MoveEntryInput;
  MoveEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveEntryResult']>;
  MoveEntrySuccess: ResolverTypeWrapper<Omit<MoveEntrySuccess, 'entry'> & { entry: ResolversTypes['FileEntry'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PathInvalid: ResolverTypeWrapper<PathInvalid>;
  PathTaken: ResolverTypeWrapper<Omit<PathTaken, 'entry'> & { entry: ResolversTypes['FileEntry'] }>;
  PreviewFailed: ResolverTypeWrapper<PreviewFailed>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RowsPreview: ResolverTypeWrapper<RowsPreview>;
  Signal: ResolverTypeWrapper<'EVENT' | 'LIVE' | 'RESYNC'>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextPreview: ResolverTypeWrapper<TextPreview>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Artifact: ResolversInterfaceTypes<ResolversParentTypes>['Artifact'];
  ID: Scalars['ID']['output'];
  BigInt: Scalars['BigInt']['output'];
  CatalogEntry: CatalogEntry;
  Column: Column;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  CreateDatasetInput: CreateDatasetInput;
  CreateDatasetResult: ResolversUnionTypes<ResolversParentTypes>['CreateDatasetResult'];
  CreateDatasetSuccess: Omit<CreateDatasetSuccess, 'dataset'> & { dataset: ResolversParentTypes['Dataset'] };
  CreateDirectoryInput: CreateDirectoryInput;
  CreateDirectoryResult: ResolversUnionTypes<ResolversParentTypes>['CreateDirectoryResult'];
  CreateDirectorySuccess: Omit<CreateDirectorySuccess, 'directory'> & { directory: ResolversParentTypes['Directory'] };
  Cursor: Scalars['Cursor']['output'];
  Dataset: DatasetMapper;
  DatasetConnection: Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dataset']> };
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  DateTime: Scalars['DateTime']['output'];
  DeleteEntryInput: DeleteEntryInput;
  DeleteEntryResult: ResolversUnionTypes<ResolversParentTypes>['DeleteEntryResult'];
  DeleteEntrySuccess: DeleteEntrySuccess;
  Directory: DirectoryMapper;
  Int: Scalars['Int']['output'];
  Duration: Scalars['Duration']['output'];
  FeedMessage: ResolversInterfaceTypes<ResolversParentTypes>['FeedMessage'];
  File: FileMapper;
  FileEntry: ResolversInterfaceTypes<ResolversParentTypes>['FileEntry'];
  FileEntryConnection: Omit<FileEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FileEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FileEntry']> };
  FileEntryEdge: Omit<FileEntryEdge, 'node'> & { node: ResolversParentTypes['FileEntry'] };
  FileEvent: FileEventMapper;
  FilePreview: ResolversUnionTypes<ResolversParentTypes>['FilePreview'];
  InvalidField: InvalidField;
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  MoveEntryInput: MoveEntryInput;
  MoveEntryResult: ResolversUnionTypes<ResolversParentTypes>['MoveEntryResult'];
  MoveEntrySuccess: Omit<MoveEntrySuccess, 'entry'> & { entry: ResolversParentTypes['FileEntry'] };
  Mutation: Record<PropertyKey, never>;
  NameTaken: NameTaken;
  PageInfo: PageInfo;
  PathInvalid: PathInvalid;
  PathTaken: Omit<PathTaken, 'entry'> & { entry: ResolversParentTypes['FileEntry'] };
  PreviewFailed: PreviewFailed;
  Project: ProjectMapper;
  Query: Record<PropertyKey, never>;
  RowsPreview: RowsPreview;
  StateConflict: StateConflict;
  Subscription: Record<PropertyKey, never>;
  TextPreview: TextPreview;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  __resolveType?: TypeResolveFn<'Dataset' | 'Directory' | 'File', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CatalogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeResolvers = EnumResolverSignature<{ CREATED?: any, DELETED?: any, UPDATED?: any }, ResolversTypes['Change']>;

export type ColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Column'] = ResolversParentTypes['Column']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nullable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateDatasetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDatasetResult'] = ResolversParentTypes['CreateDatasetResult']> = {
  __resolveType?: TypeResolveFn<'CreateDatasetSuccess' | 'InvalidInput' | 'NameTaken', ParentType, ContextType>;
};

export type CreateDatasetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDatasetSuccess'] = ResolversParentTypes['CreateDatasetSuccess']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateDirectoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDirectoryResult'] = ResolversParentTypes['CreateDirectoryResult']> = {
  __resolveType?: TypeResolveFn<'CreateDirectorySuccess' | 'PathInvalid' | 'PathTaken', ParentType, ContextType>;
};

export type CreateDirectorySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDirectorySuccess'] = ResolversParentTypes['CreateDirectorySuccess']> = {
  directory?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DatasetKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DatasetKindResolvers = EnumResolverSignature<{ FILES?: any, PROGRAMS?: any }, ResolversTypes['DatasetKind']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEntryResult'] = ResolversParentTypes['DeleteEntryResult']> = {
  __resolveType?: TypeResolveFn<'DeleteEntrySuccess' | 'PathInvalid', ParentType, ContextType>;
};

export type DeleteEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEntrySuccess'] = ResolversParentTypes['DeleteEntrySuccess']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directory'] = ResolversParentTypes['Directory'], FederationReferenceType extends FederationReferenceTypes['Directory'] = FederationReferenceTypes['Directory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Directory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['FileEntryConnection'], ParentType, ContextType, Partial<DirectorychildrenArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Directory']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type FeedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedMessage'] = ResolversParentTypes['FeedMessage']> = {
  __resolveType?: TypeResolveFn<'FileEvent', ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File'], FederationReferenceType extends FederationReferenceTypes['File'] = FederationReferenceTypes['File']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['File']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Directory']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['FilePreview']>, ParentType, ContextType, RequireFields<FilepreviewArgs, 'rows'>>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEntry'] = ResolversParentTypes['FileEntry']> = {
  __resolveType?: TypeResolveFn<'Directory' | 'File', ParentType, ContextType>;
};

export type FileEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEntryConnection'] = ResolversParentTypes['FileEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FileEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FileEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FileEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEntryEdge'] = ResolversParentTypes['FileEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FileEntry'], ParentType, ContextType>;
};

export type FileEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEvent'] = ResolversParentTypes['FileEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['FileEntry']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilePreview'] = ResolversParentTypes['FilePreview']> = {
  __resolveType?: TypeResolveFn<'PreviewFailed' | 'RowsPreview' | 'TextPreview', ParentType, ContextType>;
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

export type MoveEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEntryResult'] = ResolversParentTypes['MoveEntryResult']> = {
  __resolveType?: TypeResolveFn<'MoveEntrySuccess' | 'PathInvalid' | 'PathTaken', ParentType, ContextType>;
};

export type MoveEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEntrySuccess'] = ResolversParentTypes['MoveEntrySuccess']> = {
  entry?: Resolver<ResolversTypes['FileEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createDataset?: Resolver<ResolversTypes['CreateDatasetResult'], ParentType, ContextType, RequireFields<MutationcreateDatasetArgs, 'input'>>;
  createDirectory?: Resolver<ResolversTypes['CreateDirectoryResult'], ParentType, ContextType, RequireFields<MutationcreateDirectoryArgs, 'input'>>;
  deleteEntry?: Resolver<ResolversTypes['DeleteEntryResult'], ParentType, ContextType, RequireFields<MutationdeleteEntryArgs, 'input'>>;
  moveEntry?: Resolver<ResolversTypes['MoveEntryResult'], ParentType, ContextType, RequireFields<MutationmoveEntryArgs, 'input'>>;
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

export type PathInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathInvalid'] = ResolversParentTypes['PathInvalid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathTaken'] = ResolversParentTypes['PathTaken']> = {
  entry?: Resolver<ResolversTypes['FileEntry'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewFailed'] = ResolversParentTypes['PreviewFailed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<ProjectdatasetArgs, 'name'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<ProjectdatasetsArgs>>;
  entryAt?: Resolver<Maybe<ResolversTypes['FileEntry']>, ParentType, ContextType, RequireFields<ProjectentryAtArgs, 'path'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QuerydatasetArgs, 'id'>>;
  directory?: Resolver<Maybe<ResolversTypes['Directory']>, ParentType, ContextType, RequireFields<QuerydirectoryArgs, 'id'>>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryfileArgs, 'id'>>;
};

export type RowsPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowsPreview'] = ResolversParentTypes['RowsPreview']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['Column']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalResolvers = EnumResolverSignature<{ EVENT?: any, LIVE?: any, RESYNC?: any }, ResolversTypes['Signal']>;

export type StateConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  fileChanged?: SubscriptionResolver<ResolversTypes['FileEvent'], "fileChanged", ParentType, ContextType, Partial<SubscriptionfileChangedArgs>>;
};

export type TextPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPreview'] = ResolversParentTypes['TextPreview']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NameTaken' | 'PathInvalid' | 'PathTaken' | 'PreviewFailed' | 'StateConflict', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Artifact?: ArtifactResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CatalogEntry?: CatalogEntryResolvers<ContextType>;
  Change?: ChangeResolvers;
  Column?: ColumnResolvers<ContextType>;
  CreateDatasetResult?: CreateDatasetResultResolvers<ContextType>;
  CreateDatasetSuccess?: CreateDatasetSuccessResolvers<ContextType>;
  CreateDirectoryResult?: CreateDirectoryResultResolvers<ContextType>;
  CreateDirectorySuccess?: CreateDirectorySuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DatasetKind?: DatasetKindResolvers;
  DateTime?: GraphQLScalarType;
  DeleteEntryResult?: DeleteEntryResultResolvers<ContextType>;
  DeleteEntrySuccess?: DeleteEntrySuccessResolvers<ContextType>;
  Directory?: DirectoryResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  FeedMessage?: FeedMessageResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FileEntry?: FileEntryResolvers<ContextType>;
  FileEntryConnection?: FileEntryConnectionResolvers<ContextType>;
  FileEntryEdge?: FileEntryEdgeResolvers<ContextType>;
  FileEvent?: FileEventResolvers<ContextType>;
  FilePreview?: FilePreviewResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MoveEntryResult?: MoveEntryResultResolvers<ContextType>;
  MoveEntrySuccess?: MoveEntrySuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PathInvalid?: PathInvalidResolvers<ContextType>;
  PathTaken?: PathTakenResolvers<ContextType>;
  PreviewFailed?: PreviewFailedResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RowsPreview?: RowsPreviewResolvers<ContextType>;
  Signal?: SignalResolvers;
  StateConflict?: StateConflictResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextPreview?: TextPreviewResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

