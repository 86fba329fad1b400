import { parsePath } from '@hopyard/files';
import { description, resourceName } from '@hopyard/subgraph';
import * as z from 'zod';
import { DATATYPES, FORMATS } from './model.ts';

const key = z.string().min(1, 'At least 1 character.').max(250, 'At most 250 characters.');
const value = z.number('A finite number.');
const many = <S extends z.ZodType>(schema: S, most: number, what: string) =>
  z.array(schema).max(most, `At most ${most.toLocaleString('en')} ${what}.`);

const fileName = z.string().transform((path, check) => {
  try {
    return parsePath(path).join('/');
  } catch (error) {
    check.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});
const file = z
  .object({ name: fileName.nullish(), uploadId: z.uuid('This is no id of an upload.').nullish(), path: z.string().nullish() })
  .refine(({ uploadId, path }) => !uploadId !== !path, 'Name an upload or a path, and not both.');
const length = z.coerce.number().int().min(-1, 'A length is 0 or more, or -1 for any.').max(Number.MAX_SAFE_INTEGER, 'A length is at most 2^53.');
const tensor = z.object({
  name: key,
  datatype: z.enum(DATATYPES),
  shape: many(length, 32, 'dimensions'),
  feature: key.nullish().transform((feature) => feature ?? null),
});
const tensors = many(tensor, 1_000, 'values')
  .refine(
    distinct(({ name }: { name: string }) => name),
    'Two have the same name.',
  )
  .nullish()
  .transform((given) => given ?? null);

function distinct<Item>(of: (item: Item) => string) {
  return (items: readonly Item[]) => new Set(items.map(of)).size === items.length;
}

const LARGEST_EXAMPLE = 64 * 1024;

export const RegisterInput = z.object({
  model: resourceName,
  description: description.nullish().transform((given) => given ?? ''),
  format: z.enum(FORMATS),
  framework: z.string().max(200, 'At most 200 characters.').nullish(),
  files: many(file, 200, 'files').min(1, 'A version has at least one file.'),
  runId: z.uuid('This is no id of a run.').nullish(),
  trainingDatasetId: z.uuid('This is no id of a training dataset.').nullish(),
  inputs: tensors,
  outputs: tensors,
  inputExample: z
    .unknown()
    .refine((example) => JSON.stringify(example ?? null).length <= LARGEST_EXAMPLE, 'An example has at most 64 KiB.')
    .refine((example) => example === null || typeof example === 'undefined' || typeof example === 'object', 'An example is a JSON object.')
    .transform((example) => example ?? null),
  metrics: many(z.object({ key, value }), 1_000, 'metrics')
    .refine(
      distinct((metric: { key: string }) => metric.key),
      'Two have the same key.',
    )
    .nullish(),
  importances: many(z.object({ feature: key, value }), 10_000, 'importances')
    .nullish()
    .transform((given) => given ?? []),
  idempotencyKey: z.string().nullish(),
});
export type RegisterVersion = z.output<typeof RegisterInput>;
