import { CirclePlay, CircleStop, History, Rocket, Terminal, Trash2 } from 'lucide-react';
import { Button, ButtonLink } from '@/components/button.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import type { DeploymentStatusFragment } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import type { Commands } from './use-commands.ts';

export type Question = 'stop' | 'deploy' | 'split' | 'retention' | 'delete';

type Props = {
  project: string;
  status: DeploymentStatusFragment;
  /** The version before the one that answers, if calls can go back to it. */
  previous: { id: string; number: number } | null;
  commands: Commands;
  /** Whether a dialog is open, which says by itself what went wrong. */
  asking: boolean;
  onAsk: (question: Question) => void;
};

/** What can be done with a deployment, in the head of its page. */
export function DeploymentActions({ project, status: { name, state }, previous, commands, asking, onAsk }: Props) {
  const off = state === 'STOPPED' || state === 'FAILED';
  return (
    <>
      {commands.error && !asking && (
        <span role="alert" className="self-center text-xs text-bad">
          {commands.error}
        </span>
      )}
      <ButtonLink href={paths.deployment(project, name, 'try')}>
        <Terminal className="i s" aria-hidden />
        Try it
      </ButtonLink>
      {previous && (
        <WhyDisabled action="deployment:manage" label={`Roll back to v${previous.number}`} align="end">
          <Button busy={commands.busy} onClick={() => void commands.rollBack(previous.id)}>
            <History className="i s" aria-hidden />
            Roll back to v{previous.number}
          </Button>
        </WhyDisabled>
      )}
      {state === 'STOPPED' && (
        <WhyDisabled action="deployment:manage" label="Delete" align="end">
          <Button kind="danger" onClick={() => onAsk('delete')}>
            <Trash2 className="i s" aria-hidden />
            Delete
          </Button>
        </WhyDisabled>
      )}
      {off ? (
        <WhyDisabled action="deployment:manage" label="Start" align="end">
          <Button busy={commands.busy} onClick={() => void commands.start()}>
            <CirclePlay className="i s" aria-hidden />
            Start
          </Button>
        </WhyDisabled>
      ) : (
        <WhyDisabled action="deployment:manage" label="Stop" align="end">
          <Button kind="danger" aria-disabled={state === 'STOPPING' || undefined} onClick={state === 'STOPPING' ? undefined : () => onAsk('stop')}>
            <CircleStop className="i s" aria-hidden />
            {state === 'STOPPING' ? 'Stopping…' : 'Stop'}
          </Button>
        </WhyDisabled>
      )}
      <WhyDisabled action="deployment:manage" label="Deploy version" align="end">
        <Button kind="primary" onClick={() => onAsk('deploy')}>
          <Rocket className="i s" aria-hidden />
          Deploy version
        </Button>
      </WhyDisabled>
    </>
  );
}
