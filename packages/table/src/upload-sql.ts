import type { RowsSource } from './stage-upsert.ts';
import { list, quoted, SQL_TYPES, textLiteral } from './sql.ts';
import type { Column, ColumnType, TableSchema } from './types.ts';

// The SQL that reads what somebody uploaded. Nothing is taken on trust: names, types and values are checked one by one.

/** The upload as DuckDB sees it: a CSV file in its own words, the others with their types. */
export const SOURCES: Record<RowsSource['format'], string> = {
  csv: `read_csv('/data/upload.csv', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)`,
  parquet: `read_parquet('/data/upload.parquet')`,
  arrow: `arrow_upload_arrow`,
};

/** Which types of a typed file a column takes; of those, only values that lose nothing. Text may be there if it is all null. */
const TAKEN: Record<ColumnType, string> = {
  BOOL: 'BOOLEAN|VARCHAR',
  INT32: 'U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL.*|VARCHAR',
  INT64: 'U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL.*|VARCHAR',
  FLOAT32: 'U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL.*|VARCHAR',
  FLOAT64: 'U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL.*|VARCHAR',
  STRING: 'VARCHAR|ENUM.*',
  DATE: 'DATE|TIMESTAMP.*|VARCHAR',
  TIMESTAMP: 'DATE|TIMESTAMP.*|VARCHAR',
};

export const takes = (type: ColumnType, given: string, format: RowsSource['format']): boolean =>
  format === 'csv' || given === '"NULL"' || new RegExp(`^(${TAKEN[type]})$`).test(given);

/** Values are compared with years of four digits, which ISO 8601 has. */
const FIRST_MICROSECOND = '-62135596800000000';
const LAST_MICROSECOND = '253402300799999999';

/** A raw value as the column's type, null where it is none. */
function typed(type: ColumnType, raw: string, format: RowsSource['format']): string {
  switch (type) {
    case 'DATE':
      return `case when isfinite(try_cast(${raw} as date)) and try_cast(${raw} as date) between date '0001-01-01' and date '9999-12-31' then try_cast(${raw} as date) end`;
    case 'TIMESTAMP': {
      // A text may say an offset, which only the zoned type heeds; a time without one is in UTC, as the session is.
      const instant = `try_cast(${raw} as ${format === 'csv' ? 'timestamptz' : 'timestamp'})`;
      return `case when isfinite(${instant}) and epoch_us(${instant}) between ${FIRST_MICROSECOND} and ${LAST_MICROSECOND} then make_timestamptz(epoch_us(${instant})) end`;
    }
    case 'BOOL':
    case 'INT32':
    case 'INT64':
    case 'FLOAT32':
    case 'FLOAT64':
    case 'STRING':
      return `try_cast(${raw} as ${SQL_TYPES[type]})`;
  }
}

/** Whether a value that is there became none, or another one. */
function isBad(type: ColumnType, raw: string, value: string, format: RowsSource['format']): string {
  const lost = type === 'STRING' || format === 'csv' ? `${value} is null` : `(${value} is null or typeof(${raw}) = 'VARCHAR')`;
  if (type === 'INT32' || type === 'INT64') return `${raw} is not null and (${lost} or try_cast(${raw} as double) is distinct from ${value}::double)`;
  if (type === 'DATE') return `${raw} is not null and (${lost} or try_cast(${raw} as timestamp) is distinct from ${value}::timestamp)`;
  return `${raw} is not null and ${lost}`;
}

/**
 * Makes `given`, the columns of the upload; `upload`, its rows as the table's types, with the first bad value of each; and
 * `verdict`, whether they can be taken.
 */
export function readUpload(schema: TableSchema, format: RowsSource['format'], identity: readonly string[]): string[] {
  const { columns } = schema;
  const source = SOURCES[format];
  const padding = columns.map(({ name, type }) => `null::${format === 'csv' ? 'varchar' : rawType(type)} as ${quoted(name)}`);
  const raws = columns.map(({ name, type }, index) => ({ name, type, raw: `"__raw_${index}"` }));
  const flaws = raws.map(({ name, type, raw }) => ({ name: textLiteral(name), raw, bad: isBad(type, raw, quoted(name), format) }));
  return [
    `create table given as select column_name as name, column_type as type from (describe select * from ${source})`,
    `create view padded as select * from ${source} union all by name select ${list(padding)} where false`,
    `create table upload as select ${list(columns.map(({ name }) => quoted(name)))},
       case ${flaws.map(({ name, bad }) => `when ${bad} then ${name}`).join(' ')} end as "__column",
       case ${flaws.map(({ raw, bad }) => `when ${bad} then left(${raw}::varchar, 200)`).join(' ')} end as "__value"
     from (select ${list(raws.map(({ name, type, raw }) => `${typed(type, quoted(name), format)} as ${quoted(name)}, ${quoted(name)} as ${raw}`))} from padded)`,
    `create table doubled as select ${list(identity.map(quoted))} from upload group by all having count(*) > 1 order by all limit 1`,
    `create table verdict as select
       not exists (select 1 from given g left join (values ${list(columns.map(taken))}) t(name, taken) using (name)
         where t.name is null${format === 'csv' ? '' : ` or not regexp_full_match(g.type, t.taken || '|"NULL"')`})
       and not exists (${missing(columns)})
       and not exists (select 1 from upload where "__column" is not null${columns
         .filter(isRequired)
         .map(({ name }) => ` or ${quoted(name)} is null`)
         .join('')})
       and not exists (select 1 from doubled)
       and exists (select 1 from upload) as ok`,
    `create view accepted as select ${list(columns.map(({ name }) => quoted(name)))} from upload where (select ok from verdict)`,
  ];
}

const isRequired = ({ nullable }: Column) => !nullable;
const taken = ({ name, type }: Column) => `(${textLiteral(name)}, ${textLiteral(TAKEN[type])})`;
const missing = (columns: readonly Column[]) =>
  `select 1 from (values ${list(columns.map(({ name }) => `(${textLiteral(name)})`))}) t(name) anti join given g using (name)`;
const rawType = (type: ColumnType) => (type === 'TIMESTAMP' ? 'timestamp' : SQL_TYPES[type]);

/** What there is to say about an upload that is not taken. */
export function askUpload({ columns }: TableSchema, identity: readonly string[]): Record<string, string> {
  const required = columns.filter(isRequired);
  const shown = list(identity.map((name) => `${textLiteral(name)}, ${quoted(name)}`));
  return {
    given: 'select name, type from given',
    bad: `select "__column", min("__value"), count(*) from upload where "__column" is not null group by 1 order by 1`,
    nulls: `select ${list(required.map(({ name }) => `count(*) filter (where ${quoted(name)} is null)`))}, count(*) from upload`,
    null_example: `select json_object(${shown})::varchar from upload where ${required.map(({ name }) => `${quoted(name)} is null`).join(' or ')} order by 1 limit 1`,
    doubled: `select json_object(${shown})::varchar from doubled`,
  };
}
