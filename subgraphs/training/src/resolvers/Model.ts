import { PlatformError } from '@hopyard/identity';
import { connection, required } from '@hopyard/subgraph';
import type { ModelResolvers } from '../__generated__/types.ts';
import * as versions from '../model/version-store.ts';

export const Model: ModelResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.model.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  versions: async ({ id }, { orderByMetric, descending, ...page }, { read }) => {
    const order = orderByMetric ? { key: orderByMetric, descending: descending ?? true } : null;
    return connection(await read('model:read', (tx) => (order ? versions.ofModelByMetric(tx, id, order, page) : versions.ofModel(tx, id, page))));
  },
  version: ({ id }, { version, alias }, { read, loaders }) => {
    if (typeof version === 'number' && typeof alias === 'string')
      throw new PlatformError('BAD_USER_INPUT', 'Ask by version or by alias, not by both.');
    if (typeof version === 'number') return read('model:read', (tx) => versions.byNumber(tx, id, version));
    if (typeof alias === 'string') return read('model:read', (tx) => versions.byAlias(tx, id, alias));
    return loaders.newestModelVersion.load(id);
  },
  aliases: ({ id }, _args, { loaders }) => required(loaders.modelAliases.load(id)),
};
