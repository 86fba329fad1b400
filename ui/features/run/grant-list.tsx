import { Database, File, Folder } from 'lucide-react';
import Link from 'next/link';
import type { ArtifactKind } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';

type Entry = { readonly id: string; readonly kind: ArtifactKind; readonly label: string; readonly deletedAt?: string | null };

const ICONS: Partial<Record<ArtifactKind, typeof File>> = { DATASET: Database, DIRECTORY: Folder, FILE: File };

/** Files and directories that something read or wrote. */
export function GrantList({ project, entries, none }: { project: string; entries: readonly Entry[]; none: string }) {
  if (entries.length === 0) return <p className="text-faint">{none}</p>;
  return (
    <ul className="grid gap-1">
      {entries.map(({ id, kind, label, deletedAt }) => {
        const Icon = ICONS[kind] ?? File;
        const name = <span className="mono clip">{label}</span>;
        return (
          <li key={id} className="flex min-w-0 items-center gap-2 text-muted">
            <Icon className="i s text-faint" aria-hidden />
            {deletedAt || (!label.includes('/') && kind === 'FILE') ? (
              name
            ) : (
              <Link
                href={
                  kind === 'FILE'
                    ? paths.files(project, label.slice(0, label.lastIndexOf('/')), { file: label.slice(label.lastIndexOf('/') + 1) })
                    : paths.files(project, label)
                }
                className="clip hover:underline"
              >
                {name}
              </Link>
            )}
            {deletedAt && <span className="text-xs text-faint">deleted since</span>}
          </li>
        );
      })}
    </ul>
  );
}
