import type { InvalidFields } from '@hopyard/subgraph';
import type { ServedModel, ServedView, Tensor } from './served-model.ts';

const NUMBERS = ['BOOL', 'UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64', 'FP16', 'BF16', 'FP32', 'FP64'];
const NUMERIC = ['BOOL', 'INT32', 'INT64', 'FLOAT32', 'FLOAT64'];

/**
 * Why a model cannot be served with the features of a view: each of its inputs is one value a row, and is a feature of the view, a
 * serving key, or a column that the call brings.
 */
export function mismatches(model: ServedModel, view: ServedView): InvalidFields {
  const given = new Map<string, string>([
    ...view.columns.filter(({ role }) => role !== 'LABEL').map(({ name, type }) => [name, type] as const),
    ...view.servingKeys.map(({ name, type }) => [name, type] as const),
  ]);
  return model.inputs.flatMap((input): InvalidFields => {
    const problem = problemOf(input, given, view);
    return problem ? [{ path: ['version', 'featureViewId', input.name], message: problem }] : [];
  });
}

function problemOf(input: Tensor, given: ReadonlyMap<string, string>, view: ServedView): string | null {
  const name = input.feature ?? input.name;
  const type = given.get(name);
  const called = `The model's input "${input.name}"`;
  if (type === undefined)
    return `${called} is no feature of ${view.name}_${view.version}, none of its serving keys and no column of its base; those are ${[...given.keys()].join(', ')}.`;
  const [, width = 1, ...more] = input.shape;
  if (input.shape.length === 0 || more.length > 0 || (width !== 1 && width !== -1))
    return `${called} has the shape [${input.shape.join(', ')}]; a feature is one value a row, [-1, 1] or [-1].`;
  if (NUMBERS.includes(input.datatype) !== NUMERIC.includes(type)) return `${called} is ${input.datatype}, and the feature "${name}" is ${type}.`;
  return null;
}
