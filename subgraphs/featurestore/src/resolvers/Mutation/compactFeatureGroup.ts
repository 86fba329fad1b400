import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { compactFeatureGroup as compact } from '../../group/compact-feature-group.ts';
import { writeConflict } from '../../group/write-conflict.ts';

export const compactFeatureGroup: NonNullable<MutationResolvers['compactFeatureGroup']> = async (_root, { input }, context) => {
  const outcome = await compact(context, input.featureGroupId);
  if (outcome.kind === 'conflict') return writeConflict;
  return { __typename: 'CompactFeatureGroupSuccess', featureGroup: await required(context.loaders.featureGroup.load(outcome.id)) };
};
