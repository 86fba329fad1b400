import type { EngineClient } from '@hopyard/engine';
import type { BlobStore } from '@hopyard/files';
import type { Journal } from '@hopyard/journal';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import { commitStaged, isWorthCompacting, snapshot, type Staged, stageCompaction } from '@hopyard/table';
import * as groups from './feature-group-store.ts';
import { untilCommitted } from './until-committed.ts';

type Written = { projectId: string; groupId: string };

/** Compacts groups that have become worth it, behind the requests that wrote to them: one at a time. */
export type Compactor = {
  /** Says that a group was written to. */
  wake(written: Written): void;
  close(): Promise<void>;
};

export type CompactorParts = {
  db: Db;
  engine: EngineClient;
  blobs: BlobStore;
  journal: Journal;
  onError: (error: unknown) => void;
  now: () => Date;
};

export function createCompactor({ db, engine, blobs, journal, onError, now }: CompactorParts): Compactor {
  const closed = new AbortController();
  const waiting = new Map<string, Written>();
  let working: Promise<void> | null = null;

  async function compact({ projectId, groupId }: Written): Promise<void> {
    const inProject = <T>(work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);
    await untilCommitted<{ kind: 'compacted' | 'nothing' }>({ blobs }, async () => {
      const state = await inProject((tx) => snapshot(tx, groupId));
      if (!state?.commit || !isWorthCompacting(state)) return { kind: 'nothing' };
      // No row changes: the commit is on behalf of whoever wrote the state.
      const { committedBy, byExecution } = state.commit;
      const staged = await stageCompaction({ engine }, state, { signal: closed.signal });
      if (staged.kind === 'nothing') return staged;
      return { staged, commit: () => inProject((tx) => commit(tx, staged, { committedBy, byExecution })) };
    });
    journal.poke();

    async function commit(tx: Tx, staged: Staged, author: { committedBy: string; byExecution: string | null }) {
      if (!(await groups.hold(tx, [groupId])).has(groupId)) return { kind: 'nothing' } as const;
      const done = await commitStaged(tx, staged, { ...author, at: now() });
      if (done === 'conflict') return { kind: 'conflict' } as const;
      await journal.append(
        tx,
        { viewer: null, projectId, requestId: `feature-group/${groupId}` },
        {
          kind: 'feature-group:compact',
          change: 'UPDATED',
          subjects: [{ kind: 'FeatureGroup', id: groupId }],
          facts: { sequence: Number(done.sequence) },
        },
      );
      return { kind: 'compacted' } as const;
    }
  }

  async function work(): Promise<void> {
    for (const [groupId, written] of waiting) {
      if (closed.signal.aborted) break;
      waiting.delete(groupId);
      await compact(written).catch((error: unknown) => {
        // What failed is tried again when the group is written to again.
        if (!closed.signal.aborted) onError(error);
      });
    }
    working = null;
  }

  return {
    wake(written) {
      waiting.set(written.groupId, written);
      working ??= work();
    },
    async close() {
      closed.abort(new Error('The platform stops.'));
      await working;
    },
  };
}
