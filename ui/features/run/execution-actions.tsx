'use client';
import { CircleStop, RotateCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Button } from '@/components/button.tsx';
import { lazyDialog } from '@/components/lazy-dialog.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  type ExecutionStatusFragment,
  ExecutionStatusFragmentDoc,
  RetryExecutionDocument,
  StopExecutionDocument,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { paths } from '@/paths.ts';
import { EXECUTION_LOOKS } from './execution-state.ts';

const StopDialog = lazyDialog(
  () => import('./stop-dialog.tsx').then((all) => all.StopDialog),
  ({ open }) => open,
);

export type Actions = ReturnType<typeof useExecutionActions>;

/** Stop asks first: the program has ten seconds. Retry starts a new execution and goes there. */
export function useExecutionActions(project: string, status: ExecutionStatusFragment) {
  const router = useRouter();
  const [stopping, stopExecution] = useMutation(StopExecutionDocument);
  const [retrying, retryExecution] = useMutation(RetryExecutionDocument);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  return {
    asking,
    error,
    busy: stopping.fetching || retrying.fetching,
    stop: () => {
      setError(null);
      setAsking(true);
    },
    cancel: () => setAsking(false),
    confirmStop: async () => {
      const { data, error: failed } = await stopExecution({ input: { executionId: status.id } });
      const refused = refusal(failed, data?.stopExecution as { __typename: string; message?: string } | undefined);
      setError(refused);
      if (!refused) setAsking(false);
    },
    retry: async () => {
      const { data, error: failed } = await retryExecution({ input: { executionId: status.id, idempotencyKey: crypto.randomUUID() } });
      const answer = data?.retryExecution;
      if (answer?.__typename === 'RetryExecutionSuccess')
        router.push(paths.run(project, readFragment(ExecutionStatusFragmentDoc, answer.execution).id));
      else setError(refusal(failed, answer as { __typename: string; message?: string } | undefined));
    },
  };
}

export function ExecutionActions({ actions, status, job }: { actions: Actions; status: ExecutionStatusFragment; job: string }) {
  const { final } = EXECUTION_LOOKS[status.state];
  return (
    <>
      {actions.error && !actions.asking && (
        <span role="alert" className="self-center text-xs text-bad">
          {actions.error}
        </span>
      )}
      {final ? (
        <WhyDisabled action="job:run" label="Run again" align="end">
          <Button busy={actions.busy} onClick={() => void actions.retry()}>
            <RotateCw className="i s" aria-hidden />
            Run again
          </Button>
        </WhyDisabled>
      ) : (
        <WhyDisabled action="execution:stop" label="Stop" align="end">
          <Button
            kind="danger"
            aria-disabled={status.state === 'STOPPING' || undefined}
            onClick={status.state === 'STOPPING' ? undefined : actions.stop}
          >
            <CircleStop className="i s" aria-hidden />
            {status.state === 'STOPPING' ? 'Stopping…' : 'Stop'}
          </Button>
        </WhyDisabled>
      )}
      <StopDialog
        open={actions.asking}
        job={job}
        number={status.number}
        busy={actions.busy}
        error={actions.error}
        onStop={() => void actions.confirmStop()}
        onClose={actions.cancel}
      />
    </>
  );
}
