import type { DriftMetric } from '@hopyard/statistics';

export const DRIFT_METRICS = [
  'PSI',
  'JS_DISTANCE',
  'HELLINGER',
  'L_INFINITY',
  'CHI_SQUARED',
  'KOLMOGOROV_SMIRNOV',
  'WASSERSTEIN',
  'WASSERSTEIN_NORMED',
] as const satisfies readonly DriftMetric[];
/** From true values, which come later than the window closes. */
export const LABELLED_METRICS = ['ROC_AUC', 'ACCURACY', 'LOG_LOSS'] as const;
export const SERVICE_METRICS = ['ERROR_RATE', 'LATENCY_P50', 'LATENCY_P95', 'LATENCY_P99'] as const;
export const METRICS = [...DRIFT_METRICS, 'NULL_SHARE', ...SERVICE_METRICS, ...LABELLED_METRICS] as const;
export type Metric = (typeof METRICS)[number];
export type LabelledMetric = (typeof LABELLED_METRICS)[number];

const among =
  <Some extends Metric>(some: readonly Some[]) =>
  (metric: Metric): metric is Some =>
    (some as readonly Metric[]).includes(metric);
export const isDrift = among(DRIFT_METRICS);
export const isLabelled = among(LABELLED_METRICS);
/** Of the calls as a whole, not of a column. */
export const isOfTheWhole = among([...SERVICE_METRICS, ...LABELLED_METRICS]);

/** Whether a value is beyond its limit: above it, or below it where more is better. */
export const isBeyond = (metric: Metric, value: number, limit: number): boolean =>
  metric === 'ROC_AUC' || metric === 'ACCURACY' ? value < limit : value > limit;
