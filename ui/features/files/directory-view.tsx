'use client';
import { Ellipsis, File, FileCode2, FileText, Folder, FolderPlus, Table2 } from 'lucide-react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { MenuButton } from '@/components/menu.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { FilesPageDocument, type FilesPageQuery } from '@/graphql/__generated__/graphql.ts';
import { bytes, plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { CreateDirectoryDialog, DeleteDialog, MoveDialog } from './create-dialogs.tsx';
import { PAGE } from './page-size.ts';
import { UploadArea } from './upload-area.tsx';

type Directory = Extract<NonNullable<NonNullable<FilesPageQuery['project']>['entryAt']>, { __typename: 'Directory' }>;
export type Entry = Directory['children']['nodes'][number];

export function EntryIcon({ entry }: { entry: { __typename: string; mediaType?: string } }) {
  const Icon =
    entry.__typename === 'Directory'
      ? Folder
      : entry.mediaType === 'text/x-python'
        ? FileCode2
        : /parquet|csv/.test(entry.mediaType ?? '')
          ? Table2
          : entry.mediaType?.startsWith('text/')
            ? FileText
            : File;
  return <Icon className="i" aria-hidden />;
}

/** What lies in a directory, with the datasets beside it and the place to drop files at its foot. */
export function DirectoryView({ project, path }: { project: string; path: readonly string[] }) {
  const [dataset = ''] = path;
  const here = path.join('/');
  const selected = useSearchParams().get('file');
  const [{ data }] = useQuery({
    query: FilesPageDocument,
    variables: { path: here, dataset, first: PAGE, after: null },
    requestPolicy: 'cache-and-network',
  });
  const [creating, setCreating] = useState(false);
  const programs = data?.project?.dataset?.kind === 'PROGRAMS';
  const entry = data?.project?.entryAt;
  const children = entry?.__typename === 'Directory' ? entry.children : null;
  const entries = children?.nodes ?? [];
  const create = () => setCreating(true);
  usePageActions([{ id: 'create-directory', label: 'Create a directory', icon: <FolderPlus className="i" aria-hidden />, run: create }]);
  return (
    <>
      <nav className="tree" aria-label="Datasets">
        {data?.project?.datasets.nodes.map(({ id, name }) => (
          <Link key={id} href={paths.files(project, name)} aria-current={name === dataset ? 'page' : undefined}>
            <Folder className="i s" aria-hidden />
            <span className="mono clip">{name}</span>
          </Link>
        ))}
      </nav>
      <div className="lst">
        <div className="flex flex-wrap items-center gap-3">
          <h1>{path.at(-1)}</h1>
          <span className="text-faint">
            {data?.project?.dataset &&
              `${plural(Number(data.project.dataset.fileCount), 'file')}, ${bytes(Number(data.project.dataset.sizeBytes))} in ${dataset}`}
          </span>
          <span className="row ml-auto">
            <WhyDisabled action={programs ? 'program:upload' : 'directory:create'} label="New directory" align="end">
              <Button onClick={create}>
                <FolderPlus className="i s" aria-hidden />
                New directory
              </Button>
            </WhyDisabled>
          </span>
        </div>
        {entries.length > 0 ? (
          <EntryTable project={project} here={here} entries={entries} selected={selected} programs={programs} after={nextPage(children?.pageInfo)} />
        ) : (
          entry && <p className="text-muted">Nothing lies here yet. {programs ? 'Programs that jobs run go here.' : 'Drop files below to begin.'}</p>
        )}
        <UploadArea key={here} project={project} here={here} action={programs ? 'program:upload' : 'file:upload'} />
      </div>
      <CreateDirectoryDialog parent={here} open={creating} onClose={() => setCreating(false)} />
    </>
  );
}

function EntryTable({
  project,
  here,
  entries,
  selected,
  programs,
  after,
}: {
  project: string;
  here: string;
  entries: readonly Entry[];
  selected: string | null;
  programs: boolean;
  after: string | null | undefined;
}) {
  const [moving, setMoving] = useState<Entry | null>(null);
  const [deleting, setDeleting] = useState<Entry | null>(null);
  const mayMove = !useDenial(programs ? 'program:move' : 'file:move');
  const mayDelete = !useDenial(programs ? 'program:delete' : 'file:delete');
  const rows: Rows = { project, here, selected, onMove: mayMove ? setMoving : null, onDelete: mayDelete ? setDeleting : null };
  return (
    <>
      <table className="tb" aria-label={`Contents of ${here}`}>
        <thead>
          <tr>
            <th>Name</th>
            <th className="num">Size</th>
            <th className="hide-n aside">By</th>
            <th className="num aside">Changed</th>
            <th>
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} rows={rows} />
          ))}
        </tbody>
        <MoreEntries rows={rows} after={after} />
      </table>
      <MoveDialog entry={moving} onClose={() => setMoving(null)} />
      <DeleteDialog entry={deleting && { ...deleting, directory: deleting.__typename === 'Directory' }} onClose={() => setDeleting(null)} />
    </>
  );
}

/** What every row of the table knows. An action that is null is one that the viewer may not take. */
type Rows = {
  project: string;
  here: string;
  selected: string | null;
  onMove: ((entry: Entry) => void) | null;
  onDelete: ((entry: Entry) => void) | null;
};
const COLUMNS = 5;

function EntryRow({ entry, rows: { project, here, selected, onMove, onDelete } }: { entry: Entry; rows: Rows }) {
  return (
    <tr aria-selected={entry.name === selected || undefined}>
      <td>
        <Link
          className="name"
          scroll={false}
          href={entry.__typename === 'Directory' ? paths.files(project, entry.path) : paths.files(project, here, { file: entry.name })}
        >
          <EntryIcon entry={entry} />
          <span className="mono clip" title={entry.name}>
            {entry.name}
          </span>
        </Link>
      </td>
      <td className="num text-muted">{entry.__typename === 'File' ? bytes(Number(entry.sizeBytes)) : ''}</td>
      <td className="hide-n aside text-muted clip">{entry.createdBy?.name}</td>
      <td className="num aside text-muted">
        <Timestamp at={entry.updatedAt} />
      </td>
      <td className="num">
        <MenuButton
          label={`Actions for ${entry.name}`}
          className="btn ghost sm sq"
          align="end"
          entries={[
            { label: 'Rename or move', disabled: !onMove, onSelect: () => onMove?.(entry) },
            { label: 'Delete', danger: true, disabled: !onDelete, onSelect: () => onDelete?.(entry) },
          ]}
        >
          <Ellipsis className="i s" aria-hidden />
        </MenuButton>
      </td>
    </tr>
  );
}

const MoreEntries = ({ rows, after }: { rows: Rows; after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="entries">
    {(cursor) => <NextEntries rows={rows} after={cursor} />}
  </MoreRows>
);

function NextEntries({ rows, after }: { rows: Rows; after: string }) {
  const [dataset = ''] = rows.here.split('/');
  const [{ data, error }, again] = useQuery({
    query: FilesPageDocument,
    variables: { path: rows.here, dataset, first: PAGE, after },
    requestPolicy: 'cache-and-network',
  });
  const entry = data?.project?.entryAt;
  const children = entry?.__typename === 'Directory' ? entry.children : null;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(children)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {children?.nodes.map((child) => (
          <EntryRow key={child.id} entry={child} rows={rows} />
        ))}
      </RowsPage>
      <MoreEntries rows={rows} after={nextPage(children?.pageInfo)} />
    </>
  );
}
