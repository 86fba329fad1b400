import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { configureMonitor as configure } from '../../monitor/configure-monitor.ts';

export const configureMonitor: NonNullable<MutationResolvers['configureMonitor']> = async (_root, { input }, context) => {
  const outcome = await configure(context, input);
  switch (outcome.kind) {
    case 'configured':
      return { __typename: 'ConfigureMonitorSuccess', monitor: await required(context.loaders.monitor.load(outcome.id)) };
    case 'preparing':
      return { __typename: 'StateConflict', state: 'PREPARING', message: 'Its limits are being learnt: change them once it is ACTIVE.' };
    case 'invalid':
      return invalidInput(outcome);
  }
};
