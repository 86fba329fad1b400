import type { Entry } from '@hopyard/journal';
import type { Page, PageArguments } from '@hopyard/postgres';
import type { Context } from '../context.ts';

/** What happened in the active project, newest first. */
export const listActivity = ({ read, journal }: Context, page: PageArguments): Promise<Page<Entry>> =>
  read('activity:read', (tx) => journal.page(tx, page));
