import { inodes, resolvePath } from '@hopyard/files';
import { connection } from '@hopyard/subgraph';
import type { ProjectResolvers } from '../__generated__/types.ts';
import { fileEntry } from '../entry/file-entry.ts';

export const Project: ProjectResolvers = {
  // A representation is a key; what lies in a project is shown in that project only.
  __resolveReference: ({ id }, { viewer }) => (viewer?.project?.id === id ? { id } : null),
  datasets: async (_project, page, { read }) => connection(await read('dataset:read', (tx) => inodes.listDatasets(tx, page))),
  dataset: (_project, { name }, { read }) => read('dataset:read', (tx) => inodes.datasetByName(tx, name)),
  entryAt: async (_project, { path }, { read }) => {
    const inode = await read('file:list', (tx) => resolvePath(tx, path));
    return inode ? fileEntry(inode) : null;
  },
};
