import type { Liveness } from '../lib/live.ts';
import { clock, clockMinutes } from '../lib/format.ts';
import { PopoverButton } from './popover.tsx';

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
        content={<Detail liveness={liveness} />}
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

type Shown = Exclude<Liveness, { phase: 'none' }>;

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

const SENTENCES: Record<Shown['phase'], string> = {
  connecting: 'The page was current when it was drawn; its streams are being opened.',
  live: 'Events arrive as they happen.',
  reconnecting: 'The connection was cut. What was missed is fetched when it is back; nothing you did is lost.',
  stale: 'What you see is as of then. The page goes on trying.',
};

function Detail({ liveness }: { liveness: Shown }) {
  const heardAt = liveness.phase === 'connecting' ? null : liveness.heardAt;
  return (
    <>
      <h2>{describe(liveness)}</h2>
      <p className="mt-0.5 text-muted">{SENTENCES[liveness.phase]}</p>
      <dl className="why">
        <div>
          <dt>Transport</dt>
          <dd>WebSocket</dd>
        </div>
        {heardAt !== null && (
          <div>
            <dt>Last heard</dt>
            <dd className="tabular-nums">{clock(new Date(heardAt))}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
