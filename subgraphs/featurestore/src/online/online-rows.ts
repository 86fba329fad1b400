import type { BlobStore } from '@hopyard/files';
import { PlatformError } from '@hopyard/identity';
import { sqlState, type Tx } from '@hopyard/postgres';
import * as rows from './online-row-store.ts';

/** Rows on their way to the online side: computed and laid down before the transaction, so that it waits for no engine. */
export type OnlineRows = AsyncDisposable & {
  /** Moves them in, in the transaction that commits what they are of. */
  moveIn(tx: Tx, groupId: string): Promise<void>;
};

/** Rows as `newestRows` of a table gives them; their bytes go with this. */
export const onlineRowsIn = ({ blobs }: { blobs: BlobStore }, blobId: string): OnlineRows => ({
  moveIn: (tx, groupId) => rows.merge(tx, groupId, blobs.read(blobId)).catch(explained),
  [Symbol.asyncDispose]: () => blobs.delete(blobId),
});

const UNTRANSLATABLE_CHARACTER = '22P05';

/** PostgreSQL keeps no text with the character NUL in it. */
function explained(error: unknown): never {
  if (sqlState(error) !== UNTRANSLATABLE_CHARACTER) throw error;
  const message = 'A text has the character NUL in it; the online side cannot keep it. Nothing was changed.';
  throw new PlatformError('UPLOAD_REJECTED', message, { details: { reason: 'TYPE', column: null, example: null } });
}
