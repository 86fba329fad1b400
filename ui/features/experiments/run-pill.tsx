'use client';
import { StatePill } from '@/components/state.tsx';
import type { RunStatusFragment } from '@/graphql/__generated__/graphql.ts';
import { useLiveNow } from '@/graphql/provider.tsx';
import { duration } from '@/lib/format.ts';
import { RUN_LOOKS } from './run-state.ts';

/** State of a run, bare, as tables show it. */
export function RunPill({ status }: { status: Pick<RunStatusFragment, 'state'> }) {
  const { state, word } = RUN_LOOKS[status.state];
  return <StatePill state={state} word={word} bare />;
}

/** How long a run took, or has taken so far; the count stands still when the page is not live. */
export function RunTime({ status: { state, startedAt, finishedAt } }: { status: RunStatusFragment }) {
  const now = useLiveNow(!RUN_LOOKS[state].final && !finishedAt);
  const until = finishedAt ? Date.parse(finishedAt) : now;
  return <span className="tabular-nums">{until === null ? '…' : duration(until - Date.parse(startedAt))}</span>;
}
