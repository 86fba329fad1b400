'use client';
import { ArrowDown, ArrowUp, CircleDot, Play } from 'lucide-react';
import Link from 'next/link';
import { useRef } from 'react';
import { Badge } from '@/components/bits.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type RunRowFragment, RunStatusFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { metric } from '@/lib/format.ts';
import { useKeys } from '@/lib/keys.ts';
import { betterEnd, bestOf } from '@/lib/metric-direction.ts';
import { paths } from '@/paths.ts';
import { byMetric, metricKeys, parameterKeys } from './run-columns.ts';
import { RunPill, RunTime } from './run-pill.tsx';
import { useLiveMetrics } from './use-live-metrics.ts';
import type { useRunView } from './use-run-view.ts';

/** More columns than these do not help to choose; a comparison shows all. */
const MOST_COLUMNS = 6;

type View = ReturnType<typeof useRunView>;

/** Runs with the parameters and metrics that tell them apart. By keyboard: j and k go through them, x chooses. */
export function RunsTable({ project, runs, view }: { project: string; runs: readonly RunRowFragment[]; view: View }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const statuses = runs.map((run) => readFragment(RunStatusFragmentDoc, run));
  const live = useLiveMetrics(statuses.filter(({ state }) => state === 'RUNNING').map(({ id }) => id));
  const rows = runs.map((run, i) => {
    const status = statuses[i]!;
    const newest = live.get(status.id);
    const keys = new Set([...run.metrics.map(({ key }) => key), ...(newest?.keys() ?? [])]);
    const metrics = [...keys].map((key) => ({ key, last: newest?.get(key) ?? run.metrics.find((known) => known.key === key)?.last ?? 0 }));
    return { run, status, metrics: status.state === 'RUNNING' ? metrics : run.metrics };
  });
  const { differ, same } = parameterKeys(runs);
  const parameters = (runs.length > 1 ? differ : same).slice(0, MOST_COLUMNS);
  const allMetrics = metricKeys(rows);
  // The metric that is sorted by has a column, wherever it stands.
  const metrics = [...new Set([...(view.sort && allMetrics.includes(view.sort) ? [view.sort] : []), ...allMetrics])]
    .slice(0, MOST_COLUMNS)
    .toSorted((one, other) => allMetrics.indexOf(one) - allMetrics.indexOf(other));
  const sorted = view.sort ? byMetric(rows, view.sort, view.order) : rows;
  const bests = new Map(
    metrics.map((key) => [
      key,
      bestOf(
        key,
        rows.map((row) => row.metrics.find((known) => known.key === key)?.last),
      ),
    ]),
  );
  const hidden = (runs.length > 1 ? differ : same).length - parameters.length + allMetrics.length - metrics.length;

  const links = () => [...(body.current?.querySelectorAll<HTMLElement>('[data-run]') ?? [])];
  const here = () => document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-run]');
  const move = (step: number) => () => {
    const all = links();
    const at = all.indexOf(here() as HTMLElement);
    all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
  };
  useKeys({
    j: move(1),
    k: move(-1),
    x: () => {
      const id = here()?.dataset.run;
      if (id) view.toggle(id);
    },
  });

  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Runs, all columns">
      <table className="tb" aria-label="Runs" style={{ '--row': '2.75rem', '--name': '22%' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>
              <span className="vh">Chosen</span>
            </th>
            <th aria-sort={view.sort ? undefined : 'descending'}>
              {view.sort ? (
                <button type="button" className="sort" title="Sort by newest" onClick={() => view.sortBy(null)}>
                  Run
                </button>
              ) : (
                'Run'
              )}
            </th>
            <th>State</th>
            <th>Started</th>
            <th className="num hide-n">Took</th>
            <th className="hide-n">Execution</th>
            {parameters.map((key) => (
              <th key={`p:${key}`} className="mono" title={`Parameter ${key}`}>
                {key}
              </th>
            ))}
            {metrics.map((key) => (
              <th
                key={`m:${key}`}
                className="num"
                title={`Metric ${key}`}
                aria-sort={view.sort === key ? (view.order === 'asc' ? 'ascending' : 'descending') : undefined}
              >
                <SortButton metric={key} view={view} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.map(({ run, status, metrics: values }) => (
            <tr key={status.id} data-selected={view.chosen.includes(status.id) || undefined}>
              <td style={{ width: '2.25rem' }}>
                <label className="pick">
                  <input type="checkbox" checked={view.chosen.includes(status.id)} onChange={() => view.toggle(status.id)} />
                  <span className="vh">Choose {status.name}</span>
                </label>
              </td>
              <td>
                <Link className="name" data-run={status.id} href={paths.compare(project, [status.id])}>
                  <CircleDot className="i" aria-hidden />
                  <span className="mono clip" title={status.name}>
                    {status.name}
                  </span>
                  {run.tags.slice(0, 3).map((tag) => (
                    <Badge key={tag}>{tag}</Badge>
                  ))}
                  {run.tags.length > 3 && (
                    <span className="text-xs font-normal text-faint" title={run.tags.join(', ')}>
                      +{run.tags.length - 3}
                    </span>
                  )}
                </Link>
              </td>
              <td>
                <RunPill status={status} />
              </td>
              <td className="text-muted">
                <Timestamp at={status.startedAt} />
              </td>
              <td className="num hide-n">
                <RunTime status={status} />
              </td>
              <td className="hide-n">
                {run.execution ? (
                  <Link href={paths.run(project, run.execution.id)} className="inline-flex items-center gap-1.5 text-muted hover:underline">
                    <Play className="i s text-faint" aria-hidden />
                    <span className="mono clip max-w-36">{run.execution.job.name}</span> #{run.execution.number}
                  </Link>
                ) : (
                  <span className="text-faint">by hand</span>
                )}
              </td>
              {parameters.map((key) => (
                <td key={`p:${key}`} className="text-muted">
                  <span className="mono clip block max-w-32">{run.parameters.find((parameter) => parameter.key === key)?.value ?? '–'}</span>
                </td>
              ))}
              {metrics.map((key) => {
                const value = values.find((known) => known.key === key)?.last;
                const best = value !== undefined && bests.get(key) === value;
                return (
                  <td key={`m:${key}`} className="num tabular-nums">
                    {value === undefined ? (
                      <span className="text-faint">–</span>
                    ) : best ? (
                      <b title={`Best ${key}`}>
                        {metric(value)}
                        <span className="vh"> (best)</span>
                      </b>
                    ) : (
                      metric(value)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className="px-2 pt-2 text-xs text-faint">{hidden} further columns are shown when runs are compared.</p>}
    </div>
  );
}

/** Sorts by a metric: the better end first, then the other, then newest first again. */
function SortButton({ metric: key, view }: { metric: string; view: View }) {
  const first = betterEnd(key) === 'less' ? 'asc' : 'desc';
  const active = view.sort === key;
  const Arrow = view.order === 'asc' ? ArrowUp : ArrowDown;
  const press = () => {
    if (!active) view.sortBy(key, first);
    else if (view.order === first) view.sortBy(key, first === 'asc' ? 'desc' : 'asc');
    else view.sortBy(null);
  };
  return (
    <button type="button" className="sort mono" onClick={press}>
      {active && <Arrow className="i s" aria-hidden />}
      {key}
    </button>
  );
}
