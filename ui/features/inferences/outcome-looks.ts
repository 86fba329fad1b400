import type { State } from '@/components/state.tsx';
import type { InferenceOutcome } from '@/graphql/__generated__/graphql.ts';

/** How each end of a call looks. */
export const OUTCOME_LOOKS: Record<InferenceOutcome, { state: State; word: string }> = {
  ANSWERED: { state: 'succeeded', word: 'Answered' },
  REJECTED: { state: 'stopped', word: 'Rejected' },
  FAILED: { state: 'failed', word: 'Failed' },
};
