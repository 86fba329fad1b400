import type { DeploymentState, VersionState } from './states.ts';

export const DURABILITIES = ['DURABLE', 'ASYNCHRONOUS'] as const;
export type Durability = (typeof DURABILITIES)[number];

export type Deployment = {
  id: string;
  name: string;
  description: string;
  state: DeploymentState;
  stateReason: string | null;
  stateSince: Date;
  durability: Durability;
  /** What traffic moves to once it is READY, while UPDATING. */
  rollout: { versionId: string; percent: number } | null;
  createdAt: Date;
  createdBy: string;
};

export type DeploymentVersion = {
  id: string;
  deploymentId: string;
  number: number;
  state: VersionState;
  failure: string | null;
  modelVersionId: string;
  featureViewId: string | null;
  environmentId: string | null;
  cpus: number;
  memoryBytes: bigint;
  replicas: number;
  readyAt: Date | null;
  createdAt: Date;
  createdBy: string;
};

export type Share = { versionId: string; percent: number };
