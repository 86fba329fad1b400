import { expect, test } from 'vitest';
import { spellJson } from './spell-json.ts';

test('what fits in a line stands in one, and only what does not is broken up', () => {
  const input = (name: string) => ({ name, shape: [1, 1], datatype: 'FP32', data: [1.5] });
  expect(spellJson({ inputs: [input('distance'), input('delay')], parameters: {} })).toBe(
    [
      '{',
      '  "inputs": [',
      '    { "name": "distance", "shape": [1, 1], "datatype": "FP32", "data": [1.5] },',
      '    { "name": "delay", "shape": [1, 1], "datatype": "FP32", "data": [1.5] }',
      '  ],',
      '  "parameters": {}',
      '}',
    ].join('\n'),
  );
});

test('what it says is the same JSON, texts and nothing included', () => {
  for (const value of [null, 'a "b"  [c]', [], {}, [[1, [2, null]], 'x'.repeat(120), { 'k"': { deep: ['y'.repeat(100)] } }]])
    expect(JSON.parse(spellJson(value))).toEqual(value);
});
