'use client';
import { lazy, Suspense } from 'react';
import { Name } from '@/components/bits.tsx';
import { chartsOf, MOST_CHARTS } from './charts-of.ts';
import type { Execution } from './execution-view.tsx';

/** What draws the curves comes after the page. */
const RunCurves = lazy(async () => {
  // The library of the charts need not wait until the first one asks for it.
  if (typeof window !== 'undefined') void import('uplot');
  const { RunCurves: Curves } = await import('./run-curves.tsx');
  return { default: Curves };
});

/** The boxes that the charts will fill, so that nothing moves when they do. */
function Boxes({ execution: { runs } }: { execution: Execution }) {
  return runs.flatMap((run) => [
    ...(runs.length > 1 ? [<span key={run.id} className="sk col-span-full w-40" style={{ height: 20 }} />] : []),
    ...chartsOf(run.series.map(({ key }) => key))
      .slice(0, MOST_CHARTS)
      .map(([title]) => <section key={`${run.id} ${title}`} className="panel met" style={{ height: 208 }} aria-busy="true" aria-label={title} />),
  ]);
}

/** What the program measured, one chart a metric, drawn as it measures. */
export function RunMetrics({ execution, running }: { execution: Execution; running: boolean }) {
  if (execution.runs.length > 0)
    return (
      <Suspense fallback={<Boxes execution={execution} />}>
        {execution.runs.map((run) => (
          <RunCurves key={run.id} run={run} running={running} titled={execution.runs.length > 1} />
        ))}
      </Suspense>
    );
  return (
    <section className="panel met" aria-label="Metrics">
      <div className="bar-h">
        <h2>Metrics</h2>
      </div>
      <div className="grid place-items-center px-4 pb-4 text-center text-faint" style={{ minHeight: 120 }}>
        <p>
          {running ? 'No run recorded yet.' : 'The program recorded no run.'} A program records one with <Name>project.start_run(…)</Name>; its curves
          are drawn here as they come.
        </p>
      </div>
    </section>
  );
}
