import type { Readable } from 'node:stream';
import { link } from '@hopyard/catalog';
import { notFound } from '@hopyard/identity';
import { type ReadWanted, readRows as readState, snapshot } from '@hopyard/table';
import type { Context } from '../context.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Rows of a group as they are or were: for a Data Owner, who takes them out and leaves a trace, and for programs, whose reading is provenance. */
export async function readRows(context: Context, group: FeatureGroup, wanted: ReadWanted, asOf: Date | null, signal: AbortSignal): Promise<Readable> {
  const action = context.viewer?.proof.kind === 'JOB' ? 'feature-data:read' : 'feature-data:download';
  const state = await context.read(action, (tx) => snapshot(tx, group.id, asOf ? { at: asOf } : undefined));
  if (!state) throw notFound();
  const rows = await readState(context, state, wanted, signal);
  await context
    .write(action, {}, async ({ tx, viewer, append }) => {
      if (viewer.proof.kind === 'JOB') {
        const { executionId } = viewer.proof;
        const read = wanted.columns ?? state.schema.columns.map(({ name }) => name);
        const columns = read.map((target) => ({ source: null, target }));
        await link(tx, [{ sourceId: executionId, targetId: group.id, relation: 'USED', byId: executionId, columns }]);
      }
      await append({
        kind: action,
        change: 'UPDATED',
        subjects: [{ kind: 'FeatureGroup', id: group.id }],
        facts: { sequence: Number(state.commit?.sequence ?? 0n) },
      });
      return { kind: 'journaled' };
    })
    .catch((error: unknown) => {
      rows.destroy();
      throw error;
    });
  return rows;
}
