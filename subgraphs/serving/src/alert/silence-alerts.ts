import { notFound } from '@hopyard/identity';
import { type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import { validate } from 'uuid';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { SEVERITIES } from './alert.ts';
import * as silences from './silence-store.ts';
import * as subjects from './subject-store.ts';

const LONGEST_MS = 30 * 24 * 60 * 60 * 1000;

const Input = z.object({
  from: z.date().nullish(),
  to: z.date(),
  subjectId: z.string().nullish(),
  maxSeverity: z.enum(SEVERITIES).default('WARNING'),
  reason: z.string().trim().min(1, 'Say why.').max(500, 'At most 500 characters.'),
  idempotencyKey: z.string().nullish(),
});

export type SilenceOutcome = { kind: 'silenced'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Keeps alerts from being sent for a time. */
export async function silenceAlerts(context: Context, input: unknown): Promise<SilenceOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { to, maxSeverity, reason, subjectId = null } = parsed.value;
  return context.write('alert:configure', parsed.value, async ({ tx, viewer, append, abort }): Promise<SilenceOutcome> => {
    const at = context.now();
    const from = parsed.value.from ?? at;
    if (to <= from || to <= at)
      return abort({ kind: 'invalid', fields: [{ path: ['to'], message: 'A silence ends after it begins, and after now.' }] });
    if (to.getTime() - from.getTime() > LONGEST_MS)
      return abort({ kind: 'invalid', fields: [{ path: ['to'], message: 'A silence lasts at most 30 days.' }] });
    if (subjectId !== null && !(validate(subjectId) && (await subjects.exists(tx, subjectId)))) throw notFound();
    const silence = { id: newId(), from, to, subjectId, maxSeverity, reason, createdBy: viewer.user.id };
    await silences.insert(tx, silence, at);
    await append({ kind: 'alert:silence', change: 'CREATED', subjects: [{ kind: 'Silence', id: silence.id }], facts: { to: to.toISOString() } });
    return { kind: 'silenced', id: silence.id };
  });
}

const EndInput = z.object({ silenceId: z.string() });

export async function endSilence(context: Context, input: unknown): Promise<SilenceOutcome> {
  const parsed = parseInput(EndInput, input);
  if (!parsed.ok) return parsed.outcome;
  const { silenceId } = parsed.value;
  return context.write('alert:configure', parsed.value, async ({ tx, append }): Promise<SilenceOutcome> => {
    if (!validate(silenceId) || !(await silences.byId(tx, silenceId))) throw notFound();
    await silences.end(tx, silenceId, context.now());
    await append({ kind: 'alert:silence', change: 'UPDATED', subjects: [{ kind: 'Silence', id: silenceId }] });
    return { kind: 'silenced', id: silenceId };
  });
}
