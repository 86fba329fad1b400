import { ExperimentsPage } from '@/features/experiments/experiments-page.tsx';
import { ExperimentsPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Experiments' };

export default async function Experiments({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return (
    <Prefetch project={project} document={ExperimentsPageDocument} variables={{ first: 20, after: null }}>
      <ExperimentsPage project={project} />
    </Prefetch>
  );
}
