'use client';
import '@/styles/models.css';
import { Archive, ArchiveRestore, Box, ChevronDown, Rocket, Tag } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Badge } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { lazyDialog } from '@/components/lazy-dialog.tsx';
import { MenuButton } from '@/components/menu.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  ModelVersionFeedDocument,
  ModelVersionPageDocument,
  type ModelVersionPageQuery,
  VersionAliasesFragmentDoc,
  VersionFilesFragmentDoc,
  VersionLineFragmentDoc,
  VersionOriginFragmentDoc,
  VersionTensorsFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { bytes } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { DeployDialog } from '../deployments/lazy-dialogs.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { AliasList } from './alias-list.tsx';
import { FORMATS } from './formats.ts';
import { Importances } from './importances.tsx';
import { ModelFiles } from './model-files.tsx';
import { versionAsCode } from './model-as-code.ts';
import { Provenance } from './provenance.tsx';
import { ServedBy } from './served-by.tsx';
import { Tensors } from './tensors.tsx';
import { VersionList } from './version-list.tsx';
import { VersionMetrics } from './version-metrics.tsx';

const ArchiveDialog = lazyDialog(
  async () => (await import('./archive-dialog.tsx')).ArchiveDialog,
  ({ open }) => open,
);
const SetAliasDialog = lazyDialog(
  async () => (await import('./set-alias-dialog.tsx')).SetAliasDialog,
  ({ open }) => open,
);

type Model = NonNullable<NonNullable<ModelVersionPageQuery['project']>['model']>;
type Version = NonNullable<Model['version']>;

/** One version of a model: how good it is, what it takes and gives, its files, and what led to it. */
export function ModelVersionPage({ project, model: name, version: number }: { project: string; model: string; version: number }) {
  const [{ data }] = useQuery({ query: ModelVersionPageDocument, variables: { name, version: number }, requestPolicy: 'cache-and-network' });
  const model = data?.project?.model;
  return (
    <PageFrame
      crumbs={[
        { label: 'Models', href: paths.models(project) },
        { label: name, name: true, href: paths.model(project, name) },
        { label: `v${number}`, name: true },
      ]}
    >
      {model?.version && <Body project={project} model={model} version={model.version} />}
      {model && !model.version && (
        <div className="page">
          <p className="text-muted">This version was deleted. Its number is not given again, and provenance remembers it.</p>
        </div>
      )}
    </PageFrame>
  );
}

function Body({ project, model: masked, version }: { project: string; model: Model; version: Version }) {
  const model = readFragment(VersionAliasesFragmentDoc, masked);
  const line = readFragment(VersionLineFragmentDoc, version);
  const lines = masked.versions.nodes.map((one) => readFragment(VersionLineFragmentDoc, one));
  const files = readFragment(VersionFilesFragmentDoc, version);
  const refresh = useRefresh();
  useFeed(
    ModelVersionFeedDocument,
    { modelId: model.id, after: null },
    ({ modelVersionChanged }) => modelVersionChanged.signal === 'EVENT' && refresh(),
  );
  const mayPromote = !useDenial('model:promote');
  const [aliasing, setAliasing] = useState(false);
  const [archiving, setArchiving] = useState(false);
  const [deploying, setDeploying] = useState(false);
  const archived = line.state === 'ARCHIVED';
  usePageActions(
    mayPromote
      ? [
          ...(archived
            ? []
            : [
                { id: 'set-alias', label: `Set an alias of v${line.version}`, icon: <Tag className="i" aria-hidden />, run: () => setAliasing(true) },
              ]),
          {
            id: 'archive',
            label: archived ? `Take v${line.version} back` : `Archive v${line.version}`,
            icon: <Archive className="i" aria-hidden />,
            run: () => setArchiving(true),
          },
        ]
      : [],
  );
  const reference = lines.find((one) => one.version !== line.version && one.aliases.length > 0) ?? lines.find((one) => one.version < line.version);
  return (
    <div className="page">
      <PageHeader
        kindLabel="Model version"
        kind={<Box className="i l" aria-hidden />}
        title={model.name}
        aside={
          <>
            <MenuButton
              className="btn sm mono"
              label={`v${line.version}, choose another version`}
              entries={lines.map((one) => ({
                label: <span className="mono">v{one.version}</span>,
                note: one.aliases.join(', ') || (one.state === 'ARCHIVED' ? 'archived' : undefined),
                href: paths.modelVersion(project, model.name, one.version),
              }))}
            >
              v{line.version}
              <ChevronDown className="i s" aria-hidden />
            </MenuButton>
            {line.aliases.map((alias) => (
              <Badge key={alias} tone="hl">
                {alias}
              </Badge>
            ))}
            {archived && <Badge>archived</Badge>}
          </>
        }
        facts={[
          'Model version',
          FORMATS[version.format],
          version.framework || null,
          bytes(Number(version.sizeBytes)),
          version.createdBy && <Person key="by" name={version.createdBy.name} />,
          <span key="at">
            registered <Timestamp at={line.createdAt} />
          </span>,
        ]}
        actions={
          <>
            <WhyDisabled action="model:promote" label={archived ? 'Take back' : 'Archive'} align="end">
              <Button onClick={() => setArchiving(true)}>
                {archived ? <ArchiveRestore className="i s" aria-hidden /> : <Archive className="i s" aria-hidden />}
                {archived ? 'Take back' : 'Archive'}
              </Button>
            </WhyDisabled>
            {!archived && (
              <WhyDisabled action="model:promote" label="Set alias" align="end">
                <Button onClick={() => setAliasing(true)}>
                  <Tag className="i s" aria-hidden />
                  Set alias
                </Button>
              </WhyDisabled>
            )}
            {!archived && (
              <WhyDisabled action="deployment:manage" label="Deploy" align="end">
                <Button kind="primary" onClick={() => setDeploying(true)}>
                  <Rocket className="i s" aria-hidden />
                  Deploy
                </Button>
              </WhyDisabled>
            )}
          </>
        }
      />
      {version.description && <p className="max-w-[44rem] text-md text-muted">{version.description}</p>}
      <div className="cols broad">
        <div>
          <VersionMetrics metrics={line.metrics} reference={reference} />
          <Importances importances={version.importances} />
          <Tensors version={readFragment(VersionTensorsFragmentDoc, version)} />
          <ModelFiles project={project} model={model.name} version={files} contentHash={version.contentHash} />
          <Section title="As code">
            <CodeBlock initial="Python" code={versionAsCode(project, model.name, line.version, files.files[0]?.name)} />
          </Section>
        </div>
        <aside aria-label="Where it comes from, and its other versions">
          <Provenance project={project} name={model.name} version={readFragment(VersionOriginFragmentDoc, version)} />
          <AliasList project={project} model={model} />
          <ServedBy project={project} deployments={version.deployments} />
          <VersionList project={project} model={model.name} lines={lines} current={line.version} page={masked.versions.pageInfo} />
        </aside>
      </div>
      <SetAliasDialog model={model} version={line} open={aliasing} onClose={() => setAliasing(false)} />
      <DeployDialog project={project} of={{ modelVersionId: line.id, format: version.format }} open={deploying} onClose={() => setDeploying(false)} />
      <ArchiveDialog model={model.name} version={line} open={archiving} onClose={() => setArchiving(false)} />
    </div>
  );
}
