type Series = readonly { readonly key: string; readonly points: readonly { readonly value: number }[] }[];

/** Curves whose names begin alike (`loss/train`, `loss/valid`) are drawn in one chart. */
export const chartsOf = (keys: readonly string[]): [title: string, keys: string[]][] => [
  ...Map.groupBy(keys, (key) => (key.includes('/') ? key.slice(0, key.indexOf('/')) : key)),
];

/** What a run measured once is a figure and no curve. While it runs anything may still become a curve. */
export const figuresOf = (series: Series, running: boolean): { key: string; value: number }[] =>
  running ? [] : series.flatMap(({ key, points: [only, ...more] }) => (only && more.length === 0 ? [{ key, value: only.value }] : []));

/** Charts of a run that are drawn at most. */
export const MOST_CHARTS = 6;
