'use client';
import { StatePill } from '@/components/state.tsx';
import type { ExecutionStatusFragment } from '@/graphql/__generated__/graphql.ts';
import { useLiveNow } from '@/graphql/provider.tsx';
import { duration } from '@/lib/format.ts';
import { EXECUTION_LOOKS } from './execution-state.ts';

/** State and, while it runs, for how long; the count stands still when the page is not live. */
export function ExecutionPill({ status, bare = false, timed = false }: { status: ExecutionStatusFragment; bare?: boolean; timed?: boolean }) {
  const look = EXECUTION_LOOKS[status.state];
  return (
    <StatePill state={look.state} word={look.word} bare={bare}>
      {timed && status.startedAt && <Elapsed status={status} />}
    </StatePill>
  );
}

/** How long the program ran, or has run so far. */
export function Elapsed({
  status: { startedAt, finishedAt, state },
}: {
  status: Pick<ExecutionStatusFragment, 'startedAt' | 'finishedAt' | 'state'>;
}) {
  const running = !EXECUTION_LOOKS[state].final;
  const now = useLiveNow(running && !finishedAt);
  if (!startedAt) return <span className="text-faint">–</span>;
  const until = finishedAt ? Date.parse(finishedAt) : now;
  return <span className="tabular-nums">{until === null ? '…' : duration(until - Date.parse(startedAt))}</span>;
}
