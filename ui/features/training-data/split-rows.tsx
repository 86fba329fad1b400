'use client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/button.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { Select } from '@/components/field.tsx';
import { RowsGrid } from '@/components/rows-grid.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { SplitRowsDocument } from '@/graphql/__generated__/graphql.ts';
import { failureOf } from '@/graphql/outcome.ts';
import { count } from '@/lib/format.ts';
import { gridColumns } from '../feature-groups/rows-view.tsx';

/** A look at the first rows of a split. */
export function SplitRows({ id }: { id: string }) {
  const [{ data, error, fetching }, again] = useQuery({ query: SplitRowsDocument, variables: { id } });
  const [name, setName] = useState<string | null>(null);
  const splits = data?.trainingDataset?.splits;
  if (error && !splits) {
    const { message, requestId } = failureOf(error);
    return (
      <PartFailed
        title="The rows did not arrive."
        detail={message}
        requestId={requestId}
        action={<Button onClick={() => again({ requestPolicy: 'network-only' })}>Try again</Button>}
      />
    );
  }
  if (!splits) return fetching ? <TableSkeleton label="rows" rows={10} /> : null;
  const split = splits.find((one) => one.name === name) ?? splits[0];
  if (!split) return null;
  return (
    <div className="grid gap-3">
      <div className="flex items-center gap-3">
        {splits.length > 1 && (
          <Select aria-label="Split" value={split.name} onChange={({ currentTarget: { value } }) => setName(value)}>
            {splits.map(({ name: one }) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
        <span className="text-faint">
          the first {split.rows.rows.length} of {count(Number(split.rowCount))} rows
        </span>
      </div>
      <RowsGrid
        key={split.name}
        label={`First rows of ${split.name}`}
        columns={gridColumns(split.rows.columns, split.rows.types)}
        rows={split.rows.rows as readonly (readonly unknown[])[]}
      />
    </div>
  );
}
