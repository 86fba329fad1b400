'use client';
import { Combine } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { Badge } from '@/components/bits.tsx';
import { ButtonLink } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { FeatureViewsPageDocument, type FeatureViewsPageQuery, GroupNameFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { firstViewAsCode } from './view-as-code.ts';

const PAGE = 50;
const COLUMNS = 6;

type View = NonNullable<FeatureViewsPageQuery['project']>['featureViews']['nodes'][number];

/** Which features belong together for which kind of model. */
export function FeatureViewsPage({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: FeatureViewsPageDocument, variables: { first: PAGE, after: null }, requestPolicy: 'cache-and-network' });
  const views = data?.project?.featureViews;
  return (
    <PageFrame crumbs={[{ label: 'Feature views' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Feature views"
          kind={<Combine className="i l" aria-hidden />}
          mono={false}
          title="Feature views"
          facts={['What a kind of model is given, joined over feature groups']}
        />
        {views?.nodes.length === 0 && <NoViews project={project} groups={(data?.project?.featureGroups.nodes.length ?? 0) > 0} />}
        {views && views.nodes.length > 0 && <ViewTable project={project} views={views.nodes} after={nextPage(views.pageInfo)} />}
      </div>
    </PageFrame>
  );
}

function NoViews({ project, groups }: { project: string; groups: boolean }) {
  return (
    <EmptyState
      title="No feature views yet"
      steps={[
        { title: 'Fill feature groups', note: 'one of them holds the label', state: groups ? 'done' : 'next' },
        { title: 'Join them in a feature view', note: 'say which columns are predicted', state: groups ? 'next' : 'later' },
        { title: 'Train and look up', note: 'the same features, frozen or online', state: 'later' },
      ]}
      code={<CodeBlock initial="Python" code={firstViewAsCode(project)} />}
      action={
        <ButtonLink kind="primary" href={groups ? paths.jobs(project) : paths.features(project)}>
          {groups ? 'Run a program that does' : 'Go to feature groups'}
        </ButtonLink>
      }
    >
      A feature view joins feature groups so that each row sees only what was known at its time. Training data and online vectors both come from it.
    </EmptyState>
  );
}

function ViewTable({ project, views, after }: { project: string; views: readonly View[]; after: string | null | undefined }) {
  return (
    <div className="wide-table">
      <table className="tb" aria-label="Feature views" style={{ '--row': '3rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Feature view</th>
            <th>Predicts</th>
            <th className="num hide-n">Inputs</th>
            <th className="hide-n">Reads</th>
            <th>Online</th>
            <th className="num">Created</th>
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <ViewRow key={view.id} project={project} view={view} />
          ))}
        </tbody>
        <MoreViews project={project} after={after} />
      </table>
    </div>
  );
}

function ViewRow({ project, view }: { project: string; view: View }) {
  const groups = [...new Set(view.featureGroups.map((masked) => readFragment(GroupNameFragmentDoc, masked).name))];
  return (
    <tr>
      <td>
        <Link className="name" href={paths.featureView(project, view)}>
          <Combine className="i" aria-hidden />
          <span className="min-w-0">
            <span className="flex items-center gap-2">
              <span className="mono clip" title={view.name}>
                {view.name}
              </span>
              <span className="text-xs font-normal text-faint">v{view.version}</span>
            </span>
            {view.description && <span className="clip block text-xs font-normal text-faint">{view.description}</span>}
          </span>
        </Link>
      </td>
      <td className="mono text-muted">{view.labels.join(', ') || <span className="font-sans text-faint">nothing</span>}</td>
      <td className="num hide-n text-muted">{view.features.filter(({ role }) => role === 'INPUT').length}</td>
      <td className="hide-n text-muted">
        <span className="mono clip block max-w-72" title={groups.join(', ')}>
          {groups.join(', ')}
        </span>
      </td>
      <td>{view.online ? <Badge tone="hl">online</Badge> : <Badge>offline</Badge>}</td>
      <td className="num text-muted">
        <Timestamp at={view.createdAt} />
      </td>
    </tr>
  );
}

const MoreViews = ({ project, after }: { project: string; after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="feature views">
    {(cursor) => <NextViews project={project} after={cursor} />}
  </MoreRows>
);

function NextViews({ project, after }: { project: string; after: string }) {
  const [{ data, error }, again] = useQuery({ query: FeatureViewsPageDocument, variables: { first: PAGE, after } });
  const views = data?.project?.featureViews;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(views)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {views?.nodes.map((view) => (
          <ViewRow key={view.id} project={project} view={view} />
        ))}
      </RowsPage>
      <MoreViews project={project} after={nextPage(views?.pageInfo)} />
    </>
  );
}
