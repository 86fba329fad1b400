/** Curves whose names begin alike (`loss/train`, `loss/valid`) are drawn in one chart. */
export const chartsOf = (keys: readonly string[]): [title: string, keys: string[]][] => [
  ...Map.groupBy(keys, (key) => (key.includes('/') ? key.slice(0, key.indexOf('/')) : key)),
];

/** Charts of a run that are drawn at most. */
export const MOST_CHARTS = 6;
