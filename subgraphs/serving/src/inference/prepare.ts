import { type Columns, type Fault, Faults, type Tensor, type TensorSpec, checkTensors, columnsOf, elementsOf } from '@hopyard/inference';
import { canonical, type Found, type OnlineRows, rowsOf, type ServedView, usable, wanted } from '@hopyard/online';
import type { RoutedVersion } from '../routing/route.ts';
import type { LookedUp } from './inference.ts';

/** What a call brings: tensors of the protocol, or rows as objects from name to value. */
export type Given = { tensors: readonly Tensor[] } | { rows: readonly unknown[] };

/** What goes to the model, and what of it was looked up. */
export type Prepared = {
  inputs: readonly Tensor[];
  rows: number;
  /** Serving keys and columns that the call brought; null without a feature view. */
  keys: Columns | null;
  features: readonly LookedUp[] | null;
  /** Features that some row has no value of. */
  missing: readonly string[];
  lookupMs: number | null;
};

export const MOST_ROWS = 10_000;

type Problem = { faults: readonly Fault[] };
type Row = Readonly<Record<string, unknown>>;

const PLACE = { tensors: 'inputs', rows: 'rows' } as const;

/** The model's inputs as the call brings them. */
export function takeInputs(given: Given, { inputs: specs }: RoutedVersion): Prepared | Problem {
  const faults = new Faults();
  const inputs =
    'tensors' in given
      ? given.tensors
      : tensorsOf(
          readRows(
            given.rows,
            specs.map(({ name }) => name),
            faults,
          ),
          specs,
          'rows',
          faults,
        );
  // A model in Python need not have said what it takes.
  if ('tensors' in given && specs.length > 0) checkTensors(inputs, specs as readonly TensorSpec[], ['inputs'], faults);
  const rows = 'rows' in given ? given.rows.length : (inputs[0]?.shape[0] ?? 1);
  checkCount(rows, PLACE['rows' in given ? 'rows' : 'tensors'], faults);
  return faults.list.length > 0 ? { faults: faults.list } : { inputs, rows, keys: null, features: null, missing: [], lookupMs: null };
}

/** The model's inputs from what the call brings, serving keys and columns of the base, and the newest features under those keys. */
export async function lookUpInputs(
  given: Given,
  { inputs: specs }: RoutedVersion,
  view: ServedView,
  { online, projectId, now }: { online: OnlineRows; projectId: string; now: number },
): Promise<Prepared | Problem> {
  const faults = new Faults();
  const place = PLACE['rows' in given ? 'rows' : 'tensors'];
  // A column of the base may be a key, too.
  const requested = view.requested.filter(({ name }) => !view.keys.some((key) => key.name === name));
  const known = [...view.keys, ...requested];
  const rows =
    'rows' in given
      ? readRows(
          given.rows,
          known.map(({ name }) => name),
          faults,
        )
      : rowsOfTensors(given.tensors, known, faults);
  checkCount(rows.length, place, faults);
  if (faults.list.length > 0) return { faults: faults.list };
  const wantedRows = rows.map((row, index) => {
    const found = rowsOf(view, row);
    if ('wrong' in found) faults.add([place, String(index)], found.wrong.replace(/\.$/, ''));
    for (const { name, type } of requested) {
      const value = row[name];
      if (value !== undefined && value !== null && canonical(type, value) === undefined)
        faults.add([place, String(index), name], `is ${JSON.stringify(value)}, not ${wanted(type)}`);
    }
    return 'wrong' in found ? [] : found.rows;
  });
  const needed = specs.map(nameOf).filter((name) => requested.some((column) => column.name === name));
  for (const name of needed) if (!rows.some((row) => Object.hasOwn(row, name))) faults.add([place], `lack "${name}", which is looked up nowhere`);
  if (faults.list.length > 0) return { faults: faults.list };

  const began = performance.now();
  const found = await online.lookUp(projectId, wantedRows.flat());
  const lookupMs = performance.now() - began;
  const width = view.groups.length;
  const missing = new Set<string>();
  const complete = rows.map((row, index) => {
    const whole: Record<string, unknown> = { ...row };
    view.groups.forEach((group, join) => {
      const features = usable(found[index * width + join] ?? null, group, now)?.features;
      // A feature that was appended after the row was written is not in it.
      for (const { name, feature } of group.features) if ((whole[name] = features?.[feature] ?? null) === null) missing.add(name);
    });
    return whole;
  });
  const inputs = tensorsOf(complete, specs, place, faults);
  if (faults.list.length > 0) return { faults: faults.list };
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const keys = Object.fromEntries([...names].map((name) => [name, rows.map((row) => row[name] ?? null)]));
  const features = view.groups.map(({ id, features: taken }, join): LookedUp => ({
    featureGroupId: id,
    features: taken.map(({ name }) => name),
    rows: rows.map((_, index) => usedOf(usable(found[index * width + join] ?? null, view.groups[join]!, now))),
  }));
  const taken = new Set(specs.map(nameOf));
  return { inputs, rows: rows.length, keys, features, missing: [...missing].filter((name) => taken.has(name)), lookupMs };
}

const nameOf = ({ name, feature }: RoutedVersion['inputs'][number]) => feature ?? name;

const usedOf = (found: Found | null) => found && { eventTime: found.eventTime?.toISOString() ?? null, sequence: found.sequence };

function checkCount(rows: number, place: string, faults: Faults): void {
  if (faults.list.length > 0) return;
  if (rows === 0 || rows > MOST_ROWS) faults.add([place], `count ${rows}, and a call has 1 to ${MOST_ROWS} rows`);
}

function readRows(rows: readonly unknown[], names: readonly string[], faults: Faults): Row[] {
  return rows.map((row, index): Row => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      faults.add(['rows', String(index)], 'is no object from name to value');
      return {};
    }
    for (const name of Object.keys(row))
      if (!names.includes(name)) faults.add(['rows', String(index), name], `is not known; there are ${names.join(', ')}`);
    return row as Row;
  });
}

/** Tensors of one value a row, as rows. */
function rowsOfTensors(tensors: readonly Tensor[], known: readonly { name: string }[], faults: Faults): Row[] {
  const count = tensors[0]?.shape[0] ?? 0;
  for (const [index, { name, shape }] of tensors.entries()) {
    const place = ['inputs', String(index)];
    if (!known.some((column) => column.name === name))
      faults.add([...place, 'name'], `is ${JSON.stringify(name)}, and there are ${known.map((column) => column.name).join(', ')}`);
    else if (shape[0] !== count || shape.length > 2 || (shape[1] ?? 1) !== 1)
      faults.add([...place, 'shape'], `is [${shape.join(', ')}], and one value for each of ${count} rows was expected`);
  }
  if (faults.list.length > 0) return [];
  const columns = Object.entries(columnsOf(tensors));
  return Array.from({ length: count }, (_, index) => Object.fromEntries(columns.map(([name, values]) => [name, values[index]])));
}

/** Rows as the tensors that a model takes. */
function tensorsOf(rows: readonly Row[], specs: RoutedVersion['inputs'], place: string, faults: Faults): Tensor[] {
  return specs.map((spec) => {
    const { name, shape } = spec;
    const datatype = spec.datatype as Tensor['datatype'];
    const column = nameOf(spec);
    // Behind the first length, which counts rows, a length that is any is one.
    const inner = shape.slice(1).map((length) => (length === -1 ? 1 : length));
    const width = inner.reduce((product, length) => product * length, 1);
    const values = rows.flatMap((row, index) => {
      const value = Object.hasOwn(row, column) ? row[column] : null;
      const list = Array.isArray(value) ? (value.flat(Infinity) as unknown[]) : [value];
      if (list.length !== width) faults.add([place, String(index), column], `has ${list.length} values, and "${name}" takes ${width}`);
      return list.map((each) => fitted(datatype, each));
    });
    const data = elementsOf(datatype, values, (index, message) => faults.add([place, String(Math.floor(index / width)), column], message));
    return { name, datatype, shape: [rows.length, ...inner], data };
  });
}

/** A number may be asked for as true or false and the other way round, and whole numbers beyond 2^53 come as their digits. */
function fitted(datatype: Tensor['datatype'], value: unknown): unknown {
  if (datatype === 'BYTES') return value;
  if (datatype === 'BOOL') return typeof value === 'number' ? value !== 0 : value;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' && /^-?\d{16,19}$/.test(value) ? BigInt(value) : value;
}
