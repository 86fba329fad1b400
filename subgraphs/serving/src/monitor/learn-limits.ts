import { binEdges, type ColumnProfile, type DriftMetric, learn, TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { quoted } from '@hopyard/table';
import { checksOf } from './checks.ts';
import { type Chunks, cutChunks, filesOf, type Rows, type SplitParts } from './cut-chunks.ts';
import type { Check, Column, Learning, Monitor } from './monitor.ts';
import { MOST_PREDICTED, profilePredictedChunks } from './predict-split.ts';
import type { Predictor } from './predictor.ts';
import type { Reference } from './reference-store.ts';

/** As many chunks as limits are learnt from, evenly spread over the split. */
const MOST_CHUNKS = 150;

/** What a monitor's columns are compared with: of features what the split is like, of predictions what the model says about it. */
export type Fixed = { reference: Reference; profiles: ReadonlyMap<string, ColumnProfile>; predictor: Predictor | null };

/** The checks of a monitor with the limits that its reference teaches. */
export async function learnLimits(
  parts: SplitParts,
  { thresholds }: Pick<Monitor, 'thresholds'>,
  columns: readonly Column[],
  fixed: Fixed,
): Promise<Check[]> {
  const chunks = new Map<string, ReadonlyMap<string, ColumnProfile[]>>();
  for (const { learnt } of thresholds) {
    const key = learnt && keyOf(learnt);
    if (key && !chunks.has(key)) chunks.set(key, await profileChunks(parts, fixed, columns, learnt));
  }
  return checksOf(thresholds, columns).map((check): Check => {
    const learning = thresholds[check.threshold]?.learnt;
    if (!learning || check.column === null || check.notJudged !== null) return check;
    const profile = fixed.profiles.get(check.column);
    if (!profile) return { ...check, notJudged: withoutReference(check.column, columns, fixed.reference) };
    const { floor, deviations } = learning;
    const like = chunks.get(keyOf(learning))?.get(check.column) ?? [];
    const taught = learn(profile, like, check.metric as DriftMetric, { floor, deviations });
    return taught.judged ? { ...check, limit: taught.limit } : { ...check, notJudged: taught.words };
  });
}

function withoutReference(name: string, columns: readonly Column[], { split }: Reference): string {
  const isPrediction = columns.some((column) => column.name === name && column.role === 'OUTPUT');
  const why = isPrediction
    ? `The split "${split}" has not all that the model takes, so it is not known what the model says about it`
    : `"${name}" is not in the split "${split}"`;
  return `${why}, and there is no limit to learn of "${name}". Give it one to have it judged.`;
}

export const isSketched = (profile: ColumnProfile): boolean => profile.kind === 'number' && !profile.distinct().exact;

/** The columns of rows that are known by a sketch alone: how many of their numbers are in each bin is counted, for windows are counted, too. */
export async function countInBins(
  { engine, signal }: SplitParts,
  features: Iterable<ColumnProfile>,
  { files, select }: Rows,
): Promise<ColumnProfile[]> {
  const sketched = [...features].filter(isSketched);
  if (sketched.length === 0) return [];
  const edges = sketched.map((profile) => binEdges(profile) as number[]);
  const ranks = sketched.map(({ name }, column) => {
    const value = `${quoted(name)}::double`;
    // NaN is greater than every number in DuckDB, and infinities are in no bin.
    return `[${edges[column]!.map((edge) => `count(*) filter (isfinite(${value}) and ${value} <= '${edge}'::double)`).join(', ')}]`;
  });
  const { answers } = await engine.query(
    {
      files,
      ...{ statements: [], outputs: [], profiles: [], answers: { ranks: `select ${ranks.join(', ')} from (${select})` } },
    },
    signal,
  );
  for (const [column, counted] of (answers['ranks']?.[0] ?? []).entries())
    sketched[column]!.setRanks(edges[column]!, (counted as unknown[]).map(Number));
  return sketched;
}

const keyOf = ({ chunkRows, chunkSpan }: Learning) => `${chunkRows} ${chunkSpan}`;

/** What chunks of a split are like, and what the model says about them, by column. */
async function profileChunks(
  parts: SplitParts,
  { reference, profiles, predictor }: Fixed,
  columns: readonly Column[],
  learning: Learning,
): Promise<ReadonlyMap<string, ColumnProfile[]>> {
  const known = columns.filter(({ name }) => profiles.has(name));
  const features = known.filter(({ role }) => role === 'INPUT').map(({ name }) => name);
  const outputs = known.filter(({ role }) => role === 'OUTPUT');
  const found = new Map<string, ColumnProfile[]>();
  const chunks = await cutChunks(parts, reference, learning, MOST_CHUNKS);
  if (chunks.chosen.length === 0) return found;
  if (features.length > 0) for (const [name, like] of await profileFeatures(parts, reference, chunks, features)) found.set(name, like);
  if (outputs.length > 0 && predictor) {
    const fewer = Math.max(1, Math.floor(MOST_PREDICTED / learning.chunkRows));
    const asked = fewer < chunks.chosen.length ? await cutChunks(parts, reference, learning, fewer) : chunks;
    for (const [name, like] of await profilePredictedChunks(parts, predictor, reference, asked, outputs)) found.set(name, like);
  }
  return found;
}

async function profileFeatures(
  { engine, signal }: SplitParts,
  reference: Reference,
  { chosen, select }: Chunks,
  names: readonly string[],
): Promise<Map<string, ColumnProfile[]>> {
  const columns = names.map(quoted).join(', ');
  const { profiles } = await engine.query(
    {
      ...{ files: filesOf(reference), outputs: [], answers: {} },
      statements: [`create table chunks as ${select(columns)}`],
      profiles: chosen.map((chunk, place) => ({ name: `chunk_${place}`, select: `select ${columns} from chunks where "__chunk" = ${chunk}` })),
    },
    signal,
  );
  const tables = chosen.map((_, place) => TableProfile.fromJSON(profiles[`chunk_${place}`] as TableProfileJson));
  return new Map(names.map((name) => [name, tables.map((table) => table.column(name))]));
}
