import type { Page } from '@hopyard/postgres';

/** A Relay connection of a page: nodes, edges with cursors, and where to go on. */
export const connection = <Row>({ rows, hasNextPage, endCursor, cursorOf }: Page<Row>) => ({
  nodes: rows,
  edges: rows.map((node) => ({ node, cursor: cursorOf(node) })),
  pageInfo: { hasNextPage, endCursor },
});
