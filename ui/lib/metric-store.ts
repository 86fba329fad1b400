export type Point = { step: number; value: number };
export type Curve = { steps: number[]; values: number[] };

const MOST_POINTS = 20_000;

/** The curves of one run, by key. Points come in order of step, or again; what comes again replaces what was there. */
export class MetricStore {
  readonly curves = new Map<string, Curve>();
  #listeners = new Set<() => void>();
  #keys = '';
  #waiting = false;

  put(key: string, points: readonly Point[]): void {
    let curve = this.curves.get(key);
    if (!curve) this.curves.set(key, (curve = { steps: [], values: [] }));
    for (const { step, value } of points) {
      const last = curve.steps.at(-1);
      if (last === undefined || step > last) {
        curve.steps.push(step);
        curve.values.push(value);
        continue;
      }
      const at = lowerBound(curve.steps, step);
      if (curve.steps[at] === step) curve.values[at] = value;
      else {
        curve.steps.splice(at, 0, step);
        curve.values.splice(at, 0, value);
      }
    }
    if (curve.steps.length > MOST_POINTS) thin(curve);
    this.#tell();
  }

  /** Changes with the set of curves, not with their points. */
  readonly keys = (): string => this.#keys;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    this.#keys = [...this.curves.keys()].sort().join('\n');
    if (this.#waiting) return;
    this.#waiting = true;
    const tell = () => {
      this.#waiting = false;
      for (const listener of this.#listeners) listener();
    };
    if (typeof requestAnimationFrame === 'function' && document.visibilityState === 'visible') requestAnimationFrame(tell);
    else setTimeout(tell, 200);
  }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every second point of the older half goes: the shape stays, the size is bounded. */
function thin(curve: Curve): void {
  const half = curve.steps.length >> 1;
  const keep = (_: number, i: number) => i >= half || i % 2 === 0;
  curve.steps = curve.steps.filter(keep);
  curve.values = curve.values.filter(keep);
}
