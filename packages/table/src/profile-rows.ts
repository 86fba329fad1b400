import type { Parts } from './plan.ts';
import { stateOf } from './state.ts';
import type { Snapshot } from './types.ts';

/** `TableProfile.toJSON()` of all rows of a state. */
export async function profileRows({ engine }: Parts, snapshot: Snapshot, signal?: AbortSignal): Promise<unknown> {
  const state = stateOf(snapshot);
  const select = state.select({ columns: snapshot.schema.columns.map(({ name }) => name) });
  const plan = { files: state.files, statements: [], outputs: [], answers: {}, profiles: [{ name: 'rows', select }] };
  return (await engine.query(plan, signal)).profiles['rows'];
}
