import type { FeedItem, FollowOptions, Journal } from '@hopyard/journal';

/**
 * The source of a subscription: the journal of a project from a cursor on, each item mapped to a root value. It is an
 * explicit iterator, because an `async function*` that waits cannot be ended from outside.
 */
export function follow<Root>(
  journal: Pick<Journal, 'follow'>,
  options: Omit<FollowOptions, 'signal'>,
  rootOf: (item: FeedItem) => Root,
): AsyncIterableIterator<Root> {
  const ended = new AbortController();
  const items = journal.follow({ ...options, signal: ended.signal })[Symbol.asyncIterator]();
  return {
    async next() {
      const result = await items.next();
      return result.done ? { done: true, value: undefined } : { done: false, value: rootOf(result.value) };
    },
    async return() {
      ended.abort();
      await items.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
