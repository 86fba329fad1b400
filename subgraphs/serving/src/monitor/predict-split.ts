import { columnsOf, type Datatype, elementCount, type Elements, elementsOf, type Tensor as Values } from '@hopyard/inference';
import { binEdges, ColumnProfile } from '@hopyard/statistics';
import { quoted } from '@hopyard/table';
import type { RecordBatch, Vector } from 'apache-arrow';
import type { Tensor } from '../model/served-model.ts';
import { CannotBeReady } from './cannot-be-ready.ts';
import { type Chunks, filesOf, SPLIT, type SplitParts } from './cut-chunks.ts';
import { addTo, valueOf } from './intake.ts';
import type { Column } from './monitor.ts';
import type { Predictor } from './predictor.ts';
import type { Reference } from './reference-store.ts';

/** Of how many rows of a split predictions are the reference, about: chance moves the shares of ten bins by a thousandth. */
const REFERENCE_ROWS = 50_000;
/** Predictions of chunks cost a run of the model each. */
export const MOST_PREDICTED = 300_000;
/** Rows of one call, as the door allows. */
const ROWS_OF_A_CALL = 10_000;

const featureOf = ({ name, feature }: Tensor) => feature ?? name;
/** Behind the first length, which counts rows, a length that is any is one. */
const innerOf = ({ shape }: Tensor) => shape.slice(1).map((length) => (length === -1 ? 1 : length));

/** Whether the columns of a split are all that a model takes. */
export const canPredict = (inputs: readonly Tensor[], columns: ReadonlyMap<string, unknown>): boolean =>
  inputs.length > 0 && inputs.every((input) => columns.has(featureOf(input)) && elementCount(innerOf(input)) === 1);

/** What the model says about a split, column by column of its outputs: about some of its rows, the same ones each time. */
export async function profilePredictions(
  parts: SplitParts,
  predictor: Predictor,
  reference: Reference,
  outputs: readonly Column[],
): Promise<ColumnProfile[]> {
  const every = Math.max(1, Math.floor(reference.rows / REFERENCE_ROWS));
  const select = (columns: string) => `select ${columns}, 0 as "__chunk" from ${SPLIT} where hash(file_row_number) % ${every} = 0`;
  const values = outputs.map((): unknown[] => []);
  await predict(parts, predictor, reference, select, outputs, (row) => row.forEach((value, column) => values[column]!.push(value)));
  return outputs.map(({ name, kind }, column) => {
    const profile = addTo(new ColumnProfile(name, kind), values[column]!);
    const edges = binEdges(profile);
    return edges ? addTo(new ColumnProfile(name, kind, edges), values[column]!) : profile;
  });
}

/** The same of chunks of a split, in the order in which they were chosen. */
export async function profilePredictedChunks(
  parts: SplitParts,
  predictor: Predictor,
  reference: Reference,
  { chosen, select }: Chunks,
  outputs: readonly Column[],
): Promise<Map<string, ColumnProfile[]>> {
  const values = new Map(chosen.map((chunk) => [chunk, outputs.map((): unknown[] => [])]));
  await predict(parts, predictor, reference, select, outputs, (row, chunk) =>
    row.forEach((value, column) => values.get(chunk)![column]!.push(value)),
  );
  const profiles = (column: number) =>
    chosen.map((chunk) => addTo(new ColumnProfile(outputs[column]!.name, outputs[column]!.kind), values.get(chunk)![column]!));
  return new Map(outputs.map(({ name }, column) => [name, profiles(column)]));
}

/** Streams rows to the model and hands out its answers row by row. Rows without a value that the model cannot do without are left out. */
async function predict(
  { engine, signal }: SplitParts,
  { inputs, ask }: Predictor,
  reference: Reference,
  select: (columns: string) => string,
  outputs: readonly Column[],
  take: (row: unknown[], chunk: number) => void,
): Promise<void> {
  const columns = inputs.map((input, index) => `${castOf(input)} as "__input_${index}"`);
  const needed = inputs.flatMap(({ datatype }, index) => (isFloat(datatype) ? [] : [`"__input_${index}" is not null`]));
  const rows = `select * from (${select(columns.join(', '))}) where ${['true', ...needed].join(' and ')}`;
  // Most processes never need it, and it takes a while to load.
  const { RecordBatchReader } = await import('apache-arrow');
  const stream = await engine.stream({ files: filesOf(reference), statements: [], select: rows, format: 'arrow' }, signal);
  for await (const whole of await RecordBatchReader.from(stream)) {
    for (let from = 0; from < whole.numRows; from += ROWS_OF_A_CALL) {
      const batch = whole.slice(from, Math.min(whole.numRows, from + ROWS_OF_A_CALL));
      const answered = columnsOf(await ask(inputs.map((input, index) => tensorOf(input, batch, index))));
      const chunks = Array.from(batch.getChild('__chunk') as Vector, Number);
      const sources = outputs.map(({ tensor }) => answered[tensor]);
      for (const [row, chunk] of chunks.entries())
        take(
          outputs.map((column, index) => valueOf(column, sources[index]?.[row])),
          chunk,
        );
    }
  }
}

const isFloat = (datatype: string) => datatype.startsWith('FP');

const TYPES: Record<Exclude<Datatype, `FP${string}` | 'UINT64'>, string> = {
  ...{ BOOL: 'boolean', BYTES: 'varchar', INT8: 'tinyint', INT16: 'smallint', INT32: 'integer', INT64: 'bigint' },
  ...{ UINT8: 'utinyint', UINT16: 'usmallint', UINT32: 'uinteger' },
};

/** A column as the model takes it, as calls bring it: null where it does not fit, and of floats NaN. */
function castOf(input: Tensor): string {
  const name = quoted(featureOf(input));
  const datatype = input.datatype as Datatype;
  if (isFloat(datatype)) {
    const type = datatype === 'FP64' ? 'double' : 'float';
    return `coalesce(try_cast(${name} as ${type}), 'nan'::${type})`;
  }
  // Arrow has no whole numbers as large.
  if (datatype === 'UINT64') return `try_cast(try_cast(${name} as ubigint) as bigint)`;
  return `try_cast(${name} as ${TYPES[datatype as keyof typeof TYPES]})`;
}

function tensorOf(input: Tensor, batch: RecordBatch, index: number): Values {
  const datatype = input.datatype as Datatype;
  const vector = batch.getChild(`__input_${index}`) as Vector;
  return { name: input.name, datatype, shape: [batch.numRows, ...innerOf(input)], data: dataOf(datatype, vector) };
}

function dataOf(datatype: Datatype, vector: Vector): Elements {
  if (datatype === 'FP32' || datatype === 'FP64') return vector.toArray() as Float32Array | Float64Array;
  if (datatype === 'FP16') return Float16Array.from(vector.toArray() as Float32Array);
  const wide = datatype === 'INT64' || datatype === 'UINT64';
  const values: unknown[] = Array.from(vector, (value: unknown) => (typeof value === 'bigint' && !wide ? Number(value) : value));
  return elementsOf(datatype, values, (_, message) => {
    throw new CannotBeReady(`The model cannot be asked about the split: a value ${message}.`);
  });
}
