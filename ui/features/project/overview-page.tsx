'use client';
import '@/styles/overview.css';
import { ChartLine, Folder, Layers2, Play, Rocket, UserPlus, Users } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { Avatar } from '@/components/avatar.tsx';
import { Badge, Bars, Name, Stat } from '@/components/bits.tsx';
import { ButtonLink } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { Logo } from '@/components/logo.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { StateGlyph, TONES } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  ActivityFeedDocument,
  ExecutionRowFragmentDoc,
  ExecutionStatusFragmentDoc,
  OverviewPageDocument,
  type OverviewPageQuery,
  ProjectShellDocument,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { bytes, count, metric, plural } from '@/lib/format.ts';
import { headline } from '@/lib/metric-direction.ts';
import { paths } from '@/paths.ts';
import { answers } from '../deployments/deployment-state.ts';
import { ExecutionTable } from '../jobs/execution-table.tsx';
import { EXECUTION_LOOKS } from '../run/execution-state.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { ROLE_LABELS } from '../shell/role-words.ts';
import { ActivityList } from './activity-list.tsx';
import { FirstSteps } from './first-steps.tsx';

type Project = NonNullable<OverviewPageQuery['project']>;

/** What the project holds, what runs, what happened, and who is in it. */
export function OverviewPage({ project: name, activity }: { project: string; activity: boolean }) {
  const [{ data }] = useQuery({ query: OverviewPageDocument, variables: { activity }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  useFeed(ActivityFeedDocument, {}, ({ activity: message }) => message.signal === 'EVENT' && refresh(), !activity);
  usePageActions([{ id: 'open-jobs', label: 'Start a job', icon: <Play className="i" aria-hidden />, href: paths.jobs(name) }]);
  const project = data?.project;
  return (
    <PageFrame>
      {project && (
        <div className="page">
          <Header project={project} />
          <Pipeline project={project} />
          <div className="cols">
            <div>
              <Running project={project} />
              {project.activity && (
                <Section title="Activity">
                  <ActivityList lines={project.activity.nodes} project={name} />
                </Section>
              )}
            </div>
            <Side project={name} />
          </div>
        </div>
      )}
    </PageFrame>
  );
}

function Header({ project }: { project: Project }) {
  const [{ data }] = useQuery({ query: ProjectShellDocument });
  return (
    <PageHeader
      kindLabel="Project"
      kind={<Logo size={24} />}
      title={project.name}
      aside={data?.project?.sandbox.available && <Badge>sandboxed</Badge>}
      facts={[
        project.description || null,
        data?.project && plural(data.project.members.nodes.length, 'member'),
        <span key="created">
          created <Timestamp at={project.createdAt} />
        </span>,
      ]}
      actions={
        <>
          <WhyDisabled action="member:add" label="Add member">
            <ButtonLink href={`${paths.members(project.name)}?add`}>
              <UserPlus className="i s" aria-hidden />
              Add member
            </ButtonLink>
          </WhyDisabled>
          <WhyDisabled action="job:run" label="Start job">
            <ButtonLink kind={project.jobs.nodes.length === 0 ? 'plain' : 'primary'} href={paths.jobs(project.name)}>
              <Play className="i s" aria-hidden />
              Start job
            </ButtonLink>
          </WhyDisabled>
        </>
      }
    />
  );
}

/** From files to what was learnt from them, one stage a column. */
function Pipeline({ project }: { project: Project }) {
  const datasets = project.datasets.nodes;
  const data = datasets.filter(({ kind }) => kind === 'FILES');
  const files = data.reduce((sum, { fileCount }) => sum + Number(fileCount), 0);
  const size = data.reduce((sum, { sizeBytes }) => sum + Number(sizeBytes), 0);
  const largest = Math.max(1, ...data.map(({ sizeBytes }) => Number(sizeBytes)));
  const executions = project.executions.nodes.map((masked) =>
    readFragment(ExecutionStatusFragmentDoc, readFragment(ExecutionRowFragmentDoc, masked)),
  );
  const [run] = project.experiments.nodes
    .flatMap((experiment) => experiment.runs.nodes.map((latest) => ({ experiment: experiment.name, ...latest })))
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  const metrics = run?.metrics.map(({ key, last: value }) => ({ key, value })) ?? [];
  const first = headline(metrics);
  const lately = project.executions.nodes.map((masked) => readFragment(ExecutionRowFragmentDoc, masked).job.name);
  const programs = datasets.filter(({ kind }) => kind === 'PROGRAMS').reduce((sum, { fileCount }) => sum + Number(fileCount), 0);
  const longest = Math.max(1, ...executions.map((status) => took(status)));
  const last = executions[0];
  return (
    <section aria-label="Pipeline">
      <ol className="strip" style={{ '--n': 6 } as React.CSSProperties}>
        <Stage
          href={paths.files(project.name)}
          icon={<Folder className="i s" aria-hidden />}
          label="Files"
          value={count(files)}
          unit={files === 1 ? 'file' : 'files'}
          off={files === 0}
          note={
            files === 0 ? (
              'nothing uploaded yet'
            ) : (
              <>
                {bytes(size)} in {data.length === 1 && data[0] ? <Name>{data[0].name}</Name> : plural(data.length, 'dataset')}
              </>
            )
          }
        >
          <Bars
            label="Size of each dataset"
            values={data.map(({ name, sizeBytes }) => ({ height: Number(sizeBytes) / largest, title: `${name}: ${bytes(Number(sizeBytes))}` }))}
          />
        </Stage>
        <FeatureStage project={project} />
        <Stage
          href={paths.jobs(project.name)}
          icon={<Play className="i s" aria-hidden />}
          label="Jobs"
          value={count(project.jobs.nodes.length)}
          unit={project.jobs.nodes.length === 1 ? 'job' : 'jobs'}
          off={project.jobs.nodes.length === 0}
          note={plural(programs, 'program')}
        >
          <span className="grid h-full content-end gap-1">
            {[...new Set([...lately, ...project.jobs.nodes.map((job) => job.name)])].slice(0, 2).map((job) => (
              <span key={job} className="mono clip text-xs text-muted">
                {job}
              </span>
            ))}
          </span>
        </Stage>
        <Stage
          href={paths.jobs(project.name)}
          icon={<Play className="i s" aria-hidden />}
          label="Last executions"
          value={count(executions.filter(({ state }) => state === 'SUCCEEDED').length)}
          unit={executions.length === 0 ? 'executions' : `of ${executions.length} succeeded`}
          off={executions.length === 0}
          bad={last?.state === 'FAILED' || last?.state === 'TIMED_OUT'}
          note={last ? <>last one {EXECUTION_LOOKS[last.state].word.toLowerCase()}</> : 'nothing ran yet'}
        >
          <Bars
            label="How long each execution took, oldest first"
            values={[...executions].reverse().map((status) => ({
              height: took(status) / longest,
              tone: TONES[EXECUTION_LOOKS[status.state].state],
              title: `#${status.number} ${EXECUTION_LOOKS[status.state].word}`,
            }))}
          />
        </Stage>
        <Stage
          href={run ? paths.experiment(project.name, run.experiment) : paths.experiments(project.name)}
          icon={<ChartLine className="i s" aria-hidden />}
          label="Experiments"
          value={first ? metric(first.value) : count(project.experiments.nodes.length)}
          unit={first?.key ?? 'experiments'}
          off={!run}
          note={
            run ? (
              <>
                <Name>{run.experiment}</Name> {run.name}
              </>
            ) : (
              'no run recorded yet'
            )
          }
        >
          <span className="grid h-full grid-cols-1 content-end gap-1">
            {metrics
              .filter(({ key }) => key !== first?.key)
              .slice(0, 2)
              .map(({ key, value }) => (
                <span key={key} className="flex justify-between gap-2 text-xs text-muted">
                  <span className="mono clip">{key}</span>
                  <span className="tabular-nums">{metric(value)}</span>
                </span>
              ))}
          </span>
        </Stage>
        <DeploymentStage project={project} />
      </ol>
    </section>
  );
}

function FeatureStage({ project }: { project: Project }) {
  const groups = project.featureGroups.nodes;
  const views = project.featureViews.nodes.length;
  const largest = Math.max(1, ...groups.map(({ rowCount }) => Number(rowCount)));
  return (
    <Stage
      href={paths.features(project.name)}
      icon={<Layers2 className="i s" aria-hidden />}
      label="Feature groups"
      value={count(groups.length)}
      unit={groups.length === 1 ? 'group' : 'groups'}
      off={groups.length === 0}
      note={groups.length === 0 ? 'no features yet' : views === 0 ? 'not joined in a view yet' : `joined in ${plural(views, 'view')}`}
    >
      <Bars
        label="Rows of each feature group"
        values={groups
          .slice(0, 14)
          .map(({ name, rowCount }) => ({ height: Number(rowCount) / largest, title: `${name}: ${plural(Number(rowCount), 'row')}` }))}
      />
    </Stage>
  );
}

function DeploymentStage({ project }: { project: Project }) {
  const deployments = project.deployments.nodes;
  const serving = deployments.filter(({ state }) => answers(state)).length;
  const firing = deployments.reduce((sum, { entry }) => sum + entry.firingAlerts.length, 0);
  const failed = deployments.filter(({ state }) => state === 'FAILED').length;
  return (
    <Stage
      href={firing > 0 ? paths.inbox(project.name) : paths.deployments(project.name)}
      icon={<Rocket className="i s" aria-hidden />}
      label="Deployments"
      value={count(serving)}
      unit={deployments.length === 0 ? 'deployments' : `of ${deployments.length} serving`}
      off={deployments.length === 0}
      bad={firing + failed > 0}
      note={
        firing > 0
          ? `${plural(firing, 'alert')} firing`
          : failed > 0
            ? `${failed} failed`
            : deployments.length === 0
              ? 'nothing deployed yet'
              : 'no alert'
      }
    >
      <span className="grid h-full content-end gap-1">
        {deployments.slice(0, 2).map(({ id, name }) => (
          <span key={id} className="mono clip text-xs text-muted">
            {name}
          </span>
        ))}
      </span>
    </Stage>
  );
}

const took = ({ startedAt, finishedAt }: { startedAt?: string | null | undefined; finishedAt?: string | null | undefined }) =>
  startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : 0;

function Stage({
  href,
  icon,
  label,
  value,
  unit,
  note,
  off,
  bad = false,
  children,
}: {
  href: string;
  icon: React.ReactNode;
  label: string;
  value: string;
  unit: string;
  note: React.ReactNode;
  off: boolean;
  bad?: boolean;
  children: React.ReactNode;
}) {
  return (
    <li>
      <Link href={href}>
        <span className={`nd${bad ? ' bad' : off ? ' off' : ''}`}>{icon}</span>
        <span className="lb">{label}</span>
        <Stat value={value} unit={unit} />
        <span className="viz">{!off && children}</span>
        <span className="clip text-xs text-faint">
          {bad && (
            <span className="mr-1.5 inline-block align-middle text-bad">
              <StateGlyph state="failed" size={12} />
            </span>
          )}
          {note}
        </span>
      </Link>
    </li>
  );
}

function Running({ project }: { project: Project }) {
  const running = project.executions.nodes.filter(
    (masked) => !EXECUTION_LOOKS[readFragment(ExecutionStatusFragmentDoc, readFragment(ExecutionRowFragmentDoc, masked)).state].final,
  );
  const shown = running.length > 0 ? running : project.executions.nodes.slice(0, 5);
  if (shown.length === 0)
    return (
      <FirstSteps
        project={project.name}
        files={project.datasets.nodes.some(({ kind, fileCount }) => kind === 'FILES' && Number(fileCount) > 0)}
        programs={project.datasets.nodes.some(({ kind, fileCount }) => kind === 'PROGRAMS' && Number(fileCount) > 0)}
        jobs={project.jobs.nodes.length > 0}
      />
    );
  return (
    <Section
      title={running.length > 0 ? 'Running now' : 'Last executions'}
      n={running.length || undefined}
      more={{ href: paths.jobs(project.name), label: 'All jobs' }}
    >
      <ExecutionTable project={project.name} executions={shown} label={running.length > 0 ? 'Running now' : 'Last executions'} />
    </Section>
  );
}

function Side({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: ProjectShellDocument });
  const members = data?.project?.members.nodes ?? [];
  return (
    <aside aria-label="Members of the project">
      <Section title="Members" n={members.length} more={{ href: paths.members(project), label: 'Manage' }}>
        <ul className="grid gap-2">
          {members.slice(0, 8).map(({ id, user, role }) => (
            <li key={id} className="flex items-center gap-3">
              <Avatar name={user.name} />
              <b className="clip flex-1">{user.name}</b>
              <span className="text-xs text-faint">{ROLE_LABELS[role]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <section className="panel sunk p-4">
        <div className="flex items-start gap-3">
          <Users className="i mt-0.5 text-muted" aria-hidden />
          <div>
            <h2>The project is a sandbox</h2>
            <p className="mt-0.5 text-muted">
              Data Scientists work on the data without taking it out: no download, no copy to another project, by any door.
            </p>
          </div>
        </div>
      </section>
    </aside>
  );
}
