import { type Bin, drift } from '@hopyard/statistics';
import type { Context } from '../context.ts';
import { FAILED, LATENCY } from './intake.ts';
import * as monitors from './monitor-store.ts';
import type { MonitorWindow } from './window.ts';
import * as windows from './window-store.ts';

/** What came in during a window beside its reference, column by column over the same bins. */
export async function readDistributions(context: Context, { id, monitorId }: MonitorWindow, wanted: readonly string[] | null) {
  const found = await context.read('monitor:distributions', async (tx) => {
    const stored = await windows.profileOf(tx, id);
    return stored && { ...stored, fixed: await monitors.references(tx, monitorId) };
  });
  if (!found) return [];
  const references = new Map([...found.fixed, ...found.references.map((column) => [column.name, column] as const)]);
  return [...found.profile.columns.values()]
    .filter(({ name, kind }) => name !== LATENCY && name !== FAILED && kind !== 'time' && (wanted === null || wanted.includes(name)))
    .flatMap((column) => {
      const reference = references.get(column.name);
      if (!reference) return [];
      const mean = (of: typeof column) => of.moments()?.mean ?? null;
      return [
        { column: column.name, bins: drift(reference, column, 'PSI').bins.map(binOf), windowMean: mean(column), referenceMean: mean(reference) },
      ];
    });
}

const KINDS = {
  range: 'RANGE',
  value: 'VALUE',
  category: 'CATEGORY',
  other: 'OTHER',
  'not-finite': 'NOT_FINITE',
  null: 'NULL',
} as const;

function binOf(bin: Bin) {
  const { kind, reference, window } = bin;
  const [from, to] = bin.kind === 'range' ? [bin.from, bin.to] : bin.kind === 'value' ? [bin.value, bin.value] : [null, null];
  return { kind: KINDS[kind], from, to, category: bin.kind === 'category' ? bin.category : null, reference, window };
}
