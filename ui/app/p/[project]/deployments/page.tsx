import { DeploymentsPage } from '@/features/deployments/deployments-page.tsx';
import { DeploymentsPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Deployments' };

export default async function Deployments({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return (
    <Prefetch project={project} document={DeploymentsPageDocument} variables={{ first: 50, after: null }}>
      <DeploymentsPage project={project} />
    </Prefetch>
  );
}
