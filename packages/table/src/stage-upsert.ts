import type { EngineClient } from '@hopyard/engine';
import type { RowsRefused, Snapshot, Staged } from './types.ts';

/** Stored bytes that somebody says are rows. */
export type RowsSource = { blobId: string; format: 'parquet' | 'csv' | 'arrow' };

/** Checks uploaded rows and writes them beside the state that they are meant for; `commitStaged` makes them the newest. */
export async function stageUpsert(
  _parts: { engine: EngineClient },
  _snapshot: Snapshot,
  _source: RowsSource,
  _options: { signal?: AbortSignal } = {},
): Promise<Staged | RowsRefused> {
  throw new Error('Not yet');
}
