'use client';
import { FlaskConical } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { Bars, Name } from '@/components/bits.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { TONES } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ExperimentsPageDocument, type ExperimentsPageQuery, RunFeedDocument, RunStatusFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { count, metric } from '@/lib/format.ts';
import { bestOf, headline } from '@/lib/metric-direction.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { RunPill } from './run-pill.tsx';
import { RUN_LOOKS } from './run-state.ts';
import { runAsCode } from './run-as-code.ts';

/** How many experiments are read at a time. */
const PAGE = 20;
const COLUMNS = 5;

type Experiment = NonNullable<ExperimentsPageQuery['project']>['experiments']['nodes'][number];

/** The questions that runs were made for, with how far each one has come. */
export function ExperimentsPage({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: ExperimentsPageDocument, variables: { first: PAGE, after: null }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  useFeed(RunFeedDocument, {}, ({ runChanged }) => runChanged.signal === 'EVENT' && refresh());
  const experiments = data?.project?.experiments.nodes ?? [];
  return (
    <PageFrame crumbs={[{ label: 'Experiments' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Experiments"
          kind={<FlaskConical className="i l" aria-hidden />}
          mono={false}
          title="Experiments"
          facts={['Runs of one question, with what they were tried with and what came out']}
        />
        {experiments.length === 0 ? (
          <EmptyState
            title="No experiments yet"
            steps={[
              {
                title: 'Open a run in a program',
                note: (
                  <>
                    <Name>start_run</Name> makes the experiment
                  </>
                ),
                state: 'next',
              },
              { title: 'Log metrics by step', note: 'the curves are drawn as they come', state: 'later' },
              { title: 'Compare runs', note: 'what differs, and what it changed', state: 'later' },
            ]}
            code={<CodeBlock initial="Python" code={runAsCode(project, 'explore')} />}
          >
            An experiment holds the runs of one question. Each run keeps its parameters, its metrics by step, its files, and the program that made it.
          </EmptyState>
        ) : (
          <div className="wide-table">
            <table className="tb" aria-label="Experiments" style={{ '--row': '3rem' } as React.CSSProperties}>
              <thead>
                <tr>
                  <th>Experiment</th>
                  <th>Last run</th>
                  <th className="hide-n">Runs by result, oldest first</th>
                  <th className="num">Runs</th>
                  <th className="num">Best</th>
                </tr>
              </thead>
              <tbody>
                {experiments.map((experiment) => (
                  <ExperimentRow key={experiment.id} project={project} experiment={experiment} />
                ))}
              </tbody>
              <MoreExperiments project={project} after={nextPage(data?.project?.experiments.pageInfo)} />
            </table>
          </div>
        )}
      </div>
    </PageFrame>
  );
}

const MoreExperiments = ({ project, after }: { project: string; after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="experiments">
    {(cursor) => <NextExperiments project={project} after={cursor} />}
  </MoreRows>
);

function NextExperiments({ project, after }: { project: string; after: string }) {
  const [{ data, error }, again] = useQuery({
    query: ExperimentsPageDocument,
    variables: { first: PAGE, after },
    requestPolicy: 'cache-and-network',
  });
  const experiments = data?.project?.experiments;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(experiments)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {experiments?.nodes.map((experiment) => (
          <ExperimentRow key={experiment.id} project={project} experiment={experiment} />
        ))}
      </RowsPage>
      <MoreExperiments project={project} after={nextPage(experiments?.pageInfo)} />
    </>
  );
}

function ExperimentRow({ project, experiment }: { project: string; experiment: Experiment }) {
  const runs = experiment.runs.nodes.map((run) => ({ ...readFragment(RunStatusFragmentDoc, run), metrics: run.metrics }));
  const [last] = runs;
  const shown = headline(runs.flatMap(({ metrics }) => metrics.map(({ key, last: value }) => ({ key, value }))));
  const valueOf = (run: (typeof runs)[number]) => run.metrics.find(({ key }) => key === shown?.key)?.last;
  const values = runs.map(valueOf);
  const best = shown && (bestOf(shown.key, values) ?? values.find((value) => value !== undefined));
  const holder = runs.find((run) => best !== undefined && valueOf(run) === best);
  const known = values.filter((value) => value !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return (
    <tr>
      <td>
        <Link className="name" href={paths.experiment(project, experiment.name)}>
          <FlaskConical className="i" aria-hidden />
          <span className="mono clip" title={experiment.name}>
            {experiment.name}
          </span>
        </Link>
      </td>
      <td>
        {last ? (
          <span className="flex items-center gap-2">
            <RunPill status={last} />
            <span className="clip mono max-w-40 text-muted">{last.name}</span>
            <span className="hide-n text-faint">
              <Timestamp at={last.startedAt} />
            </span>
          </span>
        ) : (
          <span className="text-faint">none</span>
        )}
      </td>
      <td className="hide-n" style={{ width: '9rem' }}>
        {known.length > 0 && (
          <Bars
            of={14}
            label={`${shown?.key} of the last ${Math.min(runs.length, 14)} runs, oldest first`}
            values={runs
              .slice(0, 14)
              .map((run) => {
                const value = valueOf(run);
                const level = value === undefined ? 0 : high === low ? 1 : 0.2 + 0.8 * ((value - low) / (high - low));
                const { state, word, final } = RUN_LOOKS[run.state];
                return {
                  height: level,
                  ...(!final || state === 'failed' ? { tone: TONES[state] } : {}),
                  title: `${run.name} ${word}${value === undefined ? '' : `, ${metric(value)}`}`,
                };
              })
              .reverse()}
          />
        )}
      </td>
      <td className="num">
        {count(runs.length)}
        {experiment.runs.pageInfo.hasNextPage && '+'}
      </td>
      <td className="num">
        {shown && best !== undefined ? (
          <span className="block leading-4">
            <b className="font-medium">{metric(best)}</b>
            <span className="clip ml-auto block max-w-48 text-xs text-faint">
              <Name>{shown.key}</Name>
              {holder && ` · ${holder.name}`}
            </span>
          </span>
        ) : (
          <span className="text-faint">–</span>
        )}
      </td>
    </tr>
  );
}
