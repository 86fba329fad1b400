import { FilesPage } from '@/features/files/files-page.tsx';
import { PAGE } from '@/features/files/page-size.ts';
import { FilesPageDocument, FilesRootDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

type Props = { params: Promise<{ project: string; path?: string[] }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).path?.at(-1) ?? 'Files') };
}

export default async function Files({ params }: Props) {
  const { project: segment, path: segments = [] } = await params;
  const project = decodeURIComponent(segment);
  const path = segments.map(decodeURIComponent);
  const [dataset] = path;
  if (dataset === undefined)
    return (
      <Prefetch project={project} document={FilesRootDocument} variables={{}}>
        <FilesPage project={project} path={path} />
      </Prefetch>
    );
  return (
    <Prefetch
      project={project}
      document={FilesPageDocument}
      variables={{ path: path.join('/'), dataset, first: PAGE, after: null }}
      exists={(data) => Boolean(data.project?.entryAt)}
    >
      <FilesPage project={project} path={path} />
    </Prefetch>
  );
}
