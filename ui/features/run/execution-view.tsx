'use client';
import '@/styles/run.css';
import { Name } from '@/components/bits.tsx';
import { PartFailed } from '@/components/error-state.tsx';
import { StateGlyph } from '@/components/state.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ExecutionStatusFragmentDoc, type RunPageQuery } from '@/graphql/__generated__/graphql.ts';
import { EXECUTION_LOOKS } from './execution-state.ts';
import { LogTail } from './log-tail.tsx';
import { RunMetrics } from './run-metrics.tsx';
import { StateTrack } from './state-track.tsx';

export type Execution = NonNullable<RunPageQuery['execution']>;

/** An execution as it goes on: why it stands where it stands, its states, its curves and its log. */
export function ExecutionView({ execution, facts }: { execution: Execution; facts?: React.ReactNode }) {
  const status = readFragment(ExecutionStatusFragmentDoc, execution);
  const { state, word, final } = EXECUTION_LOOKS[status.state];
  return (
    <>
      {status.stateReason && (state === 'failed' || state === 'lost' || state === 'queued' || status.state === 'STOPPED') && (
        <div className={`note ${state === 'failed' ? 'bad' : ''}`} role="status">
          <StateGlyph state={state} />
          <span className="grow">
            <b>{state === 'queued' ? 'It waits' : `${execution.job.name} #${status.number} ${word === 'Lost' ? 'was lost' : word.toLowerCase()}`}</b>
            <br />
            <span className="text-muted">{status.stateReason}</span>
          </span>
        </div>
      )}
      <StateTrack history={execution.stateHistory} />
      <div className="run-split">
        <div className="mets">
          <RunMetrics execution={execution} running={!final} />
          {facts}
        </div>
        {execution.log ? (
          <LogTail id={status.id} slice={execution.log} state={status.state} />
        ) : (
          <PartFailed
            title="Logs are for those who may see data"
            detail={
              <>
                Data Owners and Data Scientists read logs; an Observer sees states and metrics. Rule <Name>execution:read-log</Name>.
              </>
            }
          />
        )}
      </div>
    </>
  );
}
