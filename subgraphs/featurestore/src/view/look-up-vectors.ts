import { notFound, PlatformError } from '@hopyard/identity';
import { type Found, type OnlineKey, rowsOf, type ServedGroup, servedView, type ServedView, usable } from '@hopyard/online';
import type { Context } from '../context.ts';
import type { FeatureGroup } from '../group/feature-group.ts';
import * as groups from '../group/feature-group-store.ts';
import * as views from './feature-view-store.ts';

export type Vector = {
  key: unknown;
  complete: boolean;
  missing: string[];
  values: Record<string, unknown>;
  eventTimes: Record<string, string>;
};

const MOST_KEYS = 100;

/** The newest features of things, in the order of their keys. */
export async function lookUpVectors(context: Context, { name, version }: { name: string; version: number }, keys: unknown): Promise<Vector[]> {
  const viewer = await context.presume('feature-vector:read');
  const projectId = viewer.project?.id as string;
  const view = await context.served.views.get(`${projectId}/${name}/${version}`, () => findView(context, name, version));
  if (!view) throw notFound();
  if (view.refusal !== null) throw new PlatformError('BAD_USER_INPUT', view.refusal);
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > MOST_KEYS)
    throw new PlatformError('BAD_USER_INPUT', `keys is a list of 1 to ${MOST_KEYS} objects from serving key to value.`);
  const rows = await context.served.rows.lookUp(
    projectId,
    keys.flatMap((key, place) => wantedBy(view, key, place)),
  );
  await context.permit('feature-vector:read');
  const now = context.now().getTime();
  const width = view.groups.length;
  return keys.map((key, place) => vectorOf(view, key, rows.slice(place * width, (place + 1) * width), now));
}

const findView = ({ read }: Context, name: string, version: number): Promise<ServedView | null> =>
  read('feature-vector:read', async (tx) => {
    const view = await views.byName(tx, name, version);
    if (!view) return null;
    const joined = await groups.byIds(
      tx,
      view.definition.joins.map(({ featureGroupId }) => featureGroupId),
    );
    // A group that a view reads is not deleted.
    return servedView(view, joined as FeatureGroup[]);
  });

/** The rows that a key leads to: one of each joined group. */
function wantedBy(view: ServedView, key: unknown, place: number): OnlineKey[] {
  const wrong = (message: string): never => {
    throw new PlatformError('BAD_USER_INPUT', `keys.${place}: ${message}`, { details: { path: ['keys', String(place)] } });
  };
  const names = view.keys.map(({ name }) => name);
  if (typeof key !== 'object' || key === null || Array.isArray(key))
    return wrong(`A key is an object from serving key to value: ${names.join(', ')}.`);
  const values = key as Record<string, unknown>;
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) wrong(`"${unknown}" is no serving key; those are ${names.join(', ')}.`);
  const found = rowsOf(view, values);
  return 'wrong' in found ? wrong(found.wrong) : found.rows;
}

function vectorOf({ groups: joined }: ServedView, key: unknown, rows: readonly (Found | null)[], now: number): Vector {
  const [missing, values, eventTimes]: [string[], Vector['values'], Vector['eventTimes']] = [[], {}, {}];
  let complete = true;
  for (let place = 0; place < joined.length; place++) {
    const group = joined[place] as ServedGroup;
    const row = usable(rows[place] ?? null, group, now);
    if (!row) complete = false;
    if (row?.eventTime) eventTimes[group.timeName] = row.eventTime.toISOString();
    for (const { name, feature } of group.features) {
      // A feature that was appended after the row was written is not in it.
      const value = row?.features[feature] ?? null;
      values[name] = value;
      if (value === null) missing.push(name);
    }
  }
  return { key, complete, missing, values, eventTimes };
}
