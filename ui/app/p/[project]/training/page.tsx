import { TrainingDataPage } from '@/features/training-data/training-data-page.tsx';
import { TrainingDataPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Training data' };

export default async function TrainingData({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return (
    <Prefetch project={project} document={TrainingDataPageDocument} variables={{ first: 50, after: null }}>
      <TrainingDataPage project={project} />
    </Prefetch>
  );
}
