import { columnOf } from './schema.ts';
import { list, literalOf, quoted } from './sql.ts';
import type { Condition, TableSchema } from './types.ts';

const COMPARISONS = { EQ: '=', NE: '<>', LT: '<', LE: '<=', GT: '>', GE: '>=' } as const;

/** A condition that `problemOfCondition` finds no fault with, on the rows of `source`. */
export function conditionSql(schema: TableSchema, { feature, operator, value }: Condition, source: string): string {
  const { type } = columnOf(schema, feature);
  const column = `${source}.${quoted(feature)}`;
  const literal = (one: unknown) => {
    const text = literalOf(type, one);
    if (text === null) throw new Error(`A condition on "${feature}" was not checked.`);
    return text;
  };
  switch (operator) {
    case 'IS_NULL':
      return `${column} is null`;
    case 'IS_NOT_NULL':
      return `${column} is not null`;
    case 'IN':
      return `${column} in (${list((value as unknown[]).map(literal))})`;
    case 'EQ':
    case 'NE':
    case 'LT':
    case 'LE':
    case 'GT':
    case 'GE':
      return `${column} ${COMPARISONS[operator]} ${literal(value)}`;
  }
}
