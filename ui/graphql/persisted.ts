import { type Exchange, makeOperation, type Operation } from '@urql/core';
import { filter, map, merge, pipe, share } from 'wonka';
import { documentId } from './document-id.ts';

/** Sends each document by its hash: the gateway runs only what it knows. */
export const persistedExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const sent = new Map<number, Operation>();
    const shared = share(operations);
    const byHash = pipe(
      shared,
      filter((operation) => operation.kind === 'query' || operation.kind === 'mutation'),
      map((operation) => {
        sent.set(operation.key, operation);
        return makeOperation(
          operation.kind,
          { ...operation, query: { kind: 'Document', definitions: [], documentId: documentId(operation.query) } as unknown as Operation['query'] },
          operation.context,
        );
      }),
    );
    const others = pipe(
      shared,
      filter((operation) => operation.kind !== 'query' && operation.kind !== 'mutation'),
    );
    return pipe(
      forward(merge([byHash, others])),
      map((result) => {
        const operation = sent.get(result.operation.key) ?? result.operation;
        sent.delete(operation.key);
        return { ...result, operation };
      }),
    );
  };
