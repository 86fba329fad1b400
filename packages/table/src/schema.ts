import { type Column, type Condition, type TableSchema } from './types.ts';

/** Everything that is wrong with a schema, by place; none: it can be a table's. */
export function problemsOfSchema(schema: TableSchema): { path: string[]; message: string }[] {
  throw new Error(`Not yet: ${schema.columns.length}`);
}

/** What is wrong with a condition on a column; null: nothing. */
export function problemOfCondition(column: Column, condition: Condition): string | null {
  throw new Error(`Not yet: ${column.name} ${condition.operator}`);
}
