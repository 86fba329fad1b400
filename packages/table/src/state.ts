import type { QueryRequest } from '@hopyard/leases';
import { list, quoted, SQL_TYPES, textLiteral, timestampLiteral } from './sql.ts';
import type { Snapshot, TableFile } from './types.ts';

type PlanFiles = QueryRequest['files'];

/** What of a state's rows is read: columns by name, and `_commit`, the sequence of the commit that a row came with. */
type Wanted = {
  columns: readonly string[];
  commit?: boolean;
  /** Also `_file` and `file_row_number`: where each row lies. */
  place?: boolean;
  range?: { from?: Date; to?: Date } | undefined;
};

/** The state of a table as a plan sees it. */
export type State = { files: PlanFiles; select(wanted: Wanted): string };

export const SEQUENCE_OF_FILE = String.raw`regexp_extract("_file", 'd(\d+)\.parquet$', 1)::bigint`;

/** The rows of a state, of all of its data files or of some. `prefix` tells the files of one table from those of others. */
export function stateOf(snapshot: Snapshot, prefix = '', only: (file: TableFile) => boolean = () => true): State {
  const data = snapshot.files.filter((file) => file.kind === 'DATA' && only(file));
  const sequences = new Set(data.map(({ addedSequence }) => addedSequence));
  const deletes = snapshot.files.filter(({ kind, targets }) => kind === 'DELETES' && targets.some(({ sequence }) => sequences.has(sequence)));
  const gone = new Set(deletes.flatMap(({ targets }) => targets.map(({ sequence }) => sequence)));
  const name = (file: TableFile) => `${prefix}${file.kind === 'DATA' ? 'd' : 'x'}${file.addedSequence}.parquet`;
  const read = (files: readonly TableFile[]) => `[${list(files.map((file) => textLiteral(`/data/${name(file)}`)))}]`;
  const goneRows = `(select '/data/${prefix}d' || "file" || '.parquet' as "_file", "position" from read_parquet(${read(deletes)}))`;

  const part = (files: readonly TableFile[], dirty: boolean, { columns, commit, place, range }: Wanted): string => {
    const columnList = columns.map((column) => {
      const index = snapshot.schema.columns.findIndex((one) => one.name === column);
      const there = files[0]!.addedSequence > (snapshot.since[index] ?? 0n);
      return there ? `r.${quoted(column)}` : `null::${SQL_TYPES[snapshot.schema.columns[index]!.type]} as ${quoted(column)}`;
    });
    const selected = [...columnList, ...(commit ? ['r."_commit"'] : []), ...(place ? ['r."_file"', 'r.file_row_number'] : [])];
    const placed = dirty || place ? `, filename = '_file', file_row_number = true` : '';
    const without = dirty ? ` anti join ${goneRows} x on x."_file" = r."_file" and x."position" = r.file_row_number` : '';
    const { eventTime } = snapshot.schema;
    const conditions =
      range && eventTime !== null
        ? [
            ...(range.from ? [`r.${quoted(eventTime)} >= ${timestampLiteral(range.from)}`] : []),
            ...(range.to ? [`r.${quoted(eventTime)} < ${timestampLiteral(range.to)}`] : []),
          ]
        : [];
    const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
    return `select ${list(selected)} from read_parquet(${read(files)}${placed}) r${without}${where}`;
  };

  return {
    files: [...data, ...deletes].map((file) => ({ name: name(file), blobId: file.blobId, format: 'parquet' })),
    select(wanted) {
      const inRange = data.filter((file) => overlaps(file, wanted.range));
      if (inRange.length === 0) return nothing(snapshot, wanted);
      // Files that have the same columns, and deletes or none, are read together; in order, as the files came.
      const groups: { files: TableFile[]; dirty: boolean; columns: number }[] = [];
      for (const file of inRange) {
        const dirty = gone.has(file.addedSequence);
        const columns = snapshot.since.filter((since) => since < file.addedSequence).length;
        const last = groups.at(-1);
        if (last?.dirty === dirty && last.columns === columns) last.files.push(file);
        else groups.push({ files: [file], dirty, columns });
      }
      return groups.map(({ files, dirty }) => part(files, dirty, wanted)).join(' union all ');
    },
  };
}

function nothing({ schema }: Snapshot, { columns, commit, place }: Wanted): string {
  const typed = columns.map((name) => `null::${SQL_TYPES[schema.columns.find((one) => one.name === name)!.type]} as ${quoted(name)}`);
  const more = [...(commit ? ['null::bigint as "_commit"'] : []), ...(place ? ['null::varchar as "_file"', 'null::bigint as file_row_number'] : [])];
  return `select ${list([...typed, ...more])} where false`;
}

/** Whether a file may have rows of a range of times. They are known to the millisecond below. */
export function overlaps({ minEventTime, maxEventTime }: TableFile, range: Wanted['range']): boolean {
  if (range?.from && maxEventTime && maxEventTime.getTime() + 1 < range.from.getTime()) return false;
  return !(range?.to && minEventTime && minEventTime.getTime() >= range.to.getTime());
}

/** Rows of a data file that are still there. */
export function liveRows(file: TableFile, snapshot: Snapshot): bigint {
  return snapshot.files
    .flatMap(({ targets }) => targets)
    .filter(({ sequence }) => sequence === file.addedSequence)
    .reduce((left, { rows }) => left - rows, file.rows);
}
