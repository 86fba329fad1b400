'use client';
import { TableProperties } from 'lucide-react';
import { useQuery } from 'urql';
import { ButtonLink } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { TrainingDataPageDocument, TrainingDatasetFeedDocument } from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { firstTrainingAsCode } from './training-as-code.ts';
import { TRAINING_COLUMNS, TrainingRow, TrainingTable } from './training-table.tsx';

const PAGE = 50;

/** What was frozen to train on, and what is being frozen. */
export function TrainingDataPage({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: TrainingDataPageDocument, variables: { first: PAGE, after: null }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  useFeed(TrainingDatasetFeedDocument, {}, ({ trainingDatasetChanged: { signal } }) => signal === 'EVENT' && refresh());
  const datasets = data?.project?.trainingDatasets;
  return (
    <PageFrame crumbs={[{ label: 'Training data' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Training data"
          kind={<TableProperties className="i l" aria-hidden />}
          mono={false}
          title="Training data"
          facts={['Rows of feature views, frozen: the same inputs give the same hash']}
        />
        {datasets?.nodes.length === 0 && <NoTrainingData project={project} views={(data?.project?.featureViews.nodes.length ?? 0) > 0} />}
        {datasets && datasets.nodes.length > 0 && (
          <TrainingTable
            project={project}
            datasets={datasets.nodes}
            label="Training datasets"
            more={<MoreDatasets project={project} after={nextPage(datasets.pageInfo)} />}
          />
        )}
      </div>
    </PageFrame>
  );
}

function NoTrainingData({ project, views }: { project: string; views: boolean }) {
  return (
    <EmptyState
      title="No training data yet"
      steps={[
        { title: 'Make a feature view', note: 'what the model is given, and what it predicts', state: views ? 'done' : 'next' },
        { title: 'Freeze its rows', note: 'split by time or at random', state: views ? 'next' : 'later' },
        { title: 'Train on it', note: 'the certificate says that no row sees its future', state: 'later' },
      ]}
      code={<CodeBlock initial="Python" code={firstTrainingAsCode(project)} />}
      action={
        <ButtonLink kind="primary" href={paths.views(project)}>
          Go to feature views
        </ButtonLink>
      }
    >
      A training dataset holds the rows of a feature view as they were at one instant. It never changes, and proves that no row knows more than it
      could.
    </EmptyState>
  );
}

const MoreDatasets = ({ project, after }: { project: string; after: string | null | undefined }) => (
  <MoreRows after={after} columns={TRAINING_COLUMNS} label="training datasets">
    {(cursor) => <NextDatasets project={project} after={cursor} />}
  </MoreRows>
);

function NextDatasets({ project, after }: { project: string; after: string }) {
  const [{ data, error }, again] = useQuery({ query: TrainingDataPageDocument, variables: { first: PAGE, after } });
  const datasets = data?.project?.trainingDatasets;
  return (
    <>
      <RowsPage columns={TRAINING_COLUMNS} ready={Boolean(datasets)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {datasets?.nodes.map((masked) => (
          <TrainingRow key={masked.id} project={project} masked={masked} of />
        ))}
      </RowsPage>
      <MoreDatasets project={project} after={nextPage(datasets?.pageInfo)} />
    </>
  );
}
