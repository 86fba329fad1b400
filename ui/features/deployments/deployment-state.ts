import type { State } from '@/components/state.tsx';
import type { DeploymentState, DeploymentVersionState, ReplicaState } from '@/graphql/__generated__/graphql.ts';

type Look = { state: State; word: string };

/** What each state of a deployment looks like. */
export const DEPLOYMENT_LOOKS: Record<DeploymentState, Look> = {
  STOPPED: { state: 'stopped', word: 'Stopped' },
  STARTING: { state: 'running', word: 'Starting' },
  RUNNING: { state: 'serving', word: 'Serving' },
  UPDATING: { state: 'serving', word: 'Serving, updating' },
  STOPPING: { state: 'running', word: 'Stopping' },
  FAILED: { state: 'failed', word: 'Failed' },
};

export const VERSION_LOOKS: Record<DeploymentVersionState, Look> = {
  PREPARING: { state: 'running', word: 'Preparing' },
  READY: { state: 'succeeded', word: 'Ready' },
  RETIRED: { state: 'stopped', word: 'Retired' },
  FAILED: { state: 'failed', word: 'Failed' },
};

export const REPLICA_LOOKS: Record<ReplicaState, Look> = {
  WAITING: { state: 'queued', word: 'Waiting' },
  STARTING: { state: 'running', word: 'Loading' },
  READY: { state: 'serving', word: 'Ready' },
  FAILED: { state: 'failed', word: 'Failed' },
  STOPPING: { state: 'running', word: 'Stopping' },
  STOPPED: { state: 'stopped', word: 'Stopped' },
};

export const answers = (state: DeploymentState) => state === 'RUNNING' || state === 'UPDATING';
