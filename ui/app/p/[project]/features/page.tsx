import { FeatureGroupsPage } from '@/features/feature-groups/feature-groups-page.tsx';
import { FeatureGroupsPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Feature groups' };

type Props = { params: Promise<{ project: string }>; searchParams: Promise<{ q?: string | string[] }> };

export default async function FeatureGroups({ params, searchParams }: Props) {
  const project = decodeURIComponent((await params).project);
  const search = [(await searchParams).q].flat()[0]?.trim() || null;
  return (
    <Prefetch project={project} document={FeatureGroupsPageDocument} variables={{ search, first: 50, after: null }}>
      <FeatureGroupsPage project={project} />
    </Prefetch>
  );
}
