import type { EngineClient } from '@hopyard/engine';
import type { Nothing, RowsRefused, Snapshot, Staged } from './types.ts';

/** Removes all rows of keys, whatever their event time; nothing when none of them has a row. */
export async function stageDelete(
  _parts: { engine: EngineClient },
  _snapshot: Snapshot,
  _keys: readonly Record<string, unknown>[],
  _options: { signal?: AbortSignal } = {},
): Promise<Staged | RowsRefused | Nothing> {
  throw new Error('Not yet');
}
