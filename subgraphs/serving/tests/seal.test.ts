import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSeal } from '../src/alert/seal.ts';

test('a sealed text opens under its key and for its thing alone, and not once it was changed', () => {
  const seal = createSeal(randomBytes(32));
  for (const text of ['', 'x', 'Zürich 👋'.repeat(1000)]) {
    const sealed = seal.close(text, 'webhook', 'project', 'a');
    expect(seal.open(sealed, 'webhook', 'project', 'a')).toBe(text);
    expect(seal.close(text, 'webhook', 'project', 'a')).not.toBe(sealed);
    for (const thing of [['webhook', 'project', 'b'], ['webhook', 'projecta'], ['webhook', 'project'], []])
      expect(() => seal.open(sealed, ...thing)).toThrow();
    expect(() => createSeal(randomBytes(32)).open(sealed, 'webhook', 'project', 'a')).toThrow();
    const bytes = Buffer.from(sealed, 'base64');
    for (const place of [0, 12, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1;
      expect(() => seal.open(changed.toString('base64'), 'webhook', 'project', 'a')).toThrow();
    }
  }
  for (const nothing of ['', 'AAAA', '%%%']) expect(() => seal.open(nothing, 'webhook')).toThrow();
});
