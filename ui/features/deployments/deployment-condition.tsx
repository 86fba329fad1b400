import { TonedGlyph } from '@/components/state.tsx';
import type { DeploymentStatusFragment } from '@/graphql/__generated__/graphql.ts';
import { plural } from '@/lib/format.ts';
import type { Deployment } from './deployment.ts';
import { DEPLOYMENT_LOOKS } from './deployment-state.ts';

type Replica = { state: string; restarts: number };

/** Whether it answers as it should, in words. */
export function DeploymentCondition({
  status: { name, state, stateReason },
  deployment: { rollout },
  replicas,
  current,
}: {
  status: DeploymentStatusFragment;
  deployment: Deployment;
  replicas: readonly Replica[];
  current: number | undefined;
}) {
  const ready = replicas.filter((replica) => replica.state === 'READY').length;
  const restarts = replicas.reduce((sum, replica) => sum + replica.restarts, 0);
  const servers = `${ready} of ${plural(replicas.length, 'model server')} ready${restarts > 0 ? `, ${plural(restarts, 'restart')}` : ''}`;
  const tells = {
    STOPPED: 'It is stopped: calls are refused.',
    STARTING: `The model is being loaded: ${servers}.`,
    RUNNING: `Calls are answered: ${servers}.`,
    UPDATING: `Calls are answered by v${current} as before${rollout ? `, while v${rollout.version.number} is made ready for ${rollout.percent === 100 ? 'all of them' : `${rollout.percent} % of them`}` : ''}: ${servers}.`,
    STOPPING: 'Calls under way end, new ones are refused.',
    FAILED: `${name} does not answer: no model server could be started, or kept.`,
  }[state];
  const bad = state === 'FAILED';
  const watch = Boolean(stateReason) || (state === 'RUNNING' && ready < replicas.length);
  return (
    <div className={`note ${bad ? 'bad' : watch ? 'warn' : ''}`} role="status">
      <TonedGlyph state={watch && !bad ? 'watch' : DEPLOYMENT_LOOKS[state].state} />
      <span className="grow">
        <span className={bad || watch ? 'font-semibold' : ''}>{tells}</span>
        {stateReason && (
          <>
            <br />
            <span className="whitespace-pre-wrap text-muted">{stateReason}</span>
          </>
        )}
      </span>
    </div>
  );
}
