'use client';
import Link from 'next/link';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/button.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { Select } from '@/components/field.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { StatePill } from '@/components/state.tsx';
import { TableSkeleton } from '@/components/skeleton.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  InferenceFeedDocument,
  InferenceLogDocument,
  type InferenceOutcome,
  type InferenceRowFragment,
  InferenceRowFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { figure } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { Withheld } from '../shell/withheld.tsx';
import { columnsOf, showCell } from './columns.ts';
import { OUTCOME_LOOKS } from './outcome-looks.ts';

const PAGE = 50;
const COLUMNS = 7;

/** The calls of a deployment as they come, newest first, each leading to what its answer rests on. */
export function InferenceLog({ project, deploymentId }: { project: string; deploymentId: string }) {
  const denied = useDenial('inference:read');
  const [outcome, setOutcome] = useState<InferenceOutcome | null>(null);
  const [{ data, error }, again] = useQuery({
    query: InferenceLogDocument,
    variables: { deploymentId, first: PAGE, after: null, outcome },
    requestPolicy: 'cache-and-network',
    pause: Boolean(denied),
  });
  const refresh = useRefresh();
  useFeed(InferenceFeedDocument, { deploymentId }, ({ inferenceLogged }) => inferenceLogged.signal === 'EVENT' && refresh(), Boolean(denied));
  if (denied)
    return (
      <Withheld action="inference:read" title="Calls are for those who may see data">
        States, traffic and latency are shown to every member.
      </Withheld>
    );
  const calls = data?.deployment?.inferences;
  return (
    <>
      <div>
        <Select
          aria-label="Which calls"
          value={outcome ?? ''}
          onChange={({ currentTarget: { value } }) => setOutcome((value || null) as InferenceOutcome | null)}
        >
          <option value="">All calls</option>
          <option value="ANSWERED">Answered</option>
          <option value="REJECTED">Rejected</option>
          <option value="FAILED">Failed</option>
        </Select>
      </div>
      {error && !calls && (
        <PartFailed
          title="The log did not arrive."
          detail="Calls go on being answered and logged."
          action={<Button onClick={() => again({ requestPolicy: 'network-only' })}>Try again</Button>}
        />
      )}
      {!calls && !error && <TableSkeleton label="calls" />}
      {calls?.nodes.length === 0 && (
        <p className="text-muted">
          {outcome ? 'No call of this kind is in the log.' : 'Nobody has asked yet. Each call shows here with its id, once it is logged.'}
        </p>
      )}
      {calls && calls.nodes.length > 0 && (
        <div className="wide-table" tabIndex={0} role="region" aria-label="Calls, all columns">
          <table className="tb" aria-label="Calls">
            <thead>
              <tr>
                <th>Call</th>
                <th>Outcome</th>
                <th>Answer</th>
                <th className="hide-n">Caller</th>
                <th className="num hide-n">Version</th>
                <th className="num">Latency</th>
                <th className="num">When</th>
              </tr>
            </thead>
            <tbody>
              {calls.nodes.map((call) => (
                <Row key={call.id} project={project} call={readFragment(InferenceRowFragmentDoc, call)} />
              ))}
            </tbody>
            <MoreCalls project={project} deploymentId={deploymentId} outcome={outcome} after={nextPage(calls.pageInfo)} />
          </table>
        </div>
      )}
    </>
  );
}

type More = { project: string; deploymentId: string; outcome: InferenceOutcome | null };

const MoreCalls = ({ after, ...more }: More & { after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="calls">
    {(cursor) => <NextCalls {...more} after={cursor} />}
  </MoreRows>
);

function NextCalls({ after, ...more }: More & { after: string }) {
  const { project, deploymentId, outcome } = more;
  const [{ data, error }, again] = useQuery({
    query: InferenceLogDocument,
    variables: { deploymentId, first: PAGE, after, outcome },
    requestPolicy: 'cache-and-network',
  });
  const calls = data?.deployment?.inferences;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(calls)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {calls?.nodes.map((call) => (
          <Row key={call.id} project={project} call={readFragment(InferenceRowFragmentDoc, call)} />
        ))}
      </RowsPage>
      <MoreCalls {...more} after={nextPage(calls?.pageInfo)} />
    </>
  );
}

function Row({
  project,
  call: { id, at, outcome, rows, latencyMs, error, version, caller, outputs, actualAt },
}: {
  project: string;
  call: InferenceRowFragment;
}) {
  const look = OUTCOME_LOOKS[outcome];
  const said = columnsOf(outputs)
    .map(({ name, values }) => `${name} ${showCell(values[0])}`)
    .join(', ');
  return (
    <tr>
      <td style={{ '--name': '22%' } as React.CSSProperties}>
        <Link className="name mono" href={paths.inference(project, id)}>
          <span className="clip" title={id}>
            {id}
          </span>
        </Link>
      </td>
      <td>
        <StatePill state={look.state} word={look.word} bare />
      </td>
      <td>
        <span className="clip block max-w-72 tabular-nums" title={error ?? said}>
          {error ? <span className="text-muted">{error}</span> : said}
          {rows > 1 && <span className="text-faint"> and {rows - 1} more</span>}
          {actualAt && <span className="ml-2 text-xs text-faint">labelled</span>}
        </span>
      </td>
      <td className="hide-n text-muted">
        <span className="clip block max-w-36">{caller.name}</span>
      </td>
      <td className="num mono hide-n">v{version.number}</td>
      <td className="num">{figure(latencyMs)} ms</td>
      <td className="num text-muted">
        <Timestamp at={at} seconds />
      </td>
    </tr>
  );
}
