import { PlatformError } from '@hopyard/identity';
import { keyText } from '@hopyard/table';
import type { Context } from '../context.ts';
import type { FeatureGroup } from '../group/feature-group.ts';
import * as online from './online-row-store.ts';

const MOST_KEYS = 100;

/** The newest row of each key, in the order of the keys. */
export async function lookUpRows(context: Context, { id, schema, online: hasOnline, name }: FeatureGroup, keys: readonly unknown[]) {
  if (!hasOnline) throw new PlatformError('BAD_USER_INPUT', `The feature group ${name} has no online side.`);
  if (keys.length === 0 || keys.length > MOST_KEYS)
    throw new PlatformError('BAD_USER_INPUT', `keys has ${keys.length} elements; look up 1 to ${MOST_KEYS} at a time.`);
  const texts = keys.map((key, place) => {
    const text = keyText(schema, isObject(key) ? key : {});
    if (text.kind === 'key') return text.text;
    throw new PlatformError('BAD_USER_INPUT', `keys.${place}: ${text.message}`, { details: { path: ['keys', String(place)] } });
  });
  const rows = await context.read('feature-vector:read', (tx) => online.byKeys(tx, id, texts));
  return keys.map((key, place) => {
    const row = rows[place] ?? null;
    return { key, found: row !== null, values: row?.features ?? null, eventTime: row?.eventTime ?? null };
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
