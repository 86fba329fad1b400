import { notFound, PlatformError } from '@hopyard/identity';
import { formatOffsets } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as log from './log-store.ts';
import * as replicas from './replica-store.ts';

export type LogSlice = { lines: log.LogLine[]; firstOffset: bigint; endOffset: bigint; cursor: string; complete: boolean };
type Wanted = { tail?: number | null | undefined; fromOffset?: bigint | number | string | null | undefined; limit?: number | null | undefined };

const MOST_LINES = 1_000;

/** A stretch of a replica's log: its last lines, or those from an offset on. The cursor goes on right behind them. */
export function readLog({ read }: Context, replicaId: string, { tail, fromOffset, limit }: Wanted): Promise<LogSlice> {
  const count = (fromOffset === null || fromOffset === undefined ? tail : limit) ?? 200;
  if (count < 0 || count > MOST_LINES) throw new PlatformError('BAD_USER_INPUT', `${count} lines were asked for; a slice has 0 to ${MOST_LINES}.`);
  return read('deployment:read-log', async (tx) => {
    const [replica] = await replicas.byIds(tx, [replicaId]);
    if (!replica) throw notFound();
    const end = replica.logEnd;
    const from = fromOffset === null || fromOffset === undefined ? (end > BigInt(count) ? end - BigInt(count) : 0n) : BigInt(fromOffset);
    // Lines that are appended meanwhile are left to the subscription that goes on from the cursor.
    const lines = (await log.lines(tx, replicaId, from, count)).filter((line) => line.offset < end);
    const last = lines.at(-1);
    const next = last ? last.offset + 1n : from < end ? from : end;
    // It may be started again, and then goes on.
    return { lines, firstOffset: 0n, endOffset: end, cursor: formatOffsets({ [replicaId]: String(next) }), complete: false };
  });
}
