'use client';
import { StateGlyph } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useLiveNow } from '@/graphql/provider.tsx';
import { duration } from '@/lib/format.ts';
import type { Execution } from './execution-view.tsx';
import { EXECUTION_LOOKS } from './execution-state.ts';

/** What the bars share: beside the longest there is room for its time. */
const BARS = '(100% - 5rem)';

/** Which states it went through, and for how long it was in each; the last bar grows while it is live. */
export function StateTrack({ history }: { history: Execution['stateHistory'] }) {
  const last = history.at(-1);
  const final = last ? EXECUTION_LOOKS[last.state].final : true;
  const now = useLiveNow(!final);
  const [first] = history;
  if (!first || !last) return null;
  const begin = Date.parse(first.at);
  const end = final ? Date.parse(last.at) : Math.max(now ?? 0, Date.parse(last.at));
  const whole = Math.max(end - begin, 1);
  const spans = history.filter(({ state }) => !EXECUTION_LOOKS[state].final || state === last.state);
  return (
    <ol className="track panel" aria-label="States">
      {spans.map(({ state, at }, i) => {
        const from = Date.parse(at);
        const index = history.findIndex((change) => change.at === at && change.state === state);
        const next = history[index + 1];
        const until = next ? Date.parse(next.at) : end;
        const look = EXECUTION_LOOKS[state];
        const current = index === history.length - 1;
        return (
          <li key={`${state}${i}`} className={current && !final ? 'run' : current ? look.state : 'done'}>
            <span className="gl">
              <StateGlyph state={current ? look.state : 'succeeded'} />
              {look.word}
            </span>
            <span className="gt">
              {!look.final && (
                <i style={{ left: `calc(${BARS} * ${(from - begin) / whole})`, width: `max(3px, calc(${BARS} * ${(until - from) / whole}))` }} />
              )}
              <span className="gm" style={{ left: `calc(${BARS} * ${(until - begin) / whole} + 10px)` }}>
                {look.final ? (
                  <Timestamp at={at} seconds />
                ) : (
                  <b className="tabular-nums">{current && now === null ? '…' : duration(until - from)}</b>
                )}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
