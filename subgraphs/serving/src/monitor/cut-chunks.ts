import type { EngineClient } from '@hopyard/engine';
import type { QueryRequest } from '@hopyard/leases';
import type { Learning } from './monitor.ts';
import type { Reference } from './reference-store.ts';

export type SplitParts = { engine: EngineClient; signal: AbortSignal };

/** Rows as the engine's plans know them. */
export type Rows = { files: QueryRequest['files']; select: string };

/** The file of a split. */
export const filesOf = ({ blobId }: Pick<Reference, 'blobId'>): QueryRequest['files'] => [{ name: 'split.parquet', blobId, format: 'parquet' }];
export const rowsOf = (reference: Reference): Rows => ({ files: filesOf(reference), select: `select * from read_parquet('/data/split.parquet')` });
export const SPLIT = `read_parquet('/data/split.parquet', file_row_number = true)`;

/** Chunks of a split by their numbers, and what selects their rows, each with its chunk as `__chunk`. */
export type Chunks = { chosen: readonly number[]; select(columns: string): string };

/** Cuts a split in the order of event time, or of its file where it has no times, and chooses so many chunks at most, evenly spread. */
export async function cutChunks(
  { engine, signal }: SplitParts,
  reference: Reference,
  { chunkRows, chunkSpan }: Learning,
  most: number,
): Promise<Chunks> {
  const answer = async (select: string): Promise<unknown[][]> => {
    const plan = { files: filesOf(reference), statements: [], outputs: [], profiles: [], answers: { rows: select } };
    return (await engine.query(plan, signal)).answers['rows'] ?? [];
  };
  const timed = `select count(*) from (describe select * from read_parquet('/data/split.parquet')) where column_name = '__time'`;
  const hasTime = String((await answer(timed))[0]?.[0]) === '1';
  const bySpan = chunkSpan !== null && hasTime;
  const span = `floor(epoch("__time"::timestamptz) / ${chunkSpan})::bigint`;
  const order = hasTime ? '"__time", file_row_number' : 'file_row_number';
  // Chunks of much fewer rows than a window would swing more than windows do.
  const all = bySpan
    ? (await answer(`select ${span}, count(*) from ${SPLIT} group by 1 having count(*) >= ${chunkRows / 2} order by 1`)).map(([chunk]) =>
        Number(chunk),
      )
    : Array.from({ length: Math.floor(reference.rows / chunkRows) }, (_, chunk) => chunk);
  const chosen = evenly(all, most);
  const numbered = bySpan
    ? `${span} as "__chunk", row_number() over (partition by ${span} order by hash(file_row_number)) as "__place"`
    : `(row_number() over (order by ${order}) - 1) // ${chunkRows} as "__chunk", 1 as "__place"`;
  // Whole rows are joined afterwards: a window would hold all of them.
  const places = `select file_row_number as "__row", ${numbered} from ${SPLIT}`;
  const within = `select "__row", "__chunk" from (${places}) where "__chunk" in (${chosen.join(', ')}) and "__place" <= ${chunkRows}`;
  return { chosen, select: (columns) => `select ${columns}, "__chunk" from ${SPLIT} join (${within}) on "__row" = file_row_number` };
}

const evenly = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most ? [...items] : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
