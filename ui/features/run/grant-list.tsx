import { Box, Combine, Database, File, Folder, Layers2, TableProperties } from 'lucide-react';
import Link from 'next/link';
import type { ArtifactKind } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';

type Entry = { readonly id: string; readonly kind: ArtifactKind; readonly label: string; readonly deletedAt?: string | null };

const ICONS: Partial<Record<ArtifactKind, typeof File>> = {
  DATASET: Database,
  DIRECTORY: Folder,
  FILE: File,
  FEATURE_GROUP: Layers2,
  FEATURE_VIEW: Combine,
  TRAINING_DATASET: TableProperties,
  MODEL_VERSION: Box,
};

/** The page of an entry; null when it has none, or it cannot be told from the label. */
function addressOf(project: string, { id, kind, label, deletedAt }: Entry): string | null {
  if (deletedAt) return null;
  if (kind === 'TRAINING_DATASET') return paths.trainingDataset(project, id);
  const [, name, version] = /^(.+)_(\d+)$/.exec(label) ?? [];
  if (kind === 'FEATURE_GROUP' && name) return paths.featureGroup(project, { name, version: Number(version) });
  if (kind === 'FEATURE_VIEW' && name) return paths.featureView(project, { name, version: Number(version) });
  if (kind === 'DATASET' || kind === 'DIRECTORY') return paths.files(project, label);
  if (kind !== 'FILE' || !label.includes('/')) return null;
  return paths.files(project, label.slice(0, label.lastIndexOf('/')), { file: label.slice(label.lastIndexOf('/') + 1) });
}

/** What something read or wrote. */
export function GrantList({ project, entries, none }: { project: string; entries: readonly Entry[]; none: string }) {
  if (entries.length === 0) return <p className="text-faint">{none}</p>;
  return (
    <ul className="grid gap-1">
      {entries.map((entry) => {
        const { id, kind, label, deletedAt } = entry;
        const Icon = ICONS[kind] ?? File;
        const href = addressOf(project, entry);
        const name = <span className="mono clip">{label}</span>;
        return (
          <li key={id} className="flex min-w-0 items-center gap-2 text-muted">
            <Icon className="i s text-faint" aria-hidden />
            {href ? (
              <Link href={href} className="clip hover:underline">
                {name}
              </Link>
            ) : (
              name
            )}
            {deletedAt && <span className="text-xs text-faint">deleted since</span>}
          </li>
        );
      })}
    </ul>
  );
}
