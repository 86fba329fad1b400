import { binEdges, ColumnProfile, TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { selectRange, snapshot } from '@hopyard/table';
import * as log from '../inference/read-inferences.ts';
import { CannotBeReady } from './cannot-be-ready.ts';
import type { SplitParts } from './cut-chunks.ts';
import { addTo, valueOf } from './intake.ts';
import { countInBins, isSketched } from './learn-limits.ts';
import type { Column, Monitor, Range } from './monitor.ts';

const BATCH = 2_000;

type Parts = SplitParts & Pick<log.LogReader, 'inProject' | 'projectId' | 'now'>;

/** What the columns of a monitor's subject were like within a range of time: of calls that were answered, or rows of that event time as they are now. */
export async function profileRange(parts: Parts, subject: Monitor['subject'], range: Range, columns: readonly Column[]): Promise<ColumnProfile[]> {
  const found =
    subject.kind === 'DEPLOYMENT' ? await profileCalls(parts, subject.id, range, columns) : await profileRows(parts, subject.id, range, columns);
  if (samplesOf(found) === 0) {
    const what = subject.kind === 'DEPLOYMENT' ? 'No call was answered' : 'There are no rows with an event time';
    throw new CannotBeReady(`${what} from ${range.from.toISOString()} to ${range.to.toISOString()}, so there is nothing to compare with.`);
  }
  return found;
}

/** How many rows were looked at: each has a value or none in every column. */
export const samplesOf = (columns: readonly ColumnProfile[]): number => Math.max(0, ...columns.map(({ count, nullCount }) => count + nullCount));

async function profileCalls(parts: Parts, deploymentId: string, range: Range, columns: readonly Column[]): Promise<ColumnProfile[]> {
  const rough = columns.map(({ name, kind }) => new ColumnProfile(name, kind));
  await readCalls(parts, deploymentId, range, columns, rough);
  if (!rough.some(isSketched)) return rough;
  // Where the bins are is known now; how many values are in each is counted, as it is of windows.
  const exact = rough.map((profile) => new ColumnProfile(profile.name, profile.kind, binEdges(profile)));
  await readCalls(parts, deploymentId, range, columns, exact);
  return exact;
}

async function readCalls(parts: Parts, deploymentId: string, { from, to }: Range, columns: readonly Column[], into: readonly ColumnProfile[]) {
  const stretch = await parts.inProject((tx) => log.within(tx, deploymentId, { from, to }, parts.now()));
  for (let sequence = (stretch?.first ?? 1) - 1; stretch && sequence < stretch.last;) {
    const records = await log.after(parts, deploymentId, sequence, BATCH);
    if (records.length === 0) return;
    sequence = records.at(-1)!.sequence;
    const answered = records.filter(({ at, outcome }) => outcome === 'ANSWERED' && at >= from && at < to);
    for (const [index, column] of columns.entries()) {
      const values = answered.flatMap(({ rows, inputs, outputs }) => {
        const source = (column.role === 'INPUT' ? inputs : outputs)?.[column.tensor];
        return Array.from({ length: Math.max(1, rows) }, (_, row) => valueOf(column, source?.[row]));
      });
      addTo(into[index]!, values);
    }
  }
}

async function profileRows(
  { engine, signal, inProject }: Parts,
  featureGroupId: string,
  range: Range,
  columns: readonly Column[],
): Promise<ColumnProfile[]> {
  const state = await inProject((tx) => snapshot(tx, featureGroupId));
  if (!state) throw new CannotBeReady('The feature group is not there any more.');
  const names = columns.map(({ name }) => name);
  const rows = selectRange(state, names, range);
  const plan = { files: rows.files, statements: [], outputs: [], answers: {}, profiles: [{ name: 'rows', select: rows.select }] };
  const profile = TableProfile.fromJSON((await engine.query(plan, signal)).profiles['rows'] as TableProfileJson);
  const found = names.map((name) => profile.column(name));
  await countInBins({ engine, signal }, found, rows);
  return found;
}
