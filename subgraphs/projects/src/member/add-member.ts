import { ROLES } from '@hopyard/identity';
import { type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as users from '../user/user-store.ts';
import * as memberships from './membership-store.ts';

const Input = z.object({
  username: z.string().trim().min(3, 'Give the e-mail address that they sign in with.').max(320, 'An e-mail address has at most 320 characters.'),
  role: z.enum(ROLES),
  idempotencyKey: z.string().nullish(),
});

export type AddMemberOutcome =
  | { kind: 'added'; id: string }
  | { kind: 'user-unknown'; username: string }
  | { kind: 'already-member'; id: string }
  | { kind: 'invalid'; fields: InvalidFields };

export async function addMember(context: Context, input: unknown): Promise<AddMemberOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { username, role } = parsed.value;
  return context.write('member:add', parsed.value, async (unit): Promise<AddMemberOutcome> => {
    const { tx, projectId } = unit;
    const user = await users.byUsername(tx, username);
    if (!user) return unit.abort({ kind: 'user-unknown', username });
    const id = newId();
    if (!(await memberships.insert(tx, { projectId, id, userId: user.id, role, createdAt: context.now() }))) {
      const existing = await memberships.byUser(tx, projectId, user.id);
      return unit.abort({ kind: 'already-member', id: existing?.id });
    }
    await unit.append({
      kind: 'member:add',
      change: 'CREATED',
      subjects: [
        { kind: 'Membership', id },
        { kind: 'User', id: user.id },
      ],
      facts: { username: user.username, role },
    });
    return { kind: 'added', id };
  });
}
