import { PlatformError } from '@hopyard/identity';
import type { Db } from '@hopyard/postgres';
import { formatCursor, parseCursor } from './cursor.ts';
import * as entries from './entry-store.ts';
import type { Hub } from './hub.ts';
import type { Entry, FeedItem } from './types.ts';

export type FollowOptions = {
  projectId: string;
  /** Only these kinds; `file:` stands for every kind of that noun. Left out: all. */
  kinds?: readonly string[];
  /** Only entries about one of these. Left out: all. */
  subjectIds?: readonly string[];
  /** The last cursor seen. Left out: what happens from now on. */
  after?: string | null | undefined;
  signal?: AbortSignal;
};

const REPLAY_PAGE = 500;
const LARGEST_BACKLOG = 10_000;

/** Replays what follows `after`, says LIVE, then follows: without a gap and without a repeat. */
export function follow(db: Db, hub: Hub, options: FollowOptions): AsyncIterableIterator<FeedItem> {
  const matches = matcher(options);
  const backlog: Entry[] = [];
  let overflown = false;
  let ended = false;
  let wake: () => void = () => {};
  let leave: () => void = () => {};
  // The replay's generator is only ever between two statements, so ending it never waits for an event.
  let replay: AsyncGenerator<FeedItem> | undefined;
  let replayed = false;
  let last = 0n;
  let epoch = '';

  const end = () => {
    if (ended) return;
    ended = true;
    leave();
    wake();
  };
  options.signal?.addEventListener('abort', end, { once: true });
  if (options.signal?.aborted) end();

  async function* begin(): AsyncGenerator<FeedItem> {
    await hub.ready();
    leave = hub.join(options.projectId, (entry) => {
      if (backlog.length >= LARGEST_BACKLOG) overflown = true;
      else backlog.push(entry);
      wake();
    });
    if (ended) leave();
    const head = await entries.head(db, options.projectId);
    epoch = head.epoch;
    const from = options.after ? parseCursor(options.after) : head;
    if (from.epoch !== head.epoch || from.number > head.number) {
      last = head.number;
      yield { signal: 'RESYNC', cursor: formatCursor(head), at: new Date() };
    } else {
      last = from.number;
      while (last < head.number) {
        const page = await entries.after(db, options.projectId, last, REPLAY_PAGE);
        for (const entry of page) {
          last = entry.number;
          if (matches(entry)) yield eventIn(epoch, entry);
        }
        if (page.length === 0) break;
      }
    }
    yield { signal: 'LIVE', cursor: formatCursor({ epoch, number: last }), at: new Date() };
  }

  const done = { done: true, value: undefined } as const;
  return {
    async next() {
      replay ??= begin();
      if (!replayed && !ended) {
        const step = await replay.next();
        if (!step.done) return ended ? done : step;
        replayed = true;
      }
      while (!ended) {
        if (overflown) {
          end();
          throw new PlatformError('RATE_LIMITED', 'This subscriber is too slow for what happens. Subscribe again from its last cursor.');
        }
        const entry = backlog.shift();
        if (entry && entry.number > last) {
          last = entry.number;
          if (matches(entry)) return { done: false, value: eventIn(epoch, entry) };
        } else if (!entry) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
      return done;
    },
    async return() {
      end();
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const events = new WeakMap<Entry, { epoch: string; item: FeedItem }>();

/** One item for all followers of an entry, who get it from the hub as one object: a cursor is written once, not for each. */
function eventIn(epoch: string, entry: Entry): FeedItem {
  const known = events.get(entry);
  if (known?.epoch === epoch) return known.item;
  const item: FeedItem = Object.freeze({ signal: 'EVENT', cursor: formatCursor({ epoch, number: entry.number }), at: entry.at, entry });
  events.set(entry, { epoch, item });
  return item;
}

function matcher({ kinds, subjectIds }: FollowOptions): (entry: Entry) => boolean {
  const subjects = subjectIds && new Set(subjectIds);
  return (entry) =>
    // A refusal changed nothing: the activity shows it, a change feed does not.
    (!kinds || (entry.outcome === 'OK' && kinds.some((kind) => (kind.endsWith(':') ? entry.kind.startsWith(kind) : entry.kind === kind)))) &&
    (!subjects || entry.subjects.some((subject) => subjects.has(subject.id)));
}
