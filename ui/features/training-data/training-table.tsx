import { TableProperties } from 'lucide-react';
import Link from 'next/link';
import { Person } from '@/components/avatar.tsx';
import { StateGlyph } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { TrainingRowFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { count } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { TrainingPill } from './training-pill.tsx';

type Row = { readonly id: string } & FragmentType<typeof TrainingRowFragmentDoc>;

export const TRAINING_COLUMNS = 6;

/** Training datasets, newest first; `of` says whether each names its view. */
export function TrainingTable({
  project,
  datasets,
  label,
  of = true,
  more,
}: {
  project: string;
  datasets: readonly Row[];
  label: string;
  of?: boolean;
  more?: React.ReactNode;
}) {
  return (
    <div className="wide-table">
      <table className="tb" aria-label={label} style={{ '--row': '3rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Training dataset</th>
            <th>State</th>
            <th className="num">Rows</th>
            <th className="hide-n">Splits</th>
            <th className="hide-n">Future seen</th>
            <th className="num">Made</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((masked) => (
            <TrainingRow key={masked.id} project={project} masked={masked} of={of} />
          ))}
        </tbody>
        {more}
      </table>
    </div>
  );
}

export function TrainingRow({ project, masked, of }: { project: string; masked: Row; of: boolean }) {
  const row = readFragment(TrainingRowFragmentDoc, masked);
  return (
    <tr>
      <td>
        <Link className="name" href={paths.trainingDataset(project, row.id)}>
          <TableProperties className="i" aria-hidden />
          <span className="min-w-0">
            <span className="mono clip block">
              {of ? row.featureView.name : ''} <span className={of ? 'font-normal text-faint' : ''}>#{row.version}</span>
            </span>
            {row.description && <span className="clip block text-xs font-normal text-faint">{row.description}</span>}
          </span>
        </Link>
      </td>
      <td>
        <TrainingPill masked={row} bare />
      </td>
      <td className="num">{Number(row.rowCount) > 0 ? count(Number(row.rowCount)) : <span className="text-faint">–</span>}</td>
      <td className="hide-n text-muted">
        <span className="clip block max-w-64">{row.splits.map(({ name }) => name).join(', ')}</span>
      </td>
      <td className="hide-n">
        {row.leakage ? (
          <span className={`inline-flex items-center gap-1.5 ${row.leakage.holds ? 'text-ok' : 'text-bad'}`}>
            <StateGlyph state={row.leakage.holds ? 'succeeded' : 'failed'} size={13} />
            {row.leakage.holds ? 'by no row' : 'by some rows'}
          </span>
        ) : (
          <span className="text-faint">–</span>
        )}
      </td>
      <td className="num text-muted">
        <span className="inline-flex items-center gap-2">
          {row.createdBy && (
            <span className="hide-n">
              <Person name={row.createdBy.name} />
            </span>
          )}
          <Timestamp at={row.createdAt} />
        </span>
      </td>
    </tr>
  );
}
