import { AlertingPage } from '@/features/alerts/alerting-page.tsx';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { AlertingPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Alerting' };

export default async function Alerting({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  const receivers = await prefetchAllowed(project, 'alert:configure');
  return (
    <Prefetch project={project} document={AlertingPageDocument} variables={{ receivers }}>
      <AlertingPage project={project} receivers={receivers} />
    </Prefetch>
  );
}
