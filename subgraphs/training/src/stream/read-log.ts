import { notFound, PlatformError } from '@hopyard/identity';
import { formatOffsets } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { isFinal } from '../execution/execution-state.ts';
import * as executions from '../execution/execution-store.ts';
import * as log from './log-store.ts';

export type LogSlice = { lines: log.LogLine[]; firstOffset: bigint; endOffset: bigint; cursor: string; complete: boolean };
type Wanted = { tail?: number | null | undefined; fromOffset?: bigint | number | string | null | undefined; limit?: number | null | undefined };

const MOST_LINES = 1_000;

/** A stretch of an execution's log: its last lines, or those from an offset on. The cursor goes on right behind them. */
export function readLog({ read }: Context, executionId: string, { tail, fromOffset, limit }: Wanted): Promise<LogSlice> {
  const count = (fromOffset === null || fromOffset === undefined ? tail : limit) ?? 200;
  if (count < 0 || count > MOST_LINES) throw new PlatformError('BAD_USER_INPUT', `${count} lines were asked for; a slice has 0 to ${MOST_LINES}.`);
  const asked = fromOffset === null || fromOffset === undefined ? null : BigInt(fromOffset);
  return read('execution:read-log', async (tx) => {
    const [execution] = await executions.byIds(tx, [executionId]);
    if (!execution) throw notFound();
    const end = execution.logEnd;
    const from = asked ?? (end > BigInt(count) ? end - BigInt(count) : 0n);
    // Lines that are appended meanwhile are left to the subscription that goes on from the cursor.
    const lines = (await log.lines(tx, executionId, from, count)).filter((line) => line.offset < end);
    const next = lines.at(-1) ? (lines.at(-1)?.offset ?? 0n) + 1n : from < end ? from : end;
    return {
      lines,
      firstOffset: 0n,
      endOffset: end,
      cursor: formatOffsets({ [executionId]: String(next) }),
      complete: isFinal(execution.state) && next >= end,
    };
  });
}
