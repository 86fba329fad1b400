export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Times leave as ISO 8601, in UTC where they say which instant they are. */
export function isoExpression(column: string, type: string): string {
  if (type === 'TIMESTAMP WITH TIME ZONE') return `replace(replace(${column}::varchar, ' ', 'T'), '+00', 'Z')`;
  if (type.startsWith('TIMESTAMP') && !type.endsWith('[]')) return `replace(${column}::varchar, ' ', 'T')`;
  return column;
}
