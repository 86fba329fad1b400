export type Line = {
  name: string;
  /** What it is held against, in the same run. */
  floor: string;
  subject: string;
  /** Subject by floor, or subject less floor, as the line says. */
  figure: string;
  line: string;
  verdict: 'pass' | 'miss';
};

export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
