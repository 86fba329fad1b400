import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { registerVersion } from '../../model/register-version.ts';

export const registerModelVersion: NonNullable<MutationResolvers['registerModelVersion']> = async (_root, { input }, context) => {
  const outcome = await registerVersion(context, input);
  switch (outcome.kind) {
    case 'registered':
      return { __typename: 'RegisterModelVersionSuccess', modelVersion: await required(context.loaders.modelVersion.load(outcome.id)) };
    case 'unsafe':
      return { __typename: 'UnsafeArtifact', file: outcome.file, message: outcome.message };
    case 'model-invalid':
      return { __typename: 'ModelInvalid', file: outcome.file, message: outcome.message };
    case 'invalid':
      return invalidInput(outcome);
  }
};
