import type { MutationResolvers } from '../../__generated__/types.ts';
import { removeMember as remove } from '../../member/remove-member.ts';

export const removeMember: NonNullable<MutationResolvers['removeMember']> = async (_root, { input }, context) => {
  const outcome = await remove(context, input);
  switch (outcome.kind) {
    case 'removed':
      return { __typename: 'RemoveMemberSuccess', membershipId: outcome.id };
    case 'last-data-owner':
      return { __typename: 'LastDataOwner', message: 'This is the last Data Owner. Make somebody else a Data Owner first.' };
  }
};
