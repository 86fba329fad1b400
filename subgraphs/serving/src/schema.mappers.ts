import type { Change, FeedItem } from '@hopyard/journal';
import type { Deployment, DeploymentVersion, Share } from './deployment/deployment.ts';
import type { Replica } from './replica/replica.ts';
import type { Inference, LookedUp, UsedRow } from './inference/inference.ts';
import type { MetricsRow } from './metrics/metrics-store.ts';

export type DeploymentMapper = Deployment;
export type DeploymentVersionMapper = DeploymentVersion;
export type TrafficShareMapper = Share;
export type ReplicaMapper = Replica;
// What an event is about is read again when it is sent, with the rights of that moment.
export type DeploymentEventMapper = { cursor: string; signal: FeedItem['signal']; at: Date; change: Change | null; subjectId: string | null };
export type InferenceMapper = Inference;
export type FeatureUseMapper = LookedUp;
export type FeatureUseRowMapper = UsedRow & { featureGroupId: string };
export type DeploymentMetricsMapper = MetricsRow;
export type ProjectMapper = { id: string };
export type ModelVersionMapper = { id: string };
export type FeatureViewMapper = { id: string };
