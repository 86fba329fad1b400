import { FeatureViewsPage } from '@/features/feature-views/feature-views-page.tsx';
import { FeatureViewsPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Feature views' };

export default async function FeatureViews({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return (
    <Prefetch project={project} document={FeatureViewsPageDocument} variables={{ first: 50, after: null }}>
      <FeatureViewsPage project={project} />
    </Prefetch>
  );
}
