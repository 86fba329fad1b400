/** Which runners asked for work of late, and what they said of their sandbox. */
export type Runners = {
  heard(runner: string, sandboxRefusal: string | null): void;
  /** Why no program can run now, or null when a runner with a sandbox is there. */
  refusal(): string | null;
};

/** A runner whose slots are all taken does not ask for work; while it holds a lease it is heard of by its heartbeats. */
const SILENCE_MS = 40_000;

export function createRunners(now: () => Date): Runners {
  const runners = new Map<string, { at: number; refusal: string | null }>();
  return {
    heard(runner, refusal) {
      runners.set(runner, { at: now().getTime(), refusal });
    },
    refusal() {
      const since = now().getTime() - SILENCE_MS;
      const present = [...runners.values()].filter(({ at }) => at >= since);
      if (present.length === 0) return 'No runner is connected, so no program can be started. Start one, or look into its log.';
      return present.some(({ refusal }) => refusal === null) ? null : (present[0]?.refusal ?? null);
    },
  };
}
