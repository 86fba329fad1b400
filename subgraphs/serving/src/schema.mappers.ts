import type { Deployment, DeploymentVersion, Share } from './deployment/deployment.ts';

export type DeploymentMapper = Deployment;
export type DeploymentVersionMapper = DeploymentVersion;
export type TrafficShareMapper = Share;
export type ProjectMapper = { id: string };
export type ModelVersionMapper = { id: string };
export type FeatureViewMapper = { id: string };
export type CatalogEntryMapper = { id: string };
