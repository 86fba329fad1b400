import type { MutationResolvers } from '../../__generated__/types.ts';
import { deleteFeatureGroup as deleteGroup } from '../../group/delete-feature-group.ts';

export const deleteFeatureGroup: NonNullable<MutationResolvers['deleteFeatureGroup']> = async (_root, { input }, context) => {
  const outcome = await deleteGroup(context, input);
  switch (outcome.kind) {
    case 'deleted':
      return { __typename: 'DeleteFeatureGroupSuccess', featureGroupId: outcome.id };
    case 'in-use': {
      const names = outcome.by.map(({ label }) => label).join(', ');
      return { __typename: 'InUse', message: `Feature views read this feature group: ${names}.`, by: outcome.by.map(({ id }) => ({ id })) };
    }
  }
};
