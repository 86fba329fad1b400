import { notFound } from '@hopyard/identity';
import { followStream, formatOffsets, parseOffsets } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { isFinal } from '../execution/execution-state.ts';
import * as executions from '../execution/execution-store.ts';
import * as log from './log-store.ts';

const LINES_PER_CHUNK = 500;

export type LogChunk = {
  cursor: string;
  signal: 'EVENT' | 'LIVE' | 'RESYNC';
  at: Date;
  firstOffset: bigint;
  lines: log.LogLine[];
  complete: boolean;
};

/** An execution's log from a cursor on, or from the lines that are to come. */
export async function followLog(context: Context, executionId: string, after: string | null | undefined): Promise<AsyncIterableIterator<LogChunk>> {
  await context.permit('execution:read-log');
  const execution = await context.loaders.execution.load(executionId);
  if (!execution) throw notFound();
  let next = after ? BigInt(parseOffsets(after)[executionId] ?? 0) : execution.logEnd;
  // A place that the log does not reach: it was taken before the database was restored.
  let beyond = next > execution.logEnd;
  let complete = false;
  const chunk = (signal: LogChunk['signal'], firstOffset: bigint, lines: log.LogLine[]): LogChunk => ({
    cursor: formatOffsets({ [executionId]: String(next) }),
    signal,
    at: lines.at(-1)?.at ?? context.now(),
    firstOffset,
    lines,
    complete,
  });
  let said = false;
  return followStream<LogChunk>({
    wakes: context.wakes,
    topics: [executionId],
    read: () =>
      context.read('execution:read-log', async (tx) => {
        const [now] = await executions.byIds(tx, [executionId]);
        if (beyond) {
          beyond = false;
          next = now?.logEnd ?? 0n;
          return { item: chunk('RESYNC', next, []), complete: false };
        }
        const first = next;
        const lines = await log.lines(tx, executionId, first, LINES_PER_CHUNK);
        next += BigInt(lines.length);
        // The state was read before the lines: when it was final then, these lines are all there will be.
        complete = !now || (isFinal(now.state) && next >= now.logEnd);
        const last = complete && !said;
        said ||= complete;
        return { item: lines.length > 0 || last ? chunk('EVENT', first, lines) : null, complete };
      }),
    live: () => chunk('LIVE', next, []),
  });
}
