import { entityLoader, type UseCases } from '@hopyard/subgraph';
import * as deployments from './deployment/deployment-store.ts';
import * as versions from './deployment/version-store.ts';
import * as replicas from './replica/replica-store.ts';

/** One batch of keys is one statement; row-level security decides what it may see. */
export const createLoaders = (read: UseCases['read']) => ({
  deployment: entityLoader((ids) => read('deployment:read', (tx) => deployments.byIds(tx, ids))),
  deploymentVersion: entityLoader((ids) => read('deployment:read', (tx) => versions.byIds(tx, ids))),
  traffic: entityLoader((ids) => read('deployment:read', (tx) => deployments.trafficOf(tx, ids))),
  stateHistory: entityLoader((ids) => read('deployment:read', (tx) => deployments.historyOf(tx, ids))),
  replica: entityLoader((ids) => read('deployment:read', (tx) => replicas.byIds(tx, ids))),
  replicasOfDeployment: entityLoader((ids) => read('deployment:read', (tx) => replicas.ofDeployments(tx, ids))),
  replicasOfVersion: entityLoader((ids) => read('deployment:read', (tx) => replicas.ofVersions(tx, ids))),
  deploymentsOfModel: entityLoader((ids) => read('deployment:read', (tx) => deployments.serving(tx, 'model_version_id', ids))),
  deploymentsOfView: entityLoader((ids) => read('deployment:read', (tx) => deployments.serving(tx, 'feature_view_id', ids))),
});
export type Loaders = ReturnType<typeof createLoaders>;
