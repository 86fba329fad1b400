'use client';
import '@/styles/training-data.css';
import { Braces, TableProperties } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Facts } from '@/components/bits.tsx';
import { ButtonLink } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { CopyButton } from '@/components/copy-button.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { Tabs } from '@/components/tabs.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  TrainingDatasetFeedDocument,
  TrainingDatasetPageDocument,
  type TrainingDatasetPageQuery,
  type TrainingRowFragment,
  TrainingRowFragmentDoc,
  TrainingStateFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { bytes, count } from '@/lib/format.ts';
import { paths, TRAINING_TABS, type TrainingTab } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { Withheld } from '../shell/withheld.tsx';
import { InputList } from './input-list.tsx';
import { LeakagePanel } from './leakage-panel.tsx';
import { SplitsTable } from './splits-table.tsx';
import { trainingAsCode } from './training-as-code.ts';
import { TrainingPill } from './training-pill.tsx';

const SplitRows = dynamic(async () => (await import('./split-rows.tsx')).SplitRows);

type Dataset = NonNullable<TrainingDatasetPageQuery['trainingDataset']>;

const LABELS: Record<TrainingTab, string> = { splits: 'Splits', rows: 'Rows', code: 'Code' };

/** A training dataset: how its making goes, how its splits compare, and the proof that none of its rows sees its future. */
export function TrainingDatasetPage({ project, id, tab, statistics }: { project: string; id: string; tab: TrainingTab; statistics: boolean }) {
  const [{ data }] = useQuery({ query: TrainingDatasetPageDocument, variables: { id, statistics }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  useFeed(TrainingDatasetFeedDocument, { trainingDatasetId: id }, ({ trainingDatasetChanged: { signal } }) => signal === 'EVENT' && refresh());
  const dataset = data?.trainingDataset;
  const row = readFragment(TrainingRowFragmentDoc, dataset ?? null);
  return (
    <PageFrame
      crumbs={[
        { label: 'Training data', href: paths.training(project) },
        ...(row
          ? [
              { label: row.featureView.name, name: true, href: paths.featureView(project, row.featureView, 'training') },
              { label: `#${row.version}`, name: true },
            ]
          : []),
      ]}
    >
      {dataset && row && <Body project={project} dataset={dataset} row={row} tab={tab} />}
    </PageFrame>
  );
}

type Props = { project: string; dataset: Dataset; row: TrainingRowFragment };

function Body({ project, dataset, row, tab }: Props & { tab: TrainingTab }) {
  const code = paths.trainingDataset(project, row.id, 'code');
  usePageActions([{ id: 'as-code', label: 'This training dataset as code', icon: <Braces className="i" aria-hidden />, href: code }]);
  return (
    <div className="page">
      <PageHeader
        kindLabel="Training dataset"
        kind={<TableProperties className="i l" aria-hidden />}
        title={
          <>
            {row.featureView.name} <span className="font-normal text-faint">#{row.version}</span>
          </>
        }
        aside={<TrainingPill masked={row} />}
        facts={[
          'Training dataset',
          row.description || null,
          <span key="of">
            of{' '}
            <Link className="link mono" href={paths.featureView(project, row.featureView)}>
              {row.featureView.name} v{row.featureView.version}
            </Link>
          </span>,
          row.createdBy && <Person key="by" name={row.createdBy.name} />,
          <span key="at">
            made <Timestamp at={row.createdAt} />
          </span>,
        ]}
        actions={
          <ButtonLink href={code}>
            <Braces className="i s" aria-hidden />
            As code
          </ButtonLink>
        }
      />
      <Tabs
        label="Parts of the training dataset"
        tabs={TRAINING_TABS.map((one) => ({
          href: paths.trainingDataset(project, row.id, one),
          label: LABELS[one],
          n: one === 'splits' ? dataset.splits.length : undefined,
          current: one === tab,
        }))}
      />
      {tab === 'code' ? (
        <CodeBlock initial="Python" code={trainingAsCode(project, { ...row, splits: dataset.splits })} />
      ) : tab === 'rows' ? (
        <Rows row={row} />
      ) : (
        <Splits project={project} dataset={dataset} row={row} />
      )}
    </div>
  );
}

function Rows({ row }: { row: TrainingRowFragment }) {
  const { state } = readFragment(TrainingStateFragmentDoc, row);
  const denied = useDenial('training-dataset:preview');
  if (denied) return <Withheld action="training-dataset:preview" title="Rows are for those who may see data" />;
  return state === 'READY' ? <SplitRows id={row.id} /> : <p className="text-muted">There are no rows until it is frozen.</p>;
}

function Splits({ project, dataset, row }: Props) {
  const { state, failure } = readFragment(TrainingStateFragmentDoc, row);
  const denied = useDenial('feature-group:statistics');
  return (
    <>
      {state === 'FAILED' && (
        <div className="note bad" role="status">
          <span className="grow">
            <b>It could not be made; nothing of it is kept</b>
            <br />
            <span className="text-muted">{failure}</span>
          </span>
        </div>
      )}
      <Facts
        items={[
          ['Rows', state === 'READY' ? count(Number(row.rowCount)) : '–'],
          ['Size, Parquet', state === 'READY' ? bytes(Number(row.sizeBytes)) : '–'],
          ['Seed', dataset.seed === null || dataset.seed === undefined ? 'none: split by time' : String(dataset.seed)],
          [
            'Content hash',
            row.contentHash ? (
              <span key="hash" className="flex items-center gap-1.5">
                <span className="mono">{row.contentHash.slice(0, 16)}…</span>
                <CopyButton text={row.contentHash} label="Copy the content hash" />
              </span>
            ) : (
              '–'
            ),
          ],
        ]}
      />
      <div className="cols">
        <div>
          {dataset.leakage && <LeakagePanel project={project} masked={dataset.leakage} />}
          {state === 'BUILDING' && (
            <section aria-label="Being made">
              <p className="mb-2 text-muted" role="status">
                It is being computed: each row is joined to what was known at its time. The page shows it as soon as it is frozen.
              </p>
              <TableSkeleton label="splits" rows={4} />
            </section>
          )}
          {state === 'READY' && (
            <Section title="Splits" n={dataset.splits.length}>
              <SplitsTable splits={dataset.splits} columns={dataset.featureView.features} />
              {denied && <Withheld action="feature-group:statistics" title="Distributions are for those who may see data" />}
            </Section>
          )}
        </div>
        <aside aria-label="Provenance">
          <Section title="Made from" more={{ href: paths.lineage(project, row.id), label: 'Lineage' }}>
            <InputList project={project} masked={dataset} />
          </Section>
        </aside>
      </div>
    </>
  );
}
