import { link, type NewLink, register } from '@hopyard/catalog';
import { notFound } from '@hopyard/identity';
import { description, type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import { snapshots } from '@hopyard/table';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as groups from '../group/feature-group-store.ts';
import { groupIdsOf, originsOf } from '../view/feature-view.ts';
import { splitInput, splitsOf } from './split-input.ts';
import * as datasets from './training-dataset-store.ts';
import * as parts from './training-split-store.ts';

const Input = z.object({
  featureViewId: z.string(),
  description: description.nullish().transform((text) => text ?? ''),
  splits: z
    .array(splitInput)
    .max(10, 'At most 10 splits.')
    .nullish()
    .transform((splits) => splits ?? []),
  asOf: z
    .date()
    .nullish()
    .transform((at) => at ?? null),
  seed: z.coerce
    .bigint()
    .min(-(2n ** 63n))
    .max(2n ** 63n - 1n)
    .nullish()
    .transform((seed) => seed ?? 0n),
  idempotencyKey: z.string().nullish(),
});

export type CreateTrainingDatasetOutcome = { kind: 'created'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Pins the state of every group that a view reads, and asks for the rows: a builder makes them. */
export async function createTrainingDataset(context: Context, input: unknown): Promise<CreateTrainingDatasetOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { asOf, seed } = parsed.value;
  const view = await context.loaders.featureView.load(parsed.value.featureViewId);
  if (!view) throw notFound();
  const groupIds = groupIdsOf(view.definition);
  const outcome = await context.write('training-dataset:create', parsed.value, async (unit): Promise<CreateTrainingDatasetOutcome> => {
    const { tx, viewer } = unit;
    const held = await groups.hold(tx, groupIds);
    const gone = groupIds.find((id) => !held.has(id));
    if (gone) return unit.abort({ kind: 'invalid', fields: [{ path: ['featureViewId'], message: 'A feature group that the view reads is gone.' }] });
    const states = await snapshots(
      tx,
      groupIds.map((tableId) => (asOf ? { tableId, asOf: { at: asOf } } : { tableId })),
    );
    const timed = states[0]?.schema.eventTime !== null;
    const wanted = splitsOf(parsed.value.splits, timed);
    if ('fields' in wanted) return unit.abort({ kind: 'invalid', fields: wanted.fields });
    const id = newId();
    const author = { createdAt: context.now(), createdBy: viewer.user.id };
    const version = await datasets.takeVersion(tx, view.id);
    await register(tx, { id, kind: 'TRAINING_DATASET', label: `${view.name}_${view.version} #${version}`, ...author });
    const byFraction = wanted.splits.some(({ fraction }) => fraction !== null);
    await datasets.insert(tx, {
      ...{ id, featureViewId: view.id, version, description: parsed.value.description, seed: byFraction ? seed : null, ...author },
    });
    await parts.insert(tx, id, wanted.splits);
    await parts.insertInputs(
      tx,
      id,
      states.map((state, place) => ({
        place,
        featureGroupId: groupIds[place] as string,
        commitId: state?.commit?.id ?? null,
        sequence: state?.commit?.sequence ?? 0n,
        contentHash: state?.commit?.contentHash ?? '',
      })),
    );
    const byId = viewer.proof.kind === 'JOB' ? viewer.proof.executionId : undefined;
    await link(tx, [
      {
        sourceId: id,
        targetId: view.id,
        relation: 'DERIVED_FROM',
        columns: view.definition.columns.map(({ name }) => ({ source: name, target: name })),
      },
      ...originsOf(view.definition).map(({ groupId: targetId, columns }): NewLink => ({ sourceId: id, targetId, relation: 'DERIVED_FROM', columns })),
      ...(byId ? [{ sourceId: byId, targetId: id, relation: 'PRODUCED' as const, byId }] : []),
    ]);
    await unit.append({
      kind: 'training-dataset:create',
      change: 'CREATED',
      subjects: [
        { kind: 'TrainingDataset', id },
        { kind: 'FeatureView', id: view.id },
      ],
      facts: { view: view.name, version },
    });
    return { kind: 'created', id };
  });
  if (outcome.kind === 'created') context.builder.wake();
  return outcome;
}
