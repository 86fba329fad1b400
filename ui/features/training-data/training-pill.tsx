import { type State, StatePill } from '@/components/state.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type TrainingDatasetState, TrainingStateFragmentDoc } from '@/graphql/__generated__/graphql.ts';

const LOOKS: Record<TrainingDatasetState, { state: State; word: string }> = {
  BUILDING: { state: 'running', word: 'Building' },
  READY: { state: 'succeeded', word: 'Frozen' },
  FAILED: { state: 'failed', word: 'Failed' },
};

/** Where the making of a training dataset stands. */
export function TrainingPill({ masked, bare = false }: { masked: FragmentType<typeof TrainingStateFragmentDoc>; bare?: boolean }) {
  const { state, word } = LOOKS[readFragment(TrainingStateFragmentDoc, masked).state];
  return <StatePill state={state} word={word} bare={bare} />;
}
