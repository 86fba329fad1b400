'use client';
import '@/styles/deployments.css';
import { CirclePlay, CircleStop, Rocket } from 'lucide-react';
import Link from 'next/link';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Badge } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { StatePill } from '@/components/state.tsx';
import { Tabs } from '@/components/tabs.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  CallFormFragmentDoc,
  DeploymentFeedDocument,
  DeploymentPageDocument,
  DeploymentStatusFragmentDoc,
  ReplicaRowFragmentDoc,
  ServedVersionFragmentDoc,
  VersionRowFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { plural, spellDuration } from '@/lib/format.ts';
import { DEPLOYMENT_TABS, type DeploymentTab, paths } from '@/paths.ts';
import { FORMATS } from '../models/formats.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import type { Deployment } from './deployment.ts';
import { DeploymentActions, type Question } from './deployment-actions.tsx';
import { DeploymentCondition } from './deployment-condition.tsx';
import { DeploymentPill } from './deployment-pill.tsx';
import { answers, DEPLOYMENT_LOOKS } from './deployment-state.ts';
import { DeleteDialog, DeployDialog, RetentionDialog, SplitDialog } from './lazy-dialogs.ts';
import { StopDialog } from './stop-dialog.tsx';
import { useCommands } from './use-commands.ts';

const DeploymentOverview = dynamic(async () => (await import('./deployment-overview.tsx')).DeploymentOverview);
const MonitoringTab = dynamic(async () => (await import('../monitoring/monitoring-tab.tsx')).MonitoringTab);
const TestConsole = dynamic(async () => (await import('./test-console.tsx')).TestConsole);
const InferenceLog = dynamic(async () => (await import('../inferences/inference-log.tsx')).InferenceLog);
const ReplicaLogs = dynamic(async () => (await import('./replica-log.tsx')).ReplicaLogs);

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

function Body({ project, deployment, tab }: { project: string; deployment: Deployment; tab: DeploymentTab }) {
  const status = readFragment(DeploymentStatusFragmentDoc, deployment);
  const { id, name, state } = status;
  const refresh = useRefresh();
  useFeed(DeploymentFeedDocument, { deploymentId: id, after: null }, ({ deploymentChanged }) => deploymentChanged.signal === 'EVENT' && refresh());
  const commands = useCommands(id);
  const [asking, setAsking] = useState<Question | null>(null);
  const close = () => setAsking(null);
  const denied = useDenial('deployment:manage');
  const current = readFragment(ServedVersionFragmentDoc, deployment.current);
  const versions = deployment.versions.nodes.map((version) => readFragment(VersionRowFragmentDoc, version));
  const replicas = deployment.replicas.map((replica) => readFragment(ReplicaRowFragmentDoc, replica));
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
            {deployment.entry.firingAlerts.length > 0 && (
              <Link href={paths.deployment(project, name, 'monitoring')}>
                <StatePill state="drift" word={plural(deployment.entry.firingAlerts.length, 'alert')} />
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
          <DeploymentActions
            project={project}
            status={status}
            previous={previous ? { id: idOf(previous), number: numberOf(previous) } : null}
            commands={commands}
            asking={asking !== null}
            onAsk={setAsking}
          />
        }
      />
      <DeploymentCondition status={status} deployment={deployment} replicas={replicas} current={current?.number} />
      <Tabs
        label="Parts of the deployment"
        tabs={DEPLOYMENT_TABS.map((one) => ({ href: paths.deployment(project, name, one), label: LABELS[one], current: one === tab }))}
      />
      {tab === 'overview' && (
        <DeploymentOverview
          project={project}
          deployment={deployment}
          versions={versions}
          replicas={replicas}
          shares={shares}
          rollable={older}
          splittable={state === 'RUNNING' && ready.length > 1}
          commands={commands}
          onSplit={() => setAsking('split')}
        />
      )}
      {tab === 'try' && form && (
        <TestConsole key={form.id} project={project} deployment={{ id, name, url: deployment.url }} form={form} running={answers(state)} />
      )}
      {tab === 'monitoring' && <MonitoringTab project={project} subject={{ kind: 'DEPLOYMENT', id, name }} />}
      {tab === 'calls' && (
        <>
          <p className="flex flex-wrap items-center gap-3 text-muted">
            Calls are kept for {spellDuration(deployment.retention)}, then forgotten.
            <WhyDisabled action="deployment:manage" label="Change how long" className="btn sm">
              <Button size="sm" onClick={() => setAsking('retention')}>
                Change how long
              </Button>
            </WhyDisabled>
          </p>
          <InferenceLog project={project} deploymentId={id} />
        </>
      )}
      {tab === 'log' && <ReplicaLogs versions={versions.map((version) => ({ id: idOf(version), number: numberOf(version) }))} />}
      <DeployDialog project={project} of={{ deploymentId: id, name }} open={asking === 'deploy'} onClose={close} />
      <DeleteDialog project={project} deployment={{ id, name }} open={asking === 'delete'} onClose={close} />
      <SplitDialog
        deployment={{ id, name }}
        shares={ready.map((version) => ({ id: idOf(version), number: numberOf(version), percent: shares.get(idOf(version)) ?? 0 }))}
        open={asking === 'split'}
        onClose={close}
      />
      <RetentionDialog deployment={{ id, name, retention: deployment.retention }} open={asking === 'retention'} onClose={close} />
      <StopDialog name={name} commands={commands} open={asking === 'stop'} onClose={close} />
    </div>
  );
}
