'use client';
import '@/styles/feature-groups.css';
import { Braces, Layers2, Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Badge, Facts } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { Select } from '@/components/field.tsx';
import { lazyDialog } from '@/components/lazy-dialog.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { StatePill } from '@/components/state.tsx';
import { Tabs } from '@/components/tabs.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  type CommitLineFragment,
  CommitLineFragmentDoc,
  FeatureDistributionFragmentDoc,
  FeatureGroupFeedDocument,
  FeatureGroupPageDocument,
  type FeatureGroupPageQuery,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { bytes, count, eventTime, plural } from '@/lib/format.ts';
import { GROUP_TABS, type GroupTab, paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { Withheld } from '../shell/withheld.tsx';
import { showValue } from '../statistics/feature-type.tsx';
import { groupVariables } from './as-of.ts';
import { CommitList } from './commit-list.tsx';
import { CommitTrack } from './commit-track.tsx';
import { SchemaTable } from './schema-table.tsx';
import { useAsOf } from './use-as-of.ts';
import { UsedBy } from './used-by.tsx';

const GroupCode = dynamic(async () => (await import('./group-code.tsx')).GroupCode);
const MoreCommits = dynamic(async () => (await import('./more-commits.tsx')).MoreCommits);
const RowsView = dynamic(async () => (await import('./rows-view.tsx')).RowsView);
const StatisticsView = dynamic(async () => (await import('./statistics-view.tsx')).StatisticsView);
const MonitoringTab = dynamic(async () => (await import('../monitoring/monitoring-tab.tsx')).MonitoringTab);
const InsertRowsDialog = lazyDialog(
  async () => (await import('./insert-rows-dialog.tsx')).InsertRowsDialog,
  ({ open }) => open,
);

type Group = NonNullable<NonNullable<FeatureGroupPageQuery['project']>['featureGroup']>;
type Statistics = NonNullable<Group['statistics']>;

const LABELS: Record<GroupTab, string> = {
  schema: 'Schema',
  commits: 'Commits',
  preview: 'Preview',
  statistics: 'Statistics',
  monitoring: 'Monitoring',
  'used-by': 'Used by',
  code: 'Code',
};

/** A feature group now, or as of an instant: what it holds, how it is spread, how it came to be. */
export function FeatureGroupPage({
  project,
  name,
  version,
  tab,
  statistics,
}: {
  project: string;
  name: string;
  version: number;
  tab: GroupTab;
  statistics: boolean;
}) {
  const at = useAsOf();
  const [{ data }] = useQuery({
    query: FeatureGroupPageDocument,
    variables: groupVariables({ name, version }, at, statistics),
    requestPolicy: 'cache-and-network',
  });
  const group = data?.project?.featureGroup;
  return (
    <PageFrame
      crumbs={[
        { label: 'Feature groups', href: paths.features(project) },
        { label: name, name: true, href: paths.featureGroup(project, { name, version }) },
        { label: `v${version}`, name: true },
      ]}
    >
      {group && <Body project={project} group={group} tab={tab} at={at} />}
    </PageFrame>
  );
}

function Body({ project, group, tab, at }: { project: string; group: Group; tab: GroupTab; at: string | null }) {
  const refresh = useRefresh();
  useFeed(FeatureGroupFeedDocument, { featureGroupId: group.id }, ({ featureGroupChanged: { signal } }) => signal === 'EVENT' && refresh());
  const [inserting, setInserting] = useState(false);
  const insert = () => setInserting(true);
  const denied = useDenial('feature-group:insert');
  usePageActions([
    ...(denied ? [] : [{ id: 'insert-rows', label: `Insert rows into ${group.name}`, icon: <Plus className="i" aria-hidden />, run: insert }]),
    {
      id: 'as-code',
      label: `${group.name} as code`,
      icon: <Braces className="i" aria-hidden />,
      href: paths.featureGroup(project, group, 'code', { at: at ?? undefined }),
    },
  ]);
  const addressOf = (to: GroupTab, as: string | null = at) => paths.featureGroup(project, group, to, { at: as ?? undefined });
  const commits = group.commits.nodes.map((masked) => readFragment(CommitLineFragmentDoc, masked));
  const shown = readFragment(CommitLineFragmentDoc, at ? (group.commitAsOf ?? null) : (group.latestCommit ?? null));
  const statistics = (at ? group.commitAsOf?.statistics : group.statistics) ?? null;
  const counts: Partial<Record<GroupTab, number>> = { schema: group.features.length, 'used-by': group.featureViews.length };
  return (
    <div className="page">
      <Header project={project} group={group} at={at} onInsert={insert} />
      <Tabs
        label="Parts of the feature group"
        tabs={GROUP_TABS.map((one) => ({ href: addressOf(one), label: LABELS[one], n: counts[one], current: one === tab }))}
      />
      {tab !== 'used-by' && tab !== 'monitoring' && <CommitTrack commits={commits} shown={shown} at={at} addressAt={(as) => addressOf(tab, as)} />}
      <Part project={project} group={group} tab={tab} at={at} shown={shown} statistics={statistics} />
      <InsertRowsDialog project={project} group={group} open={inserting} onClose={() => setInserting(false)} />
    </div>
  );
}

function Header({ project, group, at, onInsert }: { project: string; group: Group; at: string | null; onInsert: () => void }) {
  const router = useRouter();
  const latest = readFragment(CommitLineFragmentDoc, group.latestCommit ?? null);
  return (
    <PageHeader
      kindLabel="Feature group"
      kind={<Layers2 className="i l" aria-hidden />}
      title={group.name}
      aside={
        <>
          {group.versions.length > 1 ? (
            <Select
              aria-label="Version"
              value={group.version}
              onChange={({ currentTarget: { value } }) => router.push(paths.featureGroup(project, { name: group.name, version: Number(value) }))}
            >
              {group.versions.map(({ id, version }) => (
                <option key={id} value={version}>
                  v{version}
                </option>
              ))}
            </Select>
          ) : (
            <Badge>v{group.version}</Badge>
          )}
          {group.online ? <Badge tone="hl">online</Badge> : <Badge>offline</Badge>}
          {group.entry.firingAlerts.length > 0 && (
            <Link href={paths.featureGroup(project, group, 'monitoring')}>
              <StatePill state="drift" word={plural(group.entry.firingAlerts.length, 'alert')} />
            </Link>
          )}
        </>
      }
      facts={[
        'Feature group',
        group.description || null,
        group.createdBy && <Person key="by" name={group.createdBy.name} />,
        latest ? (
          <span key="fresh">
            last commit <Timestamp at={latest.committedAt} />
          </span>
        ) : (
          'no rows yet'
        ),
      ]}
      actions={
        <>
          <ButtonLink href={paths.featureGroup(project, group, 'code', { at: at ?? undefined })}>
            <Braces className="i s" aria-hidden />
            As code
          </ButtonLink>
          <WhyDisabled action="feature-group:insert" label="Insert rows" align="end">
            <Button kind="primary" onClick={onInsert}>
              <Plus className="i s" aria-hidden />
              Insert rows
            </Button>
          </WhyDisabled>
        </>
      }
    />
  );
}

type PartProps = {
  project: string;
  group: Group;
  at: string | null;
  shown: CommitLineFragment | null;
  statistics: Statistics | null;
};

function Part({ tab, ...props }: PartProps & { tab: GroupTab }) {
  const { project, group, at, shown, statistics } = props;
  const mayPreview = !useDenial('feature-group:preview');
  const mayMeasure = !useDenial('feature-group:statistics');
  if (at && !shown && tab !== 'used-by' && tab !== 'monitoring' && tab !== 'code')
    return <p className="text-muted">The group had no commit yet at this instant. Move the track, or go to the newest.</p>;
  switch (tab) {
    case 'schema':
      return <Schema {...props} />;
    case 'commits':
      return (
        <Section title="Commits" n={group.commits.pageInfo.hasNextPage ? undefined : group.commits.nodes.length}>
          {group.commits.nodes.length === 0 ? (
            <p className="text-muted">Nothing was inserted yet.</p>
          ) : (
            <>
              <CommitList project={project} group={group} commits={group.commits.nodes} shown={shown?.id} newest={group.latestCommit?.id} full />
              <MoreCommits project={project} group={group} shown={shown?.id} page={group.commits.pageInfo} />
            </>
          )}
        </Section>
      );
    case 'preview':
      if (!mayPreview) return <Withheld action="feature-group:preview" title="Rows are for those who may see data" />;
      return <RowsView key={at ?? 'now'} group={{ name: group.name, version: group.version }} at={at} marks={marksOf(group)} />;
    case 'statistics':
      if (!mayMeasure) return <Withheld action="feature-group:statistics" title="Distributions are for those who may see data" />;
      if (!statistics) return <NoStatistics shown={Boolean(shown)} />;
      return <StatisticsView statistics={statistics} features={group.features} />;
    case 'monitoring':
      return <MonitoringTab project={project} subject={{ kind: 'FEATURE_GROUP', id: group.id, name: group.name }} />;
    case 'used-by':
      return (
        <Section title="Feature views" n={group.featureViews.length} more={{ href: paths.lineage(project, group.id), label: 'Lineage' }}>
          <UsedBy project={project} views={group.featureViews} full />
        </Section>
      );
    case 'code':
      return <GroupCode project={project} group={group} at={at} />;
  }
}

const NoStatistics = ({ shown }: { shown: boolean }) => (
  <p className="text-muted">{shown ? 'No statistics were computed of this state.' : 'There are no statistics before the first rows.'}</p>
);

const marksOf = ({ primaryKey, eventTime: time }: Group): Record<string, string> => ({
  ...Object.fromEntries(primaryKey.map((name) => [name, 'key'])),
  ...(time && { [time]: 'event time' }),
});

function Schema({ project, group, at, shown, statistics }: PartProps) {
  const measured = statistics && new Map(statistics.features.map((masked) => [masked.feature, masked]));
  // Columns that were appended later are not in the statistics of an earlier state.
  const features = at && measured ? group.features.filter(({ name }) => measured.has(name)) : group.features;
  const denied = useDenial('feature-group:statistics');
  return (
    <div className="cols">
      <div>
        <div>
          <GroupFacts group={group} shown={shown} statistics={statistics} at={at} />
          <SchemaTable features={features} eventTime={group.eventTime} statistics={measured} />
        </div>
        {denied && (
          <Withheld action="feature-group:statistics" title="Distributions are for those who may see data">
            Names, types and commits are here for every member.
          </Withheld>
        )}
      </div>
      <aside aria-label="History and use">
        <Section
          title="Commits"
          n={group.commits.pageInfo.hasNextPage ? undefined : group.commits.nodes.length}
          more={{ href: paths.featureGroup(project, group, 'commits', { at: at ?? undefined }), label: 'All' }}
        >
          {group.commits.nodes.length === 0 ? (
            <p className="text-faint">nothing was inserted yet</p>
          ) : (
            <CommitList project={project} group={group} commits={group.commits.nodes.slice(0, 6)} shown={shown?.id} newest={group.latestCommit?.id} />
          )}
        </Section>
        <Section title="Used by" more={{ href: paths.lineage(project, group.id), label: 'Lineage' }}>
          <UsedBy project={project} views={group.featureViews} />
        </Section>
      </aside>
    </div>
  );
}

function GroupFacts({ group, shown, statistics, at }: Omit<PartProps, 'project'>) {
  const time = statistics?.features.find(({ feature }) => feature === group.eventTime);
  const range = readFragment(FeatureDistributionFragmentDoc, time ?? null);
  const nulls = statistics?.features.reduce((sum, masked) => sum + Number(readFragment(FeatureDistributionFragmentDoc, masked).nullCount), 0);
  return (
    <div className="facts-top">
      <Facts
        items={[
          ['Rows', count(Number(shown?.rowCount ?? 0))],
          at ? ['Commit', shown ? `#${shown.sequence}` : '–'] : ['Size, Parquet', bytes(Number(group.sizeBytes))],
          ...(nulls === undefined ? [] : [['Nulls', nulls === 0 ? 'none' : count(nulls)] as const]),
          [
            'Event time',
            !group.eventTime
              ? 'none: values always hold'
              : range?.min !== null && range?.min !== undefined
                ? `${day(range.type, range.min)} to ${day(range.type, range.max)}`
                : shown?.maxEventTime
                  ? `up to ${eventTime(shown.maxEventTime)}`
                  : '–',
          ],
          ['Online', group.online ? `${count(Number(group.online.keyCount))} keys` : 'offline only'],
        ]}
      />
    </div>
  );
}

const day = (type: Parameters<typeof showValue>[0], value: unknown) => showValue(type, value).slice(0, 10);
