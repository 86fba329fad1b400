import type { State } from '@/components/state.tsx';
import type { MonitorDetailFragment, MonitorMetric } from '@/graphql/__generated__/graphql.ts';
import { METRICS } from './metric-words.ts';

type Check = MonitorDetailFragment['checks'][number];
type Window = MonitorDetailFragment['windows']['nodes'][number];
export type Point = { number: number; at: string; value: number | null; limit: number | null; breach: boolean };
export type CheckRow = {
  metric: MonitorMetric;
  column: string | null;
  value: number | null;
  limit: number | null;
  learnt: boolean;
  why: string | null;
  verdict: Verdict;
  /** Closed windows, the oldest first. */
  points: readonly Point[];
};
export type Verdict = 'drift' | 'watch' | 'quiet' | 'unjudged';

export const VERDICTS: Record<Verdict, { state: State; word: string; tone: string }> = {
  drift: { state: 'drift', word: 'Drift', tone: 'bad' },
  watch: { state: 'watch', word: 'Watch', tone: 'warn' },
  quiet: { state: 'succeeded', word: 'Quiet', tone: 'ok' },
  unjudged: { state: 'unjudged', word: 'Not judged', tone: 'idle' },
};
const WORST: readonly Verdict[] = ['drift', 'watch', 'quiet', 'unjudged'];
/** From this part of its limit on a value is watched: PSI is called moderate at 0.1 of 0.25. */
const WATCHED = 0.4;

/** What the newest judged window says, a row a check and a metric of the whole, the worst first. */
export function checkRows({ checks, windows }: Pick<MonitorDetailFragment, 'checks' | 'windows'>): CheckRow[] {
  const closed = windows.nodes.filter(({ state }) => state === 'CLOSED').toReversed();
  const known = new Set(checks.map(nameOf));
  const unlimited = (closed.at(-1)?.results ?? [])
    .filter((result) => !METRICS[result.metric].drift && result.value !== null && !known.has(nameOf(result)))
    .map(({ metric, column }): Check => ({
      __typename: 'MonitorCheck',
      metric,
      column: column ?? null,
      limit: null,
      learnt: false,
      notJudged: null,
    }));
  return [...checks, ...unlimited]
    .map((check) => rowOf(check, closed))
    .sort((one, other) => WORST.indexOf(one.verdict) - WORST.indexOf(other.verdict) || part(other) - part(one));
}

const nameOf = ({ metric, column }: { metric: MonitorMetric; column?: string | null | undefined }) => `${metric} ${column ?? ''}`;
const part = ({ value, limit }: CheckRow) => (value === null || !limit ? 0 : value / limit);

function rowOf(check: Check, closed: readonly Window[]): CheckRow {
  const points = closed.map(({ number, to, results }): Point => {
    const found = results.find((result) => nameOf(result) === nameOf(check));
    return { number, at: to, value: found?.value ?? null, limit: found?.limit ?? null, breach: found?.breach ?? false };
  });
  const last = points.at(-1);
  const limit = check.limit ?? null;
  const value = last?.value ?? null;
  return {
    ...{ metric: check.metric, column: check.column ?? null, value, limit, learnt: check.learnt, points },
    why: check.notJudged ?? (limit === null ? 'no limit is set' : value === null ? 'nothing to compute it from yet' : null),
    verdict: verdictOf(check.metric, value, limit, last?.breach ?? false),
  };
}

function verdictOf(metric: MonitorMetric, value: number | null, limit: number | null, breach: boolean): Verdict {
  if (value === null || limit === null) return 'unjudged';
  if (breach) return 'drift';
  return METRICS[metric].drift && value >= limit * WATCHED ? 'watch' : 'quiet';
}
