import { PlatformError } from '@hopyard/identity';

export type PageArguments = { first?: number | null | undefined; after?: string | null | undefined };

/** A page of a list in a fixed order; each row's cursor names its place. */
export type Page<Row> = { rows: Row[]; hasNextPage: boolean; endCursor: string | null; cursorOf(row: Row): string };

const LARGEST_PAGE = 200;

/** How many rows to show: 50 unless asked, 200 at most. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 50;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new PlatformError('BAD_USER_INPUT', `first is ${size}; a page has 1 to ${LARGEST_PAGE} rows.`);
}

/** Cuts a result that was read with one row more than `size`. */
export function pageOf<Row>(rows: Row[], size: number, keyOf: (row: Row) => readonly string[]): Page<Row> {
  const kept = rows.slice(0, size);
  const last = kept.at(-1);
  const cursorOf = (row: Row) => encodeKey(keyOf(row));
  return { rows: kept, hasNextPage: rows.length > size, endCursor: last ? cursorOf(last) : null, cursorOf };
}

/** The same for each of some subjects, from rows that name theirs, in one result. */
export function pagesOf<Raw extends { subject: string }, Row>(
  subjects: readonly string[],
  raw: readonly Raw[],
  size: number,
  rowOf: (row: Raw) => Row,
  keyOf: (row: Row) => readonly string[],
): Page<Row>[] {
  const bySubject = Map.groupBy(raw, ({ subject }) => subject);
  return subjects.map((subject) => pageOf((bySubject.get(subject) ?? []).map(rowOf), size, keyOf));
}

export const encodeKey = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key after which a page starts, or null for the first page. */
export function decodeKey(after: string | null | undefined, length: number): string[] | null {
  if (after === null || after === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Falls through: whatever it was, it is no cursor of ours.
  }
  throw new PlatformError('BAD_USER_INPUT', 'after is not a cursor of this list; pass an endCursor that it gave.');
}
