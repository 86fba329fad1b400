import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { splitTraffic as split } from '../../deployment/split-traffic.ts';
import { stateConflict } from '../refusals.ts';

export const splitTraffic: NonNullable<MutationResolvers['splitTraffic']> = async (_root, { input }, context) => {
  const outcome = await split(context, input);
  switch (outcome.kind) {
    case 'split':
      return { __typename: 'SplitTrafficSuccess', deployment: await required(context.loaders.deployment.load(outcome.id)) };
    case 'state-conflict':
      return stateConflict(outcome);
    case 'invalid':
      return invalidInput(outcome);
  }
};
