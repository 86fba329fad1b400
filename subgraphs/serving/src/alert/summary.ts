import type { Measured } from '../monitor/measure.ts';
import type { Metric } from '../monitor/metrics.ts';

type Beyond = Pick<Measured, 'metric' | 'column' | 'value' | 'limit'>;

const figure = (value: number | null): string => (value === null ? 'unknown' : String(Number(value.toPrecision(3))));

/** What a monitor raises an alert about, in a sentence. */
export function summaryOf(monitor: string, { metric, column, value, limit }: Beyond): string {
  const side = metric === 'ROC_AUC' || metric === 'ACCURACY' ? 'below' : 'above';
  const unit = metric.startsWith('LATENCY_') ? ' ms' : '';
  const of = column === null ? '' : ` of ${column}`;
  return `${WORDS[metric]}${of} is ${figure(value)}${unit}, ${side} its limit of ${figure(limit)}${unit} (monitor ${monitor}).`;
}

/** What each metric is called where a sentence begins with it. */
const WORDS: Record<Metric, string> = {
  PSI: 'PSI',
  JS_DISTANCE: 'The Jensen–Shannon distance',
  HELLINGER: 'The Hellinger distance',
  L_INFINITY: 'The greatest difference',
  CHI_SQUARED: 'χ²',
  KOLMOGOROV_SMIRNOV: 'Kolmogorov–Smirnov D',
  WASSERSTEIN: 'The Wasserstein distance',
  WASSERSTEIN_NORMED: 'The normed Wasserstein distance',
  NULL_SHARE: 'The share of nulls',
  ERROR_RATE: 'The error rate',
  LATENCY_P50: 'The median latency',
  LATENCY_P95: 'The 95th percentile of latency',
  LATENCY_P99: 'The 99th percentile of latency',
  ROC_AUC: 'ROC AUC',
  ACCURACY: 'The accuracy',
  LOG_LOSS: 'The log loss',
};
