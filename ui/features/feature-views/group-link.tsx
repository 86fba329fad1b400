import { Layers2 } from 'lucide-react';
import Link from 'next/link';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { GroupNameFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';

/** A feature group by name and version, perhaps as of an instant. */
export function GroupLink({ project, masked, at }: { project: string; masked: FragmentType<typeof GroupNameFragmentDoc>; at?: string | undefined }) {
  const group = readFragment(GroupNameFragmentDoc, masked);
  return (
    <Link href={paths.featureGroup(project, group, 'schema', { at })} className="inline-flex min-w-0 items-center gap-2 align-middle hover:underline">
      <Layers2 className="i s text-faint" aria-hidden />
      <span className="mono clip font-medium">{group.name}</span>
      <span className="text-xs text-faint">v{group.version}</span>
    </Link>
  );
}
