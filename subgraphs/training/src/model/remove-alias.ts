import { notFound } from '@hopyard/identity';
import type { InvalidFields } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as models from './model-store.ts';

export type RemoveAliasOutcome = { kind: 'removed'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Removes an alias of a model. */
export async function removeAlias(context: Context, { modelId, alias }: { modelId: string; alias: string }): Promise<RemoveAliasOutcome> {
  const model = await context.loaders.model.load(modelId);
  if (!model) throw notFound();
  return context.write('model:promote', { modelId, alias }, async (unit): Promise<RemoveAliasOutcome> => {
    const versionId = await models.removeAlias(unit.tx, model.id, alias);
    if (!versionId) return unit.abort({ kind: 'invalid', fields: [{ path: ['alias'], message: `"${model.name}" has no alias "${alias}".` }] });
    await unit.append({
      kind: 'model:remove-alias',
      change: 'UPDATED',
      subjects: [
        { kind: 'ModelVersion', id: versionId },
        { kind: 'Model', id: model.id },
      ],
      facts: { model: model.name, alias },
    });
    return { kind: 'removed', id: model.id };
  });
}
