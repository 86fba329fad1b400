'use client';
import { Play } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Button } from '@/components/button.tsx';
import { Dialog } from '@/components/dialog.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ExecutionStatusFragmentDoc, RunJobDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { paths } from '@/paths.ts';

/** Runs a job and goes to the execution's page. */
export function useRunJob(project: string, jobId: string) {
  const router = useRouter();
  const [{ fetching }, runJob] = useMutation(RunJobDocument);
  const [error, setError] = useState<string | null>(null);
  const run = async () => {
    const { data, error: failed } = await runJob({ input: { jobId, idempotencyKey: crypto.randomUUID() } });
    const answer = data?.runJob;
    if (answer?.__typename === 'RunJobSuccess') router.push(paths.run(project, readFragment(ExecutionStatusFragmentDoc, answer.execution).id));
    else setError(refusal(failed, answer));
  };
  return { run, busy: fetching, error, dismiss: () => setError(null) };
}

export function RunJobButton({
  project,
  job,
  size = 'md',
  primary = false,
}: {
  project: string;
  job: { id: string; name: string };
  size?: 'md' | 'sm';
  primary?: boolean;
}) {
  const { run, busy, error, dismiss } = useRunJob(project, job.id);
  return (
    <WhyDisabled action="job:run" label="Run" align="end" className={`btn${size === 'sm' ? ' sm' : ''}`}>
      <Button kind={primary ? 'primary' : 'plain'} size={size} busy={busy} onClick={run}>
        {!busy && <Play className="i s" aria-hidden />}
        {busy ? 'Starting…' : 'Run'}
      </Button>
      <Dialog
        open={error !== null}
        title={
          <>
            <span className="mono">{job.name}</span> was not started
          </>
        }
        onClose={dismiss}
      >
        <p className="px-6 pt-1.5 text-muted">{error}</p>
        <div className="df">
          <Button onClick={dismiss}>Close</Button>
        </div>
      </Dialog>
    </WhyDisabled>
  );
}
