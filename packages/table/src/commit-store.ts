import type { Db, Page, PageArguments, Tx } from '@hopyard/postgres';
import type { Author, Commit, Staged } from './types.ts';

export async function byIds(_db: Db | Tx, _ids: readonly string[]): Promise<(Commit | null)[]> {
  throw new Error('Not yet');
}

/** Newest first. */
export async function byTable(_db: Db | Tx, _tableId: string, _page: PageArguments): Promise<Page<Commit>> {
  throw new Error('Not yet');
}

export async function latest(_db: Db | Tx, _tableIds: readonly string[]): Promise<(Commit | null)[]> {
  throw new Error('Not yet');
}

/** Makes what was staged the newest state, with the caller's transaction. 'conflict': another commit came first; stage again. */
export async function commitStaged(_tx: Tx, _staged: Staged, _author: Author): Promise<Commit | 'conflict'> {
  throw new Error('Not yet');
}
