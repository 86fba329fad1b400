import { RIDGES } from './ridges.ts';

const WIDTH = 720;
const STEP = WIDTH / 47;
const LATE = 268.1;
const baseline = (row: number) => 140 + 30 * row;

function ridge(heights: readonly number[], row: number) {
  const points = heights.map((h, i) => [i * STEP, baseline(row) - h / 10] as const);
  const path = (part: readonly (readonly [number, number])[]) => part.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const tail = points.filter(([x]) => x > LATE);
  const entry = points.find(([x]) => x > LATE)?.[1] ?? baseline(row);
  return {
    line: `M${path(points)}`,
    fill: `M0 ${baseline(row)}L${path(points)}L${WIDTH} ${baseline(row)}Z`,
    late: `M${LATE} ${baseline(row)}L${LATE} ${(entry - 2).toFixed(1)}L${path(tail)}L${WIDTH} ${baseline(row)}Z`,
  };
}

/** The delays of three million flights, one ridge for each hour of departure. */
export function RidgeArt() {
  return (
    <svg
      viewBox="-10 52 790 670"
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label="Delays of three million flights, one ridge for each hour of departure"
    >
      <line className="post" x1="153.2" x2="153.2" y1="70" y2="688" />
      {RIDGES.map((heights, row) => {
        const { line, fill, late } = ridge(heights, row);
        const hour = row + 5;
        return (
          <g key={hour}>
            <path className="rf" d={fill} style={{ '--i': row } as React.CSSProperties} />
            <path className="rk" d={late} />
            <path className="rl" d={line} style={{ opacity: 0.45 + row * 0.0305 }} />
            {hour % 2 === 0 && <text x="732" y={baseline(row) + 3}>{`${String(hour).padStart(2, '0')}:00`}</text>}
          </g>
        );
      })}
      <line className="post late" x1={LATE} x2={LATE} y1="84" y2="688" />
      <text className="c" x="153.2" y="706">
        on time
      </text>
      <text className="c" x={LATE} y="706">
        +15 min
      </text>
      <text className="c" x="497.9" y="706">
        +45
      </text>
      <text className="c" x="689.4" y="706">
        +70
      </text>
    </svg>
  );
}
