/** Counts by bin or category. `edges` are one fewer than the counts of numbers; `points` says that each bin holds one value. */
export type Distribution = {
  edges: readonly number[] | null;
  categories: readonly string[] | null;
  counts: readonly number[];
  min: number | null;
  max: number | null;
  points: boolean;
};

export type Bar = { label: string; share: number; reference: number | null };

/** Stands for all categories that have no bar of their own. */
export const OTHER = '⟨other⟩';
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const shares = (counts: readonly number[]) => {
  const total = sum(counts);
  return counts.map((count) => (total === 0 ? 0 : count / total));
};

/** From where to where each bin reaches; the outer ones are open, so the least and the greatest value end them. */
function boundsOf({ edges, counts, min, max }: Distribution): (readonly [number, number])[] {
  const inner = edges ?? [];
  const from = Math.min(min ?? inner[0] ?? 0, inner[0] ?? Infinity);
  const to = Math.max(max ?? inner.at(-1) ?? 0, inner.at(-1) ?? -Infinity);
  const ends = [from, ...inner, to];
  return counts.map((_, i) => [ends[i] ?? from, ends[i + 1] ?? to]);
}

/** The share of a bin that lies below `at`, if its values are spread evenly, or all stand at its lower end. */
function below([from, to]: readonly [number, number], at: number, points: boolean): number {
  if (at <= from) return 0;
  return points || at > to || from === to ? 1 : (at - from) / (to - from);
}

/** The counts of one distribution in the bins of another: exact where the bins are the same. */
export function rebin(distribution: Distribution, like: Distribution): number[] {
  if (like.categories) {
    const known = new Map(distribution.categories?.map((category, i) => [category, distribution.counts[i] ?? 0]));
    const named = like.categories.map((category) => (category === OTHER ? 0 : (known.get(category) ?? 0)));
    const rest = sum(distribution.counts) - sum(named);
    return like.categories.includes(OTHER) ? named.map((count, i) => (like.categories?.[i] === OTHER ? rest : count)) : named;
  }
  const bounds = boundsOf(distribution);
  const ranks = [...(like.edges ?? []), Infinity].map((edge) =>
    sum(distribution.counts.map((count, i) => count * below(bounds[i] as readonly [number, number], edge, distribution.points))),
  );
  return ranks.map((rank, i) => rank - (ranks[i - 1] ?? 0));
}

/** Bars to draw, with the shares of a reference in the same bins. An outer bin that reaches nowhere and holds nothing is left out. */
export function barsOf(distribution: Distribution, format: (value: number) => string, reference: Distribution | null = null): Bar[] {
  const bins = reference ?? distribution;
  const own = shares(reference ? rebin(distribution, reference) : distribution.counts);
  const other = reference && shares(reference.counts);
  const labels = bins.categories ?? binLabels(bins, format);
  const bounds = bins.categories ? null : boundsOf(bins);
  return own
    .map((share, i) => ({ label: labels[i] ?? '', share, reference: other?.[i] ?? null, bound: bounds?.[i] }))
    .filter(({ share, reference, bound }) => !bound || bound[0] < bound[1] || share > 0 || Boolean(reference))
    .map(({ label, share, reference }) => ({ label, share, reference }));
}

function binLabels(bins: Distribution, format: (value: number) => string): string[] {
  const bounds = boundsOf(bins);
  return bounds.map(([from, to], i) =>
    bins.points || bounds.length === 1 ? format(from) : i === bounds.length - 1 ? `${format(from)} and more` : `${format(from)} to ${format(to)}`,
  );
}
