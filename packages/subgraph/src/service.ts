import type { Action, Viewer } from '@hopyard/identity';
import type { GraphQLSchema } from 'graphql';

/** What a subgraph is told of the request that an operation belongs to. The viewer was proved by the gateway. */
export type RequestScope = {
  viewer: Viewer | null;
  requestId: string;
  /** Where `viewer` is who it was a moment ago: resolves when the proof is there and gives the same rights; rejects when not. */
  proof?: Promise<void>;
};

/** A request as a door gets it: what doors take of the web's `Request`, which is one of them and costs more to make. */
export type DoorRequest = Pick<Request, 'method' | 'url' | 'signal'> & {
  headers: Pick<Headers, 'get'>;
  bytes(): Promise<Uint8Array>;
  body: AsyncIterable<Uint8Array> | null;
};

/** An answer that is whole before it is sent, where a `Response` would cost more than the sending. */
export type WholeAnswer = { status: number; headers: Readonly<Record<string, string>>; body: string | Buffer };
export type DoorAnswer = Response | WholeAnswer;

/**
 * A way in that is not the graph: `path` is a prefix below `/api/projects/<name>` (`/files`) or, for doors without an
 * active project, below `/api` (`/auth`). `subpath` is what follows the prefix, still percent-encoded.
 */
export type Door = {
  path: `/${string}`;
  scope: 'project' | 'account';
  /** Under which name the words of an error stand in its JSON, where a protocol says so; `message` by default. */
  words?: 'message' | 'error';
  /** The rows of the permission table that stand behind it: a door without one fails the build. */
  actions: readonly Action[];
  /**
   * Where work may begin for who it was a moment ago, while the proof of who it is is looked up. Until it holds, nothing is answered;
   * and such work keeps nothing before it asked `permit`. It is handled anew, by the proof alone, when rights have changed.
   */
  early?(subpath: string): boolean;
  handle(request: DoorRequest, scope: RequestScope, subpath: string): Promise<DoorAnswer>;
};

/** A subgraph, ready to be called in process or to be served over a socket. */
export type SubgraphService = {
  /** As in the supergraph: `projects`, `datasets`, `training`. */
  name: string;
  schema: GraphQLSchema;
  /** A context for one operation, or for one event of a subscription: its loaders are fresh. */
  context(scope: RequestScope): object;
  doors: readonly Door[];
  close(): Promise<void>;
};

/** What a request carries to prove who it is. */
export type Credentials = { sessionToken?: string; bearerToken?: string };

/**
 * Who is it, now, in that project? `projectName` null asks outside of any project. Throws UNAUTHENTICATED, SESSION_REVOKED,
 * PROJECT_CONTEXT_MISMATCH or NOT_FOUND; answers null when no credentials were given.
 */
export type Authenticate = (credentials: Credentials, projectName: string | null) => Promise<Viewer | null>;
