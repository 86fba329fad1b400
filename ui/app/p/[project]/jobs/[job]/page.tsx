import { JobPage } from '@/features/jobs/job-page.tsx';
import { JobPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

type Props = { params: Promise<{ project: string; job: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).job) };
}

export default async function Job({ params }: Props) {
  const { project, job } = await params;
  const names = { project: decodeURIComponent(project), job: decodeURIComponent(job) };
  return (
    <Prefetch
      project={names.project}
      document={JobPageDocument}
      variables={{ name: names.job, first: 50, after: null }}
      exists={(data) => Boolean(data.project?.job)}
    >
      <JobPage {...names} />
    </Prefetch>
  );
}
