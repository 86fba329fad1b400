import { connect, type Page, type PageArguments, type Tx } from '@hopyard/postgres';
import * as entries from './entry-store.ts';
import { follow, type FollowOptions } from './follow.ts';
import { startHub } from './hub.ts';
import { startSequencer } from './sequencer.ts';
import type { Entry, FeedItem, NewEntry, Origin } from './types.ts';

export type Journal = AsyncDisposable & {
  /** Puts an entry into the caller's transaction. `outcome` is `OK`, or the code of a refusal. */
  append(tx: Tx, origin: Origin, entry: NewEntry, outcome?: string): Promise<void>;
  /** Says that something was committed: it is numbered at once rather than at the next poll. */
  poke(): void;
  follow(options: FollowOptions): AsyncIterableIterator<FeedItem>;
  /** What happened in the active project of the caller's transaction, newest first. */
  page(tx: Tx, page: PageArguments): Promise<Page<Entry>>;
  close(): Promise<void>;
};

/** Opens the journal in this process: followers, and a sequencer that leads or stands by. */
export function openJournal(options: { url: string; onError: (error: unknown) => void }): Journal {
  const database = connect({ url: options.url, role: 'hopyard_journal', name: 'hopyard journal', max: 4 });
  const sequencer = startSequencer(database, options.onError);
  const hub = startHub(database, options.onError);
  const close = async () => {
    await Promise.all([sequencer.stop(), hub.stop()]);
    await database.close();
  };
  return {
    append: (tx, origin, entry, outcome = 'OK') => entries.insert(tx, origin, entry, outcome),
    poke: () => sequencer.poke(),
    follow: (followed) => follow(database.db, hub, followed),
    page: (tx, page) => entries.page(tx, page),
    close,
    [Symbol.asyncDispose]: close,
  };
}
