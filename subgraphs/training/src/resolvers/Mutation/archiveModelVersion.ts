import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { aliasedVersion } from '../../model/aliased-version.ts';
import { archiveVersion } from '../../model/archive-version.ts';

export const archiveModelVersion: NonNullable<MutationResolvers['archiveModelVersion']> = async (_root, { input }, context) => {
  const outcome = await archiveVersion(context, input.modelVersionId, input.archived ?? true);
  if (outcome.kind === 'aliased') return aliasedVersion(outcome);
  return { __typename: 'ArchiveModelVersionSuccess', modelVersion: await required(context.loaders.modelVersion.load(outcome.id)) };
};
