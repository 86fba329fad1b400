import { Combine } from 'lucide-react';
import Link from 'next/link';
import { Name } from '@/components/bits.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { UsingViewFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';

type Masked = { readonly id: string } & FragmentType<typeof UsingViewFragmentDoc>;

/** The feature views that read a group. `full` says also what they are for. */
export function UsedBy({ project, views, full = false }: { project: string; views: readonly Masked[]; full?: boolean }) {
  if (views.length === 0) return <p className="text-faint">no feature view reads it</p>;
  return (
    <ul className={full ? 'grid' : 'grid gap-2'} aria-label="Feature views that read it">
      {views.map((masked) => {
        const view = readFragment(UsingViewFragmentDoc, masked);
        return (
          <li key={masked.id} className={full ? 'border-b border-line py-3 last:border-0' : undefined}>
            <Link href={paths.featureView(project, view)} className="flex min-w-0 items-center gap-2.5 hover:underline">
              <Combine className="i text-faint" aria-hidden />
              <b className="mono clip">{view.name}</b>
              <span className="ml-auto text-xs text-faint">{full ? `v${view.version}` : `feature view v${view.version}`}</span>
            </Link>
            {full && (view.description || view.labels.length > 0) && (
              <p className="pl-6.5 text-muted">
                {view.description}
                {view.labels.length > 0 && (
                  <>
                    {' '}
                    Predicts <Name>{view.labels.join(', ')}</Name>.
                  </>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
