import { Sparkline } from '@/components/sparkline.tsx';
import { StatePill } from '@/components/state.tsx';
import { figure } from '@/lib/format.ts';
import { METRICS } from './metric-words.ts';
import { type CheckRow, VERDICTS } from './verdicts.ts';

/** What holds of a window as a whole, traffic and performance: a figure each, window by window, with a verdict where a limit is set. */
export function WholeFigures({ label, rows }: { label: string; rows: readonly CheckRow[] }) {
  return (
    <ul className="panel wholes" aria-label={label}>
      {rows.map((row) => {
        const { word } = METRICS[row.metric];
        const look = VERDICTS[row.verdict];
        const limited = row.limit !== null;
        return (
          <li key={row.metric}>
            <span className="flex flex-wrap items-center justify-between gap-x-2">
              <span className="text-xs text-muted">{word}</span>
              {limited && <StatePill state={look.state} word={look.word} bare />}
            </span>
            <span className="wf">
              {row.value === null ? '–' : figure(row.value)}
              {limited && <small>limit {figure(row.limit as number)}</small>}
            </span>
            {row.value === null && row.why && <span className="text-xs text-faint">{row.why}</span>}
            {row.points.length > 0 && <Sparkline label={word} points={row.points} tone={limited ? look.tone : ''} />}
          </li>
        );
      })}
    </ul>
  );
}
