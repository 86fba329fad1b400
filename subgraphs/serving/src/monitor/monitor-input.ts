import { resourceName } from '@hopyard/subgraph';
import * as z from 'zod';
import { SEVERITIES } from '../alert/alert.ts';
import { duration } from '../duration.ts';
import { DRIFT_METRICS, isDrift, isOfTheWhole, METRICS } from './metrics.ts';
import { REFERENCE_KINDS, type Threshold, type WindowCut } from './monitor.ts';

const DAY = 86_400;
const learnt = z.object({
  floor: z.number().min(0, 'At least 0.').default(0.25),
  deviations: z.number().min(0, 'At least 0.').max(100, 'At most 100.').default(3),
  chunkRows: z.int().min(100, 'At least 100 rows.').max(1_000_000, 'At most 1,000,000 rows.').default(2_000),
  chunkSpan: duration(3_600, 31 * DAY)
    .nullish()
    .transform((span) => span ?? null),
});

const threshold = z
  .object({
    metric: z.enum(METRICS),
    column: z
      .string()
      .nullish()
      .transform((column) => column ?? null),
    limit: z
      .number()
      .nullish()
      .transform((limit) => limit ?? null),
    learnt: learnt.nullish().transform((learning) => learning ?? null),
    breaches: z.int().min(1, 'At least 1.').default(1),
    outOf: z.int().min(1, 'At least 1.').max(20, 'At most 20.').default(1),
    severity: z.enum(SEVERITIES).default('WARNING'),
  })
  .superRefine((value, context) => {
    if ((value.limit === null) === (value.learnt === null))
      context.addIssue({ code: 'custom', path: ['limit'], message: 'Give either a limit, or how it is learnt.' });
    if (value.learnt && !isDrift(value.metric))
      context.addIssue({ code: 'custom', path: ['learnt'], message: `Limits are learnt of ${DRIFT_METRICS.join(', ')} alone.` });
    if (value.column !== null && isOfTheWhole(value.metric))
      context.addIssue({ code: 'custom', path: ['column'], message: `${value.metric} is of the calls as a whole: leave the column out.` });
    if (value.breaches > value.outOf) context.addIssue({ code: 'custom', path: ['breaches'], message: 'At most `outOf`.' });
  });

export const thresholds = z
  .array(threshold)
  .min(1, 'At least one threshold.')
  .max(50, 'At most 50 thresholds.')
  .superRefine((all, context) => {
    for (const [index, { metric, column }] of all.entries())
      if (all.findIndex((other) => other.metric === metric && other.column === column) < index)
        context.addIssue({ code: 'custom', path: [index, 'metric'], message: 'There is a threshold of this metric and column before.' });
  });

const window = z
  .object({
    count: z.int().min(10, 'At least 10 calls.').max(1_000_000, 'At most 1,000,000 calls.').nullish(),
    slideCount: z.int().min(10, 'At least 10 calls.').nullish(),
    length: duration(1, 31 * DAY).nullish(),
    slide: duration(1, 31 * DAY).nullish(),
    minSamples: z.int().min(1, 'At least 1.').default(200),
  })
  .transform(({ count, slideCount, length, slide, minSamples }, context): { cut: WindowCut; minSamples: number } => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    };
    if (typeof count === 'number' && typeof length === 'number') return refuse('count', 'Give either `count` or `length`.');
    if (typeof count !== 'number' && typeof length !== 'number') return { cut: { by: 'commit' }, minSamples };
    const by = typeof count === 'number' ? 'count' : 'time';
    const size = typeof count === 'number' ? count : length! * 1000;
    const every = typeof count === 'number' ? (slideCount ?? count) : (slide ?? length!) * 1000;
    if (size % every !== 0) return refuse(by === 'count' ? 'slideCount' : 'slide', `It must divide the window.`);
    if (size / every > 100) return refuse(by === 'count' ? 'slideCount' : 'slide', 'A window has at most 100 starts of others in it.');
    return { cut: { by, size, every }, minSamples };
  });

export const createInput = z.object({
  name: resourceName,
  subjectId: z.string(),
  reference: z
    .object({
      kind: z.enum(REFERENCE_KINDS).default('TRAINING_SPLIT'),
      trainingDatasetId: z.string().nullish(),
      split: z.string().default('train'),
      range: z
        .object({ from: z.date(), to: z.date() })
        .refine(({ from, to }) => from < to, { path: ['to'], message: 'A range ends after it begins.' })
        .nullish(),
    })
    .refine(({ kind, range }) => (kind === 'FIXED_RANGE') === (range !== null && range !== undefined), {
      path: ['range'],
      message: 'FIXED_RANGE has a range, and nothing else has.',
    })
    .prefault({}),
  window,
  columns: z.array(z.string()).min(1, 'At least one column.').max(500, 'At most 500 columns.').nullish(),
  thresholds,
  idempotencyKey: z.string().nullish(),
});

export const isLearnt = ({ learnt: learning }: Pick<Threshold, 'learnt'>): boolean => learning !== null;
