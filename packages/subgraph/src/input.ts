import * as z from 'zod';

export type InvalidFields = { path: string[]; message: string }[];

/** Checks an input against its rules: the parsed value, or every field that is wrong. */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
): { ok: true; value: z.output<S> } | { ok: false; outcome: { kind: 'invalid'; fields: InvalidFields } } {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = parsed.error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message }));
  return { ok: false, outcome: { kind: 'invalid', fields } };
}

/** The `InvalidInput` member of a result union. */
export const invalidInput = ({ fields }: { fields: InvalidFields }) => ({
  __typename: 'InvalidInput' as const,
  message: fields.map((field) => (field.path.length ? `${field.path.join('.')}: ${field.message}` : field.message)).join(' '),
  fields,
});

/** Names of projects, jobs, environments and their like. */
export const resourceName = z
  .string()
  .regex(
    /^[a-z](?:[a-z0-9]|[-_](?=[a-z0-9])){0,62}$/,
    'A name has 1 to 63 characters: lower-case letters, digits, single - or _ between them, and starts with a letter.',
  );

export const description = z.string().max(2000, 'A description has at most 2,000 characters.');
