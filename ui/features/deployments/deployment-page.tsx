'use client';
import '@/styles/deployments.css';
import { CirclePlay, CircleStop, History, Rocket, Split, Terminal, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { lazy, Suspense, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Badge } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { StatePill, TonedGlyph } from '@/components/state.tsx';
import { Tabs } from '@/components/tabs.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  AlertLineFragmentDoc,
  CallFormFragmentDoc,
  DeploymentFeedDocument,
  DeploymentPageDocument,
  type DeploymentPageQuery,
  DeploymentStatusFragmentDoc,
  type DeploymentStatusFragment,
  ReplicaRowFragmentDoc,
  RollBackDeploymentDocument,
  ServedVersionFragmentDoc,
  StartDeploymentDocument,
  StopDeploymentDocument,
  VersionRowFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { plural } from '@/lib/format.ts';
import { DEPLOYMENT_TABS, type DeploymentTab, paths } from '@/paths.ts';
import { FORMATS } from '../models/formats.ts';
import { AlertNote } from '../alerts/alert-note.tsx';
import { InferenceLog } from '../inferences/inference-log.tsx';
import { PageFrame } from '../shell/page-frame.tsx';
import { DeploymentPill } from './deployment-pill.tsx';
import { answers, DEPLOYMENT_LOOKS } from './deployment-state.ts';
import { DeleteDialog, DeployDialog, SplitDialog } from './lazy-dialogs.ts';
import { ReplicaLogs } from './replica-log.tsx';
import { ReplicaTable } from './replica-table.tsx';
import { TestConsole } from './test-console.tsx';
import { TrafficBar } from './traffic-bar.tsx';
import { VersionsTable } from './versions-table.tsx';

/** What draws the charts comes after the page. */
const TrafficFigures = lazy(async () => ({ default: (await import('./traffic-figures.tsx')).TrafficFigures }));

const MonitoringTab = lazy(async () => ({ default: (await import('../monitoring/monitoring-tab.tsx')).MonitoringTab }));

type Deployment = NonNullable<NonNullable<DeploymentPageQuery['project']>['deployment']>;

const LABELS: Record<DeploymentTab, string> = {
  overview: 'Overview',
  monitoring: 'Monitoring',
  try: 'Try it',
  calls: 'Calls',
  log: 'Log',
};

/** A deployment, live: what answers, how much and how fast, what it was asked. */
export function DeploymentPage({ project, name, tab }: { project: string; name: string; tab: DeploymentTab }) {
  const [{ data }] = useQuery({ query: DeploymentPageDocument, variables: { name }, requestPolicy: 'cache-and-network' });
  const deployment = data?.project?.deployment;
  return (
    <PageFrame
      crumbs={[
        { label: 'Deployments', href: paths.deployments(project) },
        { label: name, name: true },
      ]}
    >
      {deployment && <Body project={project} deployment={deployment} tab={tab} />}
    </PageFrame>
  );
}

type Outcome = { __typename: string; message?: string } | undefined;

/** Start, stop and rolling back, and why one of them was not done. */
function useCommands(id: string) {
  const [starting, start] = useMutation(StartDeploymentDocument);
  const [stopping, stop] = useMutation(StopDeploymentDocument);
  const [rolling, rollBack] = useMutation(RollBackDeploymentDocument);
  const refresh = useRefresh();
  const [error, setError] = useState<string | null>(null);
  const done = (why: string | null) => {
    setError(why);
    refresh();
    return why === null;
  };
  return {
    error,
    busy: starting.fetching || stopping.fetching || rolling.fetching,
    start: async () => {
      const { data, error: failed } = await start({ input: { deploymentId: id } });
      return done(refusal(failed, data?.startDeployment as Outcome));
    },
    stop: async () => {
      const { data, error: failed } = await stop({ input: { deploymentId: id } });
      return done(refusal(failed, data?.stopDeployment as Outcome));
    },
    rollBack: async (versionId: string) => {
      const { data, error: failed } = await rollBack({ input: { deploymentId: id, versionId } });
      return done(refusal(failed, data?.rollBackDeployment as Outcome));
    },
  };
}

function Body({ project, deployment, tab }: { project: string; deployment: Deployment; tab: DeploymentTab }) {
  const status = readFragment(DeploymentStatusFragmentDoc, deployment);
  const { id, name, state } = status;
  const refresh = useRefresh();
  useFeed(DeploymentFeedDocument, { deploymentId: id, after: null }, ({ deploymentChanged }) => deploymentChanged.signal === 'EVENT' && refresh());
  const commands = useCommands(id);
  const [asking, setAsking] = useState<'stop' | 'deploy' | 'split' | 'delete' | null>(null);
  const close = () => setAsking(null);
  const denied = useDenial('deployment:manage');
  const current = readFragment(ServedVersionFragmentDoc, deployment.current);
  const versions = deployment.versions.nodes.map((version) => readFragment(VersionRowFragmentDoc, version));
  const replicas = deployment.replicas.map((replica) => readFragment(ReplicaRowFragmentDoc, replica));
  const alerts = deployment.entry.firingAlerts.map((alert) => readFragment(AlertLineFragmentDoc, alert));
  const shares = new Map(deployment.traffic.map(({ version, percent }) => [version.id, percent]));
  const ready = versions.filter((version) => version.state === 'READY');
  const numberOf = (version: (typeof versions)[number]) => readFragment(ServedVersionFragmentDoc, version).number;
  const idOf = (version: (typeof versions)[number]) => readFragment(ServedVersionFragmentDoc, version).id;
  const rollable: readonly string[] = ['RUNNING', 'STOPPED', 'FAILED'];
  const older = (version: (typeof versions)[number]) =>
    rollable.includes(state) && (version.state === 'READY' || version.state === 'RETIRED') && numberOf(version) < (current?.number ?? 0);
  const previous = versions.find(older);
  const off = state === 'STOPPED' || state === 'FAILED';
  usePageActions(
    denied
      ? []
      : [
          { id: 'deploy-version', label: `Deploy a version of ${name}`, icon: <Rocket className="i" aria-hidden />, run: () => setAsking('deploy') },
          off
            ? { id: 'start', label: `Start ${name}`, icon: <CirclePlay className="i" aria-hidden />, run: () => void commands.start() }
            : { id: 'stop', label: `Stop ${name}`, icon: <CircleStop className="i" aria-hidden />, run: () => setAsking('stop') },
        ],
  );
  const form = readFragment(CallFormFragmentDoc, deployment.current);
  return (
    <div className="page">
      <PageHeader
        kindLabel="Deployment"
        kind={<Rocket className="i l" aria-hidden />}
        title={name}
        aside={
          <>
            <DeploymentPill state={state} />
            {alerts.length > 0 && (
              <Link href={paths.deployment(project, name, 'monitoring')}>
                <StatePill state="drift" word={plural(alerts.length, 'alert')} />
              </Link>
            )}
            {deployment.durability === 'ASYNCHRONOUS' && <Badge>log may lose a second</Badge>}
          </>
        }
        facts={[
          'Deployment',
          deployment.description || null,
          current && deployment.current && (
            <span key="model">
              model{' '}
              <Link className="link mono" href={paths.modelVersion(project, current.modelVersion.model.name, current.modelVersion.version)}>
                {current.modelVersion.model.name}
              </Link>{' '}
              v{current.modelVersion.version}, {FORMATS[deployment.current.modelVersion.format]}
            </span>
          ),
          deployment.createdBy && <Person key="by" name={deployment.createdBy.name} />,
          <span key="since">
            {DEPLOYMENT_LOOKS[state].word.toLowerCase()} since <Timestamp at={status.stateSince} />
          </span>,
        ]}
        actions={
          <>
            {commands.error && asking === null && (
              <span role="alert" className="self-center text-xs text-bad">
                {commands.error}
              </span>
            )}
            <ButtonLink href={paths.deployment(project, name, 'try')}>
              <Terminal className="i s" aria-hidden />
              Try it
            </ButtonLink>
            {previous && (
              <WhyDisabled action="deployment:manage" label={`Roll back to v${numberOf(previous)}`} align="end">
                <Button busy={commands.busy} onClick={() => void commands.rollBack(idOf(previous))}>
                  <History className="i s" aria-hidden />
                  Roll back to v{numberOf(previous)}
                </Button>
              </WhyDisabled>
            )}
            {state === 'STOPPED' && (
              <WhyDisabled action="deployment:manage" label="Delete" align="end">
                <Button kind="danger" onClick={() => setAsking('delete')}>
                  <Trash2 className="i s" aria-hidden />
                  Delete
                </Button>
              </WhyDisabled>
            )}
            {off ? (
              <WhyDisabled action="deployment:manage" label="Start" align="end">
                <Button busy={commands.busy} onClick={() => void commands.start()}>
                  <CirclePlay className="i s" aria-hidden />
                  Start
                </Button>
              </WhyDisabled>
            ) : (
              <WhyDisabled action="deployment:manage" label="Stop" align="end">
                <Button
                  kind="danger"
                  aria-disabled={state === 'STOPPING' || undefined}
                  onClick={state === 'STOPPING' ? undefined : () => setAsking('stop')}
                >
                  <CircleStop className="i s" aria-hidden />
                  {state === 'STOPPING' ? 'Stopping…' : 'Stop'}
                </Button>
              </WhyDisabled>
            )}
            <WhyDisabled action="deployment:manage" label="Deploy version" align="end">
              <Button kind="primary" onClick={() => setAsking('deploy')}>
                <Rocket className="i s" aria-hidden />
                Deploy version
              </Button>
            </WhyDisabled>
          </>
        }
      />
      <Condition status={status} deployment={deployment} replicas={replicas} current={current?.number} />
      <Tabs
        label="Parts of the deployment"
        tabs={DEPLOYMENT_TABS.map((one) => ({ href: paths.deployment(project, name, one), label: LABELS[one], current: one === tab }))}
      />
      {tab === 'overview' && (
        <>
          {alerts.map((alert) => (
            <AlertNote key={alert.id} project={project} alert={alert} about={false} />
          ))}
          <Suspense fallback={<Boxes />}>
            <TrafficFigures id={id} />
          </Suspense>
          <Section
            title="Versions"
            n={deployment.versions.pageInfo.hasNextPage ? undefined : versions.length}
            tools={
              <>
                <TrafficBar traffic={deployment.traffic} />
                <WhyDisabled action="deployment:manage" label="Split traffic" className="btn sm" align="end">
                  <SplitButton possible={state === 'RUNNING' && ready.length > 1} onClick={() => setAsking('split')} />
                </WhyDisabled>
              </>
            }
          >
            <VersionsTable
              project={project}
              versions={versions}
              shares={shares}
              rollable={older}
              busy={commands.busy}
              onRollBack={(versionId) => void commands.rollBack(versionId)}
            />
          </Section>
          <Section title="Model servers" n={replicas.length}>
            <ReplicaTable replicas={replicas} />
          </Section>
          <Section title="What it went through" more={{ href: paths.lineage(project, id), label: 'Lineage' }}>
            <HistoryList history={deployment.stateHistory} />
          </Section>
        </>
      )}
      {tab === 'try' && form && (
        <TestConsole key={form.id} project={project} deployment={{ id, name, url: deployment.url }} form={form} running={answers(state)} />
      )}
      {tab === 'monitoring' && (
        <Suspense fallback={<TableSkeleton label="monitors" />}>
          <MonitoringTab project={project} subject={{ kind: 'DEPLOYMENT', id, name }} />
        </Suspense>
      )}
      {tab === 'calls' && <InferenceLog project={project} deploymentId={id} />}
      {tab === 'log' && <ReplicaLogs versions={versions.map((version) => ({ id: idOf(version), number: numberOf(version) }))} />}
      <DeployDialog project={project} of={{ deploymentId: id, name }} open={asking === 'deploy'} onClose={close} />
      <DeleteDialog project={project} deployment={{ id, name }} open={asking === 'delete'} onClose={close} />
      <SplitDialog
        deployment={{ id, name }}
        shares={ready.map((version) => ({ id: idOf(version), number: numberOf(version), percent: shares.get(idOf(version)) ?? 0 }))}
        open={asking === 'split'}
        onClose={close}
      />
      <FormDialog
        open={asking === 'stop'}
        danger
        title={
          <>
            <span className="mono">{name}</span> would stop answering
          </>
        }
        lead="New calls are refused at once, those under way end. Versions, traffic and the log of calls stay."
        action="Stop deployment"
        busy={commands.busy}
        onSubmit={() => void commands.stop().then((stopped) => stopped && close())}
        onClose={close}
      >
        {commands.error && (
          <p role="alert" className="text-bad">
            {commands.error}
          </p>
        )}
      </FormDialog>
    </div>
  );
}

/** Splitting takes two versions that are ready; until there are, the control says so. */
function SplitButton({ possible, onClick }: { possible: boolean; onClick: () => void }) {
  const why = 'Takes a running deployment and two versions that are ready: deploy one with less than all of the calls';
  return (
    <Button size="sm" aria-disabled={!possible || undefined} title={possible ? undefined : why} onClick={possible ? onClick : undefined}>
      <Split className="i s" aria-hidden />
      Split traffic
      {!possible && <span className="vh">. {why}</span>}
    </Button>
  );
}

const Boxes = () => (
  <div className="figures">
    {['Calls per second', 'Latency in ms'].map((title) => (
      <section key={title} className="panel met" aria-busy="true" aria-label={title} />
    ))}
  </div>
);

type Replica = { state: string; restarts: number };

/** Whether it answers as it should, in words. */
function Condition({
  status: { name, state, stateReason },
  deployment: { rollout },
  replicas,
  current,
}: {
  status: DeploymentStatusFragment;
  deployment: Deployment;
  replicas: readonly Replica[];
  current: number | undefined;
}) {
  const ready = replicas.filter((replica) => replica.state === 'READY').length;
  const restarts = replicas.reduce((sum, replica) => sum + replica.restarts, 0);
  const servers = `${ready} of ${plural(replicas.length, 'model server')} ready${restarts > 0 ? `, ${plural(restarts, 'restart')}` : ''}`;
  const tells = {
    STOPPED: 'It is stopped: calls are refused.',
    STARTING: `The model is being loaded: ${servers}.`,
    RUNNING: `Calls are answered: ${servers}.`,
    UPDATING: `Calls are answered by v${current} as before${rollout ? `, while v${rollout.version.number} is made ready for ${rollout.percent === 100 ? 'all of them' : `${rollout.percent} % of them`}` : ''}: ${servers}.`,
    STOPPING: 'Calls under way end, new ones are refused.',
    FAILED: `${name} does not answer: no model server could be started, or kept.`,
  }[state];
  const bad = state === 'FAILED';
  const watch = Boolean(stateReason) || (state === 'RUNNING' && ready < replicas.length);
  return (
    <div className={`note ${bad ? 'bad' : watch ? 'warn' : ''}`} role="status">
      <TonedGlyph state={watch && !bad ? 'watch' : DEPLOYMENT_LOOKS[state].state} />
      <span className="grow">
        <span className={bad || watch ? 'font-semibold' : ''}>{tells}</span>
        {stateReason && (
          <>
            <br />
            <span className="whitespace-pre-wrap text-muted">{stateReason}</span>
          </>
        )}
      </span>
    </div>
  );
}

/** The last states, newest first. */
function HistoryList({ history }: { history: Deployment['stateHistory'] }) {
  const shown = history.toReversed().slice(0, 8);
  return (
    <ol className="bine">
      {shown.map(({ state, at, reason }, i) => (
        <li key={`${at}${state}`}>
          <span className={`node${i === 0 ? ' on' : ''}`} />
          <span className="flex flex-wrap items-center gap-x-3">
            <DeploymentPill state={state} bare />
            <span className="text-xs text-faint">
              <Timestamp at={at} />
            </span>
          </span>
          {reason && <span className="clip block text-xs text-muted">{reason}</span>}
        </li>
      ))}
    </ol>
  );
}
