import { Box, FileText, FlaskConical, TableProperties } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '@/components/bits.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { RunLinksFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';

/** Where a run of the program leads: its experiment, what it was trained on, what came out of it. */
export function RunLinks({ project, run: masked }: { project: string; run: FragmentType<typeof RunLinksFragmentDoc> }) {
  const { id, name, tags, experiment, artifacts, trainingDatasets, modelVersions, entry } = readFragment(RunLinksFragmentDoc, masked);
  return (
    <ul className="grid gap-1">
      <Item icon={<FlaskConical className="i s text-faint" aria-hidden />}>
        <Link href={paths.experiment(project, experiment.name)} className="mono clip hover:underline">
          {experiment.name}
        </Link>
        <Link href={paths.compare(project, [id])} className="mono clip text-muted hover:underline">
          {name}
        </Link>
        {tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
      </Item>
      {trainingDatasets.map((dataset) => {
        const read = entry.upstream.find((step) => step.entry.id === dataset.id)?.entry;
        return (
          <Item key={dataset.id} icon={<TableProperties className="i s text-faint" aria-hidden />} note="trained on">
            <Link href={paths.trainingDataset(project, dataset.id)} className="mono clip hover:underline">
              {read?.label ?? 'training data'}
            </Link>
          </Item>
        );
      })}
      {modelVersions.map(({ id: version, version: number, model }) => (
        <Item key={version} icon={<Box className="i s text-faint" aria-hidden />} note="registered">
          <Link href={paths.modelVersion(project, model.name, number)} className="mono clip hover:underline">
            {model.name} v{number}
          </Link>
        </Item>
      ))}
      {artifacts.map(({ id: file, path }) => (
        <Item key={file} icon={<FileText className="i s text-faint" aria-hidden />} note="artifact">
          <Link
            href={paths.files(project, path.slice(0, path.lastIndexOf('/')), { file: path.slice(path.lastIndexOf('/') + 1) })}
            className="mono clip hover:underline"
          >
            {path}
          </Link>
        </Item>
      ))}
    </ul>
  );
}

function Item({ icon, note, children }: { icon: React.ReactNode; note?: string; children: React.ReactNode }) {
  return (
    <li className="flex min-w-0 items-center gap-2">
      {icon}
      {children}
      {note && <span className="ml-auto text-xs whitespace-nowrap text-faint">{note}</span>}
    </li>
  );
}
