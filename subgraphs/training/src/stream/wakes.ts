/** Who waits for something to happen, by a topic: an execution's or run's id, or `work` for whoever claims. In this process. */
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
