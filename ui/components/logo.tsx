const BRACTS = [
  [1, 'M8.5 15.5c0 4 1.40 6.4 3.5 8c2.1-1.6 3.5-4 3.5-8c-1.40-1.76-5.60-1.76-7 0Z'],
  [0.72, 'M4.60 12.5c0 3.8 1.32 6.08 3.3 7.6c1.97-1.52 3.3-3.8 3.3-7.6c-1.32-1.67-5.28-1.67-6.6 0Z'],
  [0.72, 'M12.8 12.5c0 3.8 1.32 6.08 3.3 7.6c1.97-1.52 3.3-3.8 3.3-7.6c-1.32-1.67-5.28-1.67-6.6 0Z'],
  [1, 'M8.3 10.6c0 4 1.48 6.4 3.7 8c2.22-1.6 3.7-4 3.7-8c-1.48-1.76-5.92-1.76-7.4 0Z'],
  [0.72, 'M3.7 7.4c0 3.9 1.40 6.24 3.5 7.8c2.1-1.56 3.5-3.9 3.5-7.8c-1.40-1.71-5.60-1.71-7 0Z'],
  [0.72, 'M13.3 7.4c0 3.9 1.40 6.24 3.5 7.8c2.1-1.56 3.5-3.9 3.5-7.8c-1.40-1.71-5.60-1.71-7 0Z'],
  [1, 'M8 5c0 4.1 1.6 6.56 4 8.2c2.4-1.64 4-4.1 4-8.2c-1.6-1.80-6.4-1.80-8 0Z'],
] as const;

/** The hop cone. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 1v4" stroke="var(--accent)" strokeWidth="1.6" strokeLinecap="round" />
      <g fill="var(--accent)" stroke="var(--logo-gap, var(--canvas))" strokeWidth="1">
        {BRACTS.map(([opacity, d]) => (
          <path key={d} opacity={opacity} d={d} />
        ))}
      </g>
    </svg>
  );
}
