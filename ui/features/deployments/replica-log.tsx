'use client';
import '@/styles/run.css';
import '@/styles/deployments.css';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Select } from '@/components/field.tsx';
import { LogPane } from '@/components/log-pane.tsx';
import { useDenial } from '@/components/why-disabled.tsx';
import { ReplicaLogFeedDocument, ReplicaLogsDocument, type ReplicaLogsQuery, ReplicaLogStretchDocument } from '@/graphql/__generated__/graphql.ts';
import { useStream } from '@/graphql/provider.tsx';
import { LogBuffer, type LogLine, STRETCH } from '@/lib/log-buffer.ts';
import { Withheld } from '../shell/withheld.tsx';

type Version = { id: string; number: number };
type Replica = NonNullable<ReplicaLogsQuery['deploymentVersion']>['replicas'][number];
type Raw = Replica['log']['lines'];

const lines = (raw: Raw): LogLine[] => raw.map(({ offset, ...line }) => ({ ...line, offset: Number(offset) }));

/** What the model servers print; also of versions that have ended. */
export function ReplicaLogs({ versions }: { versions: readonly Version[] }) {
  const denied = useDenial('deployment:read-log');
  const [chosen, setChosen] = useState({ version: versions[0]?.id ?? '', ordinal: 1 });
  // What the lines are is read once a choice: after that they are followed.
  const [{ data, fetching }] = useQuery({
    query: ReplicaLogsDocument,
    variables: { id: chosen.version },
    requestPolicy: 'network-only',
    pause: Boolean(denied),
  });
  if (denied) return <Withheld action="deployment:read-log" title="Logs are for those who may see data" />;
  const replicas = data?.deploymentVersion?.id === chosen.version ? data.deploymentVersion.replicas : [];
  const replica = replicas.find(({ ordinal }) => ordinal === chosen.ordinal) ?? replicas[0];
  return (
    <div className="deployment-log gap-3">
      <div className="row gap-3">
        <Select aria-label="Version" value={chosen.version} onChange={({ currentTarget: { value } }) => setChosen({ version: value, ordinal: 1 })}>
          {versions.map(({ id, number }) => (
            <option key={id} value={id}>
              v{number}
            </option>
          ))}
        </Select>
        {replicas.length > 1 && (
          <Select
            aria-label="Replica"
            value={replica?.ordinal}
            onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, ordinal: Number(value) })}
          >
            {replicas.map(({ id, ordinal }) => (
              <option key={id} value={ordinal}>
                Replica {ordinal}
              </option>
            ))}
          </Select>
        )}
      </div>
      {replica ? (
        <Tail key={replica.id} version={chosen.version} replica={replica} />
      ) : (
        <p className="text-muted">{fetching ? 'The log comes.' : 'This version has had no replica yet.'}</p>
      )}
    </div>
  );
}

function Tail({ version, replica: { id, log } }: { version: string; replica: Replica }) {
  const client = useClient();
  const [buffer] = useState(() => {
    const fresh = new LogBuffer();
    fresh.first = Number(log.firstOffset);
    fresh.fill(lines(log.lines), Number(log.endOffset), log.complete);
    return fresh;
  });
  const [start] = useState(log.cursor);
  useStream(
    ReplicaLogFeedDocument,
    { replicaId: id, after: start },
    ({ replicaLog: chunk }) => {
      buffer.put(lines(chunk.lines), {
        ...(chunk.complete && { complete: true }),
        ...(chunk.signal === 'LIVE' && { end: Number(chunk.firstOffset) }),
      });
      return !chunk.complete;
    },
    log.complete,
  );
  const fetchStretches = async (starts: readonly number[]) => {
    for (const fromOffset of starts) {
      const { data } = await client
        .query(ReplicaLogStretchDocument, { id: version, fromOffset, limit: STRETCH }, { requestPolicy: 'network-only' })
        .toPromise();
      const stretch = data?.deploymentVersion?.replicas.find((replica) => replica.id === id)?.log;
      if (stretch) buffer.put(lines(stretch.lines));
      else buffer.forget(fromOffset);
    }
  };
  return (
    <LogPane
      buffer={buffer}
      onMissing={(starts) => void fetchStretches(starts)}
      waiting="The model server has written nothing."
      footer={<span>stdout and stderr, UTC</span>}
    />
  );
}
