import { CopyButton } from '@/components/copy-button.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { GroupNameFragmentDoc, TrainingInputsFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { count } from '@/lib/format.ts';
import { GroupLink } from '../feature-views/group-link.tsx';

/** Which state of which group went in; each leads to the group as it was then. */
export function InputList({ project, masked }: { project: string; masked: FragmentType<typeof TrainingInputsFragmentDoc> }) {
  const { inputs } = readFragment(TrainingInputsFragmentDoc, masked);
  // A group that is joined twice was read once.
  const distinct = [...new Map(inputs.map((input) => [input.featureGroup.id, input])).values()];
  if (inputs.length === 0) return <p className="text-faint">not read yet</p>;
  return (
    <ul className="grid gap-3">
      {distinct.map(({ featureGroup, commit, contentHash }) => {
        const { name } = readFragment(GroupNameFragmentDoc, featureGroup);
        return (
          <li key={featureGroup.id} className="min-w-0">
            <GroupLink project={project} masked={featureGroup} at={commit?.committedAt} />
            <div className="flex items-center gap-2 pl-5.5 text-xs text-faint tabular-nums">
              {commit ? `commit #${commit.sequence}, ${count(Number(commit.rowCount))} rows` : 'it was empty'}
              <span className="ml-auto flex items-center gap-1">
                <span className="mono">{contentHash.slice(0, 8)}…</span>
                <CopyButton text={contentHash} label={`Copy the hash of ${name}`} />
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
