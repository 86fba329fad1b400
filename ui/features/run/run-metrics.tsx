'use client';
import '@/styles/chart.css';
import { lazy, Suspense } from 'react';
import { Name } from '@/components/bits.tsx';
import { metric } from '@/lib/format.ts';
import { chartsOf, figuresOf, MOST_CHARTS } from './charts-of.ts';
import type { Execution } from './execution-view.tsx';

type Run = Execution['runs'][number];

/** What draws the curves comes after the page. */
const RunCurves = lazy(async () => {
  // The library of the charts need not wait until the first one asks for it.
  if (typeof window !== 'undefined') void import('uplot');
  const { RunCurves: Curves } = await import('./run-curves.tsx');
  return { default: Curves };
});

/** The boxes that the charts will fill, so that nothing moves when they do. */
function Boxes({ keys }: { keys: readonly string[] }) {
  return chartsOf(keys)
    .slice(0, MOST_CHARTS)
    .map(([title]) => <section key={title} className="panel met" style={{ height: 208 }} aria-busy="true" aria-label={title} />);
}

function MetricsOf({ run, running, titled }: { run: Run; running: boolean; titled: boolean }) {
  const figures = figuresOf(run.series, running);
  const curves = run.series.filter(({ key }) => figures.every((figure) => figure.key !== key));
  return (
    <>
      {titled && (
        <h2 className="col-span-full">
          <Name>{run.experiment.name}</Name> <span className="font-normal text-faint">{run.name}</span>
        </h2>
      )}
      {figures.length > 0 && (
        <section className="panel" aria-label={titled ? `Figures of ${run.name}` : 'Figures'}>
          <dl className="run-figures">
            {figures.map(({ key, value }) => (
              <div key={key}>
                <dt className="mono clip" title={key}>
                  {key}
                </dt>
                <dd>{metric(value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {(curves.length > 0 || running) && (
        <Suspense fallback={<Boxes keys={curves.map(({ key }) => key)} />}>
          <RunCurves run={run} figures={figures.map(({ key }) => key)} running={running} titled={titled} />
        </Suspense>
      )}
      {curves.length + figures.length === 0 && !running && <p className="text-faint">The run recorded no metric.</p>}
    </>
  );
}

/** What the program measured, one chart a metric, drawn as it measures. */
export function RunMetrics({ execution, running }: { execution: Execution; running: boolean }) {
  if (execution.runs.length > 0)
    return (
      <>
        {execution.runs.map((run) => (
          <MetricsOf key={run.id} run={run} running={running} titled={execution.runs.length > 1} />
        ))}
      </>
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
