import { link } from '@hopyard/catalog';
import { receiveBlob } from '@hopyard/files';
import { notFound, PlatformError } from '@hopyard/identity';
import { type Commit, commitStaged, type RowsRefused, type RowsSource, snapshot, type Staged, stageUpsert } from '@hopyard/table';
import { type DoorRequest, required } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as onlineRows from '../online/online-row-store.ts';
import { type OnlineRows, onlineRowsIn } from '../online/online-rows.ts';
import { mergedProfile } from '../statistics/merged-profile.ts';
import * as statistics from '../statistics/statistics-store.ts';
import { authorOf } from './author.ts';
import type { FeatureGroup } from './feature-group.ts';
import * as groups from './feature-group-store.ts';
import { untilCommitted } from './until-committed.ts';
import { writeConflict } from './write-conflict.ts';

const LARGEST_UPLOAD = 10 * 1024 ** 3;

type Wanted = {
  format: RowsSource['format'];
  /** false: into the history alone, although the group has an online side. */
  online: boolean;
  idempotencyKey: string | null;
};
type Inserted = { kind: 'inserted'; commitId: string };

/** Takes rows in: checked, written and profiled beside the group, then made its newest state in one transaction with the online side. */
export async function insertRows(
  context: Context,
  group: FeatureGroup,
  request: DoorRequest,
  { format, online, idempotencyKey }: Wanted,
): Promise<Commit> {
  const viewer = await context.permit('feature-group:insert');
  const blob = await receiveBlob(context.blobs, request, LARGEST_UPLOAD, { passing: true });
  try {
    if (blob.sizeBytes === 0) throw rejected({ kind: 'refused', reason: 'EMPTY', message: 'There are no bytes.', column: null, example: null });
    // The same key with other bytes is another request.
    const input = { featureGroupId: group.id, sha256: blob.sha256, format, online, ...(idempotencyKey !== null && { idempotencyKey }) };
    const outcome = (await earlier(context, input)) ?? (await insert(context, group, { blobId: blob.blobId, format }, input, request.signal));
    if (outcome.kind === 'conflict') throw new PlatformError('CONFLICT', writeConflict.message);
    context.loaders.latestCommit.clear(group.id);
    context.profiler.wake();
    context.compactor.wake({ projectId: viewer.project?.id as string, groupId: group.id });
    return await required(context.loaders.commit.load(outcome.commitId));
  } finally {
    await context.blobs.delete(blob.blobId);
  }
}

type Input = { featureGroupId: string; sha256: string; online: boolean; idempotencyKey?: string };

/** What was answered under the key before: a repeated request need not be staged. */
async function earlier({ write }: Context, input: Input): Promise<Inserted | null> {
  if (input.idempotencyKey === undefined) return null;
  const outcome = await write<Inserted | { kind: 'new' }>('feature-group:insert', input, (unit) => unit.abort({ kind: 'new' }));
  return outcome.kind === 'inserted' ? outcome : null;
}

const insert = (context: Context, group: FeatureGroup, source: RowsSource, input: Input, signal: AbortSignal) =>
  untilCommitted<Inserted>(context, async () => {
    const state = await context.read('feature-group:insert', (tx) => snapshot(tx, group.id));
    if (!state) throw notFound();
    const staged = await stageUpsert(context, state, source, { signal, newest: group.online && input.online });
    if (staged.kind === 'refused') throw rejected(staged);
    return {
      staged,
      async commit() {
        if (!staged.newest) return commit(context, group, staged, null, input);
        await using rows = onlineRowsIn(context, staged.newest.blobId);
        return await commit(context, group, staged, rows, input);
      },
    };
  });

const commit = (context: Context, group: FeatureGroup, staged: Staged, rows: OnlineRows | null, input: Input) =>
  context.write<Inserted | { kind: 'conflict' }>('feature-group:insert', input, async (unit) => {
    const { tx, viewer } = unit;
    if (!(await groups.hold(tx, [group.id])).has(group.id)) throw notFound();
    const done = await commitStaged(tx, staged, authorOf(viewer, context.now()));
    if (done === 'conflict') return unit.abort({ kind: 'conflict' });
    if (rows) {
      await rows.moveIn(tx, group.id);
      await onlineRows.reached(tx, group.id, done.id);
    }
    const profile = await mergedProfile(tx, staged);
    if (profile) await statistics.put(tx, { groupId: group.id, commitId: done.id, sequence: done.sequence, profile, computedAt: context.now() });
    if (viewer.proof.kind === 'JOB') {
      const { executionId } = viewer.proof;
      const columns = staged.schema.columns.map(({ name }) => ({ source: null, target: name }));
      await link(tx, [{ sourceId: executionId, targetId: group.id, relation: 'PRODUCED', byId: executionId, columns }]);
    }
    await unit.append({
      kind: 'feature-group:insert',
      change: 'UPDATED',
      subjects: [{ kind: 'FeatureGroup', id: group.id }],
      facts: {
        sequence: Number(done.sequence),
        rowsInserted: Number(done.rowsInserted),
        rowsUpdated: Number(done.rowsUpdated),
        online: rows !== null,
      },
    });
    return { kind: 'inserted', commitId: done.id };
  });

const rejected = ({ reason, message, column, example }: RowsRefused) =>
  new PlatformError('UPLOAD_REJECTED', message, { details: { reason, column, example } });
