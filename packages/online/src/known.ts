/** What never changes once it is made, by its id: the last so many are known without being read again. */
export type Known<Thing> = { get(id: string, find: () => Promise<Thing | null>): Promise<Thing | null> };

const MOST_KNOWN = 1000;

export function createKnown<Thing>(): Known<Thing> {
  const known = new Map<string, Thing>();
  return {
    async get(id, find) {
      const thing = known.get(id) ?? (await find());
      if (!thing) return null;
      // What was asked for last stands last; what was asked for longest ago is forgotten.
      known.delete(id);
      known.set(id, thing);
      const [oldest] = known.size > MOST_KNOWN ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return thing;
    },
  };
}
