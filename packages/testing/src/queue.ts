/** What a stream gave so far and will give: a test takes items one by one and misses none. */
export type Queue<Item> = AsyncDisposable & {
  /** The next item; throws when the stream ended or nothing comes in time. */
  next(): Promise<Item>;
  /** The next item that a test looks for; those before it are let go. */
  find(wanted: (item: Item) => boolean): Promise<Item>;
  /** Resolves when the stream ends. */
  ended: Promise<void>;
};

const PATIENCE_MS = 10_000;

/** Reads a stream eagerly, so that nothing depends on when a test looks. */
export function queueOf<Item>(stream: AsyncIterable<Item>): Queue<Item> {
  const items: Item[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  let done = false;
  let failure: Error | undefined;
  let wake: () => void = () => {};
  const ended = (async () => {
    try {
      for (let result = await iterator.next(); !result.done; result = await iterator.next()) {
        items.push(result.value);
        wake();
      }
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
    done = true;
    wake();
  })();

  const next = async (): Promise<Item> => {
    const deadline = Date.now() + PATIENCE_MS;
    while (items.length === 0) {
      if (failure) throw failure;
      if (done) throw new Error('The stream ended.');
      const left = deadline - Date.now();
      if (left <= 0) throw new Error('Nothing came in time.');
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return items.shift() as Item;
  };
  return {
    next,
    ended,
    async find(wanted) {
      for (;;) {
        const item = await next();
        if (wanted(item)) return item;
      }
    },
    async [Symbol.asyncDispose]() {
      await iterator.return?.();
      await ended;
    },
  };
}
