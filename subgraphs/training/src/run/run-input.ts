import * as z from 'zod';

export const key = z.string().min(1, 'A key has at least 1 character.').max(250, 'A key has at most 250 characters.');
export const parameters = z
  .array(z.object({ key, value: z.string().max(2000, 'A value has at most 2,000 characters.') }))
  .max(1000, 'At most 1,000 parameters.')
  .nullish()
  .transform((value) => value ?? []);
export const MOST_POINTS = 10_000;
const TOO_MANY_POINTS = 'At most 10,000 points at a time.';
const step = z.coerce
  .bigint()
  .min(0n, 'A step is 0 or more.')
  .max(2n ** 62n, 'A step is at most 2^62.');
const value = z.number('A value is a finite number.');
export const metrics = z
  .array(z.object({ key, step, at: z.date().nullish(), value }))
  .max(MOST_POINTS, TOO_MANY_POINTS)
  .nullish()
  .transform((given) => given ?? []);
export const series = z
  .array(
    z.object({ key, steps: z.array(step), values: z.array(value), at: z.array(z.date()).nullish() }).superRefine(({ steps, values, at }, check) => {
      const say = (path: string, count: number) => {
        if (count !== steps.length)
          check.addIssue({ code: 'custom', path: [path], message: `As many as there are steps: ${steps.length}, not ${count}.` });
      };
      say('values', values.length);
      if (at) say('at', at.length);
    }),
  )
  .refine((given) => given.reduce((sum, { steps }) => sum + steps.length, 0) <= MOST_POINTS, TOO_MANY_POINTS)
  .nullish()
  .transform((given) => given ?? []);
export const MOST_TAGS = 100;
export const tags = z
  .array(z.string().trim().min(1, 'A tag has at least 1 character.').max(100, 'A tag has at most 100 characters.'))
  .max(MOST_TAGS, `At most ${MOST_TAGS} tags.`)
  .nullish()
  .transform((value) => value ?? []);
export const artifacts = z
  .array(z.string())
  .max(100, 'At most 100 files.')
  .nullish()
  .transform((value) => value ?? []);
export const runName = z.string().trim().min(1, 'A name has at least 1 character.').max(100, 'A name has at most 100 characters.');
