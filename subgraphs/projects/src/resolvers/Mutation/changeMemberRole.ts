import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { changeMemberRole as change } from '../../member/change-member-role.ts';

export const changeMemberRole: NonNullable<MutationResolvers['changeMemberRole']> = async (_root, { input }, context) => {
  const outcome = await change(context, input);
  switch (outcome.kind) {
    case 'changed':
      return { __typename: 'ChangeMemberRoleSuccess', membership: await required(context.loaders.membership.load(outcome.id)) };
    case 'last-data-owner':
      return { __typename: 'LastDataOwner', message: 'This is the last Data Owner. Make somebody else a Data Owner first.' };
  }
};
