import { Readable } from 'node:stream';
import type { EngineClient } from '@hopyard/engine';
import type { BlobStore } from '@hopyard/files';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import { commitStaged, createTable, isWorthCompacting, snapshot, type Staged, stageCompaction, stageUpsert } from '@hopyard/table';
import { arrowOf, LOG_TABLE } from './log-table.ts';
import * as moved from './moved-store.ts';

/** Brings old calls from PostgreSQL into the versioned table of their deployment, so that the cost of a call does not grow with those before it. */
export type LogMover = {
  /** Moves what is due, of all deployments that no other process is at. */
  move(): Promise<void>;
  close(): Promise<void>;
};

export type MoverParts = {
  db: Db;
  engine: EngineClient;
  blobs: BlobStore;
  keeping: moved.Keeping;
  now: () => Date;
  onError: (error: unknown) => void;
};

type Author = { committedBy: string; byExecution: null; at: Date };

export function createLogMover({ db, engine, blobs, keeping, now, onError }: MoverParts): LogMover {
  const closed = new AbortController();
  const { signal } = closed;
  let moving: Promise<void> = Promise.resolve();

  async function moveAll(): Promise<void> {
    for (const taken of await moved.takeOld(db, keeping, now())) {
      if (signal.aborted) return;
      // What failed is tried again when the lease is over.
      await moveDeployment(taken).catch((error: unknown) => !signal.aborted && onError(error));
    }
  }

  async function moveDeployment({ projectId, deploymentId }: { projectId: string; deploymentId: string }): Promise<void> {
    const inProject = <T>(work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);
    for (;;) {
      const old = await inProject((tx) => moved.nextOld(tx, deploymentId, keeping, now()));
      if (!old || signal.aborted) break;
      if (!(await moveBatch(old))) return;
    }
    await inProject((tx) => moved.release(tx, deploymentId));

    /** False: the deployment went, or another was faster. */
    async function moveBatch({ from, rows, committedBy }: moved.Old): Promise<boolean> {
      const state = await inProject(async (tx) => {
        if (!(await moved.hold(tx, deploymentId, from))) return null;
        if (!(await snapshot(tx, deploymentId))) await createTable(tx, { id: deploymentId, schema: LOG_TABLE });
        return snapshot(tx, deploymentId);
      });
      if (!state) return false;
      const author: Author = { committedBy, byExecution: null, at: now() };
      const { blobId } = await blobs.put(Readable.from([await arrowOf(rows)]), signal);
      try {
        const staged = await stageUpsert({ engine }, state, { blobId, format: 'arrow' }, { signal, appends: true });
        if (staged.kind === 'refused') throw new Error(`Calls of the deployment ${deploymentId} could not be moved: ${staged.message}`);
        const to = Number(rows.at(-1)!.sequence);
        const done = await commit(staged, author, from, async (tx) => {
          const count = await moved.forget(tx, deploymentId, from, to);
          if (count !== rows.length) throw new Error(`${rows.length} calls were written to the table and ${count} would be forgotten.`);
        });
        if (done) await compact(author, to);
        return done;
      } finally {
        await blobs.delete(blobId);
      }
    }

    async function compact(author: Author, from: number): Promise<void> {
      const state = await inProject((tx) => snapshot(tx, deploymentId));
      if (!state || !isWorthCompacting(state)) return;
      const staged = await stageCompaction({ engine }, state, { signal });
      if (staged.kind === 'staged') await commit(staged, author, from);
    }

    async function commit(staged: Staged, author: Author, from: number, beside?: (tx: Tx) => Promise<void>): Promise<boolean> {
      const done = await inProject(async (tx) => {
        if (!(await moved.hold(tx, deploymentId, from)) || (await commitStaged(tx, staged, author)) === 'conflict') return false;
        await beside?.(tx);
        return true;
      });
      // Not after an error, which does not tell what was committed: the sweep takes what is not named.
      if (!done) await Promise.all(staged.added.map(({ blobId }) => blobs.delete(blobId)));
      return done;
    }
  }

  const move = () => (moving = moving.catch(() => undefined).then(moveAll));
  const timer = setInterval(() => void move().catch(onError), keeping.lookEveryMs);
  return {
    move,
    async close() {
      clearInterval(timer);
      closed.abort(new Error('The platform stops.'));
      await moving.catch(onError);
    },
  };
}
