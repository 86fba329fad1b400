import type { AlertState } from '../alert/alert.ts';

export const DEPLOYMENT_STATES = ['STOPPED', 'STARTING', 'RUNNING', 'UPDATING', 'STOPPING', 'FAILED'] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];
export const VERSION_STATES = ['PREPARING', 'READY', 'RETIRED', 'FAILED'] as const;
export type VersionState = (typeof VERSION_STATES)[number];
export const REPLICA_STATES = ['WAITING', 'STARTING', 'READY', 'FAILED', 'STOPPING', 'STOPPED'] as const;
export type ReplicaState = (typeof REPLICA_STATES)[number];

type Machine<State extends string> = Readonly<Record<State | 'NEW', readonly State[]>>;

const deployment: Machine<DeploymentState> = {
  NEW: ['STOPPED'],
  STOPPED: ['STARTING'],
  STARTING: ['RUNNING', 'STOPPING', 'FAILED'],
  RUNNING: ['UPDATING', 'STOPPING', 'FAILED'],
  UPDATING: ['RUNNING', 'STOPPING', 'FAILED'],
  STOPPING: ['STOPPED'],
  FAILED: ['STARTING', 'STOPPING'],
};

const version: Machine<VersionState> = {
  // RETIRED where the deployment does not run.
  NEW: ['PREPARING', 'RETIRED'],
  PREPARING: ['READY', 'FAILED', 'RETIRED'],
  // Back to PREPARING when a deployment that failed is started again.
  READY: ['RETIRED', 'PREPARING'],
  RETIRED: ['PREPARING'],
  FAILED: ['PREPARING', 'RETIRED'],
};

const replica: Machine<ReplicaState> = {
  NEW: ['WAITING'],
  WAITING: ['STARTING', 'STOPPED'],
  // Back to WAITING when its runner fell silent, or began another life.
  STARTING: ['READY', 'FAILED', 'WAITING', 'STOPPING'],
  READY: ['STARTING', 'FAILED', 'WAITING', 'STOPPING'],
  FAILED: ['STARTING', 'READY', 'WAITING', 'STOPPING'],
  STOPPING: ['STOPPED', 'WAITING'],
  STOPPED: ['WAITING'],
};

const alert: Machine<AlertState> = {
  NEW: ['FIRING'],
  FIRING: ['ACKNOWLEDGED', 'RESOLVED'],
  ACKNOWLEDGED: ['RESOLVED'],
  RESOLVED: [],
};

/** Where each state leads; NEW is what was not there before. The database holds the same lists and refuses anything else. */
export const MACHINES = { deployment, version, replica, alert };
