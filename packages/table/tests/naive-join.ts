import type { JoinQuery, TableSchema } from '../src/index.ts';

export type Row = Record<string, unknown>;
type Join = Omit<JoinQuery['joins'][number], 'snapshot'> & { schema: TableSchema; rows: Row[] };

const plain = (value: unknown): string | number | bigint | boolean | null =>
  value instanceof Date ? value.getTime() : value === undefined ? null : (value as string | number | bigint | boolean | null);

/** Less than 0: `a` comes before `b`, by the first of the columns in which they differ. */
function compare(a: Row, b: Row, columns: readonly string[]): number {
  for (const name of columns) {
    const [left, right] = [plain(a[name]), plain(b[name])];
    if (left === right) continue;
    return left! < right! ? -1 : 1;
  }
  return 0;
}

/** The point-in-time join, for each base row by a look at every row of every table: slow, and right by its looks. */
export function naiveJoin(base: { schema: TableSchema; rows: Row[]; features: readonly string[] }, joins: readonly Join[]): Row[] {
  const { key, eventTime } = base.schema;
  return base.rows
    .toSorted((a, b) => compare(a, b, [eventTime!, ...key]))
    .map((row) => {
      const result: Row = {};
      for (const name of base.features) result[name] = row[name];
      const partners = joins.map((join) => partnerOf(row, eventTime!, join));
      joins.forEach(({ features, prefix }, index) => {
        for (const name of features) result[`${prefix}${name}`] = partners[index]?.[name] ?? null;
      });
      result['__time'] = microseconds(row[eventTime!]);
      key.forEach((name, index) => (result[`__key_${index}`] = row[name]));
      joins.forEach(({ schema }, index) => {
        if (schema.eventTime === null) return;
        const at = partners[index]?.[schema.eventTime];
        result[`__time_${index}`] = at === undefined ? null : (at as Date).toISOString().slice(0, 19).replace('T', ' ') + '+00';
      });
      return result;
    });
}

const microseconds = (at: unknown) => String((at as Date).getTime() * 1000);

function partnerOf(row: Row, eventTime: string, { schema, rows, on, asOf, maxAgeSeconds }: Join): Row | null {
  let best: Row | null = null;
  for (const candidate of rows) {
    if (!on.every(({ left, right }) => row[left] !== null && candidate[right] !== null && row[left] === candidate[right])) continue;
    if (asOf && (candidate[schema.eventTime!] as Date) > (row[eventTime] as Date)) continue;
    const rank = [...(schema.eventTime === null ? [] : [schema.eventTime]), '_commit', ...schema.key];
    if (best === null || compare(candidate, best, rank) > 0) best = candidate;
  }
  if (best === null || maxAgeSeconds === null) return best;
  const age = (row[eventTime] as Date).getTime() - (best[schema.eventTime!] as Date).getTime();
  return age <= maxAgeSeconds * 1000 ? best : null;
}
