import { StateGlyph, StatePill } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import type { ReplicaRowFragment } from '@/graphql/__generated__/graphql.ts';
import { bytes, spellSeconds } from '@/lib/format.ts';
import { REPLICA_LOOKS } from './deployment-state.ts';

/** The processes that answer, or are to. */
export function ReplicaTable({ replicas }: { replicas: readonly ReplicaRowFragment[] }) {
  if (replicas.length === 0) return <p className="text-muted">None runs. They come when the deployment is started.</p>;
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Replicas, all columns">
      <table className="tb" aria-label="Replicas">
        <thead>
          <tr>
            <th>Replica</th>
            <th>State</th>
            <th className="num">Restarts</th>
            <th className="num hide-n">CPU time</th>
            <th className="num">Memory</th>
            <th className="num">Ready</th>
          </tr>
        </thead>
        <tbody>
          {replicas.map(({ id, ordinal, version, state, reason, restarts, cpuSeconds, memoryBytes, readyAt }) => (
            <tr key={id}>
              <td className="mono">
                v{version.number} <span className="text-faint">#{ordinal}</span>
              </td>
              <td>
                <StatePill state={REPLICA_LOOKS[state].state} word={REPLICA_LOOKS[state].word} bare />
                {reason && (
                  <span className="mt-0.5 mb-1 flex max-w-96 gap-1.5 text-xs whitespace-pre-wrap text-muted">
                    <StateGlyph state="watch" size={12} />
                    {reason}
                  </span>
                )}
              </td>
              <td className="num">{restarts}</td>
              <td className="num hide-n text-muted">{cpuSeconds == null ? '–' : spellSeconds(cpuSeconds, 2)}</td>
              <td className="num text-muted">{memoryBytes == null ? '–' : bytes(Number(memoryBytes))}</td>
              <td className="num text-muted">{readyAt ? <Timestamp at={readyAt} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
