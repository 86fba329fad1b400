'use client';
import { Layers2, Search } from 'lucide-react';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { Badge } from '@/components/bits.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { ButtonLink } from '@/components/button.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { FeatureGroupFeedDocument, FeatureGroupsPageDocument, GroupRowFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { count, eventTime } from '@/lib/format.ts';
import { useKeys } from '@/lib/keys.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { firstGroupAsCode } from './group-as-code.ts';

/** How many groups are read at a time. */
const PAGE = 50;
const COLUMNS = 6;
const TYPING = 200;

type Row = { readonly id: string } & FragmentType<typeof GroupRowFragmentDoc>;

/** What features the project has, how fresh they are, and which can be looked up at once. */
export function FeatureGroupsPage({ project }: { project: string }) {
  const search = useSearchParams().get('q')?.trim() || null;
  const [{ data }] = useQuery({
    query: FeatureGroupsPageDocument,
    variables: { search, first: PAGE, after: null },
    requestPolicy: 'cache-and-network',
  });
  const refresh = useRefresh();
  useFeed(FeatureGroupFeedDocument, {}, ({ featureGroupChanged: { signal } }) => signal === 'EVENT' && refresh());
  const groups = data?.project?.featureGroups;
  const empty = groups?.nodes.length === 0 && search === null;
  return (
    <PageFrame crumbs={[{ label: 'Feature groups' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Feature groups"
          kind={<Layers2 className="i l" aria-hidden />}
          mono={false}
          title="Feature groups"
          facts={['Versioned tables of features, by key and time']}
          actions={!empty && <SearchField project={project} search={search} />}
        />
        {empty && <NoGroups project={project} />}
        {groups && groups.nodes.length > 0 && (
          <GroupTable project={project} search={search} groups={groups.nodes} after={nextPage(groups.pageInfo)} />
        )}
        {groups?.nodes.length === 0 && search !== null && (
          <p className="text-muted">
            No feature group has “{search}” in its name.{' '}
            <Link className="link" href={paths.features(project)}>
              Show all
            </Link>
          </p>
        )}
      </div>
    </PageFrame>
  );
}

function SearchField({ project, search }: { project: string; search: string | null }) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <label className="field-sm w-56" style={{ height: 'var(--control)' }}>
      <Search className="i s" aria-hidden />
      <span className="vh">Search feature groups</span>
      <input
        ref={field}
        type="search"
        placeholder="Search by name"
        defaultValue={search ?? ''}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => router.replace(paths.features(project, { search: value.trim() }), { scroll: false }), TYPING);
        }}
        // Who leaves the field for a link goes there: what was typed a moment before must not call them back.
        onBlur={({ relatedTarget }) => relatedTarget instanceof HTMLAnchorElement && clearTimeout(timer.current)}
      />
    </label>
  );
}

function NoGroups({ project }: { project: string }) {
  return (
    <EmptyState
      title="No feature groups yet"
      steps={[
        { title: 'Create a feature group', note: 'its features, their types, its key and time', state: 'next' },
        { title: 'Insert rows', note: 'a DataFrame, Parquet or CSV, in one commit', state: 'later' },
        { title: 'Join them in a feature view', note: 'each row sees only what was known at its time', state: 'later' },
      ]}
      code={<CodeBlock initial="Python" code={firstGroupAsCode(project)} />}
      action={
        <ButtonLink kind="primary" href={paths.jobs(project)}>
          Run a program that does
        </ButtonLink>
      }
    >
      A feature group is a table of features of one kind of thing, by key and time. Every insert is a commit: any earlier state can be read again.
    </EmptyState>
  );
}

function GroupTable({
  project,
  search,
  groups,
  after,
}: {
  project: string;
  search: string | null;
  groups: readonly Row[];
  after: string | null | undefined;
}) {
  return (
    <div className="wide-table">
      <table className="tb" aria-label="Feature groups" style={{ '--row': '3rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Feature group</th>
            <th className="num">Rows</th>
            <th className="num hide-n">Features</th>
            <th>Last commit</th>
            <th className="hide-n">Event time up to</th>
            <th>Online</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((masked) => (
            <GroupRow key={masked.id} project={project} masked={masked} />
          ))}
        </tbody>
        <MoreGroups project={project} search={search} after={after} />
      </table>
    </div>
  );
}

function GroupRow({ project, masked }: { project: string; masked: Row }) {
  const group = readFragment(GroupRowFragmentDoc, masked);
  const commit = group.latestCommit;
  return (
    <tr>
      <td>
        <Link className="name" href={paths.featureGroup(project, group)}>
          <Layers2 className="i" aria-hidden />
          <span className="min-w-0">
            <span className="flex items-center gap-2">
              <span className="mono clip" title={group.name}>
                {group.name}
              </span>
              <span className="text-xs font-normal text-faint">v{group.version}</span>
            </span>
            {group.description && <span className="clip block text-xs font-normal text-faint">{group.description}</span>}
          </span>
        </Link>
      </td>
      <td className="num">{count(Number(group.rowCount))}</td>
      <td className="num hide-n text-muted">{group.features.length}</td>
      <td className="text-muted">{commit ? <Timestamp at={commit.committedAt} /> : <span className="text-faint">no rows yet</span>}</td>
      <td className="hide-n text-muted tabular-nums">
        {commit?.maxEventTime ? eventTime(commit.maxEventTime) : <span className="text-faint">{group.eventTime ? '–' : 'no event time'}</span>}
      </td>
      <td>
        {group.online ? (
          <span className="flex items-center gap-2">
            <Badge tone="hl">online</Badge>
            <span className="hide-n text-xs text-faint tabular-nums">{count(Number(group.online.keyCount))} keys</span>
          </span>
        ) : (
          <Badge>offline</Badge>
        )}
      </td>
    </tr>
  );
}

const MoreGroups = ({ project, search, after }: { project: string; search: string | null; after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="feature groups">
    {(cursor) => <NextGroups project={project} search={search} after={cursor} />}
  </MoreRows>
);

function NextGroups({ project, search, after }: { project: string; search: string | null; after: string }) {
  const [{ data, error }, again] = useQuery({
    query: FeatureGroupsPageDocument,
    variables: { search, first: PAGE, after },
    requestPolicy: 'cache-and-network',
  });
  const groups = data?.project?.featureGroups;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(groups)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {groups?.nodes.map((masked) => (
          <GroupRow key={masked.id} project={project} masked={masked} />
        ))}
      </RowsPage>
      <MoreGroups project={project} search={search} after={nextPage(groups?.pageInfo)} />
    </>
  );
}
