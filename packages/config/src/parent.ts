const POLL_MS = 1_000;

/** What whoever starts a process of ours gives it, so that one whose starter is gone before it looks ends as well. */
export const parentVariable = (): Record<string, string> => ({ HOPYARD_PARENT: String(process.pid) });

/** Calls `then` once the process that started this one is gone, however that ended: another has become the parent. */
export function whenParentIsGone(then: () => void): void {
  const parent = Number(process.env['HOPYARD_PARENT'] ?? process.ppid);
  // It is for this process, and not for those that it starts.
  delete process.env['HOPYARD_PARENT'];
  const poll = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(poll);
    then();
  }, POLL_MS).unref();
}
