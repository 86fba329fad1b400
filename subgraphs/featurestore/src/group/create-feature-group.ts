import { link, register } from '@hopyard/catalog';
import { createTable } from '@hopyard/table';
import { description, type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { nameOf } from './feature-group.ts';
import * as groups from './feature-group-store.ts';
import { feature, schemaOf, snakeName } from './feature-input.ts';

const Input = z.object({
  name: snakeName,
  description: description.nullish().transform((text) => text ?? ''),
  features: z.array(feature).min(1, 'A feature group has at least 1 feature.').max(500, 'A feature group has at most 500 features.'),
  primaryKey: z.array(z.string()).min(1, 'A key has at least 1 feature.').max(10, 'A key has at most 10 features.'),
  eventTime: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  online: z
    .boolean()
    .nullish()
    .transform((online) => online ?? false),
  idempotencyKey: z.string().nullish(),
});

export type CreateFeatureGroupOutcome = { kind: 'created'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Makes a feature group without rows: the first of its name, or the next version of it. */
export async function createFeatureGroup(context: Context, input: unknown): Promise<CreateFeatureGroupOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { name, features, online } = parsed.value;
  const shape = schemaOf(parsed.value);
  if ('fields' in shape) return { kind: 'invalid', fields: shape.fields };
  return context.write('feature-group:create', parsed.value, async (unit): Promise<CreateFeatureGroupOutcome> => {
    const { tx, viewer } = unit;
    const id = newId();
    const author = { createdAt: context.now(), createdBy: viewer.user.id };
    const version = await groups.takeVersion(tx, name);
    await register(tx, { id, kind: 'FEATURE_GROUP', label: nameOf({ name, version }), ...author });
    await createTable(tx, { id, schema: shape.schema });
    const descriptions = Object.fromEntries(
      features.filter((column) => column.description !== '').map((column) => [column.name, column.description]),
    );
    await groups.insert(tx, { id, name, version, description: parsed.value.description, descriptions, online, ...author });
    if (viewer.proof.kind === 'JOB') {
      const columns = features.map((column) => ({ source: null, target: column.name }));
      await link(tx, [{ sourceId: viewer.proof.executionId, targetId: id, relation: 'PRODUCED', columns }]);
    }
    await unit.append({
      kind: 'feature-group:create',
      change: 'CREATED',
      subjects: [{ kind: 'FeatureGroup', id }],
      facts: { name, version, online },
    });
    return { kind: 'created', id };
  });
}
