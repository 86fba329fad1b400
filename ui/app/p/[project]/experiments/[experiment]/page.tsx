import { ExperimentPage } from '@/features/experiments/experiment-page.tsx';
import { ExperimentPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

type Props = { params: Promise<{ project: string; experiment: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).experiment) };
}

export default async function Experiment({ params }: Props) {
  const { project, experiment } = await params;
  const names = { project: decodeURIComponent(project), experiment: decodeURIComponent(experiment) };
  return (
    <Prefetch
      project={names.project}
      document={ExperimentPageDocument}
      variables={{ name: names.experiment, first: 100, after: null }}
      exists={(data) => Boolean(data.project?.experiment)}
    >
      <ExperimentPage {...names} />
    </Prefetch>
  );
}
