'use client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/button.tsx';
import { nextPage } from '@/components/more-rows.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { FeatureGroupCommitsDocument } from '@/graphql/__generated__/graphql.ts';
import { CommitList } from './commit-list.tsx';

type Props = { project: string; group: { name: string; version: number }; shown: string | undefined };
type Page = { hasNextPage: boolean; endCursor?: string | null | undefined };

/** Older commits, a page at a time. */
export function MoreCommits({ page, ...props }: Props & { page: Page | undefined }) {
  const [open, setOpen] = useState(false);
  const after = nextPage(page);
  if (!after) return null;
  if (open) return <NextCommits {...props} after={after} />;
  return (
    <Button kind="ghost" size="sm" onClick={() => setOpen(true)}>
      Show more commits
    </Button>
  );
}

function NextCommits({ project, group: { name, version }, shown, after }: Props & { after: string }) {
  const [{ data, error }, again] = useQuery({ query: FeatureGroupCommitsDocument, variables: { name, version, after } });
  const commits = data?.project?.featureGroup?.commits;
  if (error && !commits)
    return (
      <p role="alert" className="flex items-center gap-3 text-muted">
        The older commits did not arrive. Those above are unharmed.
        <Button size="sm" onClick={() => again({ requestPolicy: 'network-only' })}>
          Try again
        </Button>
      </p>
    );
  if (!commits) return <TableSkeleton label="older commits" rows={3} />;
  return (
    <>
      <CommitList project={project} group={{ name, version }} commits={commits.nodes} shown={shown} newest={undefined} full />
      <MoreCommits project={project} group={{ name, version }} shown={shown} page={commits.pageInfo} />
    </>
  );
}
