import { createDataset as create } from '@hopyard/files';
import { description, type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';

const Input = z.object({
  name: z
    .string()
    .regex(
      /^[A-Za-z](?:[A-Za-z0-9]|[-_](?=[A-Za-z0-9])){0,62}$/,
      'A dataset has a name of 1 to 63 letters, digits, single - or _ between them, a letter first.',
    ),
  description,
  idempotencyKey: z.string().nullish(),
});

export type CreateDatasetOutcome =
  | { kind: 'created'; id: string }
  | { kind: 'name-taken'; name: string }
  | { kind: 'invalid'; fields: InvalidFields };

export async function createDataset(context: Context, input: unknown): Promise<CreateDatasetOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { name, description } = parsed.value;
  return context.write('dataset:create', parsed.value, async (unit): Promise<CreateDatasetOutcome> => {
    const author = { createdAt: context.now(), createdBy: unit.viewer.user.id };
    const dataset = await create(unit.tx, { name, description, kind: 'FILES', ...author });
    if (!dataset) return unit.abort({ kind: 'name-taken', name });
    await unit.append({
      kind: 'dataset:create',
      change: 'CREATED',
      subjects: [
        { kind: 'Dataset', id: dataset.id },
        { kind: 'Directory', id: dataset.rootId },
      ],
      facts: { name },
    });
    return { kind: 'created', id: dataset.id };
  });
}
