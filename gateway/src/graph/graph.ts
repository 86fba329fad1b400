import { PlatformError, unauthenticated, type Viewer } from '@hopyard/identity';
import { maskError, type RequestScope, type WireError } from '@hopyard/subgraph/serving';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../limits.ts';
import type { TakeTurn } from '../rate.ts';
import { type Documents, InvalidOperation, type PreparedOperation } from './documents.ts';
import { contextFor } from './operation.ts';
import type { Planner } from './planner.ts';
import { introspects } from './shape.ts';

/** A request of the graph as clients send it, over HTTP or a WebSocket. */
export type GraphParams = {
  query?: unknown;
  documentId?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
};

/** Who asks, and whether what proved it lets them write documents of their own. */
export type Asker = { viewer: Viewer | null; requestId: string; mayWrite: boolean };

export type Request = { prepared: PreparedOperation; variables: Record<string, unknown>; operationName: string | undefined };
export type Answer = { data?: unknown; errors?: WireError[] };

export type Graph = {
  /** Reads a request and holds it against every limit. Throws before any work is done. */
  admit(params: GraphParams, asker: Asker): Request;
  /** Runs a query or a mutation. */
  answer(request: Request, scope: RequestScope, signal?: AbortSignal): Promise<Answer>;
  /** The errors of one that was thrown, as they are sent. */
  errorsOf(error: unknown, requestId: string): WireError[];
  mask(result: ExecutionResult, requestId: string): Answer;
};

export function createGraph(parts: { planner: Planner; documents: Documents; limits: Limits; takeTurn: TakeTurn; log: Logger }): Graph {
  const { planner, documents, limits, takeTurn, log } = parts;

  function textOf({ query, documentId, extensions }: GraphParams, { mayWrite, viewer }: Asker): string {
    const id = documentId ?? idInExtensions(extensions);
    if (id !== undefined) {
      const text = typeof id === 'string' ? documents.persisted(id) : null;
      if (text === null)
        throw new PlatformError(
          'OPERATION_NOT_ALLOWED',
          `There is no document under the id "${String(id).slice(0, 80)}". The page may be older than the platform: reload it.`,
        );
      return text;
    }
    if (typeof query !== 'string' || query === '')
      throw new PlatformError('BAD_USER_INPUT', 'Send a `query` with the text of an operation, or a `documentId`.');
    if (!mayWrite && !documents.isPersisted(query)) {
      if (!viewer) throw unauthenticated();
      throw new PlatformError(
        'OPERATION_NOT_ALLOWED',
        "With a session cookie only the web app's own operations run. Programs send the token as `Authorization: Bearer <token>`.",
      );
    }
    return query;
  }

  return {
    admit(params, asker) {
      takeTurn(asker.viewer);
      const text = textOf(params, asker);
      const operationName = params.operationName ?? undefined;
      if (operationName !== undefined && typeof operationName !== 'string')
        throw new PlatformError('BAD_USER_INPUT', '`operationName` must be a string.');
      const variables = params.variables ?? {};
      if (typeof variables !== 'object' || Array.isArray(variables)) throw new PlatformError('BAD_USER_INPUT', '`variables` must be an object.');
      const prepared = documents.prepare(text, operationName);
      if (!asker.viewer && introspects(prepared.operation, prepared.document)) throw unauthenticated();
      const cost = prepared.cost(variables as Record<string, unknown>);
      if (cost > limits.cost) {
        throw new PlatformError(
          'QUERY_TOO_COMPLEX',
          `The answer could hold ${cost.toLocaleString('en')} objects; at most ${limits.cost.toLocaleString('en')} are allowed. Ask for smaller pages.`,
        );
      }
      return { prepared, variables: variables as Record<string, unknown>, operationName };
    },
    async answer({ prepared, variables, operationName }, scope, signal) {
      const result = await planner.execute({ document: prepared.document, variables, operationName, context: contextFor(scope, signal), signal });
      if (Symbol.asyncIterator in result) throw new Error('A query was answered with a stream.');
      return this.mask(result, scope.requestId);
    },
    mask({ data, errors }, requestId) {
      return errors?.length ? { data, errors: errors.map((error) => maskError(error, requestId, log)) } : { data };
    },
    errorsOf(error, requestId) {
      // Hive throws several wrong variables as one AggregateError.
      const errors: readonly unknown[] = error instanceof InvalidOperation || error instanceof AggregateError ? error.errors : [error];
      return errors.map((each) => maskError(each, requestId, log));
    },
  };
}

/** The two places where clients put the id of a persisted document when the protocol has no field for it. */
function idInExtensions(extensions: unknown): unknown {
  if (!extensions || typeof extensions !== 'object') return undefined;
  const { documentId, persistedQuery } = extensions as { documentId?: unknown; persistedQuery?: { sha256Hash?: unknown } };
  return documentId ?? persistedQuery?.sha256Hash;
}
