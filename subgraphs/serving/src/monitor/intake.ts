import { binEdges, type ClosedWindow, type ColumnProfile, type TableProfile, Windows, type WindowsJson } from '@hopyard/statistics';
import type { Inference } from '../inference/inference.ts';
import type { Column, WindowCut } from './monitor.ts';

/** Columns of every window beside those that are compared; no tensor can be named so. */
export const LATENCY = '\u0000latency';
export const FAILED = '\u0000failed';

/** Rows of one call have numbers of their own: 10,000 at most are in one. */
const ROWS_OF_A_CALL = 16_384;
export const sequenceOf = (row: number): number => Math.floor(row / ROWS_OF_A_CALL);

/** A row that was called at a time before its window closed, and logged after, is waited for that long. */
const GRACE_MS = 2_000;

/** Takes calls in the order of the log and answers the windows that they complete. */
export type Intake = {
  readonly windows: Windows;
  take(records: readonly Inference[]): ClosedWindow[];
  /** By time, windows that are over at that time, though no call came. */
  close(now: number): ClosedWindow[];
};

type Batch = { profile: TableProfile; columns: unknown[][]; latency: number[]; failed: boolean[] };

/** `fixed`: what columns are always compared with, so that windows are counted exactly in its bins. */
export function openIntake(
  cut: Exclude<WindowCut, { by: 'commit' }>,
  columns: readonly Column[],
  fixed: ReadonlyMap<string, ColumnProfile>,
  saved: WindowsJson | null,
): Intake {
  const edgesOf = (reference: ColumnProfile | undefined) => (reference ? binEdges(reference) : null);
  const counted = columns.map(({ name, kind }) => ({ name, kind, edges: edgesOf(fixed.get(name)) }));
  const kinds = [...counted, { name: LATENCY, kind: 'number' as const }, { name: FAILED, kind: 'boolean' as const }];
  const shape = cut.by === 'time' ? { ...cut, by: 'time' as const, grace: GRACE_MS } : { ...cut, by: 'count' as const };
  const windows = saved ? Windows.fromJSON(saved) : new Windows(shape, kinds);
  let batch: Batch | null = null;

  // Rows of one pane go into its profile by the column: one by one would cost several times as much.
  const flush = () => {
    if (!batch) return;
    const { profile, columns: values, latency, failed } = batch;
    batch = null;
    for (const [index, { name }] of columns.entries()) addTo(profile.column(name), values[index]!);
    profile.column(LATENCY).addNumbers(latency);
    profile.column(FAILED).addBooleans(failed);
  };
  const batchOf = (profile: TableProfile): Batch => ({ profile, columns: columns.map(() => []), latency: [], failed: [] });

  return {
    windows,
    take(records) {
      const closed: ClosedWindow[] = [];
      for (const record of records) {
        // A call that was refused says nothing of the model, nor of what it is asked.
        if (record.outcome === 'REJECTED') continue;
        const failed = record.outcome === 'FAILED';
        const sources = columns.map(({ tensor, role }) => (role === 'INPUT' ? record.inputs : record.outputs)?.[tensor]);
        const rows = Math.max(1, record.rows);
        for (let row = 0; row < rows; row++) {
          const profile = windows.pane({ time: record.at.getTime(), sequence: record.sequence * ROWS_OF_A_CALL + row });
          if (!profile) continue;
          if (batch && batch.profile !== profile) {
            flush();
            closed.push(...windows.close());
          }
          const into = (batch ??= batchOf(profile));
          into.latency.push(record.latencyMs);
          into.failed.push(failed);
          if (failed) continue;
          for (const [index, column] of columns.entries()) into.columns[index]!.push(valueOf(column, sources[index]?.[row]));
        }
      }
      flush();
      closed.push(...windows.close());
      return closed;
    },
    close: (now) => windows.close(now),
  };
}

/** Adds values as `valueOf` makes them of the column's kind. */
export function addTo(profile: ColumnProfile, values: readonly unknown[]): ColumnProfile {
  if (profile.kind === 'category') profile.addTexts(values as (string | null)[]);
  else if (profile.kind === 'boolean') profile.addBooleans(values as (boolean | null)[]);
  else profile.addNumbers(values as (number | null)[]);
  return profile;
}

/** The value of a row as its column keeps it. */
export function valueOf({ kind, element }: Column, given: unknown): number | string | boolean | null {
  const value: unknown = Array.isArray(given) ? given[element] : given;
  if (value === null || value === undefined) return null;
  if (kind === 'category') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  return kind === 'boolean' ? Boolean(value) : Number(value);
}
