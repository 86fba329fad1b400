'use client';
import { Box } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type ModelRowFragment, ModelRowFragmentDoc, ModelsPageDocument, ModelVersionFeedDocument } from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { metric } from '@/lib/format.ts';
import { headline } from '@/lib/metric-direction.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { EmptyModels } from './empty-models.tsx';
import { FORMATS } from './formats.ts';

/** How many models are read at a time. */
const PAGE = 50;
const COLUMNS = 6;

/** The models of the project, each with its newest version. */
export function ModelsPage({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: ModelsPageDocument, variables: { first: PAGE, after: null }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  useFeed(ModelVersionFeedDocument, {}, ({ modelVersionChanged }) => modelVersionChanged.signal === 'EVENT' && refresh());
  const models = data?.project?.models.nodes ?? [];
  return (
    <PageFrame crumbs={[{ label: 'Models' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Models"
          kind={<Box className="i l" aria-hidden />}
          mono={false}
          title="Models"
          facts={['Trained models in frozen versions, with what made them']}
        />
        {models.length === 0 ? (
          <EmptyModels project={project} model="flight_delay" title="No models yet" />
        ) : (
          <div className="wide-table">
            <table className="tb" aria-label="Models" style={{ '--row': '3rem' } as React.CSSProperties}>
              <thead>
                <tr>
                  <th>Model</th>
                  <th>Newest</th>
                  <th>Aliases</th>
                  <th className="hide-n">Format</th>
                  <th className="num">Metric</th>
                  <th className="num">Registered</th>
                </tr>
              </thead>
              <tbody>
                {models.map((model) => (
                  <ModelRow key={model.id} project={project} model={readFragment(ModelRowFragmentDoc, model)} />
                ))}
              </tbody>
              <MoreModels project={project} after={nextPage(data?.project?.models.pageInfo)} />
            </table>
          </div>
        )}
      </div>
    </PageFrame>
  );
}

const MoreModels = ({ project, after }: { project: string; after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="models">
    {(cursor) => <NextModels project={project} after={cursor} />}
  </MoreRows>
);

function NextModels({ project, after }: { project: string; after: string }) {
  const [{ data, error }, again] = useQuery({ query: ModelsPageDocument, variables: { first: PAGE, after }, requestPolicy: 'cache-and-network' });
  const models = data?.project?.models;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(models)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {models?.nodes.map((model) => (
          <ModelRow key={model.id} project={project} model={readFragment(ModelRowFragmentDoc, model)} />
        ))}
      </RowsPage>
      <MoreModels project={project} after={nextPage(models?.pageInfo)} />
    </>
  );
}

function ModelRow({ project, model: { name, aliases, version } }: { project: string; model: ModelRowFragment }) {
  const shown = version && headline(version.metrics);
  return (
    <tr>
      <td>
        <Link className="name" href={version ? paths.modelVersion(project, name, version.version) : paths.model(project, name)}>
          <Box className="i" aria-hidden />
          <span className="min-w-0">
            <span className="mono clip block" title={name}>
              {name}
            </span>
            {version?.description && <span className="clip block text-xs font-normal text-faint">{version.description}</span>}
          </span>
        </Link>
      </td>
      <td>
        {version ? (
          <span className="flex items-center gap-2">
            <Name>v{version.version}</Name>
            {version.state === 'ARCHIVED' && <Badge>archived</Badge>}
          </span>
        ) : (
          <span className="text-faint">none left</span>
        )}
      </td>
      <td>
        {aliases.length === 0 && <span className="text-faint">–</span>}
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          {aliases.map(({ name: alias, modelVersion }) => (
            <Link
              key={alias}
              href={paths.modelVersion(project, name, modelVersion.version)}
              className="inline-flex items-center gap-1.5 hover:underline"
            >
              <Badge tone="hl">{alias}</Badge>
              <span className="mono text-xs text-muted">v{modelVersion.version}</span>
            </Link>
          ))}
        </span>
      </td>
      <td className="hide-n">
        {version && (
          <span className="grid leading-4">
            {FORMATS[version.format]}
            <span className="clip max-w-56 text-xs text-faint">{version.framework}</span>
          </span>
        )}
      </td>
      <td className="num">
        {shown ? (
          <span className="block leading-4">
            <b className="font-medium">{metric(shown.value)}</b>
            <span className="mono clip ml-auto block max-w-44 text-xs text-faint">{shown.key}</span>
          </span>
        ) : (
          <span className="text-faint">–</span>
        )}
      </td>
      <td className="num text-muted">{version && <Timestamp at={version.createdAt} />}</td>
    </tr>
  );
}
