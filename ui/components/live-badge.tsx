import dynamic from 'next/dynamic';
import type { Liveness } from '../lib/live.ts';
import { clockMinutes } from '../lib/format.ts';
import { PopoverButton } from './popover.tsx';

const LiveDetail = dynamic(() => import('./overlay/live-detail.tsx'), { ssr: false });

const LOOKS = { connecting: 're', live: '', reconnecting: 're', stale: 'stale' } as const;

/** One on every page that follows something. What it says is so. */
export function LiveBadge({ liveness }: { liveness: Liveness }) {
  if (liveness.phase === 'none') return null;
  const words = describe(liveness);
  return (
    <>
      <PopoverButton
        title="How current this page is"
        align="end"
        className={`live ${LOOKS[liveness.phase]}`}
        data-phase={liveness.phase}
        content={<LiveDetail liveness={liveness} title={words} />}
      >
        <i aria-hidden="true" />
        {words}
      </PopoverButton>
      <span className="vh" role="status">
        {liveness.phase === 'reconnecting' ? 'Reconnecting' : words}
      </span>
    </>
  );
}

export type Shown = Exclude<Liveness, { phase: 'none' }>;

function describe(liveness: Shown): string {
  switch (liveness.phase) {
    case 'connecting':
      return 'Connecting';
    case 'live':
      return 'Live';
    case 'reconnecting':
      return `Reconnecting ${liveness.seconds} s`;
    case 'stale':
      return liveness.heardAt === null ? 'Not live' : `Stale since ${clockMinutes(new Date(liveness.heardAt))}`;
  }
}
