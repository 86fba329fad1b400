import { createSourceEventStream, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';

type LiveOperation = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  /** A context with loaders of its own: once to subscribe, and again for each event. */
  context(): object;
  /** Executes the selection on one event. */
  execute(event: unknown, context: object): ExecutionResult | Promise<ExecutionResult>;
};

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** A subscription whose every event is read with loaders of its own, so that nothing read for one event answers another. */
export async function subscribeAfresh(operation: LiveOperation): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const { schema, document, operationName, variables } = operation;
  const source = await createSourceEventStream({
    schema,
    document,
    contextValue: operation.context(),
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variableValues: variables }),
  });
  if (!isAsyncIterable(source)) return source;
  return mapIterator(source, async (event) => {
    const result = await operation.execute(event, operation.context());
    // The planner keeps the data of the event before when it is given none.
    return result.data ? result : { ...result, data: {} };
  });
}

/** Unlike an `async function*`, it ends its source at once, even while that is waiting for an event. */
export function mapIterator<T, U>(source: AsyncIterable<T>, map: (value: T) => U | Promise<U>): AsyncIterableIterator<U> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const step = await iterator.next();
      return step.done ? { done: true, value: undefined } : { done: false, value: await map(step.value) };
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
