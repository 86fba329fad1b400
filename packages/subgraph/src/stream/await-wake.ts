import type { Wakes } from './wakes.ts';

/** Listens from now on, so that what happens during a look is not overlooked: `within` answers at once if there was a wake since. */
export function awaitWake(wakes: Wakes, topic: string, gone: AbortSignal): Disposable & { within(ms: number): Promise<void> } {
  let news = false;
  let proceed = () => {};
  const stir = () => {
    news = true;
    proceed();
  };
  const leave = wakes.listen(topic, stir);
  gone.addEventListener('abort', stir);
  return {
    async within(ms) {
      if (!news) {
        const { promise, resolve } = Promise.withResolvers<void>();
        proceed = resolve;
        const timer = setTimeout(resolve, ms);
        await promise;
        clearTimeout(timer);
      }
      news = false;
    },
    [Symbol.dispose]() {
      leave();
      gone.removeEventListener('abort', stir);
    },
  };
}
