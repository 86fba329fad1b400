import { PlatformError } from '@hopyard/identity';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Limits } from '../limits.ts';
import { costOf } from './cost.ts';
import { type FeedPlan, feedPlanOf, usesReservedNames } from './feed-plan.ts';
import { assertShape } from './shape.ts';

/** An operation that was read, limited and validated once, to be run often. */
export type PreparedOperation = {
  text: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  feed: FeedPlan | null;
  cost(variables: Readonly<Record<string, unknown>>): number;
};

/** Several errors at once, all about what the client sent. */
export class InvalidOperation extends Error {
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super('The operation does not fit the graph.');
    this.errors = errors;
  }
}

/** Documents by the id that the web app sends: what `persisted-documents.json` holds. */
export type PersistedDocuments = Readonly<Record<string, string>>;

export type Documents = {
  prepare(text: string, operationName: string | undefined): PreparedOperation;
  /** The text under an id; null when there is none. */
  persisted(id: string): string | null;
  isPersisted(text: string): boolean;
};

const MOST_KEPT = 500;
const MOST_ERRORS = 20;

export function createDocuments(schema: GraphQLSchema, persisted: PersistedDocuments, limits: Limits): Documents {
  const byId = new Map(Object.entries(persisted));
  const known = new Set(byId.values());
  // The web app's own documents are few and stay; what anyone may send takes turns.
  const own = new Map<string, PreparedOperation>();
  const recent = new Map<string, PreparedOperation>();

  function prepare(text: string, operationName: string | undefined): PreparedOperation {
    const key = `${operationName ?? ''}\n${text}`;
    const kept = known.has(text) ? own : recent;
    let prepared = kept.get(key);
    if (prepared) {
      if (kept === recent) recent.delete(key);
    } else {
      prepared = read(text, operationName);
    }
    kept.set(key, prepared);
    if (recent.size > MOST_KEPT) recent.delete(recent.keys().next().value as string);
    return prepared;
  }

  function read(text: string, operationName: string | undefined): PreparedOperation {
    if (usesReservedNames(text)) throw new PlatformError('BAD_USER_INPUT', 'Names that begin with `_hopyard_` are taken: choose another alias.');
    const document = parseWithin(text, limits.tokens);
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      const which =
        operationName === undefined
          ? 'Send exactly one operation, or say which with `operationName`.'
          : `The document has no operation named "${operationName}".`;
      throw new PlatformError('BAD_USER_INPUT', which);
    }
    assertShape(document, operation, limits);
    const errors = validate(schema, document, specifiedRules, { maxErrors: MOST_ERRORS });
    if (errors.length > 0) throw new InvalidOperation(errors);
    return { text, document, operation, feed: feedPlanOf(schema, document, operation), cost: costOf(schema, document, operation) };
  }

  return { prepare, persisted: (id) => byId.get(id) ?? null, isPersisted: (text) => known.has(text) };
}

function parseWithin(text: string, tokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens: tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens')) {
      throw new PlatformError('QUERY_TOO_COMPLEX', `The document is longer than ${tokens} tokens.`);
    }
    throw error instanceof GraphQLError ? new InvalidOperation([error]) : error;
  }
}
