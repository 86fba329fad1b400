const LESS = /(^|[^a-z])(log_?)?(loss|error|err|rmse|mse|mae|mape|brier|perplexity|deviance|latency)([^a-z]|$)/i;
const MORE = /(^|[^a-z])(roc_?auc|pr_?auc|auc|accuracy|acc|f1|precision|recall|r2|score|ndcg|iou|bleu|lift)([^a-z]|$)/i;

/** Which end of a metric is better, going by its name; null when the name does not tell. */
export function betterEnd(key: string): 'more' | 'less' | null {
  if (LESS.test(key)) return 'less';
  return MORE.test(key) ? 'more' : null;
}

type Value = { readonly key: string; readonly value: number };

/** The metric that a table with room for one shows: one whose better end is known, of test before validation before the rest, a baseline last. */
export function headline<M extends Value>(metrics: readonly M[]): M | undefined {
  const rank = ({ key }: M) => {
    const end = betterEnd(key);
    const of = /test/i.test(key) ? 0 : /val/i.test(key) ? 1 : /train/i.test(key) ? 3 : 2;
    return (end === 'more' ? 0 : end === 'less' ? 10 : 20) + of + (/baseline/i.test(key) ? 5 : 0);
  };
  return metrics.toSorted((one, other) => rank(one) - rank(other) || one.key.localeCompare(other.key))[0];
}

/** The best of several values of one metric; none when the name does not tell which end is better, or they are all the same. */
export function bestOf(key: string, values: readonly (number | undefined)[]): number | undefined {
  const end = betterEnd(key);
  const known = values.filter((value) => value !== undefined);
  if (!end || known.length < 2 || known.every((value) => value === known[0])) return undefined;
  return end === 'more' ? Math.max(...known) : Math.min(...known);
}
