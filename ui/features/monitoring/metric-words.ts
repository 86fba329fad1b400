import type { MonitorMetric } from '@/graphql/__generated__/graphql.ts';

type Look = { word: string; drift: boolean; more?: true };

/** What each metric is called; of drift, or of the whole window; whether more is better. */
export const METRICS: Record<MonitorMetric, Look> = {
  PSI: { word: 'PSI', drift: true },
  JS_DISTANCE: { word: 'Jensen–Shannon', drift: true },
  HELLINGER: { word: 'Hellinger', drift: true },
  L_INFINITY: { word: 'Greatest difference', drift: true },
  CHI_SQUARED: { word: 'χ²', drift: true },
  KOLMOGOROV_SMIRNOV: { word: 'Kolmogorov–Smirnov', drift: true },
  WASSERSTEIN: { word: 'Wasserstein', drift: true },
  WASSERSTEIN_NORMED: { word: 'Wasserstein, normed', drift: true },
  NULL_SHARE: { word: 'Share of nulls', drift: true },
  ERROR_RATE: { word: 'Error rate', drift: false },
  LATENCY_P50: { word: 'Median latency, ms', drift: false },
  LATENCY_P95: { word: 'Latency p95, ms', drift: false },
  LATENCY_P99: { word: 'Latency p99, ms', drift: false },
  ROC_AUC: { word: 'ROC AUC', drift: false, more: true },
  ACCURACY: { word: 'Accuracy', drift: false, more: true },
  LOG_LOSS: { word: 'Log loss', drift: false },
};
