import { createHash } from 'node:crypto';
import type { EngineClient } from '@hopyard/engine';
import type { Certificate, LeakageCheck } from './training-dataset.ts';

export type CheckedJoin = { index: number; featureGroupId: string; prefix: string };
type Stored = { name: string; blobId: string; sha256: string };

/** The name of a training dataset's bytes: SHA-256 over its splits' names and hashes, in order. */
export const contentHashOf = (splits: readonly Omit<Stored, 'blobId'>[]): string =>
  createHash('sha256')
    .update(splits.map(({ name, sha256 }) => `${name} ${sha256}\n`).join(''))
    .digest('hex');

/**
 * Looks through the files of a training dataset as they are stored: in no row may the partner of a join as of a time be
 * later than the row itself. It knows nothing of how the rows were joined, so it catches a join that was wrong.
 */
export async function certify(
  { engine, now }: { engine: EngineClient; now: () => Date },
  splits: readonly Stored[],
  joins: readonly CheckedJoin[],
  signal?: AbortSignal,
): Promise<Certificate> {
  const files = splits.map(({ name, blobId }) => ({ name: `${name}.parquet`, blobId, format: 'parquet' as const }));
  const rows = `read_parquet([${files.map(({ name }) => `'/data/${name}'`).join(', ')}])`;
  const margin = (index: number) => `epoch_us("__time"::timestamptz) - epoch_us("__time_${index}"::timestamptz)`;
  const answers = {
    rows: `select count(*) from ${rows}`,
    ...Object.fromEntries(
      joins.map(({ index }) => [
        `join_${index}`,
        `select count("__time_${index}"), count(*) filter (${margin(index)} < 0), min(${margin(index)})::double / 1e6, max(${margin(index)})::double / 1e6 from ${rows}`,
      ]),
    ),
  };
  const response = await engine.query({ files, statements: [], outputs: [], answers, profiles: [] }, signal);
  const seconds = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  const checks = joins.map(({ index, featureGroupId, prefix }): LeakageCheck => {
    const [matched, violations, least, greatest] = response.answers[`join_${index}`]?.[0] ?? [];
    return {
      featureGroupId,
      prefix,
      matchedRows: String(matched),
      violations: String(violations),
      smallestMarginSeconds: seconds(least),
      largestAgeSeconds: seconds(greatest),
    };
  });
  const rowCount = String(response.answers['rows']?.[0]?.[0]);
  const hash = createHash('sha256')
    .update(JSON.stringify([contentHashOf(splits), rowCount, checks]))
    .digest('hex');
  return { holds: checks.every(({ violations }) => violations === '0'), checkedAt: now().toISOString(), rowCount, checks, hash };
}
