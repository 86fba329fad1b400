import { OverviewPage } from '@/features/project/overview-page.tsx';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { OverviewPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export default async function Overview({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  const activity = await prefetchAllowed(project, 'activity:read');
  return (
    <Prefetch project={project} document={OverviewPageDocument} variables={{ activity }}>
      <OverviewPage project={project} activity={activity} />
    </Prefetch>
  );
}
