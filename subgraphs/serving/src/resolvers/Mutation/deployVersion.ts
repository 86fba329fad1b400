import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { deployVersion as deploy } from '../../deployment/deploy-version.ts';
import { stateConflict, versionRefused } from '../refusals.ts';

export const deployVersion: NonNullable<MutationResolvers['deployVersion']> = async (_root, { input }, context) => {
  const outcome = await deploy(context, input);
  if (outcome.kind === 'state-conflict') return stateConflict(outcome);
  if (outcome.kind !== 'deployed') return versionRefused(outcome);
  const { loaders } = context;
  const version = await required(loaders.deploymentVersion.load(outcome.versionId));
  return { __typename: 'DeployVersionSuccess', deployment: await required(loaders.deployment.load(outcome.id)), version };
};
