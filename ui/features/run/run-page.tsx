'use client';
import { CircleStop, Play, RotateCw } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ActivityFeedDocument, type ExecutionStatusFragment, ExecutionStatusFragmentDoc, RunPageDocument } from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { ExecutionPill } from './execution-pill.tsx';
import { EXECUTION_LOOKS } from './execution-state.ts';
import { ExecutionFacts } from './execution-facts.tsx';
import { ExecutionActions, useExecutionActions } from './execution-actions.tsx';
import { type Execution, ExecutionView } from './execution-view.tsx';

/** One execution, live: its state, its curves, its log. */
export function RunPage({ project, id, logs }: { project: string; id: string; logs: boolean }) {
  const [{ data }] = useQuery({ query: RunPageDocument, variables: { id, logs }, requestPolicy: 'cache-and-network' });
  const execution = data?.execution;
  const status = execution && readFragment(ExecutionStatusFragmentDoc, execution);
  return (
    <PageFrame
      crumbs={
        execution && status
          ? [
              { label: 'Jobs', href: paths.jobs(project) },
              { label: execution.job.name, name: true, href: paths.job(project, execution.job.name) },
              { label: `#${status.number}`, name: true },
            ]
          : [{ label: 'Jobs', href: paths.jobs(project) }]
      }
    >
      {execution && status && <Body project={project} execution={execution} status={status} logs={logs} />}
    </PageFrame>
  );
}

function Body({ project, execution, status, logs }: { project: string; execution: Execution; status: ExecutionStatusFragment; logs: boolean }) {
  const { final } = EXECUTION_LOOKS[status.state];
  const refresh = useRefresh();
  // A program opens its runs when it likes; the journal says when.
  useFeed(
    ActivityFeedDocument,
    {},
    ({ activity }) => /^(run|execution|file|model):/.test(activity.activity?.kind ?? '') && refresh(),
    !logs || final,
  );
  const actions = useExecutionActions(project, status);
  usePageActions([
    ...(final
      ? []
      : [{ id: 'stop', label: `Stop ${execution.job.name} #${status.number}`, icon: <CircleStop className="i" aria-hidden />, run: actions.stop }]),
    ...(final ? [{ id: 'retry', label: `Run ${execution.job.name} again`, icon: <RotateCw className="i" aria-hidden />, run: actions.retry }] : []),
  ]);
  return (
    <div className="page fill" style={{ gap: 'var(--space-5)', paddingBottom: 'var(--space-5)' }}>
      <PageHeader
        kindLabel="Execution"
        kind={<Play className="i l" aria-hidden />}
        title={
          <>
            {execution.job.name} <span className="font-normal text-faint">#{status.number}</span>
          </>
        }
        aside={<ExecutionPill status={status} timed />}
        facts={[
          'Execution',
          execution.createdBy && <Person key="by" name={execution.createdBy.name} />,
          status.startedAt ? (
            <span key="at">
              started <Timestamp at={status.startedAt} seconds />
            </span>
          ) : (
            <span key="at">
              queued <Timestamp at={status.createdAt} seconds />
            </span>
          ),
          execution.retryOf && (
            <span key="retry">
              tries{' '}
              <Link href={paths.run(project, execution.retryOf.id)} className="link">
                #{execution.retryOf.number}
              </Link>{' '}
              again
            </span>
          ),
          status.exitCode !== null && status.exitCode !== undefined && status.exitCode !== 0 && `exit code ${status.exitCode}`,
        ]}
        actions={<ExecutionActions actions={actions} status={status} job={execution.job.name} />}
      />
      <ExecutionView execution={execution} facts={<ExecutionFacts project={project} execution={execution} status={status} />} />
    </div>
  );
}
