import { invalidInput } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { deleteMonitor as remove } from '../../monitor/delete-monitor.ts';

export const deleteMonitor: NonNullable<MutationResolvers['deleteMonitor']> = async (_root, { input }, context) => {
  const outcome = await remove(context, input);
  return outcome.kind === 'deleted' ? { __typename: 'DeleteMonitorSuccess', monitorId: outcome.id } : invalidInput(outcome);
};
