import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

// The first so many flights, evenly thinned so that every month is there: `node slice.ts <to> <rows>`.
const [, , to, rows] = process.argv;
const all = fileURLToPath(new URL('../examples/flights/node_modules/vega-datasets/data/flights-3m.parquet', import.meta.url));
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
await connection.run(`
  copy (select * exclude (n) from (select *, row_number() over () as n from read_parquet('${all}')) where n % (3000000 // ${Number(rows)}) = 0 order by n)
  to '${to}' (format parquet)`);
connection.closeSync();
