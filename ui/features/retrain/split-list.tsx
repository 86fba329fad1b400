import { count, eventTime, percent } from '@/lib/format.ts';
import type { Split } from './retraining.ts';

/** Which rows each split has, and how many. */
export function SplitList({ splits }: { splits: readonly (Split & { rowCount: unknown })[] }) {
  return (
    <table className="tb" aria-label="Splits">
      <thead>
        <tr>
          <th>Split</th>
          <th>Rows of</th>
          <th className="num">Rows</th>
        </tr>
      </thead>
      <tbody>
        {splits.map(({ name, range, fraction, rowCount }) => (
          <tr key={name}>
            <td className="mono">{name}</td>
            <td className="tabular-nums">
              {range ? `${eventTime(range.from)} up to ${eventTime(range.to)}` : fraction ? `${percent(fraction)} of all, at random` : 'all'}
            </td>
            <td className="num">{Number(rowCount) === 0 ? '–' : count(Number(rowCount))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
