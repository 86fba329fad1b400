import '@/styles/histogram.css';
import type { Bar } from '../lib/distribution.ts';
import { percent } from '../lib/format.ts';

/** The words of a distribution, for those who do not see it. */
function words(name: string, bars: readonly Bar[]): string {
  const top = bars.reduce<Bar | null>((most, bar) => (bar.share > (most?.share ?? -1) ? bar : most), null);
  return `Distribution of ${name}${top ? `, most often ${top.label}, ${percent(top.share)}` : ''}`;
}

/**
 * Shares by bin or category, filled; with a reference, that lies behind as a pale ground and before as an outline, on one scale.
 * `ends` stand beneath.
 */
export function Histogram({
  name,
  bars,
  ends,
  large = false,
}: {
  name: string;
  bars: readonly Bar[];
  ends?: readonly [React.ReactNode, React.ReactNode];
  large?: boolean;
}) {
  const most = Math.max(...bars.flatMap(({ share, reference }) => [share, reference ?? 0]), Number.EPSILON);
  const width = 100 / Math.max(bars.length, 1);
  const compared = bars.some(({ reference }) => reference !== null);
  const gap = compared ? 0 : width * 0.09;
  const level = (share: number) => 100 - (share / most) * 100;
  return (
    <span className={`hx${large ? ' large' : ''}`}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={words(name, bars)}>
        {compared && <path className="ref" d={`${outline(bars, width, level)}V100H0Z`} />}
        {bars.map(({ label, share, reference }, i) => (
          <rect
            key={i}
            x={i * width + gap}
            width={Math.max(width - 2 * gap, 0.4)}
            // What is rare and there shows as a line; what is not there does not.
            y={share > 0 ? Math.min(level(share), 98) : 100}
            height={share > 0 ? Math.max(100 - level(share), 2) : 0}
          >
            <title>{`${label}: ${percent(share)}${reference === null ? '' : `, reference ${percent(reference)}`}`}</title>
          </rect>
        ))}
        {compared && <path className="line" d={outline(bars, width, level)} />}
        <line x1="0" x2="100" y1="100" y2="100" />
      </svg>
      {ends && (
        <span className="ends">
          <span className="clip">{ends[0]}</span>
          <span className="clip">{ends[1]}</span>
        </span>
      )}
    </span>
  );
}

const outline = (bars: readonly Bar[], width: number, level: (share: number) => number) =>
  `M0 100${bars.map(({ reference }, i) => `V${level(reference ?? 0)}H${(i + 1) * width}`).join('')}`;

/** The same as a table, out of sight. */
export function HistogramTable({ name, bars }: { name: string; bars: readonly Bar[] }) {
  return (
    <div className="vh">
      <table>
        <caption>Distribution of {name}</caption>
        <thead>
          <tr>
            <th scope="col">Values</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, share }, i) => (
            <tr key={i}>
              <th scope="row">{label}</th>
              <td>{percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
