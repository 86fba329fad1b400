import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { mapIterator } from '@hopyard/subgraph/serving';
import { buildSchema, type OperationTypeNode, type DocumentNode, type ExecutionResult, getOperationAST, type GraphQLSchema } from 'graphql';
import type { PlannerContext } from './operation.ts';

/** One step of a plan: what to ask of a subgraph. */
export type SubgraphRequest = {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationType: OperationTypeNode;
  operationName?: string;
  context: PlannerContext;
  signal?: AbortSignal;
};
export type SubgraphAnswer = ExecutionResult | AsyncIterable<ExecutionResult>;
/** How a subgraph is reached: called in process, or over its socket. */
export type ExecuteAt = (subgraph: string, request: SubgraphRequest) => SubgraphAnswer | Promise<SubgraphAnswer>;

export type PlannerRequest = {
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName?: string | undefined;
  context: PlannerContext;
  signal?: AbortSignal | undefined;
};
export type Planner = {
  /** The graph as clients see it. */
  schema: GraphQLSchema;
  execute(request: PlannerRequest): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>>;
};

type HandlerOptions = Parameters<typeof unifiedGraphHandler>[0];
type Execute = NonNullable<Awaited<ReturnType<typeof unifiedGraphHandler>>['executor']>;

const isStream = (value: unknown): value is AsyncIterable<ExecutionResult> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** Hive's planner (in Rust) and its executor, with what is wrong in them set right: docs/decisions/0007-gateway.md. */
export async function createPlanner(supergraph: string, executeAt: ExecuteAt): Promise<Planner> {
  const hive = await unifiedGraphHandler({
    unifiedGraph: buildSchema(supergraph, { assumeValid: true, assumeValidSDL: true, noLocation: true }),
    getUnifiedGraphSDL: () => supergraph,
    onSubgraphExecute: ((subgraph: string, request: SubgraphRequest) =>
      executeAt(subgraph.toLowerCase(), request)) as HandlerOptions['onSubgraphExecute'],
  });
  const executor = hive.executor as Execute;
  return {
    schema: hive.unifiedGraph,
    async execute({ document, variables, operationName, context, signal }) {
      const operation = getOperationAST(document, operationName);
      // Hive fails on a document of which nothing is left to ask.
      if (!operation || operation.selectionSet.selections.length === 0) return { data: {} };
      const answer = await executor({
        document,
        variables,
        context,
        rootValue: {},
        operationType: operation.operation,
        ...(operationName !== undefined && { operationName }),
        ...(signal && { signal }),
      } as Parameters<Execute>[0]);
      return isStream(answer) ? mapIterator(answer, settled) : settled(answer as ExecutionResult);
    },
  };
}

/**
 * Hive keeps one list of errors for all events of a subscription: what is sent is a copy, and the list starts afresh. And
 * it leaves `data` out where nothing came of it, which the specification wants to be null.
 */
function settled(result: ExecutionResult): ExecutionResult {
  const errors = result.errors?.slice();
  if (result.errors) (result.errors as unknown[]).length = 0;
  return errors?.length ? { data: result.data ?? null, errors } : { data: result.data ?? {} };
}
