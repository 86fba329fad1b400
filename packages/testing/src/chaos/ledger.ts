import type { Said } from './part.ts';

/** What one follower saw over all its lives, held against the rules as it comes. */
export type Sight = { after: Record<string, string | null>; numbers: Map<string, number>; entries: Set<string>; hear(said: Said): void };

/** Fails at the first gap, repeat, RESYNC, or entry out of its writer's order. */
export function openSight(name: string, projects: readonly string[], fail: (why: string) => void): Sight {
  const after: Sight['after'] = Object.fromEntries(projects.map((project) => [project, null]));
  const numbers = new Map<string, number>();
  const turns = new Map<string, number>();
  const entries = new Set<string>();
  return {
    after,
    numbers,
    entries,
    hear(said) {
      if (said.said === 'error' || said.said === 'acknowledged') return;
      after[said.projectId] = said.cursor;
      if (said.said === 'signal') {
        if (said.signal === 'RESYNC') fail(`${name} was told to resync, though no history is missing.`);
        return;
      }
      const { projectId, number, writer, turn } = said;
      const expected = (numbers.get(projectId) ?? 0) + 1;
      if (number !== expected) fail(`${name} saw number ${number} where ${expected} follows.`);
      if (turn <= (turns.get(writer) ?? 0)) fail(`${name} saw turn ${turn} of ${writer} after turn ${turns.get(writer)}.`);
      numbers.set(projectId, number);
      turns.set(writer, turn);
      entries.add(`${writer} ${turn}`);
    },
  };
}
