import { notFound } from '@hopyard/identity';
import { appendColumns } from '@hopyard/table';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as groups from './feature-group-store.ts';
import { feature, problemsOfMore } from './feature-input.ts';
import { authorOf } from './author.ts';

const MOST_FEATURES = 500;
const Input = z.object({ featureGroupId: z.string(), features: z.array(feature).min(1, 'Name at least 1 feature.').max(MOST_FEATURES) });

export type AppendFeaturesOutcome = { kind: 'appended'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Appends columns: the one way in which a schema grows. Rows that are there have null in them. */
export async function appendFeatures(context: Context, input: unknown): Promise<AppendFeaturesOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { features } = parsed.value;
  const group = await context.loaders.featureGroup.load(parsed.value.featureGroupId);
  if (!group) throw notFound();
  const outcome = await context.write('feature-group:alter', parsed.value, async (unit): Promise<AppendFeaturesOutcome> => {
    const { tx } = unit;
    if (!(await groups.lock(tx, group.id))) throw notFound();
    const [now] = await groups.byIds(tx, [group.id]);
    if (!now) throw notFound();
    const columns = features.map(({ name, type }) => ({ name, type, nullable: true }));
    const fields: InvalidFields = [
      ...problemsOfMore(now.schema, columns),
      ...features.flatMap(({ nullable }, index) =>
        nullable
          ? []
          : [{ path: ['features', String(index), 'nullable'], message: 'Rows that are there have null in a new feature: it may be null.' }],
      ),
    ];
    const there = now.schema.columns.length;
    if (there + features.length > MOST_FEATURES)
      fields.push({ path: ['features'], message: `A feature group has at most ${MOST_FEATURES} features; this one has ${there}.` });
    if (fields.length > 0) return unit.abort({ kind: 'invalid', fields });
    await appendColumns(tx, group.id, columns, authorOf(unit.viewer, context.now()));
    await groups.describeFeatures(tx, group.id, Object.fromEntries(features.flatMap((f) => (f.description ? [[f.name, f.description]] : []))));
    await unit.append({
      kind: 'feature-group:alter',
      change: 'UPDATED',
      subjects: [{ kind: 'FeatureGroup', id: group.id }],
      facts: { features: features.length },
    });
    return { kind: 'appended', id: group.id };
  });
  context.loaders.featureGroup.clear(group.id);
  context.loaders.latestCommit.clear(group.id);
  return outcome;
}
