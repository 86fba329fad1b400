import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput, resourceName } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import type { ModelVersion } from './model.ts';
import * as models from './model-store.ts';
import * as versions from './version-store.ts';

const Input = z.object({ modelVersionId: z.string(), alias: resourceName });

export type SetAliasOutcome =
  | { kind: 'set'; id: string }
  | { kind: 'state-conflict'; state: ModelVersion['state'] }
  | { kind: 'invalid'; fields: InvalidFields };

/** Points an alias at a version. */
export async function setAlias(context: Context, input: unknown): Promise<SetAliasOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { alias } = parsed.value;
  const found = await context.loaders.modelVersion.load(parsed.value.modelVersionId);
  if (!found) throw notFound();
  return context.write('model:promote', parsed.value, async (unit): Promise<SetAliasOutcome> => {
    const version = await versions.lock(unit.tx, found.id);
    if (!version) throw notFound();
    if (version.state !== 'READY') return unit.abort({ kind: 'state-conflict', state: version.state });
    const { id, modelId } = version;
    const pointed = await models.pointAlias(unit.tx, { modelId, name: alias, versionId: id, setAt: context.now(), setBy: unit.viewer.user.id });
    const [model] = await models.byIds(unit.tx, [modelId]);
    const [before] = pointed ? await versions.byIds(unit.tx, [pointed]) : [];
    await unit.append({
      kind: 'model:set-alias',
      change: 'UPDATED',
      subjects: [
        { kind: 'ModelVersion', id },
        { kind: 'Model', id: modelId },
        ...(before && before.id !== id ? [{ kind: 'ModelVersion', id: before.id }] : []),
      ],
      facts: { model: model?.name ?? null, alias, version: version.version, before: before?.version ?? null },
    });
    return { kind: 'set', id };
  });
}
