import Link from 'next/link';
import { Person } from '@/components/avatar.tsx';
import { CopyButton } from '@/components/copy-button.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type CommitLineFragment, CommitLineFragmentDoc, type CommitOperation } from '@/graphql/__generated__/graphql.ts';
import { count, eventTime } from '@/lib/format.ts';
import { paths } from '@/paths.ts';

type Masked = { readonly id: string } & FragmentType<typeof CommitLineFragmentDoc>;
type Group = { name: string; version: number };

const DID: Record<CommitOperation, string> = {
  UPSERT: 'Rows inserted',
  DELETE: 'Rows deleted',
  ALTER: 'Columns appended',
  COMPACT: 'Files rewritten',
};

/** The history of a group, newest first; the commit that the page shows is filled. `full` says also what each holds. */
export function CommitList({
  project,
  group,
  commits,
  shown,
  newest,
  full = false,
}: {
  project: string;
  group: Group;
  commits: readonly Masked[];
  shown: string | undefined;
  newest: string | undefined;
  full?: boolean;
}) {
  return (
    <ol className="bine" aria-label="Commits, newest first">
      {commits.map((masked) => (
        <CommitItem
          key={masked.id}
          project={project}
          group={group}
          commit={readFragment(CommitLineFragmentDoc, masked)}
          shown={masked.id === shown}
          newest={masked.id === newest}
          full={full}
        />
      ))}
    </ol>
  );
}

function CommitItem({
  project,
  group,
  commit,
  shown,
  newest,
  full,
}: {
  project: string;
  group: Group;
  commit: CommitLineFragment;
  shown: boolean;
  newest: boolean;
  full: boolean;
}) {
  const href = paths.featureGroup(project, group, full ? 'commits' : 'schema', { at: newest ? undefined : commit.committedAt });
  return (
    <li>
      <span className={`node${shown ? ' on' : ''}`} />
      <div className="flex items-baseline gap-3">
        <Link href={href} scroll={false} className="clip font-medium hover:underline" aria-current={shown ? 'true' : undefined}>
          {DID[commit.operation]} <span className="font-normal text-faint">#{String(commit.sequence)}</span>
        </Link>
        <span className="ml-auto text-xs text-faint">
          <Timestamp at={commit.committedAt} />
        </span>
      </div>
      <div className="changes">
        <Changes commit={commit} />
        <Author project={project} commit={commit} />
      </div>
      {full && (
        <div className="changes">
          <span>{count(Number(commit.rowCount))} rows after it</span>
          {commit.minEventTime && commit.maxEventTime && (
            <span>
              event times {eventTime(commit.minEventTime)} to {eventTime(commit.maxEventTime)}
            </span>
          )}
          <span className="flex items-center gap-1">
            state <span className="mono">{commit.contentHash.slice(0, 12)}…</span>
            <CopyButton text={commit.contentHash} label={`Copy the hash of commit ${commit.sequence}`} />
          </span>
        </div>
      )}
    </li>
  );
}

function Changes({ commit: { rowsInserted, rowsUpdated, rowsDeleted, operation } }: { commit: CommitLineFragment }) {
  const [inserted, updated, deleted] = [Number(rowsInserted), Number(rowsUpdated), Number(rowsDeleted)];
  if (inserted + updated + deleted === 0) return <span>{operation === 'UPSERT' ? 'nothing new' : 'no row changed'}</span>;
  return (
    <>
      {inserted > 0 && <span className="text-ok">+{count(inserted)}</span>}
      {updated > 0 && <span className="text-run">{count(updated)} updated</span>}
      {deleted > 0 && <span className="text-bad">−{count(deleted)}</span>}
    </>
  );
}

function Author({ project, commit: { by, committedBy } }: { project: string; commit: CommitLineFragment }) {
  if (by)
    return (
      <span className="flex min-w-0 items-center gap-1">
        by{' '}
        {by.kind === 'EXECUTION' && !by.deletedAt ? (
          <Link href={paths.run(project, by.id)} className="mono clip hover:underline">
            {by.label}
          </Link>
        ) : (
          <span className="mono clip">{by.label}</span>
        )}
      </span>
    );
  return committedBy ? (
    <span className="flex items-center gap-1.5">
      by <Person name={committedBy.name} />
    </span>
  ) : (
    <span>by the platform</span>
  );
}
