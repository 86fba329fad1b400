import { expect, test } from 'vitest';
import { together } from './together.ts';

test('what is asked while a look-up is under way goes together in the next one, and nothing is remembered', async () => {
  const batches: { asked: readonly string[]; answer: PromiseWithResolvers<void> }[] = [];
  const find = together(async (asked: readonly string[]) => {
    const answer = Promise.withResolvers<void>();
    batches.push({ asked, answer });
    await answer.promise;
    return asked.map((one) => `${one} in look-up ${batches.length}`);
  });
  const first = find('a');
  const others = [find('b'), find('a')];
  expect(batches.map(({ asked }) => asked)).toEqual([['a']]);
  batches[0]!.answer.resolve();
  expect(await first).toBe('a in look-up 1');
  batches[1]!.answer.resolve();
  expect(await Promise.all(others)).toEqual(['b in look-up 2', 'a in look-up 2']);
});

test('a look-up that fails fails for those who wait for it alone', async () => {
  let broken = true;
  const find = together(async (asked: readonly string[]) => {
    if (broken) throw new Error('The database is gone.');
    return asked;
  });
  await expect(find('a')).rejects.toThrow('gone');
  broken = false;
  expect(await find('a')).toBe('a');
});
