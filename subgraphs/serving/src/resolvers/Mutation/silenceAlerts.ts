import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { silenceAlerts as silence } from '../../alert/silence-alerts.ts';
import * as silences from '../../alert/silence-store.ts';

export const silenceAlerts: NonNullable<MutationResolvers['silenceAlerts']> = async (_root, { input }, context) => {
  const outcome = await silence(context, input);
  if (outcome.kind === 'invalid') return invalidInput(outcome);
  const found = context.read('alert:read', (tx) => silences.byId(tx, outcome.id));
  return { __typename: 'SilenceAlertsSuccess', silence: await required(found) };
};
