import { DuckDBInstance } from '@duckdb/node-api';
import { FLIGHTS } from '@hopyard/example-flights';

// The first so many flights, evenly thinned so that every month is there: `node slice.ts <to> <rows>`.
const [, , to, rows] = process.argv;
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
await connection.run(`
  copy (select * exclude (n) from (select *, row_number() over () as n from read_parquet('${FLIGHTS}')) where n % (3000000 // ${Number(rows)}) = 0 order by n)
  to '${to}' (format parquet)`);
connection.closeSync();
