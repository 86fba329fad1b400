import { RunPage } from '@/features/run/run-page.tsx';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { RunPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Run' };

export default async function Run({ params }: { params: Promise<{ project: string; execution: string }> }) {
  const { project: segment, execution } = await params;
  const project = decodeURIComponent(segment);
  const logs = await prefetchAllowed(project, 'execution:read-log');
  return (
    <Prefetch project={project} document={RunPageDocument} variables={{ id: execution, logs }} exists={(data) => Boolean(data.execution)}>
      <RunPage key={execution} project={project} id={execution} logs={logs} />
    </Prefetch>
  );
}
