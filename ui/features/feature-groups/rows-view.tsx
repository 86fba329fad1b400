'use client';
import { useQuery } from 'urql';
import { Button } from '@/components/button.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { RowsGrid, RowsOfGrid } from '@/components/rows-grid.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { FeatureGroupRowsDocument, type FeatureType } from '@/graphql/__generated__/graphql.ts';
import { failureOf } from '@/graphql/outcome.ts';
import { isNumber } from '../statistics/feature-type.tsx';

type Shown = { group: { name: string; version: number }; at: string | null };
type Rows = readonly (readonly unknown[])[];

/** Columns as the grid has them. */
export const gridColumns = (columns: readonly string[], types: readonly FeatureType[], marks: Readonly<Record<string, string>> = {}) =>
  columns.map((name, i) => ({ name, type: types[i] ?? '', numeric: isNumber(types[i] ?? 'STRING'), mark: marks[name] }));

/** A look at rows as of the instant of the page, by key and time. */
export function RowsView({ group, at, marks }: Shown & { marks: Readonly<Record<string, string>> }) {
  const [{ data, error, fetching }, again] = useQuery({
    query: FeatureGroupRowsDocument,
    variables: { ...group, asOf: at, after: null },
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.project?.featureGroup?.rows;
  if (error && !rows) {
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
  if (!rows) return fetching ? <TableSkeleton label="rows" rows={10} /> : null;
  if (rows.rows.length === 0) return <p className="text-muted">There are no rows {at ? 'at this instant' : 'yet'}.</p>;
  const columns = gridColumns(rows.columns, rows.types, marks);
  return (
    <RowsGrid
      label="Rows"
      columns={columns}
      rows={rows.rows as Rows}
      more={<MoreOfRows group={group} at={at} columns={columns} after={nextPage(rows.pageInfo)} />}
    />
  );
}

type More = Shown & { columns: ReturnType<typeof gridColumns> };

const MoreOfRows = ({ after, ...shown }: More & { after: string | null | undefined }) => (
  <MoreRows after={after} columns={shown.columns.length} label="rows">
    {(cursor) => <NextRows {...shown} after={cursor} />}
  </MoreRows>
);

function NextRows({ after, ...shown }: More & { after: string }) {
  const [{ data, error }, again] = useQuery({ query: FeatureGroupRowsDocument, variables: { ...shown.group, asOf: shown.at, after } });
  const rows = data?.project?.featureGroup?.rows;
  return (
    <>
      <RowsPage columns={shown.columns.length} ready={Boolean(rows)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {rows && <RowsOfGrid columns={shown.columns} rows={rows.rows as Rows} />}
      </RowsPage>
      <MoreOfRows {...shown} after={nextPage(rows?.pageInfo)} />
    </>
  );
}
