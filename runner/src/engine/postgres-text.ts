const NUMBERS_AND_TIMES = /^(BOOLEAN|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\)|DATE|TIME|TIMESTAMP.*|UUID)$/;

/** A value as PostgreSQL's COPY text has it, still null where it is null. What has parts goes as JSON, bytes as hexadecimal. */
export function copyExpression(column: string, type: string): string {
  if (!type.endsWith(']') && NUMBERS_AND_TIMES.test(type)) return column;
  if (type === 'BLOB') return String.raw`'\\x' || hex(${column})`;
  const text = /^(STRUCT|MAP|UNION)|\]$/.test(type) ? `to_json(${column})::varchar` : `${column}::varchar`;
  return String.raw`replace(replace(replace(replace(${text}, '\', '\\'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r')`;
}
