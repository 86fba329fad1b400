import { notFound, PlatformError } from '@hopyard/identity';
import { pageOfRows, snapshot } from '@hopyard/table';
import type { Context } from '../context.ts';
import { rowsPage } from './rows-page.ts';

type Wanted = { asOf?: Date | null | undefined; first?: number | null | undefined; after?: string | null | undefined };

/** A look at the rows of a group, by key and time, as they are or as they were. */
export async function previewRows(context: Context, groupId: string, { asOf, first, after }: Wanted) {
  const size = first ?? 20;
  if (size < 1 || size > 100) throw new PlatformError('BAD_USER_INPUT', `first is ${size}; a look shows 1 to 100 rows.`);
  const state = await context.read('feature-group:preview', (tx) => snapshot(tx, groupId, asOf ? { at: asOf } : undefined));
  if (!state) throw notFound();
  return rowsPage(state.schema.columns, await pageOfRows(context, state, { first: size, after: after ?? null }));
}
