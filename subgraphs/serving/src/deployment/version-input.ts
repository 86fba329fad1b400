import { notFound } from '@hopyard/identity';
import type { InvalidFields, Unit } from '@hopyard/subgraph';
import { validate } from 'uuid';
import * as z from 'zod';
import { mismatches } from '../model/mismatches.ts';
import type { ServedModel, ServedView } from '../model/served-model.ts';
import * as served from '../model/served-model-store.ts';

const MIB = 1024n ** 2n;

/** What a version runs, and with what. */
export const versionInput = z.object({
  modelVersionId: z.string(),
  featureViewId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  environmentId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  cpus: z.number().min(0.1, 'At least 0.1 cores.').max(64, 'At most 64 cores.').default(1),
  memoryBytes: z.coerce
    .bigint()
    .min(64n * MIB, 'At least 64 MiB (67108864).')
    .max(256n * 1024n * MIB, 'At most 256 GiB.')
    .default(1024n * MIB),
  replicas: z.int().min(1, 'At least 1 replica.').max(8, 'At most 8 replicas.').default(1),
});
export type VersionInput = z.output<typeof versionInput>;

export type VersionRefused =
  | { kind: 'model-not-ready'; id: string }
  | { kind: 'mismatch'; fields: InvalidFields }
  | { kind: 'not-online'; featureGroupIds: string[]; names: string[] }
  | { kind: 'invalid'; fields: InvalidFields };
export type Fitting = { kind: 'fitting'; model: ServedModel; view: ServedView | null };

/** Finds what a version names, and says what of it does not fit together. */
export async function findFitting({ tx }: Pick<Unit, 'tx'>, wanted: VersionInput): Promise<Fitting | VersionRefused> {
  const { modelVersionId, featureViewId, environmentId } = wanted;
  if (![modelVersionId, featureViewId, environmentId].every((id) => id === null || validate(id))) throw notFound();
  const model = await served.model(tx, modelVersionId);
  if (!model) throw notFound();
  if (model.state !== 'READY') return { kind: 'model-not-ready', id: model.id };
  if (environmentId !== null) {
    const problem = await problemOfEnvironment(tx, model, environmentId);
    if (problem) return { kind: 'invalid', fields: [{ path: ['version', 'environmentId'], message: problem }] };
  }
  if (featureViewId === null) return { kind: 'fitting', model, view: null };
  const view = await served.view(tx, featureViewId);
  if (!view) throw notFound();
  const offline = view.groups.filter(({ online }) => !online);
  if (offline.length > 0) return { kind: 'not-online', featureGroupIds: offline.map(({ id }) => id), names: offline.map(({ name }) => name) };
  const unreachable = view.groups.filter(({ joinedByKey }) => !joinedByKey);
  const fields = [
    ...unreachable.map(({ name }) => ({
      path: ['version', 'featureViewId'],
      message: `${name} is not joined by exactly its key, so its rows cannot be looked up.`,
    })),
    ...mismatches(model, view),
  ];
  return fields.length > 0 ? { kind: 'mismatch', fields } : { kind: 'fitting', model, view };
}

async function problemOfEnvironment(tx: Unit['tx'], { format }: ServedModel, environmentId: string): Promise<string | null> {
  const environment = await served.environment(tx, environmentId);
  if (!environment) throw notFound();
  if (format === 'ONNX') return 'A model in ONNX runs without Python: leave the environment out.';
  if (environment.state === 'READY') return null;
  return environment.state === 'FAILED'
    ? `${environment.name} could not be built: ${environment.failure}`
    : `${environment.name} is still being built; deploy once it is READY.`;
}
