import type { State } from '@/components/state.tsx';
import type { ExecutionState } from '@/graphql/__generated__/graphql.ts';

type Look = { state: State; word: string; final: boolean };

/** What each state of an execution looks like, and whether it is the last. */
export const EXECUTION_LOOKS: Record<ExecutionState, Look> = {
  QUEUED: { state: 'queued', word: 'Queued', final: false },
  PREPARING: { state: 'running', word: 'Preparing', final: false },
  RUNNING: { state: 'running', word: 'Running', final: false },
  STOPPING: { state: 'running', word: 'Stopping', final: false },
  SUCCEEDED: { state: 'succeeded', word: 'Succeeded', final: true },
  FAILED: { state: 'failed', word: 'Failed', final: true },
  STOPPED: { state: 'stopped', word: 'Stopped', final: true },
  TIMED_OUT: { state: 'failed', word: 'Timed out', final: true },
  LOST: { state: 'lost', word: 'Lost', final: true },
};
