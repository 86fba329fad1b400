import type { EngineClient } from '@hopyard/engine';
import type { Nothing, Snapshot, Staged } from './types.ts';

/** Whether reading has become dearer than it need be: many small files, or many rows that are gone. */
export function isWorthCompacting(_snapshot: Snapshot): boolean {
  throw new Error('Not yet');
}

/** Rewrites small files, and files in which rows are gone, into one. No row changes, nor the commit that it came with. */
export async function stageCompaction(
  _parts: { engine: EngineClient },
  _snapshot: Snapshot,
  _options: { signal?: AbortSignal } = {},
): Promise<Staged | Nothing> {
  throw new Error('Not yet');
}
