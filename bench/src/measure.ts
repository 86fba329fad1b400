export type Line = {
  name: string;
  /** What it is held against, in the same run. */
  floor: string;
  subject: string;
  /** Subject by floor, or subject less floor, as the line says; in brackets what it is with nine chances in ten. */
  figure: string;
  line: string;
  verdict: Verdict;
};

/** `inconclusive`: the line lies within the interval, so the run says neither. */
export type Verdict = 'pass' | 'inconclusive' | 'miss';
export type Interval = { figure: number; low: number; high: number };

const RESAMPLES = 500;

/**
 * A figure of several sides, each measured in rounds, with its bootstrap 90 % interval. Whole rounds are drawn again, not
 * samples: what disturbs this machine disturbs all that was measured in that second.
 */
export function interval<Round>(sides: readonly (readonly Round[])[], figureOf: (...sides: readonly Round[][]) => number): Interval {
  const random = generator(7017);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    figureOf(...sides.map((rounds) => rounds.map(() => rounds[Math.floor(random() * rounds.length)] as Round))),
  );
  return { figure: figureOf(...sides.map((rounds) => [...rounds])), low: percentile(drawn, 0.05), high: percentile(drawn, 0.95) };
}

/** How often the subject does for one CPU second what the floor does once: the least cost of each, over its rounds. */
export const perCpuSecond = (subject: readonly number[], floor: readonly number[]): Interval =>
  interval([subject, floor], (subjects, floors) => Math.min(...floors) / Math.min(...subjects));

export const atLeast = (line: number, { low, high }: Interval): Verdict => (low >= line ? 'pass' : high < line ? 'miss' : 'inconclusive');
export const atMost = (line: number, { low, high }: Interval): Verdict => (high <= line ? 'pass' : low > line ? 'miss' : 'inconclusive');

/** One seed for all: the same samples give the same interval. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = Float64Array.from(samples).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Samples that were taken one after another, as rounds. */
export function inRounds(samples: readonly number[], rounds = 10): number[][] {
  const size = Math.ceil(samples.length / rounds);
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, round) => samples.slice(round * size, (round + 1) * size));
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
/** What an operation took, however little. */
export const cost = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(value < 0.1 ? 1 : 0)} µs` : ms(value));
export const times = ({ figure, low, high }: Interval): string => `${figure.toFixed(2)}x [${low.toFixed(2)}, ${high.toFixed(2)}]`;
export const more = ({ figure, low, high }: Interval): string => `+ ${ms(figure)} [${ms(low)}, ${ms(high)}]`;
