'use client';
import { useSyncExternalStore } from 'react';
import { clock, moment } from '../lib/format.ts';

const subscribe = () => () => undefined;

/** An instant: the time today, the day otherwise; whole and in UTC on hover. The server does not know the reader's zone, so it says UTC. */
export function Timestamp({ at, seconds = false }: { at: string; seconds?: boolean }) {
  const onServer = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
  const date = new Date(at);
  const zone = onServer ? 'UTC' : undefined;
  return (
    <time dateTime={at} title={date.toISOString()} className="tabular-nums" suppressHydrationWarning>
      {seconds ? clock(date, zone) : moment(date, new Date(), zone)}
    </time>
  );
}
