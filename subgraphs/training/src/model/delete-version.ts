import { markDeleted } from '@hopyard/catalog';
import { notFound } from '@hopyard/identity';
import { isViolationOf } from '@hopyard/postgres';
import type { Context } from '../context.ts';
import * as models from './model-store.ts';
import * as versions from './version-store.ts';

export type DeleteVersionOutcome = { kind: 'deleted'; id: string } | { kind: 'aliased'; aliases: string[] } | { kind: 'deployed' };

/** Deletes a version that no alias points at and no deployment has; answers what it was a version of. */
export async function deleteVersion(context: Context, modelVersionId: string): Promise<DeleteVersionOutcome> {
  const found = await context.loaders.modelVersion.load(modelVersionId);
  if (!found) throw notFound();
  const outcome = await context
    .write('model:delete', { modelVersionId }, async (unit): Promise<DeleteVersionOutcome> => {
      const version = await versions.lock(unit.tx, found.id);
      if (!version) throw notFound();
      const { id, modelId } = version;
      const [aliases = []] = await models.aliasesOfVersions(unit.tx, [id]);
      if (aliases.length > 0) return unit.abort({ kind: 'aliased', aliases });
      await versions.remove(unit.tx, id);
      await markDeleted(unit.tx, [id]);
      await unit.append({
        kind: 'model:delete',
        change: 'DELETED',
        subjects: [
          { kind: 'ModelVersion', id },
          { kind: 'Model', id: modelId },
        ],
        facts: { version: version.version },
      });
      return { kind: 'deleted', id: modelId };
    })
    .catch((error: unknown): DeleteVersionOutcome => {
      // What a deployment runs, or ran, is referred to by it.
      if (isViolationOf(error, 'deployment_versions_model_fkey')) return { kind: 'deployed' };
      throw error;
    });
  context.loaders.modelVersion.clear(found.id);
  return outcome;
}
