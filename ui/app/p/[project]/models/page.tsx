import { ModelsPage } from '@/features/models/models-page.tsx';
import { ModelsPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Models' };

export default async function Models({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return (
    <Prefetch project={project} document={ModelsPageDocument} variables={{ first: 50, after: null }}>
      <ModelsPage project={project} />
    </Prefetch>
  );
}
