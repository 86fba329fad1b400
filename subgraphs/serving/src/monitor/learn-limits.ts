import type { EngineClient } from '@hopyard/engine';
import { binEdges, type ColumnProfile, learn, TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { checksOf } from './checks.ts';
import type { DriftMetric } from '@hopyard/statistics';
import type { Check, Column, Learning, Monitor } from './monitor.ts';
import type { Reference } from './reference-store.ts';

/** As many chunks as limits are learnt from, evenly spread over the split. */
const MOST_CHUNKS = 150;

type Parts = { engine: EngineClient; signal: AbortSignal };

/** The checks of a monitor with the limits that its reference teaches. */
export async function learnLimits(
  parts: Parts,
  { thresholds }: Monitor,
  columns: readonly Column[],
  fixed: ReadonlyMap<string, ColumnProfile>,
  reference: Reference,
): Promise<Check[]> {
  const chunks = new Map<string, TableProfile[]>();
  for (const { learnt } of thresholds) {
    const key = learnt && keyOf(learnt);
    if (key && !chunks.has(key)) chunks.set(key, await profileChunks(parts, reference, [...fixed.keys()], learnt));
  }
  return checksOf(thresholds, columns).map((check): Check => {
    const learning = thresholds[check.threshold]?.learnt;
    if (!learning || check.column === null || check.notJudged !== null) return check;
    const profile = fixed.get(check.column);
    if (!profile) {
      return {
        ...check,
        notJudged: `"${check.column}" is not in the split "${reference.split}", so there is no limit to learn. Give it one to have it judged.`,
      };
    }
    const parts = chunks.get(keyOf(learning)) ?? [];
    const { floor, deviations } = learning;
    const taught = learn(
      profile,
      parts.map((chunk) => chunk.column(profile.name)),
      check.metric as DriftMetric,
      { floor, deviations },
    );
    return taught.judged ? { ...check, limit: taught.limit } : { ...check, notJudged: taught.words };
  });
}

export const isSketched = (profile: ColumnProfile): boolean => profile.kind === 'number' && !profile.distinct().exact;

/** The columns of a split that are known by a sketch alone: how many of their numbers are in each bin is counted, for windows are counted, too. */
export async function countInBins(
  { engine, signal }: Parts,
  fixed: ReadonlyMap<string, ColumnProfile>,
  { blobId }: Reference,
): Promise<ColumnProfile[]> {
  const sketched = [...fixed.values()].filter(isSketched);
  if (sketched.length === 0) return [];
  const edges = sketched.map((profile) => binEdges(profile) as number[]);
  const ranks = sketched.map(({ name }, column) => {
    const value = `${quoted(name)}::double`;
    // NaN is greater than every number in DuckDB, and infinities are in no bin.
    return `[${edges[column]!.map((edge) => `count(*) filter (isfinite(${value}) and ${value} <= '${edge}'::double)`).join(', ')}]`;
  });
  const { answers } = await engine.query(
    {
      files: [{ name: 'split.parquet', blobId, format: 'parquet' }],
      ...{ statements: [], outputs: [], profiles: [], answers: { ranks: `select ${ranks.join(', ')} from read_parquet('/data/split.parquet')` } },
    },
    signal,
  );
  for (const [column, counted] of (answers['ranks']?.[0] ?? []).entries())
    sketched[column]!.setRanks(edges[column]!, (counted as unknown[]).map(Number));
  return sketched;
}

const keyOf = ({ chunkRows, chunkSpan }: Learning) => `${chunkRows} ${chunkSpan}`;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** What chunks of a split are like, in the order of event time; of a split without times, of its file. */
async function profileChunks(
  { engine, signal }: Parts,
  { blobId, rows }: Reference,
  names: readonly string[],
  learning: Learning,
): Promise<TableProfile[]> {
  if (names.length === 0) return [];
  const files = [{ name: 'split.parquet', blobId, format: 'parquet' as const }];
  const query = (plan: { statements?: string[]; answers?: Record<string, string>; profiles?: { name: string; select: string }[] }) =>
    engine.query({ files, statements: [], outputs: [], answers: {}, profiles: [], ...plan }, signal);
  const split = `read_parquet('/data/split.parquet', file_row_number = true)`;
  const timed = `select count(*) from (describe select * from read_parquet('/data/split.parquet')) where column_name = '__time'`;
  const hasTime = String((await query({ answers: { timed } })).answers['timed']?.[0]?.[0]) === '1';

  const { chunkRows, chunkSpan } = learning;
  const bySpan = chunkSpan !== null && hasTime;
  const span = `floor(epoch("__time"::timestamptz) / ${chunkSpan})::bigint`;
  const order = hasTime ? '"__time", file_row_number' : 'file_row_number';
  // Chunks of much fewer rows than a window would swing more than windows do.
  const all = bySpan
    ? (
        (await query({ answers: { chunks: `select ${span}, count(*) from ${split} group by 1 having count(*) >= ${chunkRows / 2} order by 1` } }))
          .answers['chunks'] ?? []
      ).map(([chunk]) => Number(chunk))
    : Array.from({ length: Math.floor(rows / chunkRows) }, (_, chunk) => chunk);
  if (all.length === 0) return [];
  const chosen = evenly(all, MOST_CHUNKS);
  const columns = names.map(quoted).join(', ');
  const numbered = bySpan
    ? `select ${columns}, ${span} as "__chunk", row_number() over (partition by ${span} order by hash(file_row_number)) as "__place" from ${split}`
    : `select ${columns}, (row_number() over (order by ${order}) - 1) // ${chunkRows} as "__chunk", 1 as "__place" from ${split}`;
  const { profiles } = await query({
    statements: [
      `create temporary table chunks as select ${columns}, "__chunk" from (${numbered}) where "__chunk" in (${chosen.join(', ')}) and "__place" <= ${chunkRows}`,
    ],
    profiles: chosen.map((chunk, place) => ({ name: `chunk_${place}`, select: `select ${columns} from chunks where "__chunk" = ${chunk}` })),
  });
  return chosen.map((_, place) => TableProfile.fromJSON(profiles[`chunk_${place}`] as TableProfileJson));
}

const evenly = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most ? [...items] : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
