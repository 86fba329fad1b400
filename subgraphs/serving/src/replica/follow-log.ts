import { notFound } from '@hopyard/identity';
import { followStream, formatOffsets, parseOffsets } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as log from './log-store.ts';
import * as replicas from './replica-store.ts';

const LINES_PER_CHUNK = 500;

export type LogChunk = {
  cursor: string;
  signal: 'EVENT' | 'LIVE' | 'RESYNC';
  at: Date;
  firstOffset: bigint;
  lines: log.LogLine[];
  complete: boolean;
};

/** A replica's log from a cursor on, or from the lines that are to come. */
export async function followLog(context: Context, replicaId: string, after: string | null | undefined): Promise<AsyncIterableIterator<LogChunk>> {
  await context.permit('deployment:read-log');
  const replica = await context.loaders.replica.load(replicaId);
  if (!replica) throw notFound();
  let next = after ? BigInt(parseOffsets(after)[replicaId] ?? 0) : replica.logEnd;
  // A place that the log does not reach: it was taken before the database was restored.
  let beyond = next > replica.logEnd;
  const chunk = (signal: LogChunk['signal'], firstOffset: bigint, lines: log.LogLine[]): LogChunk => ({
    cursor: formatOffsets({ [replicaId]: String(next) }),
    signal,
    at: lines.at(-1)?.at ?? context.now(),
    firstOffset,
    lines,
    complete: false,
  });
  return followStream<LogChunk>({
    wakes: context.wakes,
    topics: [replicaId],
    read: () =>
      context.read('deployment:read-log', async (tx) => {
        if (beyond) {
          beyond = false;
          const [now] = await replicas.byIds(tx, [replicaId]);
          next = now?.logEnd ?? 0n;
          return { item: chunk('RESYNC', next, []), complete: false };
        }
        const first = next;
        const lines = await log.lines(tx, replicaId, first, LINES_PER_CHUNK);
        next += BigInt(lines.length);
        return { item: lines.length > 0 ? chunk('EVENT', first, lines) : null, complete: false };
      }),
    live: () => chunk('LIVE', next, []),
  });
}
