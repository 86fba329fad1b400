import { notFound } from 'next/navigation';
import { ProjectShell } from '@/features/shell/project-shell.tsx';
import { ProjectShellDocument } from '@/graphql/__generated__/graphql.ts';
import { GraphProvider, HydrateGraph } from '@/graphql/provider.tsx';
import { prefetch } from '@/graphql/server.ts';

export async function generateMetadata({ params }: { params: Promise<{ project: string }> }) {
  const project = decodeURIComponent((await params).project);
  return { title: { default: project, template: `%s · ${project} · Hopyard` } };
}

export default async function ProjectLayout({ params, children }: { params: Promise<{ project: string }>; children: React.ReactNode }) {
  const project = decodeURIComponent((await params).project);
  const { data, error, state } = await prefetch(project, ProjectShellDocument, {});
  if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND')) notFound();
  if (error && !data) throw new Error(error.message, { cause: error });
  if (!data?.project) notFound();
  return (
    <GraphProvider key={project} project={project}>
      <HydrateGraph state={state}>
        <ProjectShell project={project}>{children}</ProjectShell>
      </HydrateGraph>
    </GraphProvider>
  );
}
