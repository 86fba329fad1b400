import type { CallFormFragment, FeatureType } from '@/graphql/__generated__/graphql.ts';

/** What a caller is to say: a serving key, a column of the view's base, or an input of the model. */
export type CallField = { name: string; datatype: string; note: string; shape: readonly number[]; example: string };

const DATATYPES: Record<FeatureType, string> = {
  ...{ BOOL: 'BOOL', INT32: 'INT32', INT64: 'INT64', FLOAT32: 'FP32', FLOAT64: 'FP64' },
  ...{ STRING: 'BYTES', DATE: 'BYTES', TIMESTAMP: 'BYTES' },
};

type Tensors = { inputs?: readonly { name: string; shape: readonly number[]; data: unknown }[] };

/** What the form asks for: with a feature view keys and columns of its base, without one the model's inputs with their example. */
export function callFields({ modelVersion: { inputs, inputExample }, featureView }: CallFormFragment): CallField[] {
  if (!featureView)
    return inputs.map(({ name, datatype, shape }) => {
      // The first length counts rows; one that is any is one.
      const inner = shape.slice(1).map((length) => (Number(length) === -1 ? 1 : Number(length)));
      return { name, datatype, note: `${datatype} [${shape.join(', ')}]`, shape: inner, example: exampleOf(inputExample, name, inner) };
    });
  const taken = new Set(inputs.map(({ name, feature }) => feature ?? name));
  const keys = featureView.servingKeys.map(({ name, type }) => ({ name, type, note: 'serving key' }));
  const columns = featureView.features
    .filter(({ name, role, featureGroup }) => featureGroup.id === featureView.query.base.id && role !== 'LABEL' && taken.has(name))
    .filter(({ name }) => !keys.some((key) => key.name === name))
    .map(({ name, type }) => ({ name, type, note: 'of the call itself' }));
  return [...keys, ...columns].map(({ name, type, note }) => ({
    ...{ name, datatype: DATATYPES[type], shape: [], example: '' },
    note: `${type.toLowerCase()}, ${note}`,
  }));
}

/** The first row of the model's example. */
function exampleOf(example: unknown, name: string, inner: readonly number[]): string {
  const data = (example as Tensors | null)?.inputs?.find((tensor) => tensor.name === name)?.data;
  const width = inner.reduce((product, length) => product * length, 1);
  const flat = [data].flat(9).slice(0, width);
  if (data === undefined || flat.length < width) return '';
  return width === 1 ? String(flat[0]) : JSON.stringify(flat);
}

/** The first row of a call of the log, as one would type it. */
export const typedOf = (keys: unknown, fields: readonly CallField[]): Record<string, string> =>
  Object.fromEntries(
    fields.map(({ name }) => {
      const [value] = [(keys as Record<string, unknown> | null)?.[name]].flat();
      return [name, value === null || value === undefined ? '' : String(value)];
    }),
  );

/** What was typed, as a value of the call. What is left empty is null; what is none of its type is sent as it is, and refused with the reason. */
export function valueOf({ datatype, shape }: CallField, typed: string): unknown {
  const text = typed.trim();
  if (text === '') return null;
  if (text.startsWith('[')) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }
  const one = scalarOf(datatype, text);
  return shape.some((length) => length !== 1) ? [one] : one;
}

function scalarOf(datatype: string, text: string): unknown {
  if (datatype === 'BYTES') return text;
  if (datatype === 'BOOL') return text === 'true' ? true : text === 'false' ? false : text;
  const value = Number(text);
  // Whole numbers beyond what numbers hold stay text.
  return Number.isNaN(value) || (datatype.endsWith('INT64') && !Number.isSafeInteger(value)) ? text : value;
}
