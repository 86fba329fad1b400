import { notFound } from 'next/navigation';
import { ComparePage } from '@/features/compare/compare-page.tsx';
import { ComparePageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Compare' };

type Props = { params: Promise<{ project: string }>; searchParams: Promise<{ runs?: string | string[] }> };

const MOST_COMPARED = 10;

export default async function Compare({ params, searchParams }: Props) {
  const project = decodeURIComponent((await params).project);
  const ids = [...new Set([(await searchParams).runs ?? []].flat().join(',').split(',').filter(Boolean))].slice(0, MOST_COMPARED);
  if (ids.length === 0) notFound();
  return (
    <Prefetch project={project} document={ComparePageDocument} variables={{ ids }} exists={(data) => data.runs.length > 0}>
      <ComparePage project={project} ids={ids} />
    </Prefetch>
  );
}
