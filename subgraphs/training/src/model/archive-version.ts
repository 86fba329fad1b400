import { notFound } from '@hopyard/identity';
import type { Context } from '../context.ts';
import * as models from './model-store.ts';
import * as versions from './version-store.ts';

export type ArchiveVersionOutcome = { kind: 'done'; id: string } | { kind: 'aliased'; aliases: string[] };

/** Puts a version aside, or takes it back. What an alias points at is in use and stays. */
export async function archiveVersion(context: Context, modelVersionId: string, archived: boolean): Promise<ArchiveVersionOutcome> {
  const found = await context.loaders.modelVersion.load(modelVersionId);
  if (!found) throw notFound();
  const outcome = await context.write('model:promote', { modelVersionId, archived }, async (unit): Promise<ArchiveVersionOutcome> => {
    const version = await versions.lock(unit.tx, found.id);
    if (!version) throw notFound();
    const { id, modelId } = version;
    const [aliases = []] = await models.aliasesOfVersions(unit.tx, [id]);
    if (archived && aliases.length > 0) return unit.abort({ kind: 'aliased', aliases });
    await versions.setState(unit.tx, id, archived ? 'ARCHIVED' : 'READY');
    await unit.append({
      kind: 'model:archive',
      change: 'UPDATED',
      subjects: [
        { kind: 'ModelVersion', id },
        { kind: 'Model', id: modelId },
      ],
      facts: { version: version.version, archived },
    });
    return { kind: 'done', id };
  });
  context.loaders.modelVersion.clear(found.id);
  return outcome;
}
