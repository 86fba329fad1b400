/** What a thing can be in: each state has a glyph, a word and a tone of its own. */
export type State = 'queued' | 'running' | 'succeeded' | 'failed' | 'stopped' | 'lost' | 'watch' | 'serving' | 'drift' | 'unjudged';
export type Tone = 'ok' | 'run' | 'warn' | 'bad' | 'lost' | 'idle';

export const TONES: Record<State, Tone> = {
  queued: 'idle',
  running: 'run',
  succeeded: 'ok',
  failed: 'bad',
  stopped: 'idle',
  lost: 'lost',
  watch: 'warn',
  serving: 'ok',
  drift: 'bad',
  unjudged: 'idle',
};
const WORDS: Record<State, string> = {
  queued: 'Queued',
  running: 'Running',
  succeeded: 'Succeeded',
  failed: 'Failed',
  stopped: 'Stopped',
  lost: 'Lost',
  watch: 'Watch',
  serving: 'Serving',
  drift: 'Drift',
  unjudged: 'Not judged',
};

const SHAPES: Record<State, React.ReactNode> = {
  queued: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.3 1.7" />,
  running: (
    <g className="spin">
      <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.8" opacity=".28" />
      <path d="M7 2a5 5 0 0 1 5 5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </g>
  ),
  succeeded: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.5 7.2 1.7 1.7 3.4-3.6" fill="none" stroke="var(--surface)" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  failed: (
    <>
      <path d="M4.6 1.2h4.8l3.4 3.4v4.8l-3.4 3.4H4.6L1.2 9.4V4.6z" fill="currentColor" />
      <path d="m5.2 5.2 3.6 3.6m0-3.6L5.2 8.8" stroke="var(--surface)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  stopped: (
    <>
      <circle cx="7" cy="7" r="5.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="4.8" y="4.8" width="4.4" height="4.4" rx=".8" fill="currentColor" />
    </>
  ),
  lost: (
    <>
      <circle cx="7" cy="7" r="5.3" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="7 2" />
      <path d="M5.6 5.7a1.5 1.5 0 1 1 2.1 1.4c-.5.2-.7.5-.7 1m0 1.5v.1" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
    </>
  ),
  serving: (
    <>
      <circle cx="7" cy="7" r="1.7" fill="currentColor" />
      <path
        d="M4.3 9.7a3.8 3.8 0 0 1 0-5.4m5.4 0a3.8 3.8 0 0 1 0 5.4M2.3 11.7a6.6 6.6 0 0 1 0-9.4m9.4 0a6.6 6.6 0 0 1 0 9.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </>
  ),
  drift: (
    <>
      <path d="M7 1.3 13.3 12.6H.7z" fill="currentColor" strokeLinejoin="round" />
      <path d="M7 5.4v3.1m0 1.9v.1" stroke="var(--surface)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  unjudged: (
    <>
      <circle cx="7" cy="7" r="5.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M4.6 7h4.8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  watch: (
    <>
      <path d="M7 1.8 12.8 12H1.2z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M7 5.6v2.6m0 1.7v.1" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
};

export function StateGlyph({ state, size = 14 }: { state: State; size?: number }) {
  return (
    <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}

/** The glyph in the colour of its state. */
export const TonedGlyph = ({ state }: { state: State }) => (
  <span className={`glyph ${TONES[state]}`}>
    <StateGlyph state={state} />
  </span>
);

/** Glyph and word. `bare` has no ground, for tables; `word` replaces the state's own. */
export function StatePill({ state, bare = false, word, children }: { state: State; bare?: boolean; word?: string; children?: React.ReactNode }) {
  return (
    <span className={`pill ${TONES[state]}${bare ? ' bare' : ''}`} data-state={state}>
      <StateGlyph state={state} />
      {word ?? WORDS[state]}
      {children}
    </span>
  );
}

/** A permission in a matrix: allowed or not, by shape. */
export function YesNo({ yes }: { yes: boolean }) {
  return (
    <span role="img" aria-label={yes ? 'yes' : 'no'} className={yes ? 'text-ok' : 'text-faint'}>
      {yes ? <StateGlyph state="succeeded" /> : <StateGlyph state="unjudged" />}
    </span>
  );
}
