import type { EngineClient } from '@hopyard/engine';
import { isId } from '@hopyard/inference';
import { decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { type Condition, findRows, type FindWanted, type Snapshot, snapshot, snapshots } from '@hopyard/table';
import { sql } from 'drizzle-orm';
import type { LabelledCall } from '../monitor/performance.ts';
import type { Inference } from './inference.ts';
import * as inferences from './inference-store.ts';
import { inferenceOf, type InferenceRow, LOG_TABLE } from './log-table.ts';
import * as moved from './moved-store.ts';
import { forgottenTo, keptFrom } from './retention-store.ts';

// The log of a deployment is in two places: what is new in PostgreSQL, what is old in the versioned table. PostgreSQL is always asked
// first, so what is moved meanwhile is seen once at least; and numbers tell what is seen twice. A call that is past its retention is in
// neither for a reader, though nobody may have come by to forget it yet.

/** Of one project; the engine is asked while no transaction is open. */
export type LogReader = {
  engine: EngineClient;
  projectId: string;
  inProject: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  now: () => Date;
};

export async function byIds({ engine, projectId, inProject, now }: LogReader, given: readonly string[]): Promise<(Inference | null)[]> {
  const ids = given.filter(isId);
  const { found, places, states } = await inProject(async (tx) => {
    const recent = await inferences.byIds(tx, ids, now());
    const known = new Map(recent.filter((one) => one !== null).map((one) => [one.id, one]));
    const old = known.size < ids.length ? await moved.find(tx, ids, now()) : [];
    const tables = [...new Set(old.map(({ deploymentId }) => deploymentId))];
    return {
      ...{ found: known, places: old },
      states:
        tables.length > 0
          ? await snapshots(
              tx,
              tables.map((tableId) => ({ tableId })),
            )
          : [],
    };
  });
  for (const state of states) {
    if (!state) continue;
    const there = places.filter(({ deploymentId }) => deploymentId === state.tableId);
    const times = there.map(({ at }) => at.getTime());
    const range = { from: new Date(Math.min(...times)), to: new Date(Math.max(...times) + 1) };
    const where: Condition[] = [{ feature: 'sequence', operator: 'IN', value: there.map(({ sequence }) => sequence) }];
    for (const one of await read(engine, projectId, state, { where, range, first: there.length })) found.set(one.id, one);
  }
  return given.map((id) => found.get(id) ?? null);
}

export type InferenceFilter = inferences.InferenceFilter;

/** Newest first. */
export async function ofDeployment(
  { engine, projectId, inProject, now }: LogReader,
  deploymentId: string,
  filter: InferenceFilter,
  page: PageArguments,
): Promise<Page<Inference>> {
  const size = pageSize(page.first);
  const [after] = decodeKey(page.after, 1) ?? [];
  const { recent, state, from } = await inProject(async (tx) => {
    const kept = await keptFrom(tx, deploymentId, now());
    const rows = await inferences.ofDeployment(tx, deploymentId, filter, { from: kept, before: after, limit: size + 1 });
    return { recent: rows, state: rows.length > size ? null : await snapshot(tx, deploymentId), from: kept };
  });
  const found = [...recent];
  while (state && found.length <= size) {
    const before = found.at(-1)?.sequence ?? after;
    const where: Condition[] = [
      ...(before === undefined ? [] : [{ feature: 'sequence', operator: 'LT' as const, value: before }]),
      ...(filter.versionId ? [{ feature: 'version_id', operator: 'EQ' as const, value: filter.versionId }] : []),
      ...(filter.outcome ? [{ feature: 'outcome', operator: 'EQ' as const, value: filter.outcome }] : []),
    ];
    const some = await read(engine, projectId, state, { where, range: { from }, descending: true, first: size + 1 - found.length });
    if (some.length === 0) break;
    found.push(...some);
  }
  return pageOf(found, size, ({ sequence }) => [String(sequence)]);
}

/** Calls behind a number of the log, in its order: `limit` at most, and one at least if there is one. Where calls were forgotten, numbers leap. */
export async function after(
  { engine, projectId, inProject, now }: LogReader,
  deploymentId: string,
  sequence: number,
  limit: number,
): Promise<Inference[]> {
  const { recent, state, from } = await inProject(async (tx) => {
    const kept = await keptFrom(tx, deploymentId, now());
    const rows = await inferences.after(tx, deploymentId, sequence, kept, limit);
    const isNext = rows[0]?.sequence === sequence + 1;
    const old = !isNext && (await moved.lastMoved(tx, deploymentId)) > sequence;
    return { recent: rows, state: old ? await snapshot(tx, deploymentId) : null, from: kept };
  });
  if (!state) return recent;
  const where: Condition[] = [{ feature: 'sequence', operator: 'GT', value: sequence }];
  const old = await read(engine, projectId, state, { where, range: { from }, first: limit });
  return old.length > 0 ? old : recent;
}

/** The number up to which calls of a deployment may be missing, since they are past their retention; 0: none is. */
export const forgotten = ({ inProject, now }: LogReader, deploymentId: string): Promise<number> =>
  inProject((tx) => forgottenTo(tx, deploymentId, now()));

/** Of the calls made within a range of time, half open, how many there are, and the numbers of the first and last; null: there are none. */
export async function within(tx: Tx, deploymentId: string, range: { from: Date; to: Date }, now: Date): Promise<Stretch | null> {
  const kept = await keptFrom(tx, deploymentId, now);
  const [from, to] = [range.from > kept ? range.from : kept, range.to];
  const [row] = await tx.execute<{ first: string | null; last: string; count: string }>(sql`
    select min(sequence) as first, max(sequence) as last, count(*) from (
      select sequence, at from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId}
      union all select sequence, at from serving.moved_inferences where project_id = app.current_project() and deployment_id = ${deploymentId}
    ) calls where at >= ${from.toISOString()} and at < ${to.toISOString()}`);
  return row?.first ? { first: Number(row.first), last: Number(row.last), count: Number(row.count) } : null;
}

export type Stretch = { first: number; last: number; count: number };

/** Calls within a stretch of the log, both ends in it, that were answered and of which it is known what turned out to be true. */
export async function labelled({ engine, inProject, now }: LogReader, deploymentId: string, first: number, last: number): Promise<LabelledCall[]> {
  const { recent, state, range } = await inProject(async (tx) => {
    const kept = await keptFrom(tx, deploymentId, now());
    const calls = await inferences.labelled(tx, deploymentId, first, last, kept);
    const old = (await moved.lastMoved(tx, deploymentId)) >= first;
    return { recent: calls, state: old ? await snapshot(tx, deploymentId) : null, range: { from: kept } };
  });
  if (!state) return recent;
  const seen = new Set(recent.map(({ sequence }) => sequence));
  const calls: LabelledCall[] = [...recent];
  for (let from = first; from <= last;) {
    const where: Condition[] = [
      { feature: 'sequence', operator: 'GE', value: from },
      { feature: 'sequence', operator: 'LE', value: last },
      { feature: 'outcome', operator: 'EQ', value: 'ANSWERED' },
    ];
    const rows = await findRows({ engine }, state, { columns: ['sequence', 'id', 'rows', 'outputs'], where, range, first: MOST_LABELLED });
    if (rows.length === 0) break;
    from = Number(rows.at(-1)![0]) + 1;
    const old = rows.filter(([sequence]) => !seen.has(Number(sequence)));
    const actuals = await inProject((tx) =>
      inferences.actualsOf(
        tx,
        old.map(([, id]) => String(id)),
      ),
    );
    for (const [place, [, , count, outputs]] of old.entries()) {
      const actual = actuals[place]?.actual;
      if (actual !== undefined) calls.push({ rows: Number(count), outputs: JSON.parse(String(outputs)), actual } as LabelledCall);
    }
  }
  return calls;
}

const MOST_LABELLED = 10_000;
const COLUMNS = LOG_TABLE.columns.map(({ name }) => name);

async function read(engine: EngineClient, projectId: string, state: Snapshot, wanted: Omit<FindWanted, 'columns'>): Promise<Inference[]> {
  const rows = await findRows({ engine }, state, { columns: COLUMNS, ...wanted });
  return rows.map((row) =>
    inferenceOf({ projectId, deploymentId: state.tableId }, Object.fromEntries(COLUMNS.map((name, index) => [name, row[index]])) as InferenceRow),
  );
}
