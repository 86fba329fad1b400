/**
 * What is asked while a look-up is under way goes together in the next one. Nothing is remembered: every answer was read after it
 * was asked for.
 */
export function together<Asked, Found>(find: (asked: readonly Asked[]) => Promise<readonly Found[]>): (asked: Asked) => Promise<Found> {
  let waiting: { asked: Asked; found: (found: Found) => void; failed: (error: unknown) => void }[] = [];
  let finding = false;
  const findAll = async () => {
    finding = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const found = await find(batch.map(({ asked }) => asked));
        for (const [index, one] of batch.entries()) one.found(found[index] as Found);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    finding = false;
  };
  return (asked) =>
    new Promise((found, failed) => {
      waiting.push({ asked, found, failed });
      if (!finding) void findAll();
    });
}
