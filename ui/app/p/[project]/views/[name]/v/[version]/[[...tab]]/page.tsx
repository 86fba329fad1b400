import { notFound } from 'next/navigation';
import { FeatureViewPage } from '@/features/feature-views/feature-view-page.tsx';
import { FeatureViewPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';
import { tabOf, versionOf, VIEW_TABS } from '@/paths.ts';

type Props = { params: Promise<{ project: string; name: string; version: string; tab?: string[] }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).name) };
}

export default async function FeatureView({ params }: Props) {
  const { project: segment, name: coded, version: number, tab: parts } = await params;
  const [project, name] = [decodeURIComponent(segment), decodeURIComponent(coded)];
  const [version, tab] = [versionOf(number), tabOf(VIEW_TABS, parts)];
  if (version === null || tab === null) notFound();
  return (
    <Prefetch
      project={project}
      document={FeatureViewPageDocument}
      variables={{ name, version }}
      exists={(data) => Boolean(data.project?.featureView)}
    >
      <FeatureViewPage key={`${name} ${version}`} project={project} name={name} version={version} tab={tab} />
    </Prefetch>
  );
}
