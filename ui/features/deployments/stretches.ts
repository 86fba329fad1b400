import type { StretchFragment } from '@/graphql/__generated__/graphql.ts';
import type { MetricStore } from '@/lib/metric-store.ts';

/** Seconds of a stretch, and how far back the curves go. */
export const STEP = 10;
export const BACK = 1800;

/** A deployment's figures as curves. A stretch is drawn once it is over, and again when it is told anew; one of which nothing was told had no calls. */
export class Stretches {
  readonly #store: MetricStore;
  readonly #told = new Map<number, StretchFragment>();
  /** The first stretch that is not drawn yet; null before what was before is known. */
  #next: number | null = null;

  constructor(store: MetricStore) {
    this.#store = store;
  }

  get begun(): boolean {
    return this.#next !== null;
  }

  /** Draws from half an hour ago on. */
  begin(read: readonly StretchFragment[], now: number): void {
    this.#next = startOf(now - BACK);
    this.put(read, now);
  }

  put(told: readonly StretchFragment[], now: number): void {
    for (const stretch of told) {
      const step = Date.parse(stretch.at) / 1000;
      this.#told.set(step, stretch);
      if (this.#next !== null && step < this.#next) this.#draw(step);
    }
    if (this.#next === null) return;
    for (; this.#next < startOf(now); this.#next += STEP) this.#draw(this.#next);
    for (const step of this.#told.keys()) if (step < now - BACK) this.#told.delete(step);
  }

  #draw(step: number): void {
    const stretch = this.#told.get(step);
    const point = (key: string, value: number) => this.#store.put(key, [{ step, value }]);
    point('calls', Number(stretch?.requests ?? 0) / STEP);
    point('refused or failed', (Number(stretch?.errors ?? 0) + Number(stretch?.rejected ?? 0)) / STEP);
    if (stretch?.latencyP50Ms != null) point('p50', stretch.latencyP50Ms);
    if (stretch?.latencyP99Ms != null) point('p99', stretch.latencyP99Ms);
  }
}

const startOf = (seconds: number) => Math.floor(seconds / STEP) * STEP;
