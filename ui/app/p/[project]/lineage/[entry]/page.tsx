import { LineagePage } from '@/features/lineage/lineage-page.tsx';
import { LineagePageDocument } from '@/graphql/__generated__/graphql.ts';
import { Prefetch } from '@/graphql/page.tsx';

export const metadata = { title: 'Lineage' };

type Props = {
  params: Promise<{ project: string; entry: string }>;
  searchParams: Promise<{ of?: string | string[]; column?: string | string[]; impact?: string | string[] }>;
};

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export default async function Lineage({ params, searchParams }: Props) {
  const { project: segment, entry } = await params;
  const { of, column, impact } = await searchParams;
  const project = decodeURIComponent(segment);
  return (
    <Prefetch project={project} document={LineagePageDocument} variables={{ id: entry }} exists={(data) => Boolean(data.catalogEntry)}>
      <LineagePage key={entry} project={project} id={entry} asked={{ of: one(of), column: one(column), impact: one(impact) === 'true' }} />
    </Prefetch>
  );
}
