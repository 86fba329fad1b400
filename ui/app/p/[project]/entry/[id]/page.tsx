import { notFound, redirect } from 'next/navigation';
import { EntryPlaceDocument } from '@/graphql/__generated__/graphql.ts';
import { prefetch } from '@/graphql/server.ts';
import { paths } from '@/paths.ts';

type Props = { params: Promise<{ project: string; id: string }> };

/** Goes to where a file or directory lies now: the catalogue knows it by its id. */
export default async function Entry({ params }: Props) {
  const { project: segment, id } = await params;
  const project = decodeURIComponent(segment);
  const { data, error } = await prefetch(project, EntryPlaceDocument, { id });
  if (data?.file) redirect(paths.files(project, data.file.path.slice(0, -data.file.name.length - 1), { file: data.file.name }));
  if (data?.directory) redirect(paths.files(project, data.directory.path));
  if (error && !error.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND')) throw error;
  notFound();
}
