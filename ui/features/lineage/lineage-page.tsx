'use client';
import '@/styles/lineage.css';
import { List, Waypoints, Zap } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useQuery } from 'urql';
import { Button, ButtonLink } from '@/components/button.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  LineageDeploymentsDocument,
  LineagePageDocument,
  LineagePathDocument,
  LineageStopFragmentDoc,
  LineageWayFragmentDoc,
  ModelVersionFeedDocument,
  RunFeedDocument,
  TrainingDatasetFeedDocument,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { addressOf, KINDS } from './artifact.ts';
import type { Chosen } from './column-list.tsx';
import { pathOf } from './lineage-graph.ts';
import { LineageList } from './lineage-list.tsx';
import { PathPanel } from './path-panel.tsx';

const LineageMap = dynamic(async () => (await import('./lineage-map.tsx')).LineageMap, {
  ssr: false,
  loading: () => <TableSkeleton label="the map" />,
});

/** More than this on one map is no map any more. */
const MOST_ON_MAP = 150;

type Props = { project: string; id: string; asked: { of?: string | undefined; column?: string | undefined; impact: boolean } };

/** What an artifact was made from and went into, down to columns; states stay live. */
export function LineagePage({ project, id, asked }: Props) {
  const [{ data, error }, reask] = useQuery({ query: LineagePageDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  const onChange = (change: string | null | undefined) => change === 'CREATED' && refresh();
  useFeed(RunFeedDocument, {}, ({ runChanged }) => onChange(runChanged.change));
  useFeed(TrainingDatasetFeedDocument, {}, ({ trainingDatasetChanged }) => onChange(trainingDatasetChanged.change));
  useFeed(LineageDeploymentsDocument, {}, ({ deploymentChanged }) => onChange(deploymentChanged.change));
  useFeed(ModelVersionFeedDocument, {}, ({ modelVersionChanged }) => onChange(modelVersionChanged.change));

  const [chosen, setChosen] = useState<Chosen | null>(asked.column || asked.impact ? { of: asked.of ?? id, column: asked.column ?? null } : null);
  const [impact, setImpact] = useState(asked.impact);
  const [view, setView] = useState<'map' | 'list'>('map');
  const wide = useWide();
  useEffect(() => {
    const here = paths.lineage(project, id, { of: chosen?.of === id ? undefined : chosen?.of, column: chosen?.column ?? undefined, impact });
    window.history.replaceState(null, '', here);
  }, [project, id, chosen, impact]);

  const [{ data: answer, error: pathError, stale }, reaskPath] = useQuery({
    query: LineagePathDocument,
    variables: { id: chosen?.of ?? id, direction: impact ? 'DOWNSTREAM' : 'BOTH', columns: chosen?.column ? [chosen.column] : null },
    pause: chosen === null,
  });
  const lineage = data?.catalogEntry?.lineage;
  const stops = useMemo(() => lineage?.nodes.map((node) => readFragment(LineageStopFragmentDoc, node)) ?? [], [lineage]);
  const ways = useMemo(() => lineage?.links.map((link) => readFragment(LineageWayFragmentDoc, link)) ?? [], [lineage]);
  const found = chosen && answer?.catalogEntry?.id === chosen.of ? answer.catalogEntry.lineage : null;
  const path = useMemo(() => found && pathOf(found), [found]);
  const entry = stops[0]?.entry;

  const choose = (next: Chosen | null) => setChosen(next ?? (impact ? { of: id, column: null } : null));
  const turn = () => {
    setImpact(!impact);
    if (!impact) setChosen(chosen ?? { of: id, column: null });
    else if (chosen?.column === null) setChosen(null);
  };
  const shared = { project, stops, ways, path, chosen, onChoose: choose };
  const drawn = view === 'map' && stops.length <= MOST_ON_MAP;
  const page = entry && addressOf(project, entry);
  return (
    <PageFrame crumbs={[{ label: 'Lineage' }, ...(entry ? [{ label: entry.label, name: true }] : [])]}>
      <div className="lin" data-wide={wide ?? undefined}>
        <header className="lin-tools">
          <h1 className="clip">
            <span className="vh">Lineage of </span>
            <span className="mono">{entry?.label ?? data?.catalogEntry?.label}</span>
          </h1>
          {entry && <span className="text-muted whitespace-nowrap">{KINDS[entry.kind]}</span>}
          {page && (
            <ButtonLink size="sm" kind="ghost" href={page}>
              Open
            </ButtonLink>
          )}
          <span className="row ml-auto">
            <Button size="sm" className="lin-impact" aria-pressed={impact} onClick={turn}>
              <Zap className="i s" aria-hidden />
              Impact
            </Button>
            <span className="row lin-views" role="group" aria-label="Shown as">
              <Button size="sm" aria-pressed={view === 'map'} onClick={() => setView('map')}>
                <Waypoints className="i s" aria-hidden />
                Map
              </Button>
              <Button size="sm" aria-pressed={view === 'list'} onClick={() => setView('list')}>
                <List className="i s" aria-hidden />
                List
              </Button>
            </span>
          </span>
        </header>
        {error && !lineage && (
          <PartFailed
            title="The lineage could not be read"
            detail={error.graphQLErrors[0]?.message ?? 'The graph did not answer.'}
            action={<Button onClick={() => reask({ requestPolicy: 'network-only' })}>Try again</Button>}
          />
        )}
        {pathError && chosen && !found && (
          <PartFailed
            title="The way of this column could not be read"
            detail={pathError.graphQLErrors[0]?.message ?? 'The graph did not answer.'}
            action={<Button onClick={() => reaskPath({ requestPolicy: 'network-only' })}>Try again</Button>}
          />
        )}
        {(lineage?.truncated || found?.truncated) && (
          <p className="note" role="status">
            There is more than is shown: what is farther away was left out.
          </p>
        )}
        {stops.length > MOST_ON_MAP && view === 'map' && (
          <p className="note" role="status">
            {stops.length} artifacts are too many for a map; here they are as a list.
          </p>
        )}
        {lineage && stops.length === 1 ? (
          <EmptyState title="Nothing leads here, and nothing leads on">
            The catalogue links artifacts as programs read and write them, and as views, training data, models and deployments are made. This one
            stands alone so far; the map appears here as soon as it does not.
          </EmptyState>
        ) : (
          stops.length > 0 && (
            <div className="lin-body" aria-busy={stale}>
              {drawn && wide ? <LineageMap key={id} focus={id} impact={impact} {...shared} /> : <LineageList {...shared} />}
              {chosen && path && (
                <PathPanel stops={stops} path={path} impact={impact} chosen={chosen} onClose={() => (setImpact(false), setChosen(null))} />
              )}
            </div>
          )
        )}
      </div>
    </PageFrame>
  );
}

const WIDE = '(min-width: 60rem)';
const onWidth = (changed: () => void) => {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};
/** Whether there is room for a map; null before it is known. */
const useWide = () =>
  useSyncExternalStore<boolean | null>(
    onWidth,
    () => window.matchMedia(WIDE).matches,
    () => null,
  );
