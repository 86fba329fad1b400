import { StatePill } from '@/components/state.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ExecutionStatusFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { DeploymentPill } from '../deployments/deployment-pill.tsx';
import { VERSION_LOOKS } from '../deployments/deployment-state.ts';
import { RunPill } from '../experiments/run-pill.tsx';
import { ExecutionPill } from '../run/execution-pill.tsx';
import { TrainingPill } from '../training-data/training-pill.tsx';
import type { Stop } from './lineage-graph.ts';

/** Where an artifact stands now; nothing for what has no states. */
export function StopState({ entry: { deletedAt, execution, run, trainingDataset, modelVersion, deployment, deploymentVersion } }: Stop) {
  if (deletedAt) return <StatePill state="stopped" word="Deleted" bare />;
  if (execution) return <ExecutionPill status={readFragment(ExecutionStatusFragmentDoc, execution)} bare />;
  if (run) return <RunPill status={run} />;
  if (trainingDataset) return <TrainingPill masked={trainingDataset} bare />;
  if (modelVersion?.state === 'ARCHIVED') return <StatePill state="stopped" word="Archived" bare />;
  if (deployment) return <DeploymentPill state={deployment.state} bare />;
  return deploymentVersion && <StatePill {...VERSION_LOOKS[deploymentVersion.state]} bare />;
}
