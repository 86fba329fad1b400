import type { Parts } from './plan.ts';
import { stateOf } from './state.ts';
import type { Snapshot } from './types.ts';

/** What a plan of the engine reads the rows of a state by, those of a range of event times, half open. */
export function selectRange(snapshot: Snapshot, columns: readonly string[], range: { from: Date; to: Date }) {
  const state = stateOf(snapshot);
  return { files: state.files, select: state.select({ columns, range }) };
}

/** `TableProfile.toJSON()` of all rows of a state. */
export async function profileRows({ engine }: Parts, snapshot: Snapshot, signal?: AbortSignal): Promise<unknown> {
  const state = stateOf(snapshot);
  const select = state.select({ columns: snapshot.schema.columns.map(({ name }) => name) });
  const plan = { files: state.files, statements: [], outputs: [], answers: {}, profiles: [{ name: 'rows', select }] };
  return (await engine.query(plan, signal)).profiles['rows'];
}
