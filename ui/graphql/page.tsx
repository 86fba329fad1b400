import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { notFound } from 'next/navigation';
import { HydrateGraph } from './provider.tsx';
import { prefetch } from './server.ts';

/** The first paint of a page of a project: asks its query, answers 404 for what is absent or hidden, and hands the answer over. */
export async function Prefetch<D, V extends AnyVariables>({
  project,
  document,
  variables,
  exists = () => true,
  children,
}: {
  project: string;
  document: TypedDocumentNode<D, V>;
  variables: V;
  exists?: (data: D) => boolean;
  children: React.ReactNode;
}) {
  const { data, error, state } = await prefetch(project, document, variables);
  if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND')) notFound();
  if (!data) throw new Error(error?.message ?? 'The graph did not answer.', { cause: error });
  if (!exists(data)) notFound();
  return <HydrateGraph state={state}>{children}</HydrateGraph>;
}
