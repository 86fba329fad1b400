'use client';
import { useState } from 'react';
import { useClient } from 'urql';
import { LogPane } from '@/components/log-pane.tsx';
import { type ExecutionState, LogFeedDocument, LogStretchDocument } from '@/graphql/__generated__/graphql.ts';
import { useStream } from '@/graphql/provider.tsx';
import { LogBuffer, type LogLine, STRETCH } from '@/lib/log-buffer.ts';
import type { Execution } from './execution-view.tsx';

type Slice = NonNullable<Execution['log']>;

const lines = (raw: Slice['lines']): LogLine[] => raw.map(({ offset, ...line }) => ({ ...line, offset: Number(offset) }));

/** The log from its newest lines on, followed from the very cursor that the page was read at; older lines come when looked at. */
export function LogTail({ id, slice, state }: { id: string; slice: Slice; state: ExecutionState }) {
  const client = useClient();
  const [buffer] = useState(() => {
    const fresh = new LogBuffer();
    fresh.first = Number(slice.firstOffset);
    fresh.fill(lines(slice.lines), Number(slice.endOffset), slice.complete);
    return fresh;
  });
  const [start] = useState(slice.cursor);
  const [latency, setLatency] = useState<number | null>(null);

  useStream(
    LogFeedDocument,
    { executionId: id, after: start },
    ({ executionLog: chunk }) => {
      buffer.put(lines(chunk.lines), {
        ...(chunk.complete && { complete: true }),
        ...(chunk.signal === 'LIVE' && { end: Number(chunk.firstOffset) }),
      });
      const newest = chunk.lines.at(-1);
      if (newest && chunk.signal === 'EVENT') afterPaint(() => setLatency(Date.now() - Date.parse(newest.at)));
      return !chunk.complete;
    },
    slice.complete,
  );
  const fetchStretches = async (starts: readonly number[]) => {
    for (const from of starts) {
      const { data } = await client
        .query(LogStretchDocument, { id, fromOffset: from, limit: STRETCH }, { requestPolicy: 'network-only' })
        .toPromise();
      const stretch = data?.execution?.log;
      if (stretch) buffer.put(lines(stretch.lines));
      else buffer.forget(from);
    }
  };
  return (
    <LogPane
      buffer={buffer}
      onMissing={(starts) => void fetchStretches(starts)}
      waiting={
        state === 'QUEUED' || state === 'PREPARING'
          ? 'The program has not begun. Its first line shows here as it is written.'
          : 'The program has written nothing.'
      }
      footer={
        <>
          <span>stdout and stderr, UTC</span>
          {latency !== null && latency >= 0 && latency < 60_000 && <span data-testid="log-latency">· line to screen {latency} ms</span>}
        </>
      }
    />
  );
}

/** Runs once what was just changed has been painted. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}
