import { Readable } from 'node:stream';
import type { EngineClient } from '@hopyard/engine';
import type { BlobStore } from '@hopyard/files';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import {
  commitStaged,
  createTable,
  forgetHistory,
  isWorthCompacting,
  snapshot,
  type Staged,
  stageCompaction,
  stageForgetting,
  stageUpsert,
} from '@hopyard/table';
import * as deployments from '../deployment/deployment-store.ts';
import { arrowOf, LOG_TABLE } from './log-table.ts';
import * as moved from './moved-store.ts';
import * as retention from './retention-store.ts';

/**
 * Brings old calls from PostgreSQL into the versioned table of their deployment, so that the cost of a call does not grow with those
 * before it, and forgets those that are past their retention.
 */
export type LogMover = {
  /** Forgets and moves what is due, of all deployments that no other process is at. */
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

/** So long files stay that were replaced: longer than a reader who began before is at it. */
const REPLACED_MS = 3_600_000;

type Author = { committedBy: string; byExecution: null; at: Date };

export function createLogMover({ db, engine, blobs, keeping, now, onError }: MoverParts): LogMover {
  const closed = new AbortController();
  const { signal } = closed;
  let moving: Promise<void> = Promise.resolve();

  const replacedBefore = () => new Date(now().getTime() - REPLACED_MS);

  async function moveAll(): Promise<void> {
    for (const taken of await moved.takeDue(db, keeping, now(), replacedBefore())) {
      if (signal.aborted) return;
      // What failed is tried again when the lease is over.
      await keepDeployment(taken).catch((error: unknown) => !signal.aborted && onError(error));
    }
  }

  async function keepDeployment({ projectId, deploymentId }: { projectId: string; deploymentId: string }): Promise<void> {
    const inProject = <T>(work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);
    if (!(await forgetOld())) return;
    for (;;) {
      const old = await inProject((tx) => moved.nextOld(tx, deploymentId, keeping, now()));
      if (!old || signal.aborted) break;
      if (!(await moveBatch(old))) return;
    }
    await inProject((tx) => moved.release(tx, deploymentId));

    /**
     * Files go first, by names alone: whoever dies behind that leaves calls that are past their retention, so nobody is answered them, and that
     * are still due. False: the deployment went, or another was faster.
     */
    async function forgetOld(): Promise<boolean> {
      const found = await inProject(async (tx) => {
        const [deployment] = await deployments.byIds(tx, [deploymentId]);
        return deployment && { deployment, from: await retention.keptFrom(tx, deploymentId, now()), state: await snapshot(tx, deploymentId) };
      });
      if (!found) return false;
      const { deployment, from, state } = found;
      const staged = state && stageForgetting(state, from);
      if (staged?.kind === 'staged') {
        const author: Author = { committedBy: deployment.createdBy, byExecution: null, at: now() };
        if ((await inProject((tx) => commitStaged(tx, staged, author))) === 'conflict') return false;
      }
      while (!signal.aborted && (await inProject((tx) => retention.forget(tx, deploymentId, from, keeping.batch))) > 0);
      if (state) await inProject((tx) => forgetHistory(tx, deploymentId, replacedBefore()));
      return true;
    }

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
          const count = await moved.takeOut(tx, deploymentId, from, to);
          if (count !== rows.length) throw new Error(`${rows.length} calls were written to the table and ${count} would be taken out.`);
        });
        if (done) await compact(author, to);
        return done;
      } finally {
        await blobs.delete(blobId);
      }
    }

    async function compact(author: Author, from: number): Promise<void> {
      const { state, kept } = await inProject(async (tx) => ({
        state: await snapshot(tx, deploymentId),
        kept: await retention.keptFrom(tx, deploymentId, now()),
      }));
      if (!state || !isWorthCompacting(state)) return;
      const staged = await stageCompaction({ engine }, state, { signal, from: kept });
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
