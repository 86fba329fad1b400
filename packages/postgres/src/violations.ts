/** Whether a failed statement broke the named constraint: the database decided a race. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('constraint_name' in cause && cause.constraint_name === constraint) return true;
  }
  return false;
}
