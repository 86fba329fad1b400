import { clock } from '../../lib/format.ts';
import type { Shown } from '../live-badge.tsx';

const SENTENCES: Record<Shown['phase'], string> = {
  connecting: 'The page was current when it was drawn; its streams are being opened.',
  live: 'Events arrive as they happen.',
  reconnecting: 'The connection was cut. What was missed is fetched when it is back; nothing you did is lost.',
  stale: 'What you see is as of then. The page goes on trying.',
};

/** What the badge's word means, and when the server was last heard. */
export default function LiveDetail({ liveness, title }: { liveness: Shown; title: string }) {
  const heardAt = liveness.phase === 'connecting' ? null : liveness.heardAt;
  return (
    <>
      <h2>{title}</h2>
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
