'use client';
import { Play, Plus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Bars, Name } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { TONES } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ExecutionStatusFragmentDoc, JobsPageDocument, type JobsPageQuery } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { ExecutionPill } from '../run/execution-pill.tsx';
import { EXECUTION_LOOKS } from '../run/execution-state.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { CreateJobDialog } from './create-job-dialog.tsx';
import { jobAsCode } from './job-as-code.ts';
import { RunJobButton } from './run-job-button.tsx';

/** How many jobs are read at a time. */
const PAGE = 50;

type Job = NonNullable<JobsPageQuery['project']>['jobs']['nodes'][number];

/** The programs of the project, with what became of their last runs. */
export function JobsPage({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: JobsPageDocument, variables: { first: PAGE, after: null }, requestPolicy: 'cache-and-network' });
  const [creating, setCreating] = useState(false);
  const create = () => setCreating(true);
  usePageActions([{ id: 'create-job', label: 'Create a job', icon: <Plus className="i" aria-hidden />, run: create }]);
  const jobs = data?.project?.jobs.nodes ?? [];
  const programs = data?.project?.datasets.nodes.some(({ kind, fileCount }) => kind === 'PROGRAMS' && Number(fileCount) > 0) ?? false;
  const button = (
    <WhyDisabled action="job:create" label="New job">
      <Button kind={jobs.length === 0 ? 'plain' : 'primary'} onClick={create}>
        <Plus className="i s" aria-hidden />
        New job
      </Button>
    </WhyDisabled>
  );
  return (
    <PageFrame crumbs={[{ label: 'Jobs' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Jobs"
          kind={<Play className="i l" aria-hidden />}
          mono={false}
          title="Jobs"
          facts={['Programs with what they may read and where they may write']}
          actions={button}
        />
        {jobs.length === 0 ? (
          <EmptyState
            title="No jobs yet"
            steps={[
              {
                title: 'Upload a program',
                note: (
                  <>
                    a Python file, into <Name>Resources</Name>
                  </>
                ),
                state: programs ? 'done' : 'next',
              },
              { title: 'Create a job', note: 'say what it may read and write', state: programs ? 'next' : 'later' },
              { title: 'Run it', note: 'its page streams log and metrics', state: 'later' },
            ]}
            code={<CodeBlock initial="GraphQL" code={jobAsCode(project, 'explore')} />}
            action={
              programs ? (
                <WhyDisabled action="job:create" label="Create the first job">
                  <Button kind="primary" onClick={create}>
                    Create the first job
                  </Button>
                </WhyDisabled>
              ) : (
                <ButtonLink kind="primary" href={paths.files(project, 'Resources')}>
                  Upload a program
                </ButtonLink>
              )
            }
          >
            A job runs a program of the project in a sandbox: only the data granted to it, no network, limits on memory, processor and time.
          </EmptyState>
        ) : (
          <JobTable project={project} jobs={jobs} after={nextPage(data?.project?.jobs.pageInfo)} />
        )}
      </div>
      <CreateJobDialog project={project} open={creating} onClose={() => setCreating(false)} />
    </PageFrame>
  );
}

function JobTable({ project, jobs, after }: { project: string; jobs: readonly Job[]; after: string | null | undefined }) {
  return (
    <table className="tb" aria-label="Jobs" style={{ '--row': '3rem' } as React.CSSProperties}>
      <thead>
        <tr>
          <th>Job</th>
          <th>Last execution</th>
          <th className="hide-n">Last 14</th>
          <th className="hide-n">Program</th>
          <th className="num">When</th>
          <th>
            <span className="vh">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <JobRow key={job.id} project={project} job={job} />
        ))}
      </tbody>
      <MoreJobs project={project} after={after} />
    </table>
  );
}

const COLUMNS = 6;

const MoreJobs = ({ project, after }: { project: string; after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="jobs">
    {(cursor) => <NextJobs project={project} after={cursor} />}
  </MoreRows>
);

function NextJobs({ project, after }: { project: string; after: string }) {
  const [{ data, error }, again] = useQuery({ query: JobsPageDocument, variables: { first: PAGE, after }, requestPolicy: 'cache-and-network' });
  const jobs = data?.project?.jobs;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(jobs)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {jobs?.nodes.map((job) => (
          <JobRow key={job.id} project={project} job={job} />
        ))}
      </RowsPage>
      <MoreJobs project={project} after={nextPage(jobs?.pageInfo)} />
    </>
  );
}

function JobRow({ project, job }: { project: string; job: Job }) {
  const executions = job.executions.nodes.map((masked) => readFragment(ExecutionStatusFragmentDoc, masked));
  const [last] = executions;
  const took = executions.map(({ startedAt, finishedAt }) => (startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : 0));
  const longest = Math.max(1, ...took);
  return (
    <tr>
      <td>
        <Link className="name" href={paths.job(project, job.name)}>
          <Play className="i" aria-hidden />
          <span className="min-w-0">
            <span className="mono clip block" title={job.name}>
              {job.name}
            </span>
            {job.description && <span className="clip block text-xs font-normal text-faint">{job.description}</span>}
          </span>
        </Link>
      </td>
      <td>
        {last ? (
          <Link href={paths.run(project, last.id)} className="flex items-center gap-2 hover:underline">
            <ExecutionPill status={last} bare timed={!EXECUTION_LOOKS[last.state].final} />
            <span className="text-faint">#{last.number}</span>
          </Link>
        ) : (
          <span className="text-faint">never ran</span>
        )}
      </td>
      <td className="hide-n" style={{ width: '9rem' }}>
        {executions.length > 0 && (
          <Bars
            of={14}
            label={`Last ${executions.length} executions, oldest first`}
            values={executions
              .map((status, i) => ({
                height: (took[i] ?? 0) / longest,
                tone: TONES[EXECUTION_LOOKS[status.state].state],
                title: `#${status.number} ${EXECUTION_LOOKS[status.state].word}`,
              }))
              .reverse()}
          />
        )}
      </td>
      <td className="hide-n text-muted" style={{ maxWidth: '16rem' }}>
        <span className="mono clip block" title={job.program.path}>
          {job.program.path}
        </span>
      </td>
      <td className="num text-muted">{last ? <Timestamp at={last.startedAt ?? last.createdAt} /> : ''}</td>
      <td className="num">
        <RunJobButton project={project} job={job} size="sm" />
      </td>
    </tr>
  );
}
