import { notFound, PlatformError } from '@hopyard/identity';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import { commitStaged, keyText, snapshot, type Staged, stageDelete } from '@hopyard/table';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as online from '../online/online-row-store.ts';
import { authorOf } from './author.ts';
import * as groups from './feature-group-store.ts';
import { untilCommitted } from './until-committed.ts';

const Input = z.object({
  featureGroupId: z.string(),
  keys: z.array(z.record(z.string(), z.unknown())).min(1, 'Name at least 1 key.').max(1000, 'Delete at most 1,000 keys at a time.'),
});

export type DeleteRowsOutcome = { kind: 'deleted'; commitId: string | null } | { kind: 'invalid'; fields: InvalidFields } | { kind: 'conflict' };

/** Deletes all rows of keys from the newest state, and from the online side with it. */
export async function deleteRows(context: Context, input: unknown): Promise<DeleteRowsOutcome> {
  const viewer = await context.permit('feature-group:alter');
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { featureGroupId, keys } = parsed.value;
  const group = await context.loaders.featureGroup.load(featureGroupId);
  if (!group) throw notFound();
  const texts = keys.map((key) => keyText(group.schema, key));
  const fields = texts.flatMap((text, index) => (text.kind === 'invalid' ? [{ path: ['keys', String(index)], message: text.message }] : []));
  if (fields.length > 0) return { kind: 'invalid', fields };
  const keyTexts = texts.flatMap((text) => (text.kind === 'key' ? [text.text] : []));

  const commit = (staged: Staged) =>
    context.write('feature-group:alter', {}, async (unit): Promise<DeleteRowsOutcome> => {
      const { tx } = unit;
      if (!(await groups.hold(tx, [group.id])).has(group.id)) throw notFound();
      const done = await commitStaged(tx, staged, authorOf(unit.viewer, context.now()));
      if (done === 'conflict') return unit.abort({ kind: 'conflict' });
      if (group.online) {
        await online.deleteKeys(tx, group.id, keyTexts);
        await online.reached(tx, group.id, done.id);
      }
      await unit.append({
        kind: 'feature-group:delete-rows',
        change: 'UPDATED',
        subjects: [{ kind: 'FeatureGroup', id: group.id }],
        facts: { sequence: Number(done.sequence), rowsDeleted: Number(done.rowsDeleted) },
      });
      return { kind: 'deleted', commitId: done.id };
    });

  const outcome = await untilCommitted<DeleteRowsOutcome>(context, async () => {
    const state = await context.read('feature-group:alter', (tx) => snapshot(tx, group.id));
    if (!state) throw notFound();
    const staged = await stageDelete(context, state, keys);
    if (staged.kind === 'nothing') return { kind: 'deleted', commitId: null };
    if (staged.kind === 'refused') throw new PlatformError('BAD_USER_INPUT', staged.message);
    return { staged, commit: () => commit(staged) };
  });
  context.loaders.latestCommit.clear(group.id);
  context.profiler.wake();
  context.compactor.wake({ projectId: viewer.project?.id as string, groupId: group.id });
  return outcome;
}
