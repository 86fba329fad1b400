import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createMonitor as create } from '../../monitor/create-monitor.ts';

export const createMonitor: NonNullable<MutationResolvers['createMonitor']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateMonitorSuccess', monitor: await required(context.loaders.monitor.load(outcome.id)) };
    case 'name-taken':
      return { __typename: 'NameTaken', name: outcome.name, message: `This project already has a monitor named "${outcome.name}".` };
    case 'reference-invalid':
      return { __typename: 'ReferenceInvalid', message: outcome.message };
    case 'invalid':
      return invalidInput(outcome);
  }
};
