'use client';
import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

/** The row that offers the next page of a table. Once pressed, that page stands in its place, and the keyboard goes on there. */
export function MoreRows({
  after,
  columns,
  label,
  children,
}: {
  after: string | null | undefined;
  columns: number;
  label: string;
  children: (after: string) => React.ReactNode;
}) {
  const [shown, setShown] = useState(false);
  if (!after) return null;
  if (shown) return children(after);
  return (
    <tbody>
      <tr>
        <td colSpan={columns}>
          <Button kind="ghost" size="sm" onClick={() => setShown(true)}>
            Show more {label}
          </Button>
        </td>
      </tr>
    </tbody>
  );
}

/** A further page of rows: a shape while it comes, and what to do when it does not. */
export function RowsPage({
  columns,
  ready,
  failed,
  onRetry,
  children,
}: {
  columns: number;
  ready: boolean;
  failed: boolean;
  onRetry: () => void;
  children: React.ReactNode;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => body.current?.focus({ preventScroll: true }), []);
  return (
    <tbody ref={body} tabIndex={-1} style={{ outline: 0 }}>
      {ready ? (
        children
      ) : (
        <tr>
          <td colSpan={columns}>
            {failed ? (
              <span role="alert" className="flex items-center gap-3 text-muted">
                The next rows did not arrive. Those above are unharmed.
                <Button size="sm" onClick={onRetry}>
                  Try again
                </Button>
              </span>
            ) : (
              <span className="sk skeleton w-40" role="status" aria-label="Loading the next rows" />
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** The cursor of the next page, if there is one. */
export const nextPage = (page: { hasNextPage: boolean; endCursor?: string | null | undefined } | null | undefined) =>
  page?.hasNextPage ? page.endCursor : null;
