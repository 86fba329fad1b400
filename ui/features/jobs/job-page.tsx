'use client';
import { Play } from 'lucide-react';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Facts, Name } from '@/components/bits.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ExecutionRowFragmentDoc, ExecutionStatusFragmentDoc, JobPageDocument, type JobPageQuery } from '@/graphql/__generated__/graphql.ts';
import { bytes, plural, spellDuration } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { Elapsed } from '../run/execution-pill.tsx';
import { GrantList } from '../run/grant-list.tsx';
import { PageFrame } from '../shell/page-frame.tsx';
import { EXECUTION_COLUMNS, ExecutionRow, ExecutionTable } from './execution-table.tsx';
import { jobAsCode } from './job-as-code.ts';
import { RunJobButton, useRunJob } from './run-job-button.tsx';

/** How many executions are read at a time. */
const PAGE = 50;

type Job = NonNullable<NonNullable<JobPageQuery['project']>['job']>;

/** A job: what runs, with what rights, and how its runs went. */
export function JobPage({ project, job: name }: { project: string; job: string }) {
  const [{ data }] = useQuery({ query: JobPageDocument, variables: { name, first: PAGE, after: null }, requestPolicy: 'cache-and-network' });
  const job = data?.project?.job;
  return (
    <PageFrame
      crumbs={[
        { label: 'Jobs', href: paths.jobs(project) },
        { label: name, name: true },
      ]}
    >
      {job && <Body project={project} job={job} />}
    </PageFrame>
  );
}

function Body({ project, job }: { project: string; job: Job }) {
  const { run } = useRunJob(project, job.id);
  usePageActions([{ id: 'run-job', label: `Run ${job.name}`, icon: <Play className="i" aria-hidden />, run: () => void run() }]);
  const executions = job.executions.nodes;
  const after = nextPage(job.executions.pageInfo);
  const last = executions[0] && readFragment(ExecutionStatusFragmentDoc, readFragment(ExecutionRowFragmentDoc, executions[0]));
  return (
    <div className="page">
      <PageHeader
        kindLabel="Job"
        kind={<Play className="i l" aria-hidden />}
        title={job.name}
        facts={[
          'Job',
          job.description || null,
          job.createdBy && <Person key="by" name={job.createdBy.name} />,
          <span key="at">
            created <Timestamp at={job.createdAt} />
          </span>,
        ]}
        actions={<RunJobButton project={project} job={job} primary />}
      />
      <Facts
        items={[
          ['Program', <Name key="p">{job.program.path}</Name>],
          ['Environment', job.environment ? <Name key="e">{job.environment.name}</Name> : 'Python and the client'],
          ['Limits', `${plural(job.resources.cpus, 'core')}, ${bytes(Number(job.resources.memoryBytes))}`],
          ['Time-out', spellDuration(job.timeout)],
          ['Last run took', last ? <Elapsed key="l" status={last} /> : '–'],
        ]}
      />
      <div className="cols">
        <div>
          <Section title="Executions" n={after ? undefined : executions.length}>
            {executions.length > 0 ? (
              <ExecutionTable
                project={project}
                executions={executions}
                job={false}
                label="Executions"
                more={<MoreExecutions project={project} job={job.name} after={after} />}
              />
            ) : (
              <p className="text-muted">It never ran. Press Run: its page streams the log and draws the metrics.</p>
            )}
          </Section>
        </div>
        <aside aria-label="Grants">
          <Section title="May read">
            <GrantList project={project} entries={job.reads} none="nothing" />
          </Section>
          <Section title="May write into">
            <GrantList project={project} entries={job.writes} none="nowhere" />
          </Section>
          {job.arguments.length > 0 && (
            <Section title="Arguments">
              <p className="mono break-all text-muted">{job.arguments.join(' ')}</p>
            </Section>
          )}
          <Section title="As code">
            <CodeBlock code={jobAsCode(project, job.name, job.id)} />
          </Section>
        </aside>
      </div>
    </div>
  );
}

const MoreExecutions = ({ project, job, after }: { project: string; job: string; after: string | null | undefined }) => (
  <MoreRows after={after} columns={EXECUTION_COLUMNS} label="executions">
    {(cursor) => <NextExecutions project={project} job={job} after={cursor} />}
  </MoreRows>
);

function NextExecutions({ project, job: name, after }: { project: string; job: string; after: string }) {
  const [{ data, error }, again] = useQuery({ query: JobPageDocument, variables: { name, first: PAGE, after }, requestPolicy: 'cache-and-network' });
  const executions = data?.project?.job?.executions;
  return (
    <>
      <RowsPage
        columns={EXECUTION_COLUMNS}
        ready={Boolean(executions)}
        failed={Boolean(error)}
        onRetry={() => again({ requestPolicy: 'network-only' })}
      >
        {executions?.nodes.map((masked) => (
          <ExecutionRow key={masked.id} project={project} masked={masked} job={false} />
        ))}
      </RowsPage>
      <MoreExecutions project={project} job={name} after={nextPage(executions?.pageInfo)} />
    </>
  );
}
