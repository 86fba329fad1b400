import type { ColumnKind } from '@hopyard/statistics';
import type { Tensor } from '../model/served-model.ts';
import type { Column } from './monitor.ts';

/** A tensor of more values a row is an image or a text, not columns. */
const MOST_ELEMENTS = 64;

const kindOf = (datatype: string): ColumnKind => (datatype === 'BYTES' ? 'category' : datatype === 'BOOL' ? 'boolean' : 'number');

const columnsOfTensor = ({ name, feature, datatype, shape }: Tensor, role: Column['role']): Column[] => {
  const [, width = 1, ...more] = shape;
  if (more.length > 0 || width > MOST_ELEMENTS) return [];
  const head = { role, kind: kindOf(datatype), tensor: name };
  if (width <= 1) return [{ ...head, name: feature ?? name, element: 0 }];
  return Array.from({ length: width }, (_, element) => ({ ...head, name: `${name}[${element}]`, element }));
};

/** What there is to compare of a model's calls. An output that is called as an input has `output.` in front. */
export function columnsOfModel({ inputs, outputs }: { inputs: readonly Tensor[]; outputs: readonly Tensor[] }): Column[] {
  const given = inputs.flatMap((tensor) => columnsOfTensor(tensor, 'INPUT'));
  const names = new Set(given.map(({ name }) => name));
  const made = outputs.flatMap((tensor) => columnsOfTensor(tensor, 'OUTPUT'));
  return [...given, ...made.map((column) => (names.has(column.name) ? { ...column, name: `output.${column.name}` } : column))];
}

/** What there is to compare of a feature group: times only go on. */
export const columnsOfGroup = (columns: readonly { name: string; type: string }[]): Column[] =>
  columns
    .filter(({ type }) => type !== 'TIMESTAMP' && type !== 'DATE')
    .map(({ name, type }) => ({
      ...{ name, role: 'INPUT' as const, tensor: name, element: 0 },
      kind: type === 'STRING' ? ('category' as const) : type === 'BOOL' ? ('boolean' as const) : ('number' as const),
    }));
