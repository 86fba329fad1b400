import { Split } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from '@/components/button.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  AlertLineFragmentDoc,
  DeploymentStatusFragmentDoc,
  type ReplicaRowFragment,
  type VersionRowFragment,
} from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { AlertNotes } from '../alerts/alert-notes.tsx';
import type { Deployment } from './deployment.ts';
import { DeploymentPill } from './deployment-pill.tsx';
import { ReplicaTable } from './replica-table.tsx';
import { TrafficBar } from './traffic-bar.tsx';
import type { Commands } from './use-commands.ts';
import { VersionsTable } from './versions-table.tsx';

/** What draws the charts comes after the page. */
const TrafficFigures = lazy(async () => ({ default: (await import('./traffic-figures.tsx')).TrafficFigures }));

type Props = {
  project: string;
  deployment: Deployment;
  versions: readonly VersionRowFragment[];
  replicas: readonly ReplicaRowFragment[];
  shares: ReadonlyMap<string, number>;
  /** Which versions can have all calls again. */
  rollable: (version: VersionRowFragment) => boolean;
  /** Whether there are two versions to split the calls between. */
  splittable: boolean;
  commands: Commands;
  onSplit: () => void;
};

/** What answers, how much and how fast, and what it went through. */
export function DeploymentOverview({ project, deployment, versions, replicas, shares, rollable, splittable, commands, onSplit }: Props) {
  const { id } = readFragment(DeploymentStatusFragmentDoc, deployment);
  const alerts = deployment.entry.firingAlerts.map((alert) => readFragment(AlertLineFragmentDoc, alert));
  return (
    <>
      <AlertNotes project={project} alerts={alerts} />
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
              <SplitButton possible={splittable} onClick={onSplit} />
            </WhyDisabled>
          </>
        }
      >
        <VersionsTable
          project={project}
          versions={versions}
          shares={shares}
          rollable={rollable}
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
