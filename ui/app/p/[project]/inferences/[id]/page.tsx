import { InferencePage } from '@/features/inferences/inference-page.tsx';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { InferencePageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Call' };

export default async function Inference({ params }: { params: Promise<{ project: string; id: string }> }) {
  const { project: segment, id: coded } = await params;
  const [project, id] = [decodeURIComponent(segment), decodeURIComponent(coded)];
  if (!(await prefetchAllowed(project, 'inference:read'))) return <InferencePage project={project} id={id} allowed={false} />;
  return (
    <Prefetch project={project} document={InferencePageDocument} variables={{ id }} exists={(data) => Boolean(data.inference)}>
      <InferencePage key={id} project={project} id={id} allowed />
    </Prefetch>
  );
}
