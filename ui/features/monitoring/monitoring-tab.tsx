'use client';
import '@/styles/monitoring.css';
import { Activity, Pause, Play, Plus, RefreshCw, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { lazyDialog } from '@/components/lazy-dialog.tsx';
import { Section } from '@/components/section.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { TonedGlyph } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  AlertLineFragmentDoc,
  ConfigureMonitorDocument,
  DeleteMonitorDocument,
  DeploymentMonitoringDocument,
  GroupMonitoringDocument,
  type MonitorDetailFragment,
  MonitorDetailFragmentDoc,
  MonitorWindowFeedDocument,
  WindowDistributionsDocument,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { count, plural, spellDuration } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { AlertNotes } from '../alerts/alert-notes.tsx';
import { CheckTable } from './check-table.tsx';
import type { Subject } from './create-monitor-dialog.tsx';
import { METRICS } from './metric-words.ts';
import { checkRows } from './verdicts.ts';
import { WholeFigures } from './whole-figures.tsx';

const CreateMonitorDialog = lazyDialog(
  async () => (await import('./create-monitor-dialog.tsx')).CreateMonitorDialog,
  ({ open }) => open,
);

/** What comes in beside what it is to be like, window by window: calls of a deployment, or commits of a feature group. */
export function MonitoringTab({ project, subject }: { project: string; subject: Subject }) {
  const ofGroup = subject.kind === 'FEATURE_GROUP';
  const { id, name } = subject;
  const [calls, askCalls] = useQuery({ query: DeploymentMonitoringDocument, variables: { id }, requestPolicy: 'cache-and-network', pause: ofGroup });
  const [commits, askCommits] = useQuery({ query: GroupMonitoringDocument, variables: { id }, requestPolicy: 'cache-and-network', pause: !ofGroup });
  const { error } = ofGroup ? commits : calls;
  const refresh = useRefresh();
  useFeed(MonitorWindowFeedDocument, {}, ({ monitorWindowChanged }) => monitorWindowChanged.signal === 'EVENT' && refresh());
  const [creating, setCreating] = useState(false);
  const monitors = ofGroup ? commits.data?.featureGroup?.monitors : calls.data?.deployment?.monitors;
  const create = (
    <WhyDisabled action="monitor:manage" label="Create monitor">
      <Button onClick={() => setCreating(true)}>
        <Plus className="i s" aria-hidden />
        Create monitor
      </Button>
    </WhyDisabled>
  );
  return (
    <>
      {error && !monitors && (
        <PartFailed
          title="The monitors did not arrive."
          detail="What they watch goes on, and they go on watching."
          action={<Button onClick={() => (ofGroup ? askCommits : askCalls)({ requestPolicy: 'network-only' })}>Try again</Button>}
        />
      )}
      {!monitors && !error && <TableSkeleton label="monitors" />}
      {monitors?.length === 0 && (
        <EmptyState
          title="No monitor yet"
          steps={[
            {
              title: 'Create a monitor',
              note: ofGroup ? 'against the commits before' : 'against the split that the model was trained on',
              state: 'next',
            },
            ofGroup
              ? { title: 'Insert rows', note: 'each commit is a window of the rows that it leaves', state: 'later' }
              : { title: 'Let calls come in', note: 'a window closes when it is full', state: 'later' },
            { title: 'Read the verdicts', note: 'an alert is raised within a second', state: 'later' },
          ]}
          action={create}
        >
          A monitor compares {ofGroup ? 'the rows of' : 'what'} <Name>{name}</Name> {!ofGroup && 'is asked and answers '}with a reference, column by
          column, and raises an alert when a window is beyond its limit.
        </EmptyState>
      )}
      {monitors?.map((masked) => {
        const monitor = readFragment(MonitorDetailFragmentDoc, masked);
        return <MonitorView key={monitor.id} project={project} monitor={monitor} />;
      })}
      {monitors && monitors.length > 0 && (
        <div className="row gap-3">
          {create}
          {!ofGroup && (
            <ButtonLink href={paths.retrain(project, name)}>
              <RefreshCw className="i s" aria-hidden />
              Retrain
            </ButtonLink>
          )}
        </div>
      )}
      <CreateMonitorDialog subject={subject} open={creating} onClose={() => setCreating(false)} />
    </>
  );
}

const ofCommits = ({ count: calls, length }: MonitorDetailFragment['window']) => calls == null && length == null;

const referenceWords = ({ reference: { kind, split, range, trainingDataset, sampleCount }, window }: MonitorDetailFragment, project: string) => {
  if (kind === 'PREVIOUS_WINDOW') return ofCommits(window) ? 'the commit before' : 'the window before';
  if (kind === 'ROLLING') return `the ${ofCommits(window) ? 'commits' : 'windows'} of the seven days before`;
  const size = sampleCount != null && `, ${plural(Number(sampleCount), 'row')}`;
  if (range)
    return (
      <>
        what was from <Timestamp at={range.from} /> to <Timestamp at={range.to} />
        {size}
      </>
    );
  return (
    <>
      the split <Name>{split}</Name>
      {trainingDataset && (
        <>
          {' '}
          of{' '}
          <Link className="link mono" href={paths.trainingDataset(project, trainingDataset.id)}>
            {trainingDataset.featureView.name} #{trainingDataset.version}
          </Link>
        </>
      )}
      {size}
    </>
  );
};

const windowWords = ({ count: calls, length }: MonitorDetailFragment['window']) =>
  calls != null ? `windows of ${plural(calls, 'row')}` : length != null ? `windows of ${spellDuration(length)}` : 'a window a commit';

function MonitorView({ project, monitor }: { project: string; monitor: MonitorDetailFragment }) {
  const denied = useDenial('monitor:distributions');
  const judged = monitor.windows.nodes.find(({ id }) => id === monitor.latestWindow?.id);
  const open = monitor.windows.nodes.find(({ state }) => state === 'OPEN');
  const [{ data }] = useQuery({
    query: WindowDistributionsDocument,
    variables: { id: judged?.id ?? '' },
    pause: Boolean(denied) || !judged,
  });
  const rows = checkRows(monitor);
  const drift = rows.filter(({ metric }) => METRICS[metric].drift);
  const whole = rows.filter(({ metric }) => !METRICS[metric].drift);
  const alerts = monitor.alerts.nodes.map((alert) => readFragment(AlertLineFragmentDoc, alert)).filter(({ state }) => state !== 'RESOLVED');
  const distributions = new Map(data?.monitorWindow?.distributions.map((distribution) => [distribution.column, distribution]));
  return (
    <Section title={monitor.name} tools={<MonitorTools monitor={monitor} />}>
      <p className="mb-3 flex flex-wrap items-center gap-x-3 text-muted">
        <Activity className="i s text-faint" aria-hidden />
        <span>
          {windowWords(monitor.window)} against {referenceWords(monitor, project)}
        </span>
        {judged && (
          <span>
            window {judged.number}, {plural(Number(judged.sampleCount), 'row')}
            {Number(judged.labelledCount) > 0 && `, ${count(Number(judged.labelledCount))} labelled`}, to <Timestamp at={judged.to} seconds />
          </span>
        )}
        {open && <span>next: {plural(Number(open.sampleCount), 'row')} so far</span>}
        {!monitor.enabled && <Badge tone="warn">paused</Badge>}
      </p>
      {monitor.state === 'PREPARING' && (
        <p className="note" role="status">
          <TonedGlyph state="running" />
          <span>
            Its reference is being counted, and limits are being learnt from it. What the model says of the reference is asked once the deployment
            runs.
          </span>
        </p>
      )}
      {monitor.state === 'FAILED' && (
        <p className="note bad" role="status">
          <TonedGlyph state="failed" />
          <span>It could not be made ready: {monitor.failure}</span>
        </p>
      )}
      <div className="grid grid-cols-1 gap-3">
        <AlertNotes project={project} alerts={alerts} />
        {monitor.state === 'ACTIVE' && !judged && (
          <p className="text-muted">No window was judged yet. One closes when it is full, and needs {count(monitor.window.minSamples)} rows.</p>
        )}
        {drift.length > 0 && (
          <CheckTable
            label={`Drift by ${monitor.name}`}
            rows={drift}
            columns={monitor.columns}
            distributions={distributions}
            withheld={Boolean(denied)}
            roles={!ofCommits(monitor.window)}
          />
        )}
        {whole.length > 0 && <WholeFigures label={`Traffic and performance by ${monitor.name}`} rows={whole} />}
      </div>
    </Section>
  );
}

type Outcome = { __typename: string; message?: string } | undefined;

/** Pausing and ending a monitor. */
function MonitorTools({ monitor: { id, name, enabled } }: { monitor: MonitorDetailFragment }) {
  const refresh = useRefresh();
  const [configuring, configure] = useMutation(ConfigureMonitorDocument);
  const [deleting, remove] = useMutation(DeleteMonitorDocument);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const pause = async () => {
    const { data, error } = await configure({ input: { monitorId: id, enabled: !enabled } });
    setFailure(refusal(error, data?.configureMonitor as Outcome));
    refresh();
  };
  const end = async () => {
    const { data, error } = await remove({ input: { monitorId: id } });
    const refused = refusal(error, data?.deleteMonitor as Outcome);
    setFailure(refused);
    if (refused) return;
    setAsking(false);
    refresh();
  };
  const Icon = enabled ? Pause : Play;
  return (
    <>
      {failure && (
        <span role="alert" className="text-xs text-bad">
          {failure}
        </span>
      )}
      <WhyDisabled action="monitor:manage" label={enabled ? 'Pause' : 'Go on'} className="btn sm" align="end">
        <Button size="sm" busy={configuring.fetching} onClick={() => void pause()}>
          <Icon className="i s" aria-hidden />
          {enabled ? 'Pause' : 'Go on'}
        </Button>
      </WhyDisabled>
      <WhyDisabled action="monitor:manage" label="Delete" className="btn sm" align="end">
        <Button size="sm" kind="danger" onClick={() => setAsking(true)}>
          <Trash2 className="i s" aria-hidden />
          Delete
        </Button>
      </WhyDisabled>
      <FormDialog
        open={asking}
        danger
        title={
          <>
            <Name>{name}</Name> would stop watching
          </>
        }
        lead="Its alerts are resolved and its windows are no longer shown. What it watched stays."
        action="Delete monitor"
        busy={deleting.fetching}
        onSubmit={() => void end()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
