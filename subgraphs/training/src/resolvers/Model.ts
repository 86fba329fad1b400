import { PlatformError } from '@hopyard/identity';
import { connection, required } from '@hopyard/subgraph';
import type { ModelResolvers } from '../__generated__/types.ts';

export const Model: ModelResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.model.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  versions: async ({ id }, { orderByMetric, descending, ...page }, { loaders }) =>
    connection(await loaders.modelVersions.load({ id, asked: { ...page, orderByMetric: orderByMetric ?? null, descending: descending ?? true } })),
  version: ({ id: modelId }, { version = null, alias = null }, { loaders }) => {
    if (version !== null && alias !== null) throw new PlatformError('BAD_USER_INPUT', 'Ask by version or by alias, not by both.');
    return version === null && alias === null
      ? loaders.newestModelVersion.load(modelId)
      : loaders.namedModelVersion.load({ modelId, version, alias });
  },
  aliases: ({ id }, _args, { loaders }) => required(loaders.modelAliases.load(id)),
};
