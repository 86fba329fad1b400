export const EXECUTION_STATES = ['QUEUED', 'PREPARING', 'RUNNING', 'STOPPING', 'SUCCEEDED', 'FAILED', 'STOPPED', 'TIMED_OUT', 'LOST'] as const;
export type ExecutionState = (typeof EXECUTION_STATES)[number];

/** Where each state leads. A final state leads nowhere. The database holds the same list and refuses anything else. */
export const TRANSITIONS: Readonly<Record<ExecutionState, readonly ExecutionState[]>> = {
  QUEUED: ['PREPARING', 'STOPPED', 'FAILED'],
  // Back to QUEUED when a runner took it and was not heard of again before the program began.
  PREPARING: ['RUNNING', 'STOPPING', 'QUEUED', 'SUCCEEDED', 'FAILED', 'STOPPED', 'TIMED_OUT'],
  RUNNING: ['STOPPING', 'SUCCEEDED', 'FAILED', 'STOPPED', 'TIMED_OUT', 'LOST'],
  STOPPING: ['SUCCEEDED', 'FAILED', 'STOPPED', 'TIMED_OUT', 'LOST'],
  SUCCEEDED: [],
  FAILED: [],
  STOPPED: [],
  TIMED_OUT: [],
  LOST: [],
};

export const isFinal = (state: ExecutionState): boolean => TRANSITIONS[state].length === 0;
