import { type SubgraphService, subscribeAfresh } from '@hopyard/subgraph/serving';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, isScalarType, isSpecifiedScalarType } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { withoutLiterals } from './literals.ts';
import { endingWhenLost, type Operation, operationOf } from './operation.ts';
import type { ExecuteAt, SubgraphRequest } from './planner.ts';

/** Calls subgraphs that live in this process: each step of a plan is compiled once and run many times. */
export function callInProcess(services: readonly SubgraphService[]): ExecuteAt {
  const executors = new Map(services.map((service) => [service.name, executorOf(service)]));
  return (subgraph, request) => {
    const execute = executors.get(subgraph);
    if (!execute) throw new Error(`The supergraph names the subgraph "${subgraph}", which this gateway was not given.`);
    return execute(request);
  };
}

/** A compiled step of a plan. */
type Step = (root: unknown, context: object, variables: Readonly<Record<string, unknown>>) => ExecutionResult | Promise<ExecutionResult>;

function executorOf(service: SubgraphService): (request: SubgraphRequest) => ReturnType<ExecuteAt> {
  const compiled = new WeakMap<DocumentNode, Step>();
  const customSerializers = serializersOf(service.schema);

  function compile({ document, operationName }: SubgraphRequest): Step {
    // Hive re-uses one document per step of a plan, so it is a key.
    const known = compiled.get(document);
    if (known) return known;
    const { document: plain, complete } = withoutLiterals(service.schema, document);
    const query = compileQuery(service.schema, plain, operationName, { customSerializers, disablingCapturingStackErrors: true });
    if (!isCompiledQuery(query)) throw new AggregateError(query.errors ?? [], `A step of a plan does not fit the subgraph "${service.name}".`);
    const step: Step = (root, context, variables) => query.query(root, context, complete(variables)) as ReturnType<Step>;
    compiled.set(document, step);
    return step;
  }

  return (request) => {
    const operation = operationOf(request.context);
    const variables = request.variables ?? {};
    const execute = compile(request);
    if (request.operationType !== 'subscription') {
      return execute({}, contextOf(service, operation), variables);
    }
    const live = subscribeAfresh({
      schema: service.schema,
      document: request.document,
      operationName: request.operationName,
      variables,
      context() {
        // What follows from this event, in whichever subgraph, is read afresh with it.
        operation.contexts.clear();
        return contextOf(service, operation);
      },
      execute: (event, context) => execute(event, context, variables),
    });
    return live.then((result) => (Symbol.asyncIterator in result ? endingWhenLost(result, operation) : result));
  };
}

function contextOf(service: SubgraphService, { contexts, scope }: Operation): object {
  let context = contexts.get(service.name);
  if (!context) contexts.set(service.name, (context = service.context(scope)));
  return context;
}

/**
 * Scalars may serialise to what only JSON turns into a JSON value (a Date), and Hive takes such objects apart when it joins
 * answers. Here they become what the wire would have made of them.
 */
function serializersOf(schema: GraphQLSchema): Record<string, (value: unknown) => unknown> {
  const custom = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  return Object.fromEntries(
    custom.map((type) => [
      type.name,
      (value: unknown) => {
        const leaf = (type as typeof type & { serialize(value: unknown): unknown }).serialize(value);
        if (leaf instanceof Date) return leaf.toISOString();
        return typeof leaf === 'bigint' ? leaf.toString() : leaf;
      },
    ]),
  );
}
