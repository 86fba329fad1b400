import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, type ByteSource } from './byte-source.ts';
import { readOnnxHeader } from './onnx-header.ts';

/** Written by the library onnx: y = x · w, where w is listed among the inputs and has a value, as old files have it. */
const LINEAR = Buffer.from(
  'CA0SCHNrbDJvbm54GgYxLjE5LjE6cAoRCgF4CgF3EgF5IgZNYXRNdWwSAWcqFwgDCAEQASIMzczMPc3MTD6amZk+QgF3WhQKAXgSDwoNCAESCQoDEgFuCgIIA1oTCgF3Eg4KDAgBEggKAggDCgIIAWIUCgF5Eg8KDQgBEgkKAxIBbgoCCAFCBAoAEBE=',
  'base64',
);
/** Written by the library onnx: what it gives is a sequence of maps. */
const OF_MAPS = Buffer.from(
  'CA06VwocCgF4Eg1wcm9iYWJpbGl0aWVzIghJZGVudGl0eRIBZ1oRCgF4EgwKCggIEgYKAAoCCANiIQoNcHJvYmFiaWxpdGllcxIQIg4KDCoKCAcSBgoECAESAEIECgAQEQ==',
  'base64',
);
const varint = (value: number): number[] => (value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))]);
const field = (number: number, content: Buffer) => Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(content.length)]), content]);

test('a model says what it takes and gives, by which kind and shape, and who wrote it; a weight is no input', async () => {
  expect(await readOnnxHeader(bytesOf(LINEAR))).toEqual({
    kind: 'onnx',
    producer: 'skl2onnx 1.19.1',
    inputs: [{ name: 'x', datatype: 'FP32', shape: [-1, 3], feature: null }],
    outputs: [{ name: 'y', datatype: 'FP32', shape: [-1, 1], feature: null }],
  });
});

test('an operator that the model itself brings along is there', async () => {
  const guess = field(
    1,
    Buffer.concat([field(1, Buffer.from('x')), field(2, Buffer.from('y')), field(4, Buffer.from('Guess')), field(7, Buffer.from('own'))]),
  );
  const value = (number: number, name: string) =>
    field(number, Buffer.concat([field(1, Buffer.from(name)), field(2, field(1, Buffer.from([8, 1, 0x12, 0])))]));
  const graph = field(7, Buffer.concat([guess, value(11, 'x'), value(12, 'y')]));
  const model = Buffer.concat([Buffer.from([8, 10]), graph, field(8, Buffer.concat([field(1, Buffer.from('own')), Buffer.from([16, 1])]))]);
  expect(await readOnnxHeader(bytesOf(model))).toEqual({ kind: 'not-onnx', message: expect.stringContaining('the operator "Guess" of "own"') });
  const brought = field(25, Buffer.concat([field(1, Buffer.from('Guess')), field(10, Buffer.from('own'))]));
  expect((await readOnnxHeader(bytesOf(Buffer.concat([model, brought])))).kind).toBe('onnx');
});

test('a model that gives something else than tensors is refused, and the answer says what to do', async () => {
  expect(await readOnnxHeader(bytesOf(OF_MAPS))).toEqual({
    kind: 'not-onnx',
    message: expect.stringMatching(/"probabilities" is a sequence.*zipmap=False/),
  });
});

test('whatever bytes come, the answer is a header or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      expect((await readOnnxHeader(bytesOf(bytes))).kind).toBe('not-onnx');
    }),
    { numRuns: 2_000 },
  );
});

test('a model that is cut anywhere, or changed at any place, is read or refused and never breaks the reader', async () => {
  for (let length = 0; length < LINEAR.length; length++)
    expect((await readOnnxHeader(bytesOf(LINEAR.subarray(0, length)))).kind, `cut at ${length}`).toBe('not-onnx');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(LINEAR.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = Buffer.from(LINEAR);
      for (const [place, byte] of changes) changed[place] = byte;
      expect(['onnx', 'not-onnx']).toContain((await readOnnxHeader(bytesOf(changed))).kind);
    }),
    { numRuns: 5_000 },
  );
});

test('no nesting of messages is followed, however deep', async () => {
  // A quarter of a million messages, each within the one before, where the graph, its inputs and their types are.
  for (const number of [7, 11, 2, 1]) {
    const parts: number[][] = [];
    let length = 0;
    for (let depth = 0; depth < 250_000; depth++) {
      const opening = [number * 8 + 2, ...varint(length)];
      parts.push(opening);
      length += opening.length;
    }
    expect((await readOnnxHeader(bytesOf(Buffer.from(parts.reverse().flat())))).kind).toBe('not-onnx');
  }
});

/** Counts what is read of a source. */
const counted = (bytes: Uint8Array): { source: ByteSource; read: () => number } => {
  const inner = bytesOf(bytes);
  let total = 0;
  const read = async (position: number, length: number) => {
    const found = await inner.read(position, length);
    total += found.length;
    return found;
  };
  return { source: { size: bytes.length, read }, read: () => total };
};

test('weights are stepped over, and what is read grows with the file at most', async () => {
  const weights = field(7, field(5, field(9, Buffer.alloc(50_000_000))));
  const large = counted(Buffer.concat([Buffer.from([8, 9]), weights]));
  expect((await readOnnxHeader(large.source)).kind).toBe('not-onnx');
  expect(large.read()).toBeLessThan(1_000_000);

  // As many parts as a file can have: each two bytes long.
  const crowd = counted(Buffer.concat([Buffer.from([8, 9, 66, 2, 16, 17]), field(7, Buffer.alloc(8_000_000, Buffer.from([40, 1])))]));
  expect(await readOnnxHeader(crowd.source)).toMatchObject({ kind: 'not-onnx', message: expect.stringContaining('more parts') });
  expect(crowd.read()).toBeLessThan(8_000_000);
});
