import { link } from '@hopyard/catalog';
import { parsePath } from '@hopyard/files';
import { notFound } from '@hopyard/identity';
import type { Context } from '../context.ts';
import type { ModelFile } from './model.ts';
import * as models from './model-store.ts';
import * as versions from './version-store.ts';

/** A file of a version, for one who may have its bytes: a person who may take data out, or a program. Either leaves a trace. */
export async function readableModelFile(context: Context, modelName: string, number: number, path: string): Promise<ModelFile> {
  const { viewer } = context;
  const program = viewer?.proof.kind === 'JOB' ? viewer.proof.executionId : null;
  const action = program ? 'model:read-files' : 'model:download';
  const found: { file: ModelFile | null } = { file: null };
  await context.write(action, {}, async (unit) => {
    const name = parsePath(path).join('/');
    const model = await models.byName(unit.tx, modelName);
    const [version] = model ? await versions.byNames(unit.tx, [{ modelId: model.id, version: number, alias: null }]) : [];
    const [files = []] = version ? await versions.filesOf(unit.tx, [version.id]) : [];
    found.file = files.find((file) => file.name === name) ?? null;
    if (!version || !found.file) throw notFound();
    if (program) await link(unit.tx, [{ sourceId: program, targetId: version.id, relation: 'USED', byId: program }]);
    await unit.append({
      kind: action,
      change: 'UPDATED',
      subjects: [{ kind: 'ModelVersion', id: version.id }, ...(program ? [{ kind: 'Execution', id: program }] : [])],
      facts: { model: modelName, version: number, file: name },
    });
    return { kind: 'journaled' };
  });
  if (!found.file) throw notFound();
  return found.file;
}
