import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import { validate } from 'uuid';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as receivers from './receiver-store.ts';

const Input = z.object({ receiverId: z.string() });
type Invalid = { kind: 'invalid'; fields: InvalidFields };

/** Queues a try; the outcome names the notification. */
export async function testAlertReceiver(context: Context, input: unknown): Promise<{ kind: 'queued'; id: string } | Invalid> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const outcome = await context.write('alert:configure', parsed.value, async ({ tx, projectId, append }) => {
    const receiver = validate(parsed.value.receiverId) ? await receivers.lock(tx, parsed.value.receiverId) : null;
    if (!receiver) throw notFound();
    const at = context.now();
    const [id] = await receivers.queue(tx, { receiverId: receiver.id }, 'TEST', { event: 'TEST', project: projectId, receiver: receiver.name }, at);
    await append({
      kind: 'alert:configure',
      change: 'UPDATED',
      subjects: [{ kind: 'AlertReceiver', id: receiver.id }],
      facts: { tested: receiver.name },
    });
    return { kind: 'queued' as const, id: id as string };
  });
  context.notifier.wake();
  return outcome;
}

export async function deleteAlertReceiver(context: Context, input: unknown): Promise<{ kind: 'deleted'; id: string } | Invalid> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  return context.write('alert:configure', parsed.value, async ({ tx, append }) => {
    const receiver = validate(parsed.value.receiverId) ? await receivers.lock(tx, parsed.value.receiverId) : null;
    if (!receiver) throw notFound();
    await receivers.remove(tx, receiver.id, context.now());
    await append({
      kind: 'alert:configure',
      change: 'DELETED',
      subjects: [{ kind: 'AlertReceiver', id: receiver.id }],
      facts: { receiver: receiver.name },
    });
    return { kind: 'deleted' as const, id: receiver.id };
  });
}
