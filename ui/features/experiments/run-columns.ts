type Values = readonly { readonly key: string; readonly value: string }[];
type Tried = { readonly parameters: Values; readonly metrics: readonly { readonly key: string; readonly last: number }[] };

const keysOf = (lists: readonly (readonly { readonly key: string }[])[]) => [...new Set(lists.flatMap((list) => list.map(({ key }) => key)))].sort();

/** Keys of parameters, those first in which the runs differ; `same` is in how many they do not. */
export function parameterKeys(runs: readonly Pick<Tried, 'parameters'>[]): { differ: string[]; same: string[] } {
  const valuesOf = (key: string) => new Set(runs.map(({ parameters }) => parameters.find((parameter) => parameter.key === key)?.value));
  const { differ = [], same = [] } = Object.groupBy(keysOf(runs.map(({ parameters }) => parameters)), (key) =>
    valuesOf(key).size > 1 ? 'differ' : 'same',
  );
  return { differ, same };
}

/** Keys of metrics, those first in which the runs differ. */
export function metricKeys(runs: readonly Pick<Tried, 'metrics'>[]): string[] {
  const differs = (key: string) => new Set(runs.map(({ metrics }) => metrics.find((metric) => metric.key === key)?.last)).size > 1;
  return keysOf(runs.map(({ metrics }) => metrics)).toSorted((one, other) => Number(differs(other)) - Number(differs(one)));
}

/** Runs by the last value of a metric; those without one come last either way. */
export function byMetric<R extends Pick<Tried, 'metrics'>>(runs: readonly R[], key: string, order: 'asc' | 'desc'): R[] {
  const valueOf = ({ metrics }: R) => metrics.find((metric) => metric.key === key)?.last;
  return runs.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return order === 'asc' ? a - b : b - a;
  });
}
