import { columnsOf, link, type NewLink, register } from '@hopyard/catalog';
import { PlatformError } from '@hopyard/identity';
import { type InvalidFields, newId, parseInput, type Unit } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as points from '../run/point-store.ts';
import { checkModel, type Sound, type Unsound } from './check-model.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { findOrigin, type Origin } from './find-origin.ts';
import { contentHash, type Importance, type Model, type Tensor } from './model.ts';
import * as models from './model-store.ts';
import { RegisterInput, type RegisterVersion } from './register-input.ts';
import * as versions from './version-store.ts';

type Refused = Unsound | { kind: 'invalid'; fields: InvalidFields };
export type RegisterVersionOutcome = { kind: 'registered'; id: string } | Refused;

/** Makes files the next version of a model, once it was looked into them. */
export async function registerVersion(context: Context, input: unknown): Promise<RegisterVersionOutcome> {
  const parsed = parseInput(RegisterInput, input);
  if (!parsed.ok) return parsed.outcome;
  const wanted = parsed.value;
  // Files are looked into outside of the transaction, and what was found is told within it: a repeated key is answered first.
  const looked = await lookInto(context, wanted);
  return context.write('model:register', wanted, async (unit): Promise<RegisterVersionOutcome> => {
    if (looked.kind !== 'sound') return unit.abort(looked);
    const { files, fields } = await findFiles(unit.tx, unit.viewer, wanted, context.now());
    if (fields.length > 0) return unit.abort({ kind: 'invalid', fields });
    if (files.map(({ blobId }) => blobId).join() !== looked.files.map(({ blobId }) => blobId).join())
      throw new PlatformError('CONFLICT', 'A file was replaced while it was looked into. Register it again.');
    const origin = await findOrigin(unit.tx, unit.viewer, wanted);
    if ('fields' in origin) return unit.abort({ kind: 'invalid', fields: origin.fields });
    return insertVersion(context, unit, wanted, looked, files, origin);
  });
}

type Looked = (Sound & { files: readonly FoundFile[] }) | Refused;

async function lookInto({ read, blobs, now }: Context, wanted: RegisterVersion): Promise<Looked> {
  const { files, fields } = await read('model:register', (tx, viewer) => findFiles(tx, viewer, wanted, now()));
  if (fields.length > 0) return { kind: 'invalid', fields };
  const checked = await checkModel(blobs, wanted.format, files, wanted);
  return checked.kind === 'sound' ? { ...checked, files } : checked;
}

async function insertVersion(
  context: Context,
  { tx, viewer, append }: Unit,
  wanted: RegisterVersion,
  { inputs, outputs, producer }: Sound,
  files: readonly FoundFile[],
  origin: Origin,
): Promise<RegisterVersionOutcome> {
  const author = { createdAt: context.now(), createdBy: viewer.user.id };
  const { format, description, inputExample, importances } = wanted;
  const model = await modelNamed(tx, wanted.model, author);
  const version = await models.takeVersion(tx, model.id);
  const id = newId();
  const columns = origin.trainingDatasetId ? await columnsOf(tx, origin.trainingDatasetId) : [];
  await register(tx, { id, kind: 'MODEL_VERSION', label: `${model.name} v${version}`, ...author });
  await versions.insert(tx, {
    ...{
      id,
      modelId: model.id,
      version,
      description,
      state: 'READY',
      format,
      inputs: inputs.map((input) => ({ ...input, feature: input.feature ?? columns.find((column) => column === input.name) ?? null })),
      outputs,
      inputExample,
      importances,
      files,
      ...origin,
      ...author,
    },
    framework: wanted.framework ?? producer,
    sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    contentHash: contentHash(files),
    metrics: wanted.metrics ?? (await lastMetrics(tx, origin.runId)),
  });
  await link(
    tx,
    provenance(
      id,
      model,
      files,
      origin,
      columns.filter((column) => featuresOf(inputs, importances).has(column)),
    ),
  );
  await append({
    kind: 'model:register',
    change: 'CREATED',
    subjects: [{ kind: 'ModelVersion', id }, { kind: 'Model', id: model.id }, ...(origin.runId ? [{ kind: 'Run', id: origin.runId }] : [])],
    facts: { model: model.name, version, format },
  });
  return { kind: 'registered', id };
}

async function modelNamed(tx: Unit['tx'], name: string, author: { createdAt: Date; createdBy: string }): Promise<Model> {
  const existing = await models.modelToBe(tx, name);
  if (existing) return existing;
  const model = { id: newId(), name, ...author };
  await register(tx, { id: model.id, kind: 'MODEL', label: name, ...author });
  await models.insert(tx, model);
  return model;
}

async function lastMetrics(tx: Unit['tx'], runId: string | null) {
  const [metrics = []] = runId ? await points.metricsOf(tx, [runId]) : [];
  return metrics.map(({ key, last }) => ({ key, value: last }));
}

/** What a version may call features: its inputs say so, or are called so. */
const featuresOf = (inputs: readonly Tensor[], importances: readonly Importance[]) =>
  new Set([...inputs.map(({ name, feature }) => feature ?? name), ...importances.map(({ feature }) => feature)]);

/** What leads from a version back to the rows that it was trained on. */
function provenance(
  id: string,
  model: Model,
  files: readonly FoundFile[],
  { runId, executionId, trainingDatasetId }: Origin,
  features: readonly string[],
): NewLink[] {
  const by = executionId ? { byId: executionId } : {};
  const filesRead = [...new Set(files.map(({ entryId }) => entryId).filter((entryId) => entryId !== null))];
  const columns = features.map((feature) => ({ source: feature, target: feature }));
  return [
    { sourceId: model.id, targetId: id, relation: 'CONTAINS' },
    ...[runId, executionId]
      .filter((producer) => producer !== null)
      .map((sourceId): NewLink => ({ sourceId, targetId: id, relation: 'PRODUCED', ...by })),
    ...(trainingDatasetId ? [{ sourceId: id, targetId: trainingDatasetId, relation: 'DERIVED_FROM' as const, columns, ...by }] : []),
    ...filesRead.map((targetId): NewLink => ({ sourceId: id, targetId, relation: 'DERIVED_FROM', ...by })),
  ];
}
