import { DuckDBInstance } from '@duckdb/node-api';
import { FLIGHTS } from '@hopyard/example-flights';
import { expect, test } from 'vitest';
import { type ColumnKind, describe, TableProfile } from '../src/index.ts';

const COLUMNS: { name: string; kind: ColumnKind }[] = [
  { name: 'date', kind: 'time' },
  { name: 'delay', kind: 'number' },
  { name: 'distance', kind: 'number' },
  // Miles a minute of delay: a figure without meaning that has very many values.
  { name: 'speed', kind: 'number' },
  { name: 'origin', kind: 'category' },
];
const ROWS = 150_000;

test('of real flights, profiled in ten commits, every figure agrees with what DuckDB computes exactly', async () => {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    await connection.run(`create table flights as
      select epoch_ms(f.date)::double as date, f.delay::double as delay, f.distance::double as distance,
        f.distance / (abs(f.delay) + 7.3) as speed, f.origin
      from read_parquet('${FLIGHTS}') f limit ${ROWS}`);
    const reader = await connection.runAndReadAll(`select ${COLUMNS.map(({ name }) => name).join(', ')} from flights`);
    const columns = reader.getColumns();
    let state = new TableProfile(COLUMNS);
    for (let commit = 0; commit < 10; commit++) {
      const profile = new TableProfile(COLUMNS);
      for (const [index, { name, kind }] of COLUMNS.entries()) {
        const part = columns[index]!.slice((commit * ROWS) / 10, ((commit + 1) * ROWS) / 10);
        if (kind === 'category') profile.column(name).addTexts(part as (string | null)[]);
        else profile.column(name).addNumbers(part as (number | null)[]);
      }
      state = TableProfile.fromJSON(JSON.parse(JSON.stringify(state.merge(profile))));
    }
    expect(state.rowCount).toBe(ROWS);

    for (const { name, kind } of COLUMNS) {
      const statistics = describe(state.column(name));
      const [exact] = (
        await connection.runAndReadAll(`
          select count(${name})::double as count, count(distinct ${name})::double as distinct_count, min(${name}) as min, max(${name}) as max
          ${kind !== 'category' ? `, avg(${name}) as mean, stddev_samp(${name}) as stddev` : ''} from flights`)
      ).getRowObjects();
      expect(statistics).toMatchObject({ count: exact!['count'], min: exact!['min'], max: exact!['max'] });
      const distinct = Number(exact!['distinct_count']);
      if (statistics.exactDistinct) expect(statistics.distinctCount).toBe(distinct);
      else expect(Math.abs(statistics.distinctCount / distinct - 1)).toBeLessThan(0.065);
      if (kind === 'category') continue;
      expect(statistics.mean! / Number(exact!['mean'])).toBeCloseTo(1, 10);
      expect(statistics.stddev! / Number(exact!['stddev'])).toBeCloseTo(1, 9);
      for (const { q, value } of statistics.quantiles) {
        const [ranks] = (
          await connection.runAndReadAll(
            `select (count(*) filter (${name} < ${value}))::double as below, (count(*) filter (${name} <= ${value}))::double as at_most,
               quantile_disc(${name}, ${q}) as quantile from flights`,
          )
        ).getRowObjects();
        const rank = Math.ceil(q * statistics.count);
        const off = Math.max(0, Number(ranks!['below']) + 1 - rank, rank - Number(ranks!['at_most'])) / statistics.count;
        if (statistics.exactQuantiles) expect(value).toBe(ranks!['quantile']);
        else expect(off).toBeLessThanOrEqual(0.005);
      }
    }
    const frequent = await connection.runAndReadAll('select origin, count(*)::double from flights group by origin order by 2 desc, 1 limit 20');
    const { categories, counts } = describe(state.column('origin')).histogram;
    expect(categories!.slice(0, 20).map((category, index) => [category, counts[index]])).toEqual(frequent.getRows());
  } finally {
    connection.closeSync();
    database.closeSync();
  }
});
