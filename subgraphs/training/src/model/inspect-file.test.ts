import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from './byte-source.ts';
import { dangerOf } from './inspect-file.ts';
import { zipOf } from '../../tests/zip-of.ts';

const look = (bytes: string | Uint8Array) => dangerOf(bytesOf(typeof bytes === 'string' ? Buffer.from(bytes) : bytes));
/** Each would call a function of the operating system; by protocol 0, 1, 2 and 4, and one that does not say what it is. */
const PICKLES = {
  'protocol 0': Buffer.from('cposix\nsystem\np0\n(Vtrue\np1\ntp2\nRp3\n.'),
  'protocol 1': Buffer.from('Y3Bvc2l4CnN5c3RlbQpxAChYBAAAAHRydWVxAXRxAlJxAy4=', 'base64'),
  'protocol 2': Buffer.from('gAJjcG9zaXgKc3lzdGVtCnEAWAQAAAB0cnVlcQGFcQJScQMu', 'base64'),
  'protocol 4': Buffer.from('gASVHwAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjAR0cnVllIWUUpQu', 'base64'),
  'no protocol': Buffer.from('\x8c\x05posix\x8c\x06system\x93\x8c\x04true\x85R.', 'latin1'),
  'by INST': Buffer.from("(S'true'\nios\nsystem\n."),
  'behind other things': Buffer.from("(lp0\n0I1\n0(0cos\nsystem\n(S'true'\ntR."),
  'behind much text': Buffer.concat([Buffer.from('V'), Buffer.alloc(2_000_000, 'a'), Buffer.from("\n0cos\nsystem\n(S'true'\ntR.")]),
};

test.each(Object.entries(PICKLES))('a pickle in %s is found, whatever it is packed in', async (_name, pickle) => {
  expect(await look(pickle)).toContain('is a Python pickle');
  for (const [where, packed] of Object.entries({
    gzip: gzipSync(pickle),
    zlib: deflateSync(pickle),
    'a zip': zipOf({ 'readme.txt': Buffer.from('hello'), 'data.bin': pickle }),
    'a stored zip': zipOf({ 'archive/data.txt': pickle }, 0),
    'a zip behind a picture': Buffer.concat([Buffer.from('\x89PNG\r\n', 'latin1'), zipOf({ x: pickle })]),
    'zlib in a zip': zipOf({ x: deflateSync(pickle) }),
  }))
    expect(await look(packed), where).toContain('is a Python pickle');
});

test.each([
  ['a program', 'import json\n\n\nclass Predictor:\n    def predict(self, rows):\n        return [0 for _ in rows]\n'],
  ['a comment in capitals', 'Version 2 of the model.\nBy nobody.\n'],
  ['words', 'cat\ndog\nbird\n'],
  ['two words', 'cat\ndog\n'],
  ['a table', 'carrier,delay\nAA,3\n'],
  ['numbers', 'I1\n2\n3\n'],
  ['a list of tuples', '(1, 2)\n(3, 4)\n'],
  ['JSON', '{"a": [1, 2]}'],
  ['nothing', ''],
  ['zeros', Buffer.alloc(2_000_000)],
  [
    'numbers of NumPy',
    Buffer.concat([Buffer.from("\x93NUMPY\x01\0v\0{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }\n", 'latin1'), Buffer.alloc(24)]),
  ],
  ['a zip of texts', zipOf({ 'schema.json': Buffer.from('{}'), 'weights.npy': Buffer.from("\x93NUMPY\x01\0v\0{'descr': '<f4'}\n", 'latin1') })],
  ['a compressed table', gzipSync('a,b\n1,2\n')],
  ['a formula that begins like zlib', 'x^2 + 1'],
])('%s is taken', async (_name, bytes) => {
  expect(await look(bytes)).toBeNull();
});

test.each([
  [
    'an array of objects',
    Buffer.from("\x93NUMPY\x01\0v\0{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n\x80\x04N.", 'latin1'),
    'NumPy array of objects',
  ],
  [
    'a zip with one',
    zipOf({ 'x.npy': Buffer.from("\x93NUMPY\x01\0v\0{'descr': [('a', '<f4'), ('b', '|O')]}\n", 'latin1') }),
    'NumPy array of objects',
  ],
  ['a zip in a zip', zipOf({ inner: zipOf({ x: Buffer.from('y') }) }), 'packed as a zip'],
  ['a tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(250)]), 'packed as a tar'],
  ['xz', Buffer.from('\xfd7zXZ\0', 'latin1'), 'packed as xz'],
  ['bzip2', Buffer.from('BZh91AY&SY..'), 'packed as bzip2'],
  ['what is packed twice', gzipSync(gzipSync('a')), 'packed twice'],
  [
    'a zip whose directory is broken',
    Buffer.from(
      zipOf({ a: Buffer.from('b') })
        .toString('latin1')
        .replace('PK\x01\x02', 'PK\x01\x03'),
      'latin1',
    ),
    'directory is broken',
  ],
])('%s is refused, and the answer says why', async (_name, bytes, why) => {
  expect(await look(bytes)).toContain(why);
});

test('a little that unpacks to very much is looked into at its beginning', async () => {
  const bomb = deflateRawSync(Buffer.alloc(100_000_000));
  const started = process.memoryUsage().arrayBuffers;
  expect(await look(zipOf(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [String(index), bomb])), 'packed'))).toBeNull();
  expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(300_000_000);
});

test('whatever bytes come, the look ends with an answer', async () => {
  const cut = zipOf({ a: Buffer.from('hello'), b: PICKLES['protocol 4'] });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.nat(cut.length), fc.nat(255), async (bytes, place, byte) => {
      const changed = Buffer.from(cut);
      changed[place] = byte;
      for (const one of [bytes, Buffer.concat([cut.subarray(0, place), bytes]), changed])
        expect(['string', 'object']).toContain(typeof (await look(one)));
    }),
    { numRuns: 1_000 },
  );
});
