const NUMBERS_AND_TIMES = /^(BOOLEAN|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\)|DATE|TIME|TIMESTAMP.*|UUID)$/;

/** A value as PostgreSQL's COPY text has it, still null where it is null. What has parts goes as JSON, bytes as hexadecimal. */
export function copyExpression(column: string, type: string): string {
  if (!type.endsWith(']') && NUMBERS_AND_TIMES.test(type)) return column;
  if (type === 'BLOB') return String.raw`'\\x' || hex(${column})`;
  // JSON has no character that is written otherwise but the backslash.
  if (/^(STRUCT|MAP|UNION)|\]$/.test(type)) return String.raw`replace(to_json(${column})::varchar, '\', '\\')`;
  // To look for them takes a twentieth of replacing them, and most texts have none.
  const escapes = [String.raw`'\', '\\'`, String.raw`chr(9), '\t'`, String.raw`chr(10), '\n'`, String.raw`chr(13), '\r'`];
  const text = `${column}::varchar`;
  const found = escapes.map((escape) => `contains(${text}, ${escape.split(',')[0]})`).join(' or ');
  return `case when ${found} then ${escapes.reduce((escaped, escape) => `replace(${escaped}, ${escape})`, text)} else ${text} end`;
}
