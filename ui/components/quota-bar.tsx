import { StateGlyph } from './state.tsx';

/** Used of limit; past the warning line it turns amber and says what will be refused at the end. */
export function QuotaBar({ label, used, limit, format, warnAt = 0.8, atEnd }: { label: string; used: number; limit: number; format: (n: number) => string; warnAt?: number; atEnd: string }) {
  const share = limit > 0 ? used / limit : 1;
  const warns = share >= warnAt;
  return (
    <div className="quota">
      <div className="lab">
        <b>{label}</b>
        <span className="text-muted">
          {format(used)} <span className="text-faint">of {format(limit)}</span>
        </span>
      </div>
      <div className="tr" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={limit} aria-valuenow={used}>
        <i className={warns ? 'warn' : undefined} style={{ width: `${Math.min(100, share * 100)}%` }} />
        {warns && <b style={{ left: `${warnAt * 100}%` }} />}
      </div>
      {warns && (
        <span className="row gap-1.5 text-xs text-warn">
          <StateGlyph state="watch" size={12} />
          {Math.round(share * 100)} %: {atEnd}
        </span>
      )}
    </div>
  );
}
