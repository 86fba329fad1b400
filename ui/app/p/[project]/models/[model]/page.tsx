import { redirect } from 'next/navigation';
import { ModelWithoutVersions } from '@/features/models/model-without-versions.tsx';
import { NewestModelVersionDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';
import { prefetch } from '@/graphql/server.ts';
import { paths } from '@/paths.ts';

type Props = { params: Promise<{ project: string; model: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).model) };
}

/** A model is shown by its newest version; the address then says which one that is. */
export default async function Model({ params }: Props) {
  const { project: segment, model } = await params;
  const [project, name] = [decodeURIComponent(segment), decodeURIComponent(model)];
  const { data } = await prefetch(project, NewestModelVersionDocument, { name });
  const newest = data?.project?.model?.version;
  if (newest) redirect(paths.modelVersion(project, name, newest.version));
  return (
    <Prefetch project={project} document={NewestModelVersionDocument} variables={{ name }} exists={(found) => Boolean(found.project?.model)}>
      <ModelWithoutVersions project={project} model={name} />
    </Prefetch>
  );
}
