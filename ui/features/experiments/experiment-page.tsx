'use client';
import '@/styles/experiments.css';
import { FlaskConical, GitCompareArrows } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { nextPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  ExperimentPageDocument,
  type ExperimentPageQuery,
  RunFeedDocument,
  type RunRowFragment,
  RunRowFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { runAsCode } from './run-as-code.ts';
import { RunsTable } from './runs-table.tsx';
import { MOST_COMPARED, useRunView } from './use-run-view.ts';

/** How many runs are read at a time. */
const PAGE = 100;

type Experiment = NonNullable<NonNullable<ExperimentPageQuery['project']>['experiment']>;

const rowsOf = (runs: Experiment['runs']['nodes']) => runs.map((run) => readFragment(RunRowFragmentDoc, run));

/** The runs of one question: what they were tried with, what came out, and which to compare. */
export function ExperimentPage({ project, experiment: name }: { project: string; experiment: string }) {
  const [{ data }] = useQuery({
    query: ExperimentPageDocument,
    variables: { name, first: PAGE, after: null },
    requestPolicy: 'cache-and-network',
  });
  const experiment = data?.project?.experiment;
  return (
    <PageFrame
      crumbs={[
        { label: 'Experiments', href: paths.experiments(project) },
        { label: name, name: true },
      ]}
    >
      {experiment && <Body project={project} experiment={experiment} />}
    </PageFrame>
  );
}

function Body({ project, experiment }: { project: string; experiment: Experiment }) {
  const router = useRouter();
  const refresh = useRefresh();
  useFeed(RunFeedDocument, { experimentId: experiment.id, after: null }, ({ runChanged }) => runChanged.change === 'CREATED' && refresh());
  const view = useRunView();
  const [pages, setPages] = useState<readonly string[]>([]);
  const [further, setFurther] = useState<Readonly<Record<string, FurtherRuns>>>({});
  const take = useCallback((after: string, runs: FurtherRuns) => setFurther((before) => ({ ...before, [after]: runs })), []);
  const runs = [...rowsOf(experiment.runs.nodes), ...pages.flatMap((after) => further[after]?.runs ?? [])];
  const lastPage = pages.at(-1);
  const next = lastPage === undefined ? nextPage(experiment.runs.pageInfo) : further[lastPage]?.next;
  const chosen = view.chosen.filter((id) => runs.some((run) => run.id === id));
  const comparable = chosen.length >= 2 && chosen.length <= MOST_COMPARED;
  usePageActions(
    comparable
      ? [
          {
            id: 'compare',
            label: `Compare ${chosen.length} runs`,
            icon: <GitCompareArrows className="i" aria-hidden />,
            run: () => router.push(paths.compare(project, chosen)),
          },
        ]
      : [],
  );
  return (
    <div className="page">
      <PageHeader
        kindLabel="Experiment"
        kind={<FlaskConical className="i l" aria-hidden />}
        title={experiment.name}
        facts={[
          'Experiment',
          next ? `${runs.length} newest runs` : plural(runs.length, 'run'),
          experiment.createdBy && <Person key="by" name={experiment.createdBy.name} />,
          <span key="at">
            begun <Timestamp at={experiment.createdAt} />
          </span>,
        ]}
        actions={
          <>
            {chosen.length > 0 && (
              <Button kind="ghost" onClick={view.chooseNone}>
                Clear
              </Button>
            )}
            {comparable ? (
              <ButtonLink kind="primary" href={paths.compare(project, chosen)}>
                <GitCompareArrows className="i s" aria-hidden />
                Compare {chosen.length} runs
              </ButtonLink>
            ) : (
              runs.length > 1 && (
                <span className="self-center text-xs text-faint" role="status">
                  {chosen.length === 0
                    ? `Choose 2 to ${MOST_COMPARED} runs to compare`
                    : chosen.length === 1
                      ? 'Choose one more to compare'
                      : `At most ${MOST_COMPARED} runs are compared at once`}
                </span>
              )
            )}
          </>
        }
      />
      {runs.length > 0 ? (
        <RunsTable project={project} runs={runs} view={{ ...view, chosen }} />
      ) : (
        <p className="text-muted">No run was recorded yet. A program opens one; it shows here the moment it does.</p>
      )}
      {pages.map((after) => (
        <ReadRuns key={after} name={experiment.name} after={after} onRead={take} />
      ))}
      {next && (
        <div>
          <Button kind="ghost" size="sm" onClick={() => setPages([...pages, next])}>
            Show older runs
          </Button>
        </div>
      )}
      <Section title="As code">
        <CodeBlock initial="Python" code={runAsCode(project, experiment.name)} />
      </Section>
    </div>
  );
}

type FurtherRuns = { runs: readonly RunRowFragment[]; next: string | null | undefined };

/** Reads one further page of runs and hands it up: they are sorted together with the others. */
function ReadRuns({ name, after, onRead }: { name: string; after: string; onRead: (after: string, runs: FurtherRuns) => void }) {
  const [{ data, error }, again] = useQuery({
    query: ExperimentPageDocument,
    variables: { name, first: PAGE, after },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.project?.experiment?.runs;
  useEffect(() => {
    if (page) onRead(after, { runs: rowsOf(page.nodes), next: nextPage(page.pageInfo) });
  }, [page, after, onRead]);
  if (!error || page) return null;
  return (
    <p role="alert" className="flex items-center gap-3 text-muted">
      The older runs did not arrive. Those above are unharmed.
      <Button size="sm" onClick={() => again({ requestPolicy: 'network-only' })}>
        Try again
      </Button>
    </p>
  );
}
