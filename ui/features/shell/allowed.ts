import { type Action, denialFor } from '@hopyard/identity';
import { cache } from 'react';
import { RoleDocument } from '@/graphql/__generated__/graphql.ts';
import { prefetch } from '@/graphql/server.ts';

const roleIn = cache(async (project: string) => (await prefetch(project, RoleDocument, {})).data?.viewer?.role ?? null);

/** Whether the person may, by the permission table: a page asks for what it may have, and for nothing else. */
export async function prefetchAllowed(project: string, action: Action): Promise<boolean> {
  return denialFor(await roleIn(project), 'SESSION', action) === null;
}
