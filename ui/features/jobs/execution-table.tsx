import { Play } from 'lucide-react';
import Link from 'next/link';
import { Person } from '@/components/avatar.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ExecutionRowFragmentDoc, ExecutionStatusFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { Elapsed, ExecutionPill } from '../run/execution-pill.tsx';

type Row = { readonly id: string } & FragmentType<typeof ExecutionRowFragmentDoc>;

/** Executions, newest first. */
export function ExecutionTable({
  project,
  executions,
  job = true,
  label,
  more,
}: {
  project: string;
  executions: readonly Row[];
  job?: boolean;
  label: string;
  /** Further pages of rows. */
  more?: React.ReactNode;
}) {
  return (
    <table className="tb" aria-label={label}>
      <thead>
        <tr>
          <th>Execution</th>
          <th>State</th>
          <th className="hide-n">Started by</th>
          <th>Started</th>
          <th className="num">Took</th>
        </tr>
      </thead>
      <tbody>
        {executions.map((masked) => (
          <ExecutionRow key={masked.id} project={project} masked={masked} job={job} />
        ))}
      </tbody>
      {more}
    </table>
  );
}

export const EXECUTION_COLUMNS = 5;

export function ExecutionRow({ project, masked, job }: { project: string; masked: Row; job: boolean }) {
  const row = readFragment(ExecutionRowFragmentDoc, masked);
  const status = readFragment(ExecutionStatusFragmentDoc, row);
  return (
    <tr>
      <td>
        <Link className="name" href={paths.run(project, status.id)}>
          <Play className="i" aria-hidden />
          {job && (
            <span className="mono clip" title={row.job.name}>
              {row.job.name}
            </span>
          )}
          <span className={job ? 'font-normal text-faint' : 'mono'}>#{status.number}</span>
        </Link>
      </td>
      <td>
        <span className="flex items-center gap-3">
          <ExecutionPill status={status} bare />
          {status.stateReason && status.state !== 'SUCCEEDED' && (
            <span className="clip hide-n max-w-[22rem] text-xs text-faint">{status.stateReason}</span>
          )}
        </span>
      </td>
      <td className="hide-n">{row.createdBy ? <Person name={row.createdBy.name} /> : <span className="text-faint">the platform</span>}</td>
      <td className="text-muted">
        <Timestamp at={status.startedAt ?? status.createdAt} />
      </td>
      <td className="num">
        <Elapsed status={status} />
      </td>
    </tr>
  );
}
