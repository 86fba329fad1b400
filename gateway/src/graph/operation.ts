import type { RequestScope } from '@hopyard/subgraph/serving';

const OPERATION = Symbol('hopyard.operation');

/** What the gateway knows of one operation while it runs. */
export type Operation = {
  scope: RequestScope;
  /** The subgraphs' own contexts, one each, shared by every step that the planner makes of this operation. */
  contexts: Map<string, object>;
  /** Set when the stream from a subgraph broke off, as against ended. */
  sourceLost: boolean;
  signal?: AbortSignal | undefined;
};

/** What is handed through the planner. No key of a client's message can be this symbol. */
export type PlannerContext = { [OPERATION]: Operation };

export const contextFor = (scope: RequestScope, signal?: AbortSignal): PlannerContext => ({
  [OPERATION]: { scope, contexts: new Map(), sourceLost: false, signal },
});

export function operationOf(context: unknown): Operation {
  const operation = (context as Partial<PlannerContext> | undefined)?.[OPERATION];
  if (!operation) throw new Error('A subgraph was asked outside of an operation.');
  return operation;
}

/** The same stream; when it breaks it ends, and says so in the operation: whoever follows it takes it up again. */
export function endingWhenLost<T>(source: AsyncIterator<T>, operation: Operation): AsyncIterableIterator<T> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        return await source.next();
      } catch {
        operation.sourceLost = true;
        return { done: true, value: undefined };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}
