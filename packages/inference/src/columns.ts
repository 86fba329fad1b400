import { type Elements, NotText, textOf } from './elements.ts';
import type { Tensor } from './tensors.ts';

/** Tensors as plain JSON by name, to be kept and looked at: for each row a value, or a list where a row has more than one. */
export type Columns = Record<string, readonly unknown[]>;

/**
 * What is not finite is null, whole numbers beyond 2^53 are their digits, and bytes that are no text are `{ "base64": … }`.
 */
export const columnsOf = (tensors: readonly Tensor[]): Columns => Object.fromEntries(tensors.map((tensor) => [tensor.name, column(tensor)]));

function column({ datatype, shape, data }: Tensor): unknown[] {
  const values = plain(datatype, data);
  const [rows = 1] = shape;
  const width = rows === 0 ? 0 : values.length / rows;
  return width === 1 || width === 0 ? values : Array.from({ length: rows }, (_, row) => values.slice(row * width, (row + 1) * width));
}

function plain(datatype: Tensor['datatype'], data: Elements): unknown[] {
  if (datatype === 'BOOL') return Array.from(data as Uint8Array, (value) => value === 1);
  if (datatype === 'BYTES') return Array.from(data as readonly Uint8Array[], plainBytes);
  if (datatype === 'INT64' || datatype === 'UINT64')
    return Array.from(data as BigInt64Array, (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value)));
  const values: (number | null)[] = [];
  for (let index = 0; index < data.length; index++) {
    const value = data[index] as number;
    values.push(Number.isFinite(value) ? value : null);
  }
  return values;
}

function plainBytes(bytes: Uint8Array): unknown {
  try {
    return textOf(bytes);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}
