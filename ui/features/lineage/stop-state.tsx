import { StatePill } from '@/components/state.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type DeploymentState, type DeploymentVersionState, ExecutionStatusFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { RunPill } from '../experiments/run-pill.tsx';
import { ExecutionPill } from '../run/execution-pill.tsx';
import { TrainingPill } from '../training-data/training-pill.tsx';
import type { Stop } from './lineage-graph.ts';

type Look = React.ComponentProps<typeof StatePill>;
const DEPLOYMENT: Record<DeploymentState | DeploymentVersionState, Look> = {
  STOPPED: { state: 'stopped' },
  STARTING: { state: 'running', word: 'Starting' },
  RUNNING: { state: 'succeeded', word: 'Serving' },
  UPDATING: { state: 'running', word: 'Updating' },
  STOPPING: { state: 'running', word: 'Stopping' },
  FAILED: { state: 'failed' },
  PREPARING: { state: 'running', word: 'Preparing' },
  READY: { state: 'succeeded', word: 'Ready' },
  RETIRED: { state: 'stopped', word: 'Retired' },
};

/** Where an artifact stands now; nothing for what has no states. */
export function StopState({ entry: { deletedAt, execution, run, trainingDataset, modelVersion, deployment, deploymentVersion } }: Stop) {
  if (deletedAt) return <StatePill state="stopped" word="Deleted" bare />;
  if (execution) return <ExecutionPill status={readFragment(ExecutionStatusFragmentDoc, execution)} bare />;
  if (run) return <RunPill status={run} />;
  if (trainingDataset) return <TrainingPill masked={trainingDataset} bare />;
  if (modelVersion?.state === 'ARCHIVED') return <StatePill state="stopped" word="Archived" bare />;
  const serving = deployment ?? deploymentVersion;
  return serving && <StatePill {...DEPLOYMENT[serving.state]} bare />;
}
