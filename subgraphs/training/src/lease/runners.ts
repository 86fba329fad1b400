/** Which runners were heard of lately, and what they said of their sandbox. */
export type Runners = {
  /** A runner asked for work; it does so again and again while it has a slot free. */
  heard(runner: string, sandboxRefusal: string | null): void;
  /** Why no program can run now, or null when a runner with a sandbox is there. */
  refusal(): string | null;
};

/** Longer than a runner that has work to do, or asks for some, is ever silent. */
const SILENCE_MS = 10_000;

export function createRunners(now: () => Date): Runners {
  const runners = new Map<string, { at: number; refusal: string | null }>();
  const forgetSilent = () => {
    const since = now().getTime() - SILENCE_MS;
    for (const [runner, { at }] of runners) if (at < since) runners.delete(runner);
  };
  return {
    heard(runner, refusal) {
      forgetSilent();
      runners.set(runner, { at: now().getTime(), refusal });
    },
    refusal() {
      forgetSilent();
      const refusals = [...runners.values()].map(({ refusal }) => refusal);
      if (refusals.length === 0) return 'No runner is connected, so no program can be started. Start one, or look into its log.';
      return refusals.includes(null) ? null : (refusals[0] ?? null);
    },
  };
}
