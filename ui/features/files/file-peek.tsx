'use client';
import { Download, X } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { ButtonLink } from '@/components/button.tsx';
import { CopyButton } from '@/components/copy-button.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { RowsGrid } from '@/components/rows-grid.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { FilePeekDocument, type FilePeekQuery } from '@/graphql/__generated__/graphql.ts';
import { failureOf } from '@/graphql/outcome.ts';
import { bytes, count } from '@/lib/format.ts';
import { doors, paths } from '@/paths.ts';
import { EntryIcon } from './directory-view.tsx';

type FileEntry = Extract<NonNullable<NonNullable<FilePeekQuery['project']>['entryAt']>, { __typename: 'File' }>;
type Preview = NonNullable<FileEntry['preview']>;

/** A look inside a file: its first rows or lines, its hash, what made it and what it was used for. */
export function FilePeek({ project, path, onClose }: { project: string; path: string; onClose: string }) {
  const preview = !useDenial('file:preview');
  const [{ data, error, fetching }] = useQuery({ query: FilePeekDocument, variables: { path, preview } });
  const entry = data?.project?.entryAt;
  const file = entry?.__typename === 'File' ? entry : null;
  const failure = error && failureOf(error);
  const name = path.split('/').at(-1);
  return (
    <aside className="peek" aria-label={`Preview of ${name}`}>
      <header className="flex items-center gap-3">
        <span className="kind">{file && <EntryIcon entry={file} />}</span>
        <span className="min-w-0 flex-1">
          <h2 className="mono clip" style={{ fontSize: 14, fontWeight: 600 }}>
            {name}
          </h2>
          {file && <span className="block text-xs text-faint tabular-nums">{describe(file)}</span>}
        </span>
        {file && (
          <WhyDisabled action="file:download" label="Download" className="btn sm" align="end">
            <a className="btn sm" href={doors.file(project, path)} download>
              <Download className="i s" aria-hidden />
              Download
            </a>
          </WhyDisabled>
        )}
        <ButtonLink href={onClose} kind="ghost" size="sm" square scroll={false} aria-label="Close preview">
          <X className="i s" aria-hidden />
        </ButtonLink>
      </header>
      {failure && <PartFailed title="The preview did not arrive." detail={failure.message} requestId={failure.requestId} />}
      {!data && fetching && <div className="grid-box" style={{ height: '20rem' }} aria-busy="true" />}
      {data && !file && <p className="text-muted">There is no such file any more.</p>}
      {file?.preview && <PreviewBox preview={file.preview} />}
      {file && preview && !file.preview && <p className="text-muted">This kind of file has no preview.</p>}
      {file && <Meta project={project} file={file} />}
    </aside>
  );
}

const describe = (file: FileEntry) => {
  const { preview } = file;
  const rows =
    preview?.__typename === 'RowsPreview' && preview.rowCount !== null && preview.rowCount !== undefined
      ? `, ${count(Number(preview.rowCount))} rows, ${preview.columns.length} columns`
      : '';
  return `${bytes(Number(file.sizeBytes))}${rows}`;
};

function PreviewBox({ preview }: { preview: Preview }) {
  if (preview.__typename === 'PreviewFailed') return <PartFailed title="This file cannot be looked into." detail={preview.message} />;
  if (preview.__typename === 'TextPreview')
    return (
      <div className="grid-box" tabIndex={0} role="group" aria-label="Text">
        <pre className="mono p-3 text-xs">{preview.text}</pre>
      </div>
    );
  return (
    <>
      <RowsGrid
        label="First rows"
        columns={preview.columns.map(({ name, type }) => ({ name, type, numeric: /INT|DOUBLE|FLOAT|DECIMAL|HUGE/.test(type) }))}
        rows={preview.rows as readonly (readonly unknown[])[]}
      />
      <p className="text-xs text-faint">{preview.truncated ? `First ${count(preview.rows.length)} rows` : 'All rows'}</p>
    </>
  );
}

function Meta({ project, file }: { project: string; file: FileEntry }) {
  const made = file.entry.upstream.map(({ entry }) => entry.label);
  const used = file.entry.downstream.map(({ entry }) => entry.label);
  return (
    <dl className="meta">
      <div>
        <dt>SHA-256</dt>
        <dd className="mono row">
          {file.sha256.slice(0, 8)}…{file.sha256.slice(-4)} <CopyButton text={file.sha256} label="Copy the SHA-256" />
        </dd>
      </div>
      <div>
        <dt>Uploaded by</dt>
        <dd>{file.createdBy?.name ?? 'a program'}</dd>
      </div>
      <div>
        <dt>Made by</dt>
        <dd className="mono">{made.join(', ') || '–'}</dd>
      </div>
      <div>
        <dt>Used by</dt>
        <dd className="mono">{used.join(', ') || '–'}</dd>
      </div>
      <div>
        <dt>Lineage</dt>
        <dd>
          <Link className="link" href={paths.lineage(project, file.id)}>
            Map of what led here and what came of it
          </Link>
        </dd>
      </div>
    </dl>
  );
}
