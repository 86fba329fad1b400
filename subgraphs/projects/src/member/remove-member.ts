import { notFound } from '@hopyard/identity';
import type { Context } from '../context.ts';
import * as memberships from './membership-store.ts';

export type RemoveMemberOutcome = { kind: 'removed'; id: string } | { kind: 'last-data-owner' };

export const removeMember = (context: Context, input: { membershipId: string }): Promise<RemoveMemberOutcome> =>
  context.write('member:remove', input, async (unit): Promise<RemoveMemberOutcome> => {
    const { tx, projectId } = unit;
    const owners = await memberships.lockOwners(tx, projectId);
    const [membership] = await memberships.byIds(tx, [input.membershipId]);
    if (!membership) throw notFound();
    const { id, userId, role } = membership;
    if (owners.length === 1 && owners[0] === id) return unit.abort({ kind: 'last-data-owner' });
    await memberships.remove(tx, id);
    await unit.append({
      kind: 'member:remove',
      change: 'DELETED',
      subjects: [
        { kind: 'Membership', id },
        { kind: 'User', id: userId },
      ],
      facts: { role },
    });
    return { kind: 'removed', id };
  });
