import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePath, parsePath } from './path.ts';

test.each([
  '',
  '/raw',
  'raw/',
  'raw//a',
  'raw/../b',
  '..',
  'raw/.',
  'raw/a\\b',
  'raw/a\u0000b',
  'raw/a\nb',
  'raw/ a',
  'raw/a ',
  `raw/${'x'.repeat(256)}`,
  'raw/\ud800',
])('the path %j is refused', (path) => {
  expect(() => parsePath(path)).toThrow(expect.objectContaining({ code: 'PATH_INVALID' }));
});

test('an encoded separator or dot stays inside its segment and is refused', () => {
  for (const encoded of ['raw/..%2Fother', 'raw/%2e%2e', 'raw/a%5Cb', 'raw/%00', 'raw/%zz']) {
    expect(() => decodePath(encoded), encoded).toThrow(expect.objectContaining({ code: 'PATH_INVALID' }));
  }
});

test('a segment is decoded once, not twice', () => {
  expect(decodePath('/raw/100%2525.csv')).toEqual(['raw', '100%25.csv']);
});

test('names that look the same are the same', () => {
  expect(parsePath('raw/cafe\u0301')).toEqual(parsePath('raw/caf\u00e9'));
});

test('whatever is accepted is a list of plain names that survives being joined and parsed again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (path) => {
      let segments: readonly string[];
      try {
        segments = parsePath(path);
      } catch {
        return;
      }
      expect(parsePath(segments.join('/'))).toEqual(segments);
      for (const name of segments) {
        expect(name).not.toMatch(/[/\\]/);
        expect(['', '.', '..']).not.toContain(name);
      }
    }),
  );
});
