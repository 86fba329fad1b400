'use client';
import '@/styles/chart.css';
import { Table2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type uPlot from 'uplot';
import { clock, clockMinutes, count, metric } from '../lib/format.ts';
import type { MetricStore } from '../lib/metric-store.ts';
import { Button } from './button.tsx';

const HEIGHT = 162;
const SERIES = ['--series-1', '--series-2', '--series-3', '--series-4', '--series-5'];

/**
 * Curves of a metric, drawn on a canvas as points come, past React. At most five; the present values stand in the legend, the
 * highest first, as the lines do. A curve is called by its key after the slash, or by the name given. Steps are numbers, or
 * with `seconds` seconds since 1970, of which the last so many are shown.
 */
export function MetricChart({
  title,
  store,
  keys,
  names,
  of,
  seconds,
}: {
  title: string;
  store: MetricStore;
  keys: readonly string[];
  names?: readonly string[];
  /** Whose curves these are, where a page has several of one title. */
  of?: string | undefined;
  seconds?: number;
}) {
  const time = seconds !== undefined;
  const box = useRef<HTMLDivElement>(null);
  const figures = useRef<(HTMLElement | null)[]>([]);
  const [order, setOrder] = useState('');
  const [table, setTable] = useState(false);
  const shown = keys.slice(0, SERIES.length);
  const list = shown.join('\n');
  const called = shown.map((key, i) => names?.[i] ?? key.slice(key.indexOf('/') + 1));
  const labels = called.join('\n');
  const places = order.split(',').map(Number);
  const inOrder = places.length === shown.length ? places : shown.map((_, i) => i);

  useEffect(() => {
    const el = box.current;
    if (!el || table) return;
    const keys = list.split('\n');
    let plot: uPlot | undefined;
    let gone = false;
    const draw = () => {
      plot?.setData(align(store, keys));
      const present = keys.map((key) => store.curves.get(key)?.values.at(-1));
      present.forEach((value, i) => {
        const figure = figures.current[i];
        if (figure) figure.textContent = value === undefined ? '–' : metric(value);
      });
      const places = keys.map((_, i) => i).sort((one, other) => (present[other] ?? -Infinity) - (present[one] ?? -Infinity));
      setOrder(places.join());
    };
    const make = async () => {
      const { default: UPlot } = await import('uplot');
      if (gone) return;
      plot?.destroy();
      plot = new UPlot(options(el, labels.split('\n'), seconds === undefined ? null : () => lastOf(store, seconds)), align(store, keys), el);
    };
    void make().then(draw);
    const unsubscribe = store.subscribe(draw);
    const resize = new ResizeObserver(() => plot?.setSize({ width: el.clientWidth, height: HEIGHT }));
    resize.observe(el);
    // Canvas does not follow the theme by itself.
    const theme = new MutationObserver(() => void make().then(draw));
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    const onSystem = () => void make().then(draw);
    system.addEventListener('change', onSystem);
    return () => {
      gone = true;
      unsubscribe();
      resize.disconnect();
      theme.disconnect();
      system.removeEventListener('change', onSystem);
      plot?.destroy();
    };
  }, [store, list, labels, table, seconds]);

  return (
    <section className="panel met" aria-label={of ? `${title} of ${of}` : title}>
      <div className="bar-h">
        <h2 className="mono clip">{title}</h2>
        <span className="legend ml-auto">
          {inOrder.map((i) => (
            <span key={shown[i]}>
              <i className={`c${i + 1}`} />
              {(shown.length > 1 || names) && <span className="mono clip">{called[i]}</span>}
              <b
                className="tabular-nums"
                ref={(element) => {
                  figures.current[i] = element;
                }}
              >
                –
              </b>
            </span>
          ))}
        </span>
        <Button kind="ghost" size="sm" square aria-label={`${title} as a table`} aria-pressed={table} onClick={() => setTable(!table)}>
          <Table2 className="i s" aria-hidden />
        </Button>
      </div>
      <div className="bodyc">
        {table ? (
          <PointTable store={store} keys={shown} names={names ? called : shown} time={time} />
        ) : (
          <div ref={box} className="chart" style={{ height: HEIGHT }} role="img" aria-label={`${title} by ${time ? 'time' : 'step'}`} />
        )}
      </div>
    </section>
  );
}

function PointTable({ store, keys, names, time }: { store: MetricStore; keys: readonly string[]; names: readonly string[]; time: boolean }) {
  const [steps, ...columns] = align(store, keys);
  const rows = [...steps]
    .map((step, i) => ({ step: step as number, values: columns.map((column) => column?.[i]) }))
    .slice(-200)
    .reverse();
  return (
    <div className="overflow-auto" style={{ height: HEIGHT }} tabIndex={0} role="region" aria-label="The newest 200 points">
      <table className="tb" style={{ '--row': '1.5rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th className="num">{time ? 'time' : 'step'}</th>
            {keys.map((key, i) => (
              <th key={key} className="num mono">
                {names[i]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, values }) => (
            <tr key={step}>
              <td className="num text-faint">{time ? clock(new Date(step * 1000)) : count(step)}</td>
              {values.map((value, i) => (
                <td key={i} className="num">
                  {value === null || value === undefined ? '' : metric(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** All curves over the union of their steps; a curve without a point at a step has a hole there. */
function align(store: MetricStore, keys: readonly string[]): uPlot.AlignedData {
  const curves = keys.map((key) => store.curves.get(key) ?? { steps: [], values: [] });
  const [only] = curves;
  if (curves.length === 1 && only) return [only.steps, only.values];
  const steps = [...new Set(curves.flatMap((curve) => curve.steps))].sort((a, b) => a - b);
  return [
    steps,
    ...curves.map((curve) => {
      let at = 0;
      return steps.map((step) => (curve.steps[at] === step ? (curve.values[at++] as number) : null));
    }),
  ];
}

/** The stretch of time that is shown: it ends where the store ends, whichever curve has a point there. */
function lastOf(store: MetricStore, seconds: number): [number, number] {
  const end = Math.max(...[...store.curves.values()].map(({ steps }) => steps.at(-1) ?? 0));
  return [end - seconds, end];
}

function options(el: HTMLElement, names: readonly string[], stretch: (() => [number, number]) | null): uPlot.Options {
  const time = stretch !== null;
  const style = getComputedStyle(el);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const font = `11px ${style.fontFamily}`;
  const axis = { stroke: token('--text-3'), font, ticks: { show: false }, grid: { stroke: token('--grid'), width: 1 } } satisfies uPlot.Axis;
  return {
    width: el.clientWidth,
    height: HEIGHT,
    // The last number of the axis stands across the end of the lines.
    padding: [10, names.length > 1 ? 8 + labelRoom(names, font) : 18, 0, 0],
    legend: { show: false },
    cursor: { points: { size: 7 }, y: false, drag: { x: false, y: false } },
    scales: { x: { time, ...(stretch && { range: stretch }) }, y: { range: (_plot, min, max) => (time ? fromNothing(max) : breathe(min, max)) } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: 60,
        size: 26,
        gap: 6,
        values: (_plot, splits) => splits.map((value) => (time ? clockMinutes(new Date(value * 1000)) : Number.isInteger(value) ? count(value) : '')),
      },
      { ...axis, space: 34, size: axisRoom, gap: 8, values: (_plot, splits) => splits.map(metric) },
    ],
    series: [
      {},
      ...names.map((_, i) => ({
        stroke: token(SERIES[i] as string),
        width: 1.75,
        spanGaps: true,
        // A line takes two points; one alone is a dot.
        points: { show: (plot: uPlot, series: number) => [...(plot.data[series] ?? [])].filter((value) => value != null).length === 1, size: 6 },
        ...(names.length === 1 && { fill: token('--series-1-soft') }),
      })),
    ],
    hooks: { draw: names.length > 1 ? [(plot) => nameEnds(plot, names, font, token('--text-2'))] : [] },
  };
}

/** Numbers of six digits and more need more room than most do. */
const axisRoom = (_plot: uPlot, numbers: string[] | null) => Math.max(52, 12 + 7 * Math.max(0, ...(numbers ?? []).map(({ length }) => length)));

const LABEL = 96;
const cut = (name: string) => (name.length > 14 ? `${name.slice(0, 13)}…` : name);

function labelRoom(names: readonly string[], font: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return LABEL;
  pen.font = font;
  return Math.min(LABEL, Math.ceil(Math.max(...names.map((name) => pen.measureText(cut(name)).width))) + 4);
}

/** Names each line at its end, so that grey is enough; names that would lie on each other stand below each other. */
function nameEnds(plot: uPlot, names: readonly string[], font: string, ink: string): void {
  const scale = devicePixelRatio;
  const lead = 12 * scale;
  const { ctx, bbox } = plot;
  const ends = names
    .map((name, i) => ({ name, value: [...(plot.data[i + 1] ?? [])].findLast((value) => value !== null) }))
    .filter((end): end is { name: string; value: number } => end.value !== undefined && end.value !== null)
    .map(({ name, value }) => ({ name, y: plot.valToPos(value, 'y', true) }))
    .sort((one, other) => one.y - other.y);
  let lowest = bbox.top - lead;
  // What is pushed down past the edge pushes the others up again.
  for (const end of ends) lowest = end.y = Math.max(end.y, lowest + lead);
  let highest = bbox.top + bbox.height + lead;
  for (const end of ends.toReversed()) highest = end.y = Math.min(end.y, highest - lead);
  ctx.save();
  ctx.font = font.replace(/^[\d.]+/, (size) => String(Number(size) * scale));
  ctx.fillStyle = ink;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { name, y } of ends) ctx.fillText(cut(name), bbox.left + bbox.width + 6 * scale, y);
  ctx.restore();
}

/** Some room above and below, so that a flat curve is a line in the middle and not on the edge. */
function breathe(min: number, max: number): [number, number] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [0, 1];
  const room = (max - min) * 0.08 || Math.abs(max) * 0.1 || 1;
  return [min - room, max + room];
}

/** Over time stand amounts: nothing is at the bottom. */
const fromNothing = (max: number): [number, number] => [0, Number.isFinite(max) && max > 0 ? max * 1.08 : 1];
