import { Box, CircleDot, Combine, Database, FileText, Folder, Layers2, Package, Play, TableProperties } from 'lucide-react';
import Link from 'next/link';
import { CopyButton } from '@/components/copy-button.tsx';
import { Section } from '@/components/section.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type ArtifactKind, RunStatusFragmentDoc, type VersionOriginFragment } from '@/graphql/__generated__/graphql.ts';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { RunPill } from '../experiments/run-pill.tsx';
import { type Branch, branchesOf } from './provenance-tree.ts';

const ICONS: Partial<Record<ArtifactKind, typeof Box>> = {
  DATASET: Database,
  DIRECTORY: Folder,
  FILE: FileText,
  FEATURE_GROUP: Layers2,
  FEATURE_VIEW: Combine,
  TRAINING_DATASET: TableProperties,
  ENVIRONMENT: Package,
  JOB: Play,
  EXECUTION: Play,
  RUN: CircleDot,
  MODEL: Box,
  MODEL_VERSION: Box,
};

const KINDS: Partial<Record<ArtifactKind, string>> = {
  DATASET: 'dataset',
  DIRECTORY: 'directory',
  FILE: 'file',
  FEATURE_GROUP: 'feature group',
  FEATURE_VIEW: 'feature view',
  TRAINING_DATASET: 'training data',
  ENVIRONMENT: 'environment',
  EXECUTION: 'execution',
  RUN: 'run',
  MODEL_VERSION: 'model version',
};

type Entry = Branch['entry'];

/** The page of something that was made or used; null when it has none, or is gone. */
function addressOf(project: string, { id, kind, label, deletedAt }: Entry): string | null {
  if (deletedAt) return null;
  if (kind === 'EXECUTION') return paths.run(project, id);
  if (kind === 'RUN') return paths.compare(project, [id]);
  if (kind === 'TRAINING_DATASET') return paths.trainingDataset(project, id);
  if (kind === 'JOB') return paths.job(project, label);
  if (kind === 'FEATURE_GROUP' || kind === 'FEATURE_VIEW') {
    // Both stand in the catalogue as name and version, with `_` between them.
    const end = label.lastIndexOf('_');
    const of = { name: label.slice(0, end), version: Number(label.slice(end + 1)) };
    return kind === 'FEATURE_GROUP' ? paths.featureGroup(project, of) : paths.featureView(project, of);
  }
  if (kind === 'DATASET') return paths.files(project, label);
  if (kind === 'DIRECTORY' || kind === 'FILE') return paths.entry(project, id);
  return null;
}

/** The way back from a version: its run, the program that ran, the packages that it ran with, the rows that it was trained on, and theirs. */
export function Provenance({ project, name, version }: { project: string; name: string; version: VersionOriginFragment }) {
  const { run: masked, execution, environment, trainingDataset, entry } = version;
  const run = masked && readFragment(RunStatusFragmentDoc, masked);
  const steps = entry.upstream;
  const rows = steps.find(({ entry: found }) => found.id === trainingDataset?.id)?.entry;
  const told = new Set([run?.id, execution?.id, environment?.id, trainingDataset?.id]);
  const other = [entry.id, ...(execution ? [execution.id] : []), ...(run ? [run.id] : [])]
    .flatMap((id) => branchesOf(id, steps))
    .filter(({ entry: found }) => !told.has(found.id));
  const unique = [...new Map(other.map((branch) => [branch.entry.id, branch])).values()];
  return (
    <Section title="Provenance">
      <ol className="bine way">
        <Stop icon={<span className="node on" />} lead="This version">
          <span className="mono font-semibold">
            {name} v{version.version}
          </span>
        </Stop>
        {run && masked ? (
          <Stop icon={<CircleDot className="i s" aria-hidden />} lead="came out of the run">
            <Link href={paths.compare(project, [run.id])} className="mono font-semibold hover:underline">
              {run.name}
            </Link>{' '}
            <span className="text-muted">
              of{' '}
              <Link href={paths.experiment(project, masked.experiment.name)} className="mono hover:underline">
                {masked.experiment.name}
              </Link>
            </span>
            <RunPill status={run} />
          </Stop>
        ) : (
          <Stop icon={<CircleDot className="i s" aria-hidden />} lead="came out of no run">
            <span className="text-muted">It was registered without one.</span>
          </Stop>
        )}
        {execution && (
          <Stop icon={<Play className="i s" aria-hidden />} lead="of the program">
            <Link href={paths.run(project, execution.id)} className="mono font-semibold hover:underline">
              {execution.job.name} #{execution.number}
            </Link>
            <Hashed text={execution.job.program.path} hash={execution.programHash} of="the program" />
          </Stop>
        )}
        {execution && (
          <Stop icon={<Package className="i s" aria-hidden />} lead="in the environment">
            {environment ? (
              <>
                <span className="mono font-semibold">{environment.name}</span>
                <Hashed
                  text={[environment.python && `Python ${environment.python}`, plural(environment.installed.length, 'package')]
                    .filter(Boolean)
                    .join(', ')}
                  hash={environment.contentHash}
                  of="the environment"
                />
              </>
            ) : (
              <span className="text-muted">Python and the client</span>
            )}
          </Stop>
        )}
        {trainingDataset && (
          <Stop icon={<TableProperties className="i s" aria-hidden />} lead="trained on">
            {rows?.deletedAt ? (
              <span className="mono font-semibold">{rows.label}</span>
            ) : (
              <Link href={paths.trainingDataset(project, trainingDataset.id)} className="mono font-semibold hover:underline">
                {rows?.label ?? 'training data'}
              </Link>
            )}
            <Tree project={project} branches={branchesOf(trainingDataset.id, steps).filter(({ entry: found }) => !told.has(found.id))} />
          </Stop>
        )}
        {unique.length > 0 && (
          <Stop icon={<FileText className="i s" aria-hidden />} lead={execution ? 'and read' : 'made from'}>
            <Tree project={project} branches={unique} />
          </Stop>
        )}
      </ol>
    </Section>
  );
}

function Stop({ icon, lead, children }: { icon: React.ReactNode; lead: string; children: React.ReactNode }) {
  return (
    <li>
      <span className="node ic">{icon}</span>
      <span className="block text-xs text-faint">{lead}</span>
      <div className="stop">{children}</div>
    </li>
  );
}

function Hashed({ text, hash, of }: { text: string; hash: string | null | undefined; of: string }) {
  return (
    <span className="flex w-full min-w-0 items-center gap-2 text-xs text-muted">
      <span className="clip" title={text}>
        {text}
      </span>
      {hash && (
        <span className="flex items-center">
          <span className="mono" title={hash}>
            {hash.slice(0, 8)}…
          </span>
          <CopyButton text={hash} label={`Copy the hash of ${of}`} />
        </span>
      )}
    </span>
  );
}

function Tree({ project, branches }: { project: string; branches: readonly Branch[] }) {
  if (branches.length === 0) return null;
  return (
    <ul className="made-of">
      {branches.map(({ entry, branches: below }) => {
        const Icon = ICONS[entry.kind] ?? FileText;
        const href = addressOf(project, entry);
        return (
          <li key={entry.id}>
            <span className="flex min-w-0 items-center gap-2">
              <Icon className="i s text-faint" aria-hidden />
              {href ? (
                <Link href={href} className="mono clip hover:underline" title={entry.label}>
                  {entry.label}
                </Link>
              ) : (
                <span className="mono clip" title={entry.label}>
                  {entry.label}
                </span>
              )}
              <span className="ml-auto text-xs whitespace-nowrap text-faint">
                {KINDS[entry.kind] ?? ''}
                {entry.deletedAt && ', deleted since'}
              </span>
            </span>
            <Tree project={project} branches={below} />
          </li>
        );
      })}
    </ul>
  );
}
