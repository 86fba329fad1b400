import type { Durability } from '../deployment/deployment.ts';
import type { DeploymentState } from '../deployment/states.ts';
import type { Tensor } from '../model/served-model.ts';

/** A version that gets calls, with the sockets at which its READY replicas answer. */
export type RoutedVersion = {
  id: string;
  number: number;
  percent: number;
  modelVersionId: string;
  featureViewId: string | null;
  inputs: readonly Tensor[];
  outputs: readonly Tensor[];
  sockets: readonly string[];
};

/** Where the calls of a deployment that answers go. */
export type Route = {
  projectId: string;
  deploymentId: string;
  deploymentName: string;
  durability: Durability;
  versions: readonly RoutedVersion[];
};

/** Why a deployment does not answer. */
export type NoRoute = { state: DeploymentState; reason: string };
