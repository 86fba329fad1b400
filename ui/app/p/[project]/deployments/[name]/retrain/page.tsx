import { RetrainPage } from '@/features/retrain/retrain-page.tsx';
import { prefetchAllowed } from '@/features/shell/allowed.ts';
import { RetrainPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Retrain' };

type Props = { params: Promise<{ project: string; name: string }>; searchParams: Promise<{ of?: string }> };

export default async function Retrain({ params, searchParams }: Props) {
  const { project: segment, name: coded } = await params;
  const { of = '' } = await searchParams;
  const [project, name] = [decodeURIComponent(segment), decodeURIComponent(coded)];
  const mayRun = await prefetchAllowed(project, 'job:run');
  const variables = { name, of, given: of !== '', mayRun };
  return (
    <Prefetch
      project={project}
      document={RetrainPageDocument}
      variables={variables}
      exists={(data) => Boolean(data.project?.deployment) && (of === '' || Boolean(data.modelVersion))}
    >
      <RetrainPage key={name} project={project} variables={variables} />
    </Prefetch>
  );
}
