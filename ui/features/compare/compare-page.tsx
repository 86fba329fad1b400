'use client';
import '@/styles/compare.css';
import { GitCompareArrows, CircleDot } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useQuery } from 'urql';
import { ButtonLink } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  ComparedRunFragmentDoc,
  type ComparedRunFragment,
  ComparePageDocument,
  RunFeedDocument,
  type RunStatusFragment,
  RunStatusFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { RunPill } from '../experiments/run-pill.tsx';
import { PageFrame } from '../shell/page-frame.tsx';
import { CompareCurves } from './compare-curves.tsx';
import { CompareTable } from './compare-table.tsx';

export type Compared = { run: ComparedRunFragment; status: RunStatusFragment };

/** Runs beside each other: what differs in how they were made, and in what came out. One run alone is shown the same way. */
export function ComparePage({ project, ids }: { project: string; ids: readonly string[] }) {
  const router = useRouter();
  const [{ data }] = useQuery({ query: ComparePageDocument, variables: { ids: [...ids] }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  const shown = data?.runs ?? [];
  const runs = shown.map((masked): Compared => {
    const run = readFragment(ComparedRunFragmentDoc, masked);
    return { run, status: readFragment(RunStatusFragmentDoc, run) };
  });
  useFeed(RunFeedDocument, {}, ({ runChanged }) => runs.some(({ status }) => status.id === runChanged.run?.id) && refresh(), runs.length === 0);
  const [first] = runs;
  const experiments = [...new Set(runs.map(({ run }) => run.experiment.name))];
  const [experiment] = experiments;
  usePageActions(
    experiment
      ? [
          {
            id: 'choose-runs',
            label: `Choose among the runs of ${experiment}`,
            icon: <GitCompareArrows className="i" aria-hidden />,
            run: () => router.push(paths.experiment(project, experiment)),
          },
        ]
      : [],
  );
  if (!first || !experiment) return <PageFrame crumbs={[{ label: 'Experiments', href: paths.experiments(project) }]}>{null}</PageFrame>;
  const alone = runs.length === 1;
  const missing = ids.length - runs.length;
  return (
    <PageFrame
      crumbs={[
        { label: 'Experiments', href: paths.experiments(project) },
        ...(experiments.length === 1 ? [{ label: experiment, name: true, href: paths.experiment(project, experiment) }] : []),
        alone ? { label: first.status.name, name: true } : { label: 'Compare' },
      ]}
    >
      <div className="page">
        <PageHeader
          kindLabel={alone ? 'Run' : 'Comparison'}
          kind={alone ? <CircleDot className="i l" aria-hidden /> : <GitCompareArrows className="i l" aria-hidden />}
          mono={alone}
          title={alone ? first.status.name : `${runs.length} runs compared`}
          aside={alone && <RunPill status={first.status} />}
          facts={
            alone
              ? [
                  'Run',
                  <span key="of">
                    of <b className="mono font-medium">{experiment}</b>
                  </span>,
                  <span key="at">
                    started <Timestamp at={first.status.startedAt} seconds />
                  </span>,
                  ...first.run.tags,
                ]
              : [
                  experiments.length === 1 ? (
                    <span key="of" className="mono">
                      {experiment}
                    </span>
                  ) : (
                    plural(experiments.length, 'experiment')
                  ),
                  <span key="to">
                    differences are to <b className="mono font-medium">{first.status.name}</b>
                  </span>,
                ]
          }
          actions={
            <ButtonLink
              href={experiments.length === 1 ? `${paths.experiment(project, experiment)}?runs=${ids.join(',')}` : paths.experiments(project)}
            >
              <GitCompareArrows className="i s" aria-hidden />
              {alone ? 'Compare with others' : 'Choose other runs'}
            </ButtonLink>
          }
        />
        {missing > 0 && (
          <PartFailed
            title={missing === 1 ? 'One of the runs is not here' : `${missing} of the runs are not here`}
            detail="The address names runs that this project does not have. The others are shown."
          />
        )}
        <CompareTable project={project} runs={runs} />
        <CompareCurves
          runs={shown.map(({ id, series }, i) => ({ id, series, name: runs[i]!.status.name, open: runs[i]!.status.state === 'RUNNING' }))}
        />
      </div>
    </PageFrame>
  );
}
