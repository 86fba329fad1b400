import { expect, test } from 'vitest';
import { EXECUTION_STATES, type ExecutionState, isFinal, TRANSITIONS } from './execution-state.ts';

test('a final state leads nowhere, and these five are final', () => {
  expect(EXECUTION_STATES.filter(isFinal)).toEqual(['SUCCEEDED', 'FAILED', 'STOPPED', 'TIMED_OUT', 'LOST']);
});

test('every state can be reached from QUEUED, and a final one from every other', () => {
  const reachable = (from: ExecutionState, seen = new Set<ExecutionState>()): Set<ExecutionState> => {
    for (const next of TRANSITIONS[from]) if (!seen.has(next)) reachable(next, seen.add(next));
    return seen;
  };
  expect([...reachable('QUEUED')].sort()).toEqual([...EXECUTION_STATES].sort());
  for (const state of EXECUTION_STATES) if (!isFinal(state)) expect([...reachable(state)].some(isFinal), state).toBe(true);
});
