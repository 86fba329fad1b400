import { MembersPage } from '@/features/members/members-page.tsx';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { MembersPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Members' };

export default async function Members({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  const activity = await prefetchAllowed(project, 'activity:read');
  return (
    <Prefetch project={project} document={MembersPageDocument} variables={{ activity }}>
      <MembersPage project={project} activity={activity} />
    </Prefetch>
  );
}
