/** Who waits for something to happen, by a topic: the id of a thing, or a word for whoever takes work. In this process. */
export type Wakes = {
  wake(topic: string): void;
  /** Calls back at each wake, until the answer is called. */
  listen(topic: string, callback: () => void): () => void;
};

export function createWakes(): Wakes {
  const listeners = new Map<string, Set<() => void>>();
  return {
    wake: (topic) => listeners.get(topic)?.forEach((callback) => callback()),
    listen(topic, callback) {
      const callbacks = listeners.get(topic) ?? new Set();
      listeners.set(topic, callbacks.add(callback));
      return () => {
        callbacks.delete(callback);
        if (callbacks.size === 0) listeners.delete(topic);
      };
    },
  };
}
