'use client';
import { ChevronDown, ChevronRight, Hash, Type } from 'lucide-react';
import { Fragment, useState } from 'react';
import { Histogram, HistogramTable } from '@/components/histogram.tsx';
import { Bullet, Sparkline } from '@/components/sparkline.tsx';
import { StatePill } from '@/components/state.tsx';
import type { MonitorDetailFragment, WindowDistributionsQuery } from '@/graphql/__generated__/graphql.ts';
import { figure } from '@/lib/format.ts';
import { barsOfBins } from './bins.ts';
import { METRICS } from './metric-words.ts';
import { type CheckRow, VERDICTS } from './verdicts.ts';

type Column = MonitorDetailFragment['columns'][number];
type Distribution = NonNullable<WindowDistributionsQuery['monitorWindow']>['distributions'][number];

const ROLES = { INPUT: 'input, ', OUTPUT: 'prediction, ' } as const;

/** Checks of columns in the newest window, a row each: how it is spread, its value against the limit, the windows before, the verdict. */
export function CheckTable({
  label,
  rows,
  columns,
  distributions,
  withheld,
  roles = false,
}: {
  label: string;
  rows: readonly CheckRow[];
  columns: readonly Column[];
  distributions: ReadonlyMap<string, Distribution>;
  withheld: boolean;
  /** Whether columns are inputs and predictions of a model. */
  roles?: boolean;
}) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label={`${label}, all columns`}>
      <table className="tb charted" aria-label={label} style={{ '--name': '24%' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Column</th>
            <th className="hide-n">{withheld ? 'Distribution, for those who may see data' : 'Distribution, outline is the reference'}</th>
            <th className="num">Value</th>
            <th className="num">Limit</th>
            <th className="hide-n">0.01 to 10, logarithmic</th>
            <th>Windows</th>
            <th>Verdict</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = `${row.metric} ${row.column ?? ''}`;
            const name = row.column ?? METRICS[row.metric].word;
            const look = VERDICTS[row.verdict];
            const column = columns.find((one) => one.name === row.column);
            const distribution = row.column === null ? undefined : distributions.get(row.column);
            const Icon = column?.numeric === false ? Type : Hash;
            const open = opened === key;
            const Chevron = open ? ChevronDown : ChevronRight;
            return (
              <Fragment key={key}>
                <tr>
                  <td>
                    <button
                      type="button"
                      className="name w-full border-0 bg-transparent p-0 text-left"
                      aria-expanded={open}
                      onClick={() => setOpened(open ? null : key)}
                    >
                      <Chevron className="i s" aria-hidden />
                      {column && <Icon className="i" aria-hidden />}
                      <span className="min-w-0">
                        <span className={`clip block ${row.column === null ? '' : 'mono'}`} title={name}>
                          {name}
                        </span>
                        {column && (
                          <span className="block text-xs font-normal text-faint">
                            {roles && ROLES[column.role]}
                            {METRICS[row.metric].word}
                          </span>
                        )}
                      </span>
                    </button>
                  </td>
                  <td className={`hide-n judged ${look.tone}`}>{distribution && <Histogram name={name} bars={barsOfBins(distribution.bins)} />}</td>
                  <td className={`num ${row.verdict === 'drift' ? 'font-medium text-bad' : ''}`}>{row.value === null ? '–' : figure(row.value)}</td>
                  <td className="num text-muted">
                    {row.limit === null ? '–' : figure(row.limit)}
                    {row.learnt && row.limit !== null && <span className="block text-xs text-faint">learnt</span>}
                  </td>
                  <td className="hide-n" style={{ width: '20%' }}>
                    <Bullet label={name} value={row.value} limit={row.limit} tone={look.tone} />
                  </td>
                  <td>{row.points.length > 0 && <Sparkline label={name} points={row.points} tone={look.tone} />}</td>
                  <td>
                    <StatePill state={look.state} word={look.word} bare />
                    {row.verdict === 'unjudged' && row.why && (
                      <span className="clip block w-44 text-xs text-faint" title={row.why}>
                        {row.why}
                      </span>
                    )}
                  </td>
                </tr>
                {open && (
                  <tr>
                    <td colSpan={7}>
                      <Opened row={row} name={name} tone={look.tone} distribution={distribution} withheld={withheld} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The same, large: the newest window over the reference, and window by window. */
function Opened({
  row,
  name,
  tone,
  distribution,
  withheld,
}: {
  row: CheckRow;
  name: string;
  tone: string;
  distribution: Distribution | undefined;
  withheld: boolean;
}) {
  const bars = distribution && barsOfBins(distribution.bins);
  return (
    <div className="drift-open">
      {row.verdict === 'unjudged' && row.why && (
        <p className="col-span-full text-muted">
          <b>Not judged.</b> {row.why}
        </p>
      )}
      {row.column !== null && (
        <div className={`judged ${tone}`}>
          <h3>The newest window over the reference, in its bins</h3>
          {bars ? (
            <>
              <Histogram name={name} bars={bars} ends={[bars[0]?.label, bars.at(-1)?.label]} large />
              <HistogramTable name={name} bars={bars} />
              {distribution.windowMean != null && distribution.referenceMean != null && (
                <p className="mt-2 text-xs text-muted">
                  mean {figure(distribution.windowMean)}, in the reference {figure(distribution.referenceMean)}
                </p>
              )}
            </>
          ) : (
            <p className="text-muted">
              {withheld ? 'Data Owners and Data Scientists see distributions; every member sees the verdict.' : 'No window was judged yet.'}
            </p>
          )}
        </div>
      )}
      <div>
        <h3>
          {METRICS[row.metric].word}, window by window
          {row.limit === null ? '' : `; the limit, ${figure(row.limit)}${row.learnt ? ' as learnt' : ''}, is dashed`}
        </h3>
        {row.points.length > 0 ? (
          <Sparkline label={name} points={row.points} tone={tone} large />
        ) : (
          <p className="text-muted">No window has closed yet.</p>
        )}
      </div>
    </div>
  );
}
