import { StateGlyph } from './state.tsx';

export type Step = { title: React.ReactNode; note?: React.ReactNode; state: 'done' | 'next' | 'later' };

/** Ghost of what will be here, one sentence on what it is, the steps, the code, one button. */
export function EmptyState({
  title,
  children,
  steps = [],
  code,
  action,
}: {
  title: string;
  children: React.ReactNode;
  steps?: readonly Step[];
  code?: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <div className="em">
      <div className="gh" aria-hidden="true">
        {[0.9, 0.6, 0.35].map((opacity, i) => (
          <div key={opacity} style={{ opacity }}>
            <span className="sk size-3.5 rounded-full" style={{ height: 14 }} />
            <span className="sk" style={{ width: [120, 88, 104][i] }} />
            <svg viewBox="0 0 100 20" preserveAspectRatio="none" width="150" height="22">
              <path
                d={`M0 ${14 - i}C12 4 20 16 32 10S52 3 64 9 84 15 100 ${6 + 2 * i}`}
                fill="none"
                stroke="var(--line-strong)"
                strokeWidth="1.5"
                vectorEffect="non-scaling-stroke"
              />
            </svg>
            <span className="sk w-14" />
          </div>
        ))}
      </div>
      <h2>{title}</h2>
      <p className="lead">{children}</p>
      {(steps.length > 0 || code) && (
        <div className={code ? 'two2' : 'mt-3'}>
          <Steps steps={steps} />
          {code}
        </div>
      )}
      {action && <div className="row gap-3">{action}</div>}
    </div>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ title, note, state }, i) => (
        <li key={i} className={state === 'done' ? 'done' : state === 'next' ? 'cur' : undefined}>
          <span>{state === 'done' ? <StateGlyph state="succeeded" /> : i + 1}</span>
          <div>
            <b>{title}</b>
            {note && <p className="text-xs text-faint">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
