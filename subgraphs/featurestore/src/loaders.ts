import type { UseCases } from '@hopyard/subgraph';
import { groupLoaders } from './group/group-loaders.ts';
import { trainingLoaders } from './training/training-loaders.ts';
import { viewLoaders } from './view/view-loaders.ts';

/** The loaders of one operation, or of one event of a subscription. */
export const createLoaders = (read: UseCases['read']) => ({ ...groupLoaders(read), ...viewLoaders(read), ...trainingLoaders(read) });
export type Loaders = ReturnType<typeof createLoaders>;
