import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Datatype,
  type Elements,
  DATATYPES,
  type Fault,
  Faults,
  NotText,
  type Tensor,
  checkTensors,
  decodeRequest,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  saying,
  selection,
} from '../src/index.ts';

const bytes = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 12 }),
);
const float = (options = {}) => fc.oneof({ weight: 5, arbitrary: fc.double(options) }, fc.constantFrom(NaN, Infinity, -Infinity, 0));
const ELEMENTS: Record<Datatype, (count: number) => fc.Arbitrary<Elements>> = {
  BOOL: (n) => fc.array(fc.nat(1), size(n)).map((list) => Uint8Array.from(list)),
  UINT8: (n) => fc.array(fc.nat(255), size(n)).map((list) => Uint8Array.from(list)),
  UINT16: (n) => fc.array(fc.nat(65_535), size(n)).map((list) => Uint16Array.from(list)),
  UINT32: (n) => fc.array(fc.nat(4_294_967_295), size(n)).map((list) => Uint32Array.from(list)),
  UINT64: (n) => fc.array(fc.bigInt(0n, 2n ** 64n - 1n), size(n)).map((list) => BigUint64Array.from(list)),
  INT8: (n) => fc.array(fc.integer({ min: -128, max: 127 }), size(n)).map((list) => Int8Array.from(list)),
  INT16: (n) => fc.array(fc.integer({ min: -32_768, max: 32_767 }), size(n)).map((list) => Int16Array.from(list)),
  INT32: (n) => fc.array(fc.integer(), size(n)).map((list) => Int32Array.from(list)),
  INT64: (n) => fc.array(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), size(n)).map((list) => BigInt64Array.from(list)),
  FP16: (n) => fc.array(float({ min: -60_000, max: 60_000 }), size(n)).map((list) => Float16Array.from(list)),
  FP32: (n) => fc.array(float({ min: -3e38, max: 3e38 }), size(n)).map((list) => Float32Array.from(list)),
  FP64: (n) => fc.array(float(), size(n)).map((list) => Float64Array.from(list)),
  BYTES: (n) => fc.array(bytes, size(n)),
};
const size = (count: number) => ({ minLength: count, maxLength: count });
const named = (name: string) =>
  fc
    .tuple(fc.constantFrom(...DATATYPES), fc.array(fc.nat(4), { maxLength: 3 }))
    .chain(([datatype, shape]) =>
      ELEMENTS[datatype](shape.reduce((product, length) => product * length, 1)).map((data): Tensor => ({ name, datatype, shape, data })),
    );
const tensors = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .chain((names) => fc.tuple(...names.map(named)));

const plain = (list: readonly Tensor[]) =>
  list.map((tensor) => ({
    ...tensor,
    data: Array.from(tensor.data as Uint8Array[], (element) => (element instanceof Uint8Array ? [...element] : element)),
  }));
const answer = (outputs: readonly Tensor[]) => ({ modelName: 'delay', modelVersion: '2', id: 'call 1', parameters: { missing: ['x'] }, outputs });
const read = <T extends object>(decoded: T | { faults: readonly Fault[] }): T => {
  if ('faults' in decoded) throw new Error(saying((decoded as { faults: readonly Fault[] }).faults));
  return decoded;
};
const request = (message: unknown) =>
  decodeRequest({ body: Buffer.from(typeof message === 'string' ? message : JSON.stringify(message)), headerLength: null });
const faultsOf = (message: unknown) => {
  const decoded = request(message);
  if (!('faults' in decoded)) throw new Error('nothing is wrong with it');
  return decoded.faults.map(({ path, message: text }) => `${path.join('.')} ${text}`);
};

test('tensors of every kind come through in binary as they were, both ways', () => {
  fc.assert(
    fc.property(tensors, (list) => {
      const asked = read(decodeRequest(encodeRequest({ id: 'a', inputs: list, outputs: ['y'] })));
      expect(plain(asked.inputs)).toEqual(plain(list));
      expect(asked).toMatchObject({ id: 'a', outputs: [{ name: 'y', binary: true }] });
      const answered = read(decodeResponse(encodeResponse(answer(list), () => true)));
      expect({ ...answered, outputs: plain(answered.outputs) }).toEqual({ ...answer(list), outputs: plain(list) });
    }),
    { numRuns: 300 },
  );
});

const isText = (element: Uint8Array) => Buffer.from(Buffer.from(element).toString()).equals(element);
const fitForJson = ({ datatype, data }: Tensor) => datatype !== 'BYTES' || (data as Uint8Array[]).every(isText);
const finite = ({ data }: Tensor) => Array.from(data as Float64Array).every((value) => Math.abs(Number(value)) !== Infinity);

test('in JSON they come through too; an infinity is refused on the way in, and bytes that are no text have no form', () => {
  fc.assert(
    fc.property(tensors, fc.nat(), (list, choice) => {
      const binary = (name: string) => (name.length + choice) % 2 === 0;
      const inJson = list.filter(({ name }) => !binary(name));
      if (!inJson.every(fitForJson)) {
        expect(() => encodeResponse(answer(list), binary)).toThrow(NotText);
        return;
      }
      const decoded = decodeResponse(encodeResponse(answer(list), binary));
      if (!inJson.every(finite)) {
        expect('faults' in decoded && decoded.faults.map(({ message }) => message)).toContainEqual(expect.stringContaining('beyond'));
        return;
      }
      // JSON has one zero.
      const unsigned = (some: readonly Tensor[]) =>
        plain(some).map((tensor) => ({ ...tensor, data: (tensor.data as unknown[]).map((value) => (value === 0 ? 0 : value)) }));
      expect(unsigned(read(decoded).outputs)).toEqual(unsigned(list));
    }),
    { numRuns: 300 },
  );
});

test('data may be flat or nested', () => {
  const input = (data: unknown) => ({ inputs: [{ name: 'x', datatype: 'FP32', shape: [2, 2, 1], data }] });
  const flat = read(request(input([1, 2, null, 4]))).inputs;
  expect(plain(flat)[0]?.data).toEqual([1, 2, NaN, 4]);
  expect(
    plain(
      read(
        request(
          input([
            [[1], [2]],
            [[null], [4]],
          ]),
        ),
      ).inputs,
    ),
  ).toEqual(plain(flat));
});

test('whole numbers beyond those of a double keep every digit', () => {
  const { inputs } = read(
    request(
      '{"inputs":[{"name":"id","datatype":"INT64","shape":[2],"data":[9007199254740993,-9223372036854775808]},{"name":"f","datatype":"FP64","shape":[1],"data":[12345678901234567890]}]}',
    ),
  );
  expect(inputs.map(({ data }) => [...(data as BigInt64Array)])).toEqual([
    [9007199254740993n, -9223372036854775808n],
    [Number('12345678901234567890')],
  ]);
});

test('whatever is wrong is said with its place, all at once', () => {
  const shaped = (datatype: string, shape: unknown, data: unknown) => ({ inputs: [{ name: 'x', datatype, shape, data }] });
  expect(faultsOf('{"inputs": NaN}')).toEqual([expect.stringMatching(/^ is no JSON: .*N/)]);
  expect(faultsOf([])).toEqual([' is a list, not an object']);
  expect(faultsOf({ id: 'a\nb', inputs: [] })).toEqual([
    expect.stringMatching(/^id is "a\\nb", not a text/),
    'inputs is empty, and tensors were expected',
  ]);
  expect(faultsOf(shaped('FP31', [1], [1]))).toEqual([expect.stringMatching(/^inputs\.0\.datatype is "FP31", not one of BOOL/)]);
  expect(faultsOf(shaped('FP32', [-1], [1]))).toEqual(['inputs.0.shape is a list, and lengths from 0 on were expected']);
  expect(faultsOf(shaped('FP32', [3], [1, 2]))).toEqual(['inputs.0.data has 2 elements, and its shape [3] has 3']);
  expect(faultsOf(shaped('FP32', [2, 2], [[1, 2], [3]]))).toEqual(['inputs.0.data.1 has the length 1, and the shape [2, 2] says 2']);
  expect(faultsOf(shaped('FP32', [2, 2], [[1, 2], 3]))).toEqual(['inputs.0.data.1 is 3, not a list: the shape [2, 2] nests 2 deep']);
  expect(
    faultsOf(
      shaped(
        'FP32',
        [2, 2],
        [
          [1, '2'],
          [true, 1e39],
        ],
      ),
    ),
  ).toEqual([
    'inputs.0.data.0.1 is "2", not a number or null',
    'inputs.0.data.1.0 is true, not a number or null',
    'inputs.0.data.1.1 is beyond what FP32 can hold',
  ]);
  expect(faultsOf(shaped('INT8', [3], [1.5, 128, null]))).toEqual(
    ['1.5', '128', 'null'].map((value, index) => `inputs.0.data.${index} is ${value}, not a whole number from -128 to 127`),
  );
  expect(faultsOf(shaped('UINT64', [1], [-1]))).toEqual(['inputs.0.data.0 is -1, not a whole number from 0 to 18446744073709551615']);
  expect(faultsOf(shaped('BOOL', [1], [1]))).toEqual(['inputs.0.data.0 is 1, not true or false']);
  expect(faultsOf(shaped('FP32', [9e15, 9e15], [1]))).toEqual([expect.stringMatching(/^inputs\.0\.data has 1 elements/)]);
  expect(faultsOf({ inputs: [1, 2].map(() => ({ name: 'x', datatype: 'FP32', shape: [1], data: [1] })) })).toEqual([
    'inputs.1.name is "x" once more',
  ]);
});

test('binary that is too short, too long or torn is refused', () => {
  const input = (datatype: string, tail: Uint8Array, parameters: unknown) => {
    const json = Buffer.from(JSON.stringify({ inputs: [{ name: 'x', datatype, shape: [2], parameters }] }));
    const decoded = decodeRequest({ body: Buffer.concat([json, tail]), headerLength: json.length });
    return 'faults' in decoded ? saying(decoded.faults) : 'read';
  };
  expect(input('FP32', Buffer.alloc(8), { binary_data_size: 8 })).toBe('read');
  expect(input('FP32', Buffer.alloc(8), { binary_data_size: 12 })).toBe('inputs.0.parameters.binary_data_size is 12, and 8 bytes are left.');
  expect(input('FP32', Buffer.alloc(12), { binary_data_size: 12 })).toBe('inputs.0.data has 12 bytes, and 2 of FP32 have 8.');
  expect(input('FP32', Buffer.alloc(9), { binary_data_size: 8 })).toBe('The message has 1 bytes behind its last tensor.');
  expect(input('BOOL', Buffer.from([1, 2]), { binary_data_size: 2 })).toBe('inputs.0.data holds a byte that is neither 0 nor 1.');
  expect(input('BYTES', Buffer.from([1, 0, 0, 0, 65, 9, 0, 0, 0]), { binary_data_size: 9 })).toBe('inputs.0.data ends within its element 1.');
  expect('faults' in decodeRequest({ body: Buffer.from('{}'), headerLength: 3 })).toBe(true);
});

test('whatever bytes come, the answer is a request or what is wrong with it', () => {
  const good = encodeRequest({
    id: null,
    inputs: [{ name: 'x', datatype: 'BYTES', shape: [2], data: [Buffer.from('a'), Buffer.from('b')] }],
    outputs: null,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(good.body.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(200), (changes, headerLength) => {
      const body = Buffer.from(good.body);
      for (const [place, byte] of changes) body[place] = byte;
      for (const length of [good.headerLength, headerLength, null]) {
        const decoded = decodeRequest({ body, headerLength: length });
        expect('faults' in decoded ? decoded.faults.length : decoded.inputs.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a tensor that a model does not take is named, and one that is missing', () => {
  const faults = new Faults();
  const { inputs } = read(request({ inputs: ['x', 'y', 'z'].map((name) => ({ name, datatype: 'FP32', shape: [1, 2], data: [1, 2] })) }));
  const specs = [
    { name: 'x', datatype: 'FP64', shape: [-1, 2] },
    { name: 'y', datatype: 'FP32', shape: [-1, 3] },
    { name: 'w', datatype: 'FP32', shape: [-1, 2] },
  ] as const;
  checkTensors(inputs, specs, ['inputs'], faults);
  expect(faults.list.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'inputs.0.datatype is FP32, and "x" is FP64',
    'inputs.1.shape is [1, 2], and "y" is [any, 3]',
    'inputs.2.name is "z", and there are "x", "y", "w"',
    'inputs lacks "w"',
  ]);
});

test('a caller chooses outputs, their order and the form of each', () => {
  const input = [{ name: 'x', datatype: 'BOOL', shape: [1], data: [true] }];
  const outputs = ['p', 'q', 'r'].map((name): Tensor => ({ name, datatype: 'FP32', shape: [1], data: Float32Array.of(1) }));
  const asked = read(
    request({ inputs: input, parameters: { binary_data_output: true }, outputs: [{ name: 'r', parameters: { binary_data: false } }, { name: 'p' }] }),
  );
  const chosen = selection(asked);
  expect(chosen.pick(outputs).map(({ name }) => [name, chosen.binary(name)])).toEqual([
    ['r', false],
    ['p', true],
  ]);
  expect(selection(read(request({ inputs: input }))).pick(outputs)).toHaveLength(3);
});
