export type Attempts = {
  /** Counts an attempt; false when there were too many. */
  take(account: string): boolean;
  clear(account: string): void;
};

const PER_MINUTE = 10;
const LARGEST = 10_000;

/** At most ten attempts a minute for one account. Its memory is bounded: the oldest accounts are forgotten first. */
export function countAttempts(now: () => Date): Attempts {
  const windows = new Map<string, { since: number; count: number }>();
  return {
    take(account) {
      const time = now().getTime();
      const window = windows.get(account);
      const current = window && time - window.since < 60_000 ? window : { since: time, count: 0 };
      current.count += 1;
      windows.delete(account);
      windows.set(account, current);
      for (const oldest of windows.keys()) {
        if (windows.size <= LARGEST) break;
        windows.delete(oldest);
      }
      return current.count <= PER_MINUTE;
    },
    clear: (account) => void windows.delete(account),
  };
}
