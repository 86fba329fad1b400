import type { Viewer } from '@hopyard/identity';

/** Who came with which credentials a moment ago. It proves nothing: it says for whom work may begin while the proof is looked up. */
export type Lately = {
  find(key: string): Viewer | null;
  note(key: string, viewer: Viewer): void;
  forget(key: string): void;
};

const LATELY_MS = 10_000;
const MOST_KNOWN = 10_000;

export function createLately(): Lately {
  const known = new Map<string, { viewer: Viewer; until: number }>();
  return {
    find(key) {
      const one = known.get(key);
      return one && performance.now() < one.until ? one.viewer : null;
    },
    note(key, viewer) {
      // Who came last stands last; who came longest ago is forgotten.
      known.delete(key);
      known.set(key, { viewer, until: performance.now() + LATELY_MS });
      const [oldest] = known.size > MOST_KNOWN ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
    },
    forget: (key) => void known.delete(key),
  };
}
