import type { ArtifactKind } from '@/graphql/__generated__/graphql.ts';

type Entry = { readonly id: string; readonly kind: ArtifactKind; readonly label: string; readonly deletedAt?: string | null };
type Step = {
  readonly entry: Entry;
  readonly link: { readonly source: { readonly id: string }; readonly target: { readonly id: string } };
};
export type Branch = { entry: Entry; branches: Branch[] };

/** What an artifact was made from, and what that was made from: each thing once, under what it is nearest to. */
export function branchesOf(id: string, steps: readonly Step[]): Branch[] {
  return steps
    .filter(({ entry, link }) => entry.id !== id && (link.source.id === id || link.target.id === id))
    .map(({ entry }) => ({ entry, branches: branchesOf(entry.id, withoutThing(steps, id)) }));
}

// A step's link leads back to where the walk came from: what was passed is not gone through again.
const withoutThing = (steps: readonly Step[], id: string) => steps.filter(({ entry }) => entry.id !== id);
