import { randomBytes } from 'node:crypto';
import { notFound } from '@hopyard/identity';
import { type InvalidFields, newId, parseInput, resourceName } from '@hopyard/subgraph';
import { validate } from 'uuid';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { SEVERITIES } from './alert.ts';
import * as receivers from './receiver-store.ts';

const Input = z.object({
  receiverId: z.string().nullish(),
  name: resourceName,
  kind: z.enum(['EMAIL', 'WEBHOOK']),
  target: z.string().max(2000, 'An address has at most 2,000 characters.'),
  minSeverity: z.enum(SEVERITIES).default('WARNING'),
});

export type SetAlertReceiverOutcome = { kind: 'set'; id: string } | { kind: 'name-taken'; name: string } | { kind: 'invalid'; fields: InvalidFields };

/** Adds a receiver, or changes one. `secret`: what a new webhook is signed with, which is told once and is in no outcome. */
export async function setAlertReceiver(context: Context, input: unknown): Promise<{ outcome: SetAlertReceiverOutcome; secret: string | null }> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return { outcome: parsed.outcome, secret: null };
  const { receiverId, ...wanted } = parsed.value;
  const secret = wanted.kind === 'WEBHOOK' && !receiverId ? randomBytes(32).toString('base64url') : null;
  const outcome = await context.write(
    'alert:configure',
    parsed.value,
    async ({ tx, viewer, projectId, append, abort }): Promise<SetAlertReceiverOutcome> => {
      const invalid = (path: string, message: string) => abort({ kind: 'invalid', fields: [{ path: [path], message }] });
      const problem = wanted.kind === 'EMAIL' ? problemOfMail(wanted.target) : context.notifier.problemOf(wanted.target);
      if (problem) return invalid('target', problem);
      const id = receiverId ?? newId();
      if (receiverId) {
        const known = validate(receiverId) ? await receivers.lock(tx, receiverId) : null;
        if (!known) throw notFound();
        if (known.kind !== wanted.kind) return invalid('kind', `This receiver is of the kind ${known.kind} and stays so.`);
      }
      const receiver = { ...wanted, id };
      const done = receiverId
        ? await receivers.update(tx, receiver)
        : await receivers.insert(tx, receiver, {
            sealed: secret && context.seal.close(secret, 'webhook', projectId, id),
            at: context.now(),
            by: viewer.user.id,
          });
      if (!done) return abort({ kind: 'name-taken', name: wanted.name });
      const change = receiverId ? 'UPDATED' : 'CREATED';
      await append({ kind: 'alert:configure', change, subjects: [{ kind: 'AlertReceiver', id }], facts: { receiver: wanted.name } });
      return { kind: 'set', id };
    },
  );
  return { outcome, secret: outcome.kind === 'set' ? secret : null };
}

const problemOfMail = (target: string): string | null => (z.email().safeParse(target).success ? null : 'This is no e-mail address.');
