import '@/styles/monitoring.css';
import { metric } from '../lib/format.ts';

type Point = { number: number; value: number | null; limit: number | null };

/** A value window by window, with its limit; drawn where it is, on a scale from nothing to the most. Large, it says its ends. */
export function Sparkline({ label, points, tone, large = false }: { label: string; points: readonly Point[]; tone: string; large?: boolean }) {
  const most = Math.max(...points.flatMap(({ value, limit }) => [value ?? 0, limit ?? 0]), Number.EPSILON) * 1.08;
  const width = 100 / Math.max(points.length - 1, 1);
  const y = (value: number) => 100 - (value / most) * 100;
  const line = (of: 'value' | 'limit') =>
    points
      .map((point, i) => {
        const value = point[of];
        if (value === null) return '';
        const [before, after] = [points[i - 1]?.[of] ?? null, points[i + 1]?.[of] ?? null];
        // One between two that are not known is a dash.
        if (before === null && after === null) return `M${i * width - 3} ${y(value)}h6`;
        return `${before === null ? 'M' : 'L'}${i * width} ${y(value)}`;
      })
      .join('');
  const last = points.at(-1);
  return (
    <span className={`sparkline ${tone}${large ? ' large' : ''}`}>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}, ${points.length} windows, last ${last?.value == null ? 'none' : metric(last.value)}`}
      >
        <path className="limit" d={points.length === 1 && last?.limit != null ? `M0 ${y(last.limit)}H100` : line('limit')} />
        {points.length === 1 && last?.value != null ? (
          <path className="value" d={`M0 ${y(last.value)}H100`} />
        ) : (
          <path className="value" d={line('value')} />
        )}
      </svg>
      {large && (
        <span className="ends">
          <span>window {points[0]?.number}</span>
          <span>most {metric(most / 1.08)}</span>
          <span>window {last?.number}</span>
        </span>
      )}
    </span>
  );
}

const LEAST = 0.01;
const MOST = 10;
const place = (value: number) => (Math.log(Math.min(Math.max(value, LEAST), MOST) / LEAST) / Math.log(MOST / LEAST)) * 100;

/** A value against its limit on a logarithmic scale from 0.01 to 10. */
export function Bullet({ label, value, limit, tone }: { label: string; value: number | null; limit: number | null; tone: string }) {
  return (
    <span
      className={`bullet ${tone}`}
      role="img"
      aria-label={`${label}: ${value === null ? 'no value' : metric(value)}${limit === null ? '' : `, limit ${metric(limit)}`}`}
    >
      {value !== null && <i style={{ width: `${Math.max(place(value), 0.5)}%` }} />}
      {limit !== null && <b style={{ left: `${place(limit)}%` }} />}
    </span>
  );
}
