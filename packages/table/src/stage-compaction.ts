import { answered, columnList, type Options, type Parts, ROWS, stagedBlob, writeRows } from './plan.ts';
import { identityOf } from './schema.ts';
import { stagedOn } from './staged.ts';
import { liveRows, stateOf } from './state.ts';
import type { Nothing, Snapshot, Staged, TableFile } from './types.ts';

/** Larger files are left as they are until many of their rows are gone, or many files say which are. */
const SMALL_BYTES = 64n * 1024n ** 2n;
const MANY_FILES = 16;
const MANY_DELETES = 64;
/** One in so many rows gone is many; fewer than these are soon read over. */
const GONE_SHARE = 5n;
const MANY_GONE = 10_000n;

/** Whether reading has become dearer than it need be: many small files, or a file of which much is gone. After a compaction it is not. */
export function isWorthCompacting(snapshot: Snapshot): boolean {
  const chosen = filesToRewrite(snapshot);
  return (
    chosen.length >= MANY_FILES ||
    chosen.some((file) => isRiddled(file, snapshot) || (isHollow(file, snapshot) && goneRows(file, snapshot) >= MANY_GONE))
  );
}

const goneRows = (file: TableFile, snapshot: Snapshot) => file.rows - liveRows(file, snapshot);
const deletesOf = ({ addedSequence }: TableFile, { files }: Snapshot) =>
  files.filter(({ targets }) => targets.some(({ sequence }) => sequence === addedSequence)).length;
const isHollow = (file: TableFile, snapshot: Snapshot) => goneRows(file, snapshot) * GONE_SHARE > file.rows;
const isRiddled = (file: TableFile, snapshot: Snapshot) => deletesOf(file, snapshot) >= MANY_DELETES;

function filesToRewrite(snapshot: Snapshot): TableFile[] {
  return snapshot.files.filter(
    (file) => file.kind === 'DATA' && (file.sizeBytes < SMALL_BYTES || isHollow(file, snapshot) || isRiddled(file, snapshot)),
  );
}

/**
 * Rewrites small files, and files in which many rows are gone, into one. No row changes, nor the commit that it came with. `from`:
 * rows of earlier event times are left out.
 */
export async function stageCompaction(
  { engine }: Parts,
  snapshot: Snapshot,
  { signal, from }: Options & { from?: Date } = {},
): Promise<Staged | Nothing> {
  const { schema } = snapshot;
  const chosen = filesToRewrite(snapshot);
  const [only] = chosen;
  if (!only || (chosen.length === 1 && liveRows(only, snapshot) === only.rows)) return { kind: 'nothing' };
  const sequences = new Set(chosen.map(({ addedSequence }) => addedSequence));
  const removed = [...chosen, ...settledDeletes(chosen, snapshot)];
  const live = chosen.reduce((sum, file) => sum + liveRows(file, snapshot), 0n);
  if (live === 0n) return stagedOn(snapshot, { operation: 'COMPACT', removed });
  const state = stateOf(snapshot, '', (file) => sequences.has(file.addedSequence));
  const columns = schema.columns.map(({ name }) => name);
  const range = from && { from };
  const response = await engine.query(
    {
      files: state.files,
      statements: [],
      writes: [writeRows(`select * from (${state.select({ columns, commit: true, range })}) order by ${columnList(identityOf(schema))}`)],
      outputs: [ROWS],
      answers: range ? { left: `select count(*) from (${state.select({ columns: schema.key, range })})` } : {},
      profiles: [],
    },
    signal,
  );
  const left = range ? BigInt(String(answered(response, 'left')[0]?.[0])) : live;
  // The file is not named then, and swept.
  if (left === 0n) return stagedOn(snapshot, { operation: 'COMPACT', removed, rowsDeleted: live });
  return stagedOn(snapshot, {
    operation: 'COMPACT',
    added: [{ ...stagedBlob('DATA', response.outputs[ROWS]!, left), ...spanOf(chosen, from) }],
    removed,
    rowsDeleted: live - left,
  });
}

/** Delete files of which all that they speak of goes. */
export function settledDeletes(going: readonly TableFile[], snapshot: Snapshot): TableFile[] {
  const sequences = new Set(going.map(({ addedSequence }) => addedSequence));
  return snapshot.files.filter(({ kind, targets }) => kind === 'DELETES' && targets.every(({ sequence }) => sequences.has(sequence)));
}

/** The span of files, which may be wider than that of the rows that are left of them. */
export function spanOf(files: readonly TableFile[], least?: Date) {
  const instants = (values: (Date | null)[]) => values.filter((value) => value !== null).map((value) => value.getTime());
  const from = instants(files.map(({ minEventTime }) => minEventTime));
  const to = instants(files.map(({ maxEventTime }) => maxEventTime));
  return {
    minEventTime:
      from.length > 0
        ? new Date(
            Math.max(
              from.reduce((a, b) => Math.min(a, b)),
              least?.getTime() ?? -Infinity,
            ),
          )
        : null,
    maxEventTime: to.length > 0 ? new Date(to.reduce((a, b) => Math.max(a, b))) : null,
  };
}
