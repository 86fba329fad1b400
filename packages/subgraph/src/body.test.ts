import { expect, test } from 'vitest';
import { wholeBody } from './body.ts';

const requestOf = (size: number, announced: boolean) =>
  new Request('http://door', {
    method: 'POST',
    ...(announced
      ? { body: 'x'.repeat(size), headers: { 'content-length': String(size) } }
      : { body: new Blob(['x'.repeat(size)]).stream(), duplex: 'half' as const }),
  });

test.each([
  ['with its length', true],
  ['without a length', false],
])('a body %s is whole up to its limit, and one byte more is refused with what the limit is', async (_, announced) => {
  expect(await wholeBody(requestOf(0, announced), { mostKib: 64 })).toHaveLength(0);
  expect((await wholeBody(requestOf(64 * 1024, announced), { mostKib: 64 })).toString()).toBe('x'.repeat(64 * 1024));
  for (const [mostKib, says] of [
    [64, '64 KiB'],
    [2048, '2 MiB'],
  ] as const)
    await expect(wholeBody(requestOf(mostKib * 1024 + 1, announced), { mostKib })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      status: 413,
      message: `A body has at most ${says} here, and this one is longer.`,
      details: { limitBytes: mostKib * 1024 },
    });
});
