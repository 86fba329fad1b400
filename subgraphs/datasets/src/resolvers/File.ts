import { required } from '@hopyard/subgraph';
import type { FileResolvers } from '../__generated__/types.ts';
import { previewFile } from '../entry/preview-file.ts';

export const File: FileResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const inode = await loaders.inode.load(id);
    return inode?.kind === 'FILE' ? inode : null;
  },
  createdBy: ({ createdBy }) => (createdBy ? { id: createdBy } : null),
  entry: ({ id }) => ({ id }),
  path: ({ id }, _args, { loaders }) => required(loaders.path.load(id)),
  parent: ({ parentId }, _args, { loaders }) => (parentId ? loaders.inode.load(parentId) : null),
  dataset: ({ datasetId }, _args, { loaders }) => required(loaders.dataset.load(datasetId)),
  mediaType: ({ mediaType }) => mediaType ?? 'application/octet-stream',
  sha256: ({ sha256 }) => sha256 ?? '',
  preview: async (file, { rows }, context) => {
    const preview = await previewFile(context, file, rows ?? 50);
    switch (preview.kind) {
      case 'text':
        return { __typename: 'TextPreview', text: preview.text, language: preview.language, truncated: preview.truncated };
      case 'rows':
        return { __typename: 'RowsPreview', ...preview.preview };
      case 'failed':
        return { __typename: 'PreviewFailed', message: preview.message };
      case 'none':
        return null;
    }
  },
};
