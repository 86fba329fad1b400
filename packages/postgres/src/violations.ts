/** Whether a failed statement broke the named constraint: the database decided a race. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('constraint_name' in cause && cause.constraint_name === constraint) return true;
  }
  return false;
}

/** The SQLSTATE of a failed statement, or undefined when it was no failure of the database. */
export function sqlState(error: unknown): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'PostgresError' && 'code' in cause) return String(cause.code);
  }
  return undefined;
}
