import { type ColumnProfile, drift, quantile, type TableProfile } from '@hopyard/statistics';
import { FAILED, LATENCY } from './intake.ts';
import { isBeyond, isDrift, isLabelled, isOfTheWhole, LABELLED_METRICS, type Metric, SERVICE_METRICS } from './metrics.ts';
import type { Check, Measurement } from './monitor.ts';
import { type Labelled, performanceOf } from './performance.ts';

/** A measurement, and by how many rows it was made. */
export type Measured = Measurement & { samples: number };
type Wanted = Pick<Check, 'metric' | 'column' | 'limit'>;

/** What is measured of every window: what it is judged by, the PSI of every column, and what calls are like as a whole. */
function wantedOf(checks: readonly Check[], columns: Iterable<string>, service: boolean): Wanted[] {
  const wanted = new Map<string, Wanted>(checks.map((check) => [`${check.metric} ${check.column}`, check]));
  const also = (metric: Metric, column: string | null) => {
    const key = `${metric} ${column}`;
    if (!wanted.has(key)) wanted.set(key, { metric, column, limit: null });
  };
  for (const column of columns) also('PSI', column);
  if (service) for (const metric of SERVICE_METRICS) also(metric, null);
  return [...wanted.values()].filter(({ metric }) => !isLabelled(metric));
}

/** Everything about a window that its rows alone say. `judged`: it has enough of them. */
export function measure(
  checks: readonly Check[],
  window: TableProfile,
  references: ReadonlyMap<string, ColumnProfile>,
  { judged, service }: { judged: boolean; service: boolean },
): Measured[] {
  const columns = [...window.columns.keys()].filter((name) => name !== LATENCY && name !== FAILED);
  return wantedOf(checks, columns, service).flatMap((wanted) => {
    const measured = isOfTheWhole(wanted.metric) ? ofTheWhole(wanted.metric, window) : ofColumn(wanted, window, references);
    return measured === undefined ? [] : [judgedBy(wanted, measured, judged)];
  });
}

/** What true values say of a window. */
export const measureLabelled = (checks: readonly Check[], rows: readonly Labelled[], judged: boolean): Measured[] =>
  LABELLED_METRICS.map((metric) => {
    const limit = checks.find((check) => check.metric === metric)?.limit ?? null;
    return judgedBy({ metric, column: null, limit }, { value: performanceOf(rows, metric), samples: rows.length }, judged);
  });

type Value = { value: number | null; samples: number };

function judgedBy({ metric, column, limit }: Wanted, { value, samples }: Value, judged: boolean): Measured {
  return { metric, column, value, samples, limit, breach: judged && value !== null && limit !== null && isBeyond(metric, value, limit) };
}

function ofColumn({ metric, column }: Wanted, window: TableProfile, references: ReadonlyMap<string, ColumnProfile>): Value | undefined {
  const profile = column === null ? undefined : window.columns.get(column);
  if (!profile || column === null) return undefined;
  const samples = profile.count + profile.nullCount;
  if (metric === 'NULL_SHARE') return { value: samples === 0 ? null : profile.nullCount / samples, samples };
  const reference = references.get(column);
  if (!isDrift(metric) || profile.kind === 'time') return undefined;
  // The first window has none before it.
  if (!reference) return { value: null, samples };
  if (metric.startsWith('WASSERSTEIN') || metric === 'KOLMOGOROV_SMIRNOV') if (profile.kind !== 'number') return undefined;
  return { value: drift(reference, profile, metric).value, samples };
}

const QUANTILES: Partial<Record<Metric, number>> = { LATENCY_P50: 0.5, LATENCY_P95: 0.95, LATENCY_P99: 0.99 };

function ofTheWhole(metric: Metric, window: TableProfile): Value | undefined {
  const failed = window.columns.get(FAILED);
  const latency = window.columns.get(LATENCY);
  if (!failed || !latency) return undefined;
  const samples = failed.count;
  if (metric === 'ERROR_RATE') return { value: samples === 0 ? null : failed.countsOf(['true']).counts[0]! / samples, samples };
  return { value: samples === 0 ? null : quantile(latency.distribution(), QUANTILES[metric]!), samples };
}
