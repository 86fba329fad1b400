import type { Change, FeedItem } from '@hopyard/journal';
import type { Deployment, DeploymentVersion, Share } from './deployment/deployment.ts';
import type { Replica } from './replica/replica.ts';

export type DeploymentMapper = Deployment;
export type DeploymentVersionMapper = DeploymentVersion;
export type TrafficShareMapper = Share;
export type ReplicaMapper = Replica;
// What an event is about is read again when it is sent, with the rights of that moment.
export type DeploymentEventMapper = { cursor: string; signal: FeedItem['signal']; at: Date; change: Change | null; subjectId: string | null };
export type ProjectMapper = { id: string };
export type ModelVersionMapper = { id: string };
export type FeatureViewMapper = { id: string };
