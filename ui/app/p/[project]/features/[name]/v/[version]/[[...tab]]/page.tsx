import { notFound } from 'next/navigation';
import { groupVariables, instantOf } from '@/features/feature-groups/as-of.ts';
import { FeatureGroupPage } from '@/features/feature-groups/feature-group-page.tsx';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { FeatureGroupPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';
import { GROUP_TABS, tabOf, versionOf } from '@/paths.ts';

type Props = {
  params: Promise<{ project: string; name: string; version: string; tab?: string[] }>;
  searchParams: Promise<{ at?: string | string[] }>;
};

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).name) };
}

export default async function FeatureGroup({ params, searchParams }: Props) {
  const { project: segment, name: coded, version: number, tab: parts } = await params;
  const [project, name] = [decodeURIComponent(segment), decodeURIComponent(coded)];
  const [version, tab] = [versionOf(number), tabOf(GROUP_TABS, parts)];
  if (version === null || tab === null) notFound();
  const at = instantOf([(await searchParams).at].flat()[0]);
  const statistics = await prefetchAllowed(project, 'feature-group:statistics');
  return (
    <Prefetch
      project={project}
      document={FeatureGroupPageDocument}
      variables={groupVariables({ name, version }, at, statistics)}
      exists={(data) => Boolean(data.project?.featureGroup)}
    >
      <FeatureGroupPage key={`${name} ${version}`} project={project} name={name} version={version} tab={tab} statistics={statistics} />
    </Prefetch>
  );
}
