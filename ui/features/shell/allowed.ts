import { type Action, denialFor } from '@hopyard/identity';
import { cache } from 'react';
import { RoleDocument } from '@/graphql/__generated__/graphql.ts';
import { prefetch } from '@/graphql/server.ts';

const roleIn = cache(async (project: string) => {
  const { data, error } = await prefetch(project, RoleDocument, {});
  // Nobody is taken for somebody without rights because their role did not arrive; in a project that is not there they have none.
  if (!data && !error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND'))
    throw new Error(error?.message ?? 'The graph did not answer.', { cause: error });
  return data?.viewer?.role ?? null;
});

/** Whether the person may, by the permission table: a page asks for what it may have, and for nothing else. */
export async function prefetchAllowed(project: string, action: Action): Promise<boolean> {
  return denialFor(await roleIn(project), 'SESSION', action) === null;
}
