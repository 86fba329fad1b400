'use client';
import '@/styles/files.css';
import { Folder, FolderPlus } from 'lucide-react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Person } from '@/components/avatar.tsx';
import { Button } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { FileFeedDocument, FilesRootDocument } from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { bytes, count, plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { CreateDatasetDialog } from './lazy-dialogs.ts';
import { DirectoryView } from './directory-view.tsx';
import { FilePeek } from './file-peek.tsx';

/** The project's files: its datasets, or a directory of one; a file that is looked at stands beside it. */
export function FilesPage({ project, path }: { project: string; path: readonly string[] }) {
  const refresh = useRefresh();
  useFeed(FileFeedDocument, {}, ({ fileChanged }) => void (fileChanged.signal !== 'LIVE' && refresh()));
  const file = useSearchParams().get('file');
  const crumbs = [
    { label: 'Files', href: paths.files(project) },
    ...path.map((name, index) => ({ label: name, name: true, href: paths.files(project, path.slice(0, index + 1).join('/')) })),
  ];
  return (
    <PageFrame crumbs={crumbs}>
      {path.length === 0 ? (
        <DatasetsView project={project} />
      ) : (
        <div className={`fs${file ? ' peeking' : ''}`}>
          <DirectoryView project={project} path={path} />
          {file && <FilePeek key={file} project={project} path={[...path, file].join('/')} onClose={paths.files(project, path.join('/'))} />}
        </div>
      )}
    </PageFrame>
  );
}

function DatasetsView({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: FilesRootDocument, requestPolicy: 'cache-and-network' });
  const [creating, setCreating] = useState(false);
  const create = () => setCreating(true);
  usePageActions([{ id: 'create-dataset', label: 'Create a dataset', icon: <FolderPlus className="i" aria-hidden />, run: create }]);
  const datasets = data?.project?.datasets.nodes ?? [];
  const empty = !datasets.some(({ kind }) => kind === 'FILES');
  return (
    <div className="page fill">
      <PageHeader
        kindLabel="Files"
        kind={<Folder className="i l" aria-hidden />}
        mono={false}
        title="Files"
        facts={[plural(datasets.length, 'dataset'), bytes(datasets.reduce((sum, { sizeBytes }) => sum + Number(sizeBytes), 0))]}
        actions={
          <WhyDisabled action="dataset:create" label="New dataset" align="end">
            <Button kind={empty ? 'plain' : 'primary'} onClick={create}>
              <FolderPlus className="i s" aria-hidden />
              New dataset
            </Button>
          </WhyDisabled>
        }
      />
      <table className="tb" aria-label="Datasets" style={{ '--row': '3rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Dataset</th>
            <th className="num">Files</th>
            <th className="num">Size</th>
            <th className="hide-n">Created by</th>
            <th className="num hide-s">Changed</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((dataset) => (
            <tr key={dataset.id}>
              <td>
                <Link className="name" href={paths.files(project, dataset.name)}>
                  <Folder className="i" aria-hidden />
                  <span className="min-w-0">
                    <span className="mono clip block" title={dataset.name}>
                      {dataset.name}
                    </span>
                    {dataset.description && <span className="clip block text-xs font-normal text-faint">{dataset.description}</span>}
                  </span>
                </Link>
              </td>
              <td className="num text-muted">{count(Number(dataset.fileCount))}</td>
              <td className="num text-muted">{bytes(Number(dataset.sizeBytes))}</td>
              <td className="hide-n text-muted">{dataset.createdBy && <Person {...dataset.createdBy} />}</td>
              <td className="num text-muted hide-s">
                <Timestamp at={dataset.updatedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {empty && data && (
        <EmptyState
          title="No data yet"
          action={
            <WhyDisabled action="dataset:create" label="Create the first dataset">
              <Button kind="primary" onClick={create}>
                Create the first dataset
              </Button>
            </WhyDisabled>
          }
        >
          Data lies in datasets: directories of the project that programs read only when a job says so. Parquet and CSV can be looked into here.
        </EmptyState>
      )}
      <CreateDatasetDialog project={project} open={creating} onClose={() => setCreating(false)} />
    </div>
  );
}
