import { register } from '@hopyard/catalog';
import { type InvalidFields, newId, parseInput, resourceName } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { isRequirement, normaliseRequirement } from './environment.ts';
import * as environments from './environment-store.ts';

const requirement = z
  .string()
  .refine(isRequirement, 'Give a package by name and version, like scikit-learn==1.7.2: no address, path, marker or option.')
  .transform(normaliseRequirement);
const Input = z.object({
  name: resourceName,
  requirements: z.array(requirement).max(100, 'At most 100 packages.'),
  idempotencyKey: z.string().nullish(),
});

export type CreateEnvironmentOutcome =
  | { kind: 'created'; id: string }
  | { kind: 'name-taken'; name: string }
  | { kind: 'invalid'; fields: InvalidFields };

export async function createEnvironment(context: Context, input: unknown): Promise<CreateEnvironmentOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { name, requirements } = parsed.value;
  const outcome = await context.write('environment:create', parsed.value, async (unit): Promise<CreateEnvironmentOutcome> => {
    const id = newId();
    const author = { createdAt: context.now(), createdBy: unit.viewer.user.id };
    await register(unit.tx, { id, kind: 'ENVIRONMENT', label: name, ...author });
    if (!(await environments.insert(unit.tx, { id, name, requirements, ...author }))) return unit.abort({ kind: 'name-taken', name });
    await unit.append({ kind: 'environment:create', change: 'CREATED', subjects: [{ kind: 'Environment', id }], facts: { name } });
    return { kind: 'created', id };
  });
  context.wakes.wake('work');
  return outcome;
}
