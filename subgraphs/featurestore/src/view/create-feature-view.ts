import { link, type NewLink, register } from '@hopyard/catalog';
import type { Viewer } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import { description, type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { type FeatureGroup, nameOf } from '../group/feature-group.ts';
import * as groups from '../group/feature-group-store.ts';
import { snakeName } from '../group/feature-input.ts';
import { OPERATORS, originsOf, type ViewDefinition } from './feature-view.ts';
import * as views from './feature-view-store.ts';
import { problemsOfJoin } from './join-of-schemas.ts';
import { type QueryAsked, resolveQuery } from './resolve-query.ts';

/** What a client leaves out and what it sends as null are the same. */
const orNull = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null);
const listOf = <S extends z.ZodType>(schema: S, most: number, message: string) =>
  z
    .array(schema)
    .max(most, message)
    .nullish()
    .transform((list) => list ?? []);

const features = orNull(z.array(z.string()).max(500, 'A group has at most 500 features.'));
const join = z.object({
  featureGroupId: z.string(),
  features,
  on: orNull(z.array(z.object({ left: z.string(), right: z.string() })).max(10, 'A key has at most 10 features.')),
  prefix: z
    .string()
    .nullish()
    .transform((prefix) => prefix ?? ''),
  asOf: orNull(z.boolean()),
  maxAge: orNull(z.string()),
});
const condition = z.object({ feature: z.string(), operator: z.enum(OPERATORS), value: z.unknown() });

const Input = z.object({
  name: snakeName,
  description: description.nullish().transform((text) => text ?? ''),
  query: z.object({
    baseId: z.string(),
    baseFeatures: features,
    joins: listOf(join, 20, 'A query joins at most 20 groups.'),
    filter: listOf(condition, 50, 'A filter has at most 50 conditions.'),
  }),
  labels: listOf(z.string(), 100, 'A view has at most 100 labels.'),
  idempotencyKey: z.string().nullish(),
});

export type CreateFeatureViewOutcome =
  | { kind: 'created'; id: string }
  | { kind: 'query-invalid'; fields: InvalidFields }
  | { kind: 'invalid'; fields: InvalidFields };

/** Makes a feature view: the first of its name, or the next version of it. */
export async function createFeatureView(context: Context, input: unknown): Promise<CreateFeatureViewOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { name, query, labels } = parsed.value;
  return context.write('feature-view:create', parsed.value, async (unit): Promise<CreateFeatureViewOutcome> => {
    const { tx, viewer } = unit;
    const asked: QueryAsked = { ...query, labels };
    const held = await heldGroups(tx, [asked.baseId, ...asked.joins.map(({ featureGroupId }) => featureGroupId)]);
    const resolved = resolveQuery(asked, (id) => held.get(id) ?? null);
    if ('fields' in resolved) return unit.abort({ kind: 'query-invalid', fields: resolved.fields });
    const { definition } = resolved;
    const fields = problemsOfJoin(definition, (groupId) => held.get(groupId) as FeatureGroup);
    if (fields.length > 0) return unit.abort({ kind: 'query-invalid', fields });
    const id = newId();
    const author = { createdAt: context.now(), createdBy: viewer.user.id };
    const version = await views.takeVersion(tx, name);
    await register(tx, { id, kind: 'FEATURE_VIEW', label: nameOf({ name, version }), ...author });
    await views.insert(tx, { id, name, version, description: parsed.value.description, definition, ...author });
    await link(tx, provenance(id, definition, viewer));
    await unit.append({ kind: 'feature-view:create', change: 'CREATED', subjects: [{ kind: 'FeatureView', id }], facts: { name, version } });
    return { kind: 'created', id };
  });
}

/** The groups of a query that are there, by id. They are not deleted before the view is there. */
async function heldGroups(tx: Tx, ids: readonly string[]): Promise<Map<string, FeatureGroup>> {
  const known = [...new Set(ids)].filter((id) => z.guid().safeParse(id).success);
  await groups.hold(tx, known);
  const found = await groups.byIds(tx, known);
  return new Map(known.flatMap((id, place) => (found[place] ? [[id, found[place]]] : [])));
}

function provenance(id: string, definition: ViewDefinition, { proof }: Viewer): NewLink[] {
  const by = proof.kind === 'JOB' ? { byId: proof.executionId } : {};
  return [
    ...originsOf(definition).map(({ groupId: targetId, columns }): NewLink => ({ sourceId: id, targetId, relation: 'DERIVED_FROM', columns, ...by })),
    ...(by.byId ? [{ sourceId: by.byId, targetId: id, relation: 'PRODUCED' as const }] : []),
  ];
}
