import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createDeployment as create } from '../../deployment/create-deployment.ts';
import { versionRefused } from '../refusals.ts';

export const createDeployment: NonNullable<MutationResolvers['createDeployment']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  if (outcome.kind === 'created')
    return { __typename: 'CreateDeploymentSuccess', deployment: await required(context.loaders.deployment.load(outcome.id)) };
  if (outcome.kind === 'name-taken')
    return { __typename: 'NameTaken', name: outcome.name, message: `This project already has a deployment named "${outcome.name}".` };
  return versionRefused(outcome);
};
