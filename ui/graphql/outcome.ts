import type { CombinedError } from '@urql/core';

/** Why a mutation did not do what was asked: a failure the caller can act on, a refusal, or a fault. */
export function refusal(error: CombinedError | undefined, answer: { __typename: string; message?: string } | null | undefined): string | null {
  if (error) return error.graphQLErrors[0]?.message ?? 'The platform did not answer. Nothing was changed.';
  if (answer && 'message' in answer && typeof answer.message === 'string') return answer.message;
  return null;
}

/** Code and request id of a failed read, for its error state. */
export function failureOf(error: CombinedError): { code?: string | undefined; requestId?: string | undefined; message: string } {
  const first = error.graphQLErrors[0];
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { code: text(first?.extensions.code), requestId: text(first?.extensions.requestId), message: first?.message ?? 'The graph did not answer.' };
}
