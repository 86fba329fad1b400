import { expect, test } from 'vitest';
import { callAsCode } from './call-as-code.ts';
import { type CallField, callFields, typedOf, valueOf } from './call-fields.ts';

const field = (datatype: string, shape: number[] = []): CallField => ({ name: 'x', datatype, shape, note: '', example: '' });
const input = (name: string, feature: string | null = null) => ({
  __typename: 'ModelTensor' as const,
  name,
  datatype: 'FP32' as const,
  shape: [-1, 3],
  feature,
});

test('without a feature view the form asks for the inputs of the model, and begins with its example', () => {
  const inputExample = {
    inputs: [
      {
        name: 'x',
        shape: [2, 3],
        datatype: 'FP32',
        data: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    ],
  };
  const modelVersion = { __typename: 'ModelVersion' as const, id: 'm', inputs: [input('x')], inputExample };
  const [asked] = callFields({ __typename: 'DeploymentVersion', id: 'v', modelVersion, featureView: null } as never);
  expect(asked).toMatchObject({ name: 'x', shape: [3], example: '[1,2,3]', note: 'FP32 [-1, 3]' });
});

test('with a feature view it asks for serving keys and the columns of the base that the model takes', () => {
  const feature = (name: string, group: string, role = 'INPUT') => ({ name, type: 'FLOAT64', role, featureGroup: { id: group } });
  const featureView = {
    ...{ id: 'f', servingKeys: [{ name: 'carrier', type: 'STRING' }], query: { base: { id: 'base' } } },
    features: [feature('distance', 'base'), feature('unused', 'base'), feature('late', 'base', 'LABEL'), feature('carrier_delay', 'joined')],
  };
  const modelVersion = { id: 'm', inputs: [input('distance'), input('d', 'carrier_delay'), input('late')], inputExample: null };
  expect(callFields({ id: 'v', modelVersion, featureView } as never).map(({ name, datatype }) => [name, datatype])).toEqual([
    ['carrier', 'BYTES'],
    ['distance', 'FP64'],
  ]);
});

test('what is typed becomes a value of its type, and what is none of it stays as it was typed', () => {
  expect(valueOf(field('FP32'), ' 1.5 ')).toBe(1.5);
  expect(valueOf(field('FP32'), '')).toBeNull();
  expect(valueOf(field('FP32'), 'much')).toBe('much');
  expect(valueOf(field('BYTES'), '17')).toBe('17');
  expect(valueOf(field('BOOL'), 'true')).toBe(true);
  expect(valueOf(field('INT64'), '9007199254740993')).toBe('9007199254740993');
  expect(valueOf(field('FP32', [3]), '[1, 2, 3]')).toEqual([1, 2, 3]);
  expect(valueOf(field('FP32', [3]), '[1, 2')).toBe('[1, 2');
});

test('as code it is the same call: a tensor of one row, in the words of each language', () => {
  const code = callAsCode('flights', { id: 'd', name: 'delay', url: '/v2/models/delay' }, [
    { name: 'x', datatype: 'FP32', value: [1, null] },
    { name: 'who', datatype: 'BYTES', value: 'null "and" true' },
  ]);
  expect(code.Python).toContain('{"name": "x", "shape": [1, 2], "datatype": "FP32", "data": [1, None]}');
  expect(code.Python).toContain('["null \\"and\\" true"]');
  expect(code.GraphQL).toContain('# {"rows": [{"x": [1, null], "who": "null \\"and\\" true"}]}');
  expect(code.curl).toContain('"$ORIGIN/v2/models/delay/infer"');
});

test('a call of the log is filled in by its first row, and what it did not say stays empty', () => {
  const named = (name: string) => ({ ...field('INT64'), name });
  const keys = { origin: ['LAX', 'ORD'], flight: ['9007199254740993'], hour: [null] };
  expect(typedOf(keys, ['origin', 'flight', 'hour', 'distance'].map(named))).toEqual({
    ...{ origin: 'LAX', flight: '9007199254740993', hour: '', distance: '' },
  });
  expect(typedOf(null, [named('origin')])).toEqual({ origin: '' });
});
