import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { addMember as add } from '../../member/add-member.ts';

export const addMember: NonNullable<MutationResolvers['addMember']> = async (_root, { input }, context) => {
  const outcome = await add(context, input);
  switch (outcome.kind) {
    case 'added':
      return { __typename: 'AddMemberSuccess', membership: await required(context.loaders.membership.load(outcome.id)) };
    case 'user-unknown':
      return { __typename: 'UserUnknown', username: outcome.username, message: `Nobody signs in here as "${outcome.username}".` };
    case 'already-member':
      return {
        __typename: 'AlreadyMember',
        membership: await required(context.loaders.membership.load(outcome.id)),
        message: 'They are a member of this project already. Change their role instead.',
      };
    case 'invalid':
      return invalidInput(outcome);
  }
};
