import type { State } from '@/components/state.tsx';
import type { RunState } from '@/graphql/__generated__/graphql.ts';

type Look = { state: State; word: string; final: boolean };

/** What each state of a run looks like, and whether it is the last. */
export const RUN_LOOKS: Record<RunState, Look> = {
  RUNNING: { state: 'running', word: 'Running', final: false },
  SUCCEEDED: { state: 'succeeded', word: 'Succeeded', final: true },
  FAILED: { state: 'failed', word: 'Failed', final: true },
  STOPPED: { state: 'stopped', word: 'Stopped', final: true },
};
