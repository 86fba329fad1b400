import { notFound } from 'next/navigation';
import { ModelVersionPage } from '@/features/models/model-version-page.tsx';
import { ModelVersionPageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

type Props = { params: Promise<{ project: string; model: string; version: string }> };

export async function generateMetadata({ params }: Props) {
  const { model, version } = await params;
  return { title: `${decodeURIComponent(model)} v${version}` };
}

export default async function ModelVersion({ params }: Props) {
  const { project, model, version } = await params;
  if (!/^[1-9]\d{0,8}$/.test(version)) notFound();
  const names = { project: decodeURIComponent(project), model: decodeURIComponent(model), version: Number(version) };
  return (
    <Prefetch
      project={names.project}
      document={ModelVersionPageDocument}
      variables={{ name: names.model, version: names.version }}
      exists={(data) => Boolean(data.project?.model?.version)}
    >
      <ModelVersionPage {...names} />
    </Prefetch>
  );
}
