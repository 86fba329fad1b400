'use client';
import '@/styles/feature-views.css';
import { Braces, Combine, TableProperties } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Badge, Name } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { CodeBlock, Highlighted } from '@/components/code-block.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { CopyButton } from '@/components/copy-button.tsx';
import { Select } from '@/components/field.tsx';
import { lazyDialog } from '@/components/lazy-dialog.tsx';
import { nextPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { Tabs } from '@/components/tabs.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  FeatureViewPageDocument,
  type FeatureViewPageQuery,
  JoinGraphFragmentDoc,
  TrainingDatasetFeedDocument,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { paths, VIEW_TABS, type ViewTab } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { TrainingTable } from '../training-data/training-table.tsx';
import { JoinGraph } from './join-graph.tsx';
import { viewAsCode } from './view-as-code.ts';
import { ViewFeatures } from './view-features.tsx';

const LookupConsole = dynamic(async () => (await import('./lookup-console.tsx')).LookupConsole);
const CreateTrainingDialog = lazyDialog(
  async () => (await import('./create-training-dialog.tsx')).CreateTrainingDialog,
  ({ open }) => open,
);

type View = NonNullable<NonNullable<FeatureViewPageQuery['project']>['featureView']>;

const LABELS: Record<ViewTab, string> = { definition: 'Definition', sql: 'SQL', 'look-up': 'Look up', training: 'Training data', code: 'Code' };

/** A feature view: what it joins how, its vectors, and what was trained on. */
export function FeatureViewPage({ project, name, version, tab }: { project: string; name: string; version: number; tab: ViewTab }) {
  const [{ data }] = useQuery({ query: FeatureViewPageDocument, variables: { name, version }, requestPolicy: 'cache-and-network' });
  const view = data?.project?.featureView;
  return (
    <PageFrame
      crumbs={[
        { label: 'Feature views', href: paths.views(project) },
        { label: name, name: true, href: paths.featureView(project, { name, version }) },
        { label: `v${version}`, name: true },
      ]}
    >
      {view && <Body project={project} view={view} tab={tab} />}
    </PageFrame>
  );
}

function Body({ project, view, tab }: { project: string; view: View; tab: ViewTab }) {
  const refresh = useRefresh();
  useFeed(TrainingDatasetFeedDocument, {}, ({ trainingDatasetChanged: { signal } }) => signal === 'EVENT' && refresh());
  const [making, setMaking] = useState(false);
  const make = () => setMaking(true);
  const denied = useDenial('training-dataset:create');
  usePageActions([
    ...(denied
      ? []
      : [{ id: 'make-training', label: `Freeze training data of ${view.name}`, icon: <TableProperties className="i" aria-hidden />, run: make }]),
    { id: 'as-code', label: `${view.name} as code`, icon: <Braces className="i" aria-hidden />, href: paths.featureView(project, view, 'code') },
  ]);
  const { base } = readFragment(JoinGraphFragmentDoc, view.query);
  const training = view.trainingDatasets;
  const counts: Partial<Record<ViewTab, number | undefined>> = {
    definition: view.features.length,
    training: training.pageInfo.hasNextPage ? undefined : training.nodes.length,
  };
  return (
    <div className="page">
      <Header project={project} view={view} onMake={make} />
      <Tabs
        label="Parts of the feature view"
        tabs={VIEW_TABS.map((one) => ({ href: paths.featureView(project, view, one), label: LABELS[one], n: counts[one], current: one === tab }))}
      />
      <Part project={project} view={view} tab={tab} />
      <CreateTrainingDialog project={project} view={view} timed={Boolean(base.eventTime)} open={making} onClose={() => setMaking(false)} />
    </div>
  );
}

function Header({ project, view, onMake }: { project: string; view: View; onMake: () => void }) {
  const router = useRouter();
  return (
    <PageHeader
      kindLabel="Feature view"
      kind={<Combine className="i l" aria-hidden />}
      title={view.name}
      aside={
        <>
          {view.versions.length > 1 ? (
            <Select
              aria-label="Version"
              value={view.version}
              onChange={({ currentTarget: { value } }) => router.push(paths.featureView(project, { name: view.name, version: Number(value) }))}
            >
              {view.versions.map(({ id, version }) => (
                <option key={id} value={version}>
                  v{version}
                </option>
              ))}
            </Select>
          ) : (
            <Badge>v{view.version}</Badge>
          )}
          {view.online ? <Badge tone="hl">online</Badge> : <Badge>offline</Badge>}
        </>
      }
      facts={[
        'Feature view',
        view.description || null,
        view.labels.length > 0 && (
          <span key="labels">
            predicts <Name>{view.labels.join(', ')}</Name>
          </span>
        ),
        view.createdBy && <Person key="by" name={view.createdBy.name} />,
        <span key="at">
          created <Timestamp at={view.createdAt} />
        </span>,
      ]}
      actions={
        <>
          <ButtonLink href={paths.featureView(project, view, 'code')}>
            <Braces className="i s" aria-hidden />
            As code
          </ButtonLink>
          <WhyDisabled action="training-dataset:create" label="Make training dataset" align="end">
            <Button kind="primary" onClick={onMake}>
              <TableProperties className="i s" aria-hidden />
              Make training dataset
            </Button>
          </WhyDisabled>
        </>
      }
    />
  );
}

function Part({ project, view, tab }: { project: string; view: View; tab: ViewTab }) {
  switch (tab) {
    case 'definition':
      return (
        <>
          <Section title="Join" more={{ href: paths.lineage(project, view.id), label: 'Lineage' }}>
            <JoinGraph project={project} masked={view.query} />
          </Section>
          <Section title="Features" n={view.features.length}>
            <ViewFeatures project={project} features={view.features} />
          </Section>
        </>
      );
    case 'sql':
      return (
        <Section title="The point-in-time join, for reading" tools={<CopyButton text={view.sql} label="Copy the SQL" words />}>
          <p className="mb-3 text-muted">
            Feature groups stand in it as tables <Name>name_version</Name>.
          </p>
          <pre className="sql" tabIndex={0} role="group" aria-label="SQL">
            <code>
              <Highlighted code={view.sql} language="SQL" />
            </code>
          </pre>
        </Section>
      );
    case 'look-up':
      return <LookupConsole masked={view} />;
    case 'training':
      return (
        <Section title="Training datasets">
          {view.trainingDatasets.nodes.length === 0 ? (
            <p className="text-muted">None was made of this view yet. Make one: its rows are frozen, and certified to see no future.</p>
          ) : (
            <TrainingTable project={project} datasets={view.trainingDatasets.nodes} label="Training datasets of the view" of={false} />
          )}
          {nextPage(view.trainingDatasets.pageInfo) && (
            <p className="mt-2 text-xs text-faint">The newest {view.trainingDatasets.nodes.length} are shown.</p>
          )}
        </Section>
      );
    case 'code':
      return <CodeBlock initial="Python" code={viewAsCode(project, view)} />;
  }
}
