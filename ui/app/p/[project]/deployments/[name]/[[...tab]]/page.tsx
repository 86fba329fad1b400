import { notFound } from 'next/navigation';
import { DeploymentPage } from '@/features/deployments/deployment-page.tsx';
import { DeploymentPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';
import { DEPLOYMENT_TABS, tabOf } from '@/paths.ts';

type Props = { params: Promise<{ project: string; name: string; tab?: string[] }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).name) };
}

export default async function Deployment({ params }: Props) {
  const { project: segment, name: coded, tab: parts } = await params;
  const [project, name] = [decodeURIComponent(segment), decodeURIComponent(coded)];
  const tab = tabOf(DEPLOYMENT_TABS, parts);
  if (tab === null) notFound();
  return (
    <Prefetch project={project} document={DeploymentPageDocument} variables={{ name }} exists={(data) => Boolean(data.project?.deployment)}>
      <DeploymentPage key={name} project={project} name={name} tab={tab} />
    </Prefetch>
  );
}
