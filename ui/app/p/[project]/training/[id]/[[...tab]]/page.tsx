import { notFound } from 'next/navigation';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { TrainingDatasetPage } from '@/features/training-data/training-dataset-page.tsx';
import { TrainingDatasetPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';
import { tabOf, TRAINING_TABS } from '@/paths.ts';

export const metadata = { title: 'Training dataset' };

export default async function TrainingDataset({ params }: { params: Promise<{ project: string; id: string; tab?: string[] }> }) {
  const { project: segment, id, tab: parts } = await params;
  const project = decodeURIComponent(segment);
  const tab = tabOf(TRAINING_TABS, parts);
  if (tab === null) notFound();
  const statistics = await prefetchAllowed(project, 'feature-group:statistics');
  return (
    <Prefetch
      project={project}
      document={TrainingDatasetPageDocument}
      variables={{ id, statistics }}
      exists={(data) => Boolean(data.trainingDataset)}
    >
      <TrainingDatasetPage key={id} project={project} id={id} tab={tab} statistics={statistics} />
    </Prefetch>
  );
}
