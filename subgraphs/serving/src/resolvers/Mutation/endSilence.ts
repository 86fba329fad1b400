import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { endSilence as end } from '../../alert/silence-alerts.ts';
import * as silences from '../../alert/silence-store.ts';

export const endSilence: NonNullable<MutationResolvers['endSilence']> = async (_root, { input }, context) => {
  const outcome = await end(context, input);
  if (outcome.kind === 'invalid') return invalidInput(outcome);
  const found = context.read('alert:read', (tx) => silences.byId(tx, outcome.id));
  return { __typename: 'EndSilenceSuccess', silence: await required(found) };
};
