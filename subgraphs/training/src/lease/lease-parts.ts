import type { Journal, NewEntry } from '@hopyard/journal';
import type { Db, Tx } from '@hopyard/postgres';
import type { Wakes } from '@hopyard/subgraph';
import type { Runners } from './runners.ts';

/** What the lease server works with. It acts for the platform, across projects, through functions of the database made for it. */
export type LeaseParts = { db: Db; journal: Journal; wakes: Wakes; runners: Runners; now: () => Date; ttlSeconds: number };

/** Says what the platform itself did in a project. */
export const appendAsPlatform = ({ journal }: LeaseParts, tx: Tx, projectId: string, entry: NewEntry) =>
  journal.append(tx, { viewer: null, projectId, requestId: 'runner' }, entry);

/** An execution or environment came into a state. */
export const stateEntry = (kind: 'Execution' | 'Environment', id: string, state: string, jobId?: string): NewEntry => ({
  kind: kind === 'Execution' ? 'execution:state' : 'environment:state',
  change: 'UPDATED',
  subjects: [{ kind, id }, ...(jobId ? [{ kind: 'Job', id: jobId }] : [])],
  facts: { state },
});
