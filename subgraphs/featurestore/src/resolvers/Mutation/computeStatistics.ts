import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { computeStatistics as compute } from '../../statistics/compute-statistics.ts';
import { statisticsOfProfile } from '../../statistics/statistics.ts';

export const computeStatistics: NonNullable<MutationResolvers['computeStatistics']> = async (_root, { input }, context) => {
  const outcome = await compute(context, input.featureGroupId);
  if (outcome.kind === 'empty') {
    const message = 'There are no statistics of a feature group into which nothing was inserted yet.';
    return { __typename: 'StateConflict', message, state: 'EMPTY' };
  }
  const { schema } = await required(context.loaders.featureGroup.load(outcome.id));
  const { profile, computedAt } = await required(context.loaders.newestStatistics.load(outcome.id));
  return { __typename: 'ComputeStatisticsSuccess', statistics: statisticsOfProfile(profile, schema.columns, computedAt) };
};
