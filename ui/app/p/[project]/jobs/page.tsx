import { JobsPage } from '@/features/jobs/jobs-page.tsx';
import { JobsPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Jobs' };

export default async function Jobs({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return (
    <Prefetch project={project} document={JobsPageDocument} variables={{ first: 50, after: null }}>
      <JobsPage project={project} />
    </Prefetch>
  );
}
