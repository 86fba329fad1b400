import { required } from '@hopyard/subgraph';
import type { LogRunSuccessResolvers } from '../__generated__/types.ts';

export const LogRunSuccess: LogRunSuccessResolvers = {
  run: ({ runId }, _args, { loaders }) => required(loaders.run.load(runId)),
};
