import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { aliasedVersion } from '../../model/aliased-version.ts';
import { deleteVersion } from '../../model/delete-version.ts';

export const deleteModelVersion: NonNullable<MutationResolvers['deleteModelVersion']> = async (_root, { input }, context) => {
  const outcome = await deleteVersion(context, input.modelVersionId);
  if (outcome.kind === 'aliased') return aliasedVersion(outcome);
  if (outcome.kind === 'deployed')
    return { __typename: 'DeployedVersion', message: 'A deployment has this version among its own, so it stays. Archive it instead.' };
  return { __typename: 'DeleteModelVersionSuccess', model: await required(context.loaders.model.load(outcome.id)) };
};
