import type { Wakes } from './wakes.ts';

/** What was read of an append-only stream: the items behind the last read, and whether none will come any more. */
export type Reading<Item> = { item: Item | null; complete: boolean };

/** What covers a lost wake-up. */
const POLL_MS = 1_000;

/**
 * Follows an append-only stream: `read` answers what is behind its own last place, or null items when there is nothing yet.
 * It begins with what there is, says LIVE once through `live`, then goes on until complete. An explicit iterator, because an
 * `async function*` that waits cannot be ended from outside.
 */
export function followStream<Item>(options: {
  wakes: Wakes;
  topics: readonly string[];
  read: () => Promise<Reading<Item>>;
  live: () => Item;
}): AsyncIterableIterator<Item> {
  let ended = false;
  let dirty = true;
  let live = false;
  let complete = false;
  let wake: () => void = () => {};
  const stir = () => {
    dirty = true;
    wake();
  };
  const leave = options.topics.map((topic) => options.wakes.listen(topic, stir));
  const poll = setInterval(stir, POLL_MS);
  const end = () => {
    ended = true;
    clearInterval(poll);
    leave.forEach((off) => off());
    wake();
  };
  const done = { done: true, value: undefined } as const;
  return {
    async next() {
      try {
        while (!ended) {
          if (dirty) {
            dirty = false;
            const reading = await options.read();
            complete = reading.complete;
            if (reading.item) {
              // There may be more than one read takes.
              dirty = true;
              return ended ? done : { done: false, value: reading.item };
            }
          }
          if (!live) {
            live = true;
            return { done: false, value: options.live() };
          }
          if (complete) break;
          // It may have been ended during the read, and then nobody would wake it.
          if (!dirty && !ended) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } catch (error) {
        end();
        throw error;
      }
      end();
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

/** The same stream with each item as the root value of a subscription. */
export const rooted = <Item, Root>(items: AsyncIterableIterator<Item>, rootOf: (item: Item) => Root): AsyncIterableIterator<Root> => ({
  async next() {
    const result = await items.next();
    return result.done ? { done: true, value: undefined } : { done: false, value: rootOf(result.value) };
  },
  async return() {
    await items.return?.();
    return { done: true, value: undefined };
  },
  [Symbol.asyncIterator]() {
    return this;
  },
});
