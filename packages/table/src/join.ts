import type { JoinPlan, JoinProblem, JoinQuery, JoinShape } from './join-types.ts';

/** Everything that is wrong with a query, by place. */
export function joinProblems(_query: JoinShape): JoinProblem[] {
  throw new Error('Not yet');
}

/** The point-in-time join as an engine's plan. Throws BAD_USER_INPUT for a query that `joinProblems` finds fault with. */
export function asOfJoin(_query: JoinQuery): JoinPlan {
  throw new Error('Not yet');
}
