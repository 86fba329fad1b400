import type { Column, RowsPage } from '@hopyard/table';

/** Some rows, for looking at. */
export const rowsPage = (columns: readonly Pick<Column, 'name' | 'type'>[], { rows, hasNextPage, endCursor }: RowsPage) => ({
  columns: columns.map(({ name }) => name),
  types: columns.map(({ type }) => type),
  rows,
  pageInfo: { hasNextPage, endCursor },
});
