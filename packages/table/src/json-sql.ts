import { isoText, list, quoted, textLiteral } from './sql.ts';
import type { Column } from './types.ts';

/** Whole numbers up to here are what JSON's readers take for whole. */
const SAFE = Number.MAX_SAFE_INTEGER;

type Typed = Pick<Column, 'name' | 'type'>;

/** A value as JSON: whole numbers beyond 2^53, and what is no number, as text; times as ISO 8601. */
export function jsonOf({ name, type }: Typed): string {
  const value = quoted(name);
  switch (type) {
    case 'INT64':
      return `case when ${value} between -${SAFE} and ${SAFE} then to_json(${value}) else to_json(${value}::varchar) end`;
    case 'FLOAT32':
    case 'FLOAT64':
      return `case when isfinite(${value}) then to_json(${value}::double)
        when isnan(${value}) then to_json('NaN') when ${value} > 0 then to_json('Infinity') when ${value} < 0 then to_json('-Infinity') end`;
    case 'DATE':
      return `to_json(${value}::varchar)`;
    case 'TIMESTAMP':
      return `to_json(${isoText(value)})`;
    case 'BOOL':
    case 'INT32':
    case 'STRING':
      return `to_json(${value})`;
  }
}

export const jsonArray = (columns: readonly Typed[]): string => `json_array(${list(columns.map(jsonOf))})::varchar`;

export const jsonObject = (columns: readonly Typed[]): string =>
  `json_object(${list(columns.map((column) => `${textLiteral(column.name)}, ${jsonOf(column)}`))})::varchar`;
