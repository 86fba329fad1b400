import { notFound } from '@hopyard/identity';
import { commitStaged, snapshot, type Staged, stageCompaction } from '@hopyard/table';
import type { Context } from '../context.ts';
import { authorOf } from './author.ts';
import * as groups from './feature-group-store.ts';
import { untilCommitted } from './until-committed.ts';

export type CompactOutcome = { kind: 'compacted'; id: string } | { kind: 'conflict' };

/** Rewrites the small files of a group's newest state into one. No row changes. */
export async function compactFeatureGroup(context: Context, featureGroupId: string): Promise<CompactOutcome> {
  await context.permit('feature-group:alter');
  const group = await context.loaders.featureGroup.load(featureGroupId);
  if (!group) throw notFound();
  const commit = (staged: Staged) =>
    context.write('feature-group:alter', {}, async (unit): Promise<CompactOutcome> => {
      const { tx } = unit;
      if (!(await groups.hold(tx, [group.id])).has(group.id)) throw notFound();
      const done = await commitStaged(tx, staged, authorOf(unit.viewer, context.now()));
      if (done === 'conflict') return unit.abort({ kind: 'conflict' });
      await unit.append({
        kind: 'feature-group:compact',
        change: 'UPDATED',
        subjects: [{ kind: 'FeatureGroup', id: group.id }],
        facts: { sequence: Number(done.sequence) },
      });
      return { kind: 'compacted', id: group.id };
    });
  const outcome = await untilCommitted<CompactOutcome>(context, async () => {
    const state = await context.read('feature-group:alter', (tx) => snapshot(tx, group.id));
    if (!state) throw notFound();
    const staged = await stageCompaction(context, state);
    return staged.kind === 'nothing' ? { kind: 'compacted', id: group.id } : { staged, commit: () => commit(staged) };
  });
  context.loaders.latestCommit.clear(group.id);
  return outcome;
}
