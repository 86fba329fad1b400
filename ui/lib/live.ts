/** How true the page is right now. `since`: when the socket was cut; `heardAt`: when the server was last heard. */
export type Liveness =
  | { phase: 'none' }
  | { phase: 'connecting' }
  | { phase: 'live'; heardAt: number }
  | { phase: 'reconnecting'; seconds: number; heardAt: number }
  | { phase: 'stale'; heardAt: number | null };

/** One stream that the page follows; it counts as live once the server said that the replay is over. */
export type FeedHandle = { caughtUp: () => void; failed: () => void; leave: () => void };

const STALE_AFTER = 15_000;
const SILENT_AFTER = 17_000;
const GRACE = 1_500;

/** Watches a socket and the feeds on it. It never says live on hope: socket open, server heard lately, every feed caught up. */
export class LiveWatch {
  #open = false;
  #startedAt = Date.now();
  #cutAt: number | null = null;
  #heardAt: number | null = null;
  #feeds = new Map<symbol, { joinedAt: number; live: boolean; failed: boolean }>();
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | null = null;
  #snapshot: Liveness = { phase: 'none' };

  opened(): void {
    this.#open = true;
    this.#cutAt = null;
    this.heard();
  }

  heard(): void {
    this.#heardAt = Date.now();
    this.#changed();
  }

  cut(): void {
    this.#open = false;
    this.#cutAt ??= Date.now();
    for (const feed of this.#feeds.values()) feed.live = false;
    this.#changed();
  }

  join(): FeedHandle {
    const key = Symbol('feed');
    if (this.#feeds.size === 0 && !this.#open) this.#startedAt = Date.now();
    this.#feeds.set(key, { joinedAt: Date.now(), live: false, failed: false });
    this.#changed();
    const update = (change: { live: boolean; failed: boolean }) => {
      const feed = this.#feeds.get(key);
      if (!feed) return;
      Object.assign(feed, change);
      this.#changed();
    };
    return {
      caughtUp: () => update({ live: true, failed: false }),
      failed: () => update({ live: false, failed: true }),
      leave: () => {
        this.#feeds.delete(key);
        this.#changed();
      },
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    // Time passes too: a silent server turns the badge without any event.
    this.#timer ??= setInterval(() => this.#changed(), 1000);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0 || !this.#timer) return;
      clearInterval(this.#timer);
      this.#timer = null;
    };
  };

  readonly snapshot = (): Liveness => this.#snapshot;

  #changed(): void {
    const next = this.#judge(Date.now());
    if (JSON.stringify(next) === JSON.stringify(this.#snapshot)) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }

  #judge(now: number): Liveness {
    const feeds = [...this.#feeds.values()];
    if (feeds.length === 0) return { phase: 'none' };
    const heardAt = this.#heardAt;
    if (heardAt === null) return now - this.#startedAt < STALE_AFTER ? { phase: 'connecting' } : { phase: 'stale', heardAt };
    if (feeds.some((feed) => feed.failed)) return { phase: 'stale', heardAt };
    if (!this.#open) {
      const since = this.#cutAt ?? heardAt;
      return now - since < STALE_AFTER ? { phase: 'reconnecting', seconds: Math.floor((now - since) / 1000), heardAt } : { phase: 'stale', heardAt };
    }
    if (now - heardAt > SILENT_AFTER) return { phase: 'stale', heardAt };
    const behind = feeds.filter((feed) => !feed.live);
    if (behind.length === 0) return { phase: 'live', heardAt: Math.floor(heardAt / 1000) * 1000 };
    // A page that has just opened a further feed does not flicker.
    if (this.#snapshot.phase === 'live' && behind.every((feed) => now - feed.joinedAt < GRACE)) return this.#snapshot;
    return { phase: 'connecting' };
  }
}
