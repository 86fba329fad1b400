import { InboxPage } from '@/features/alerts/inbox-page.tsx';
import { InboxPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Inbox' };

export default async function Inbox({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return (
    <Prefetch project={project} document={InboxPageDocument} variables={{}}>
      <InboxPage project={project} />
    </Prefetch>
  );
}
