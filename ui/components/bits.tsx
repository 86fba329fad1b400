import { Command } from 'lucide-react';

export function Badge({ children, tone = '' }: { children: React.ReactNode; tone?: '' | 'hl' | 'warn' }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}

/** A key. ⌘ is drawn: the fonts lack it. */
export function Kbd({ command = false, children }: { command?: boolean; children?: React.ReactNode }) {
  return (
    <kbd>
      {command && <Command className="i" aria-label="Command" />}
      {children}
    </kbd>
  );
}

/** Names are typeset as names. */
export const Name = ({ children }: { children: React.ReactNode }) => <span className="mono">{children}</span>;

/** A figure with its unit. */
export function Stat({ value, unit }: { value: string; unit?: string }) {
  return (
    <span className="fig">
      {value}
      {unit && <small>{unit}</small>}
    </span>
  );
}

/** Label and value pairs in one row. */
export function Facts({ items }: { items: readonly (readonly [string, React.ReactNode])[] }) {
  return (
    <dl className="facts">
      {items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Bars of a small chart, heights from 0 to 1, with a tone each where they stand for states. */
export function Bars({
  values,
  label,
  of = 8,
}: {
  values: readonly { height: number; tone?: string; title?: string }[];
  label: string;
  of?: number;
}) {
  // Few values are narrow bars at the left, not blocks.
  const width = 100 / Math.max(values.length, of);
  return (
    <svg className="spark" viewBox="0 0 100 34" preserveAspectRatio="none" role="img" aria-label={label}>
      {values.map(({ height, tone, title }, i) => (
        <rect
          key={i}
          className={tone}
          x={i * width + width * 0.08}
          width={width * 0.84}
          y={34 - Math.max(height, 0.03) * 34}
          height={Math.max(height, 0.03) * 34}
        >
          {title && <title>{title}</title>}
        </rect>
      ))}
    </svg>
  );
}
