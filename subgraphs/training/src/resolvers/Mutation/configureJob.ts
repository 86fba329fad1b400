import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { configureJob as configure } from '../../job/configure-job.ts';

export const configureJob: NonNullable<MutationResolvers['configureJob']> = async (_root, { input }, context) => {
  const outcome = await configure(context, { ...input });
  if (outcome.kind === 'invalid') return invalidInput(outcome);
  context.loaders.job.clear(outcome.id);
  return { __typename: 'ConfigureJobSuccess', job: await required(context.loaders.job.load(outcome.id)) };
};
