import { duration } from '../duration.ts';
import type { DeploymentState, VersionState } from './states.ts';

export const DURABILITIES = ['DURABLE', 'ASYNCHRONOUS'] as const;
export type Durability = (typeof DURABILITIES)[number];

const DAY = 86_400;
/** How long calls are kept, in seconds: an hour to ten years, thirty days by default. */
export const retention = duration(3_600, 3_650 * DAY);
export const RETENTION_SECONDS = 30 * DAY;

export type Deployment = {
  id: string;
  name: string;
  description: string;
  state: DeploymentState;
  stateReason: string | null;
  stateSince: Date;
  durability: Durability;
  /** A call that is older is forgotten. */
  retentionSeconds: number;
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
