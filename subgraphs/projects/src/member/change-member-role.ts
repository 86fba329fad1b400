import { notFound, type Role } from '@hopyard/identity';
import type { Context } from '../context.ts';
import * as memberships from './membership-store.ts';

export type ChangeMemberRoleOutcome = { kind: 'changed'; id: string } | { kind: 'last-data-owner' };

export const changeMemberRole = (context: Context, input: { membershipId: string; role: Role }): Promise<ChangeMemberRoleOutcome> =>
  context.write('member:change-role', input, async (unit): Promise<ChangeMemberRoleOutcome> => {
    const { tx, projectId } = unit;
    const owners = await memberships.lockOwners(tx, projectId);
    const [membership] = await memberships.byIds(tx, [input.membershipId]);
    if (!membership) throw notFound();
    const { id, userId } = membership;
    if (input.role !== 'DATA_OWNER' && owners.length === 1 && owners[0] === id) return unit.abort({ kind: 'last-data-owner' });
    await memberships.updateRole(tx, id, input.role);
    await unit.append({
      kind: 'member:change-role',
      change: 'UPDATED',
      subjects: [
        { kind: 'Membership', id },
        { kind: 'User', id: userId },
      ],
      facts: { from: membership.role, to: input.role },
    });
    return { kind: 'changed', id };
  });
