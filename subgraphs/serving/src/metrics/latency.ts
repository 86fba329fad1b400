/** Bins of latencies in ms, each a tenth longer than the one before: bin n holds what is below SHORTEST * GROWTH^n and not in one before. */
const SHORTEST_MS = 0.05;
const GROWTH = 1.1;
/** The last holds what is longer: more than 60 s, beyond every time limit. */
export const BINS = 150;

export const noCounts = (): number[] => Array.from({ length: BINS }, () => 0);

export const binOf = (ms: number): number =>
  ms < SHORTEST_MS ? 0 : Math.min(BINS - 1, Math.floor(Math.log(ms / SHORTEST_MS) / Math.log(GROWTH)) + 1);

/** The latency below which a share of the calls lies, within 5 %: the middle of its bin. Null without calls. */
export function quantile(counts: readonly number[], share: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let left = share * total;
  const bin = counts.findIndex((count) => (left -= count) <= 0);
  return SHORTEST_MS * GROWTH ** (bin - 0.5);
}
