import DataLoader from 'dataloader';
import { entityLoader, type UseCases } from '@hopyard/subgraph';
import * as alerts from './alert/alert-store.ts';
import * as receivers from './alert/receiver-store.ts';
import * as deployments from './deployment/deployment-store.ts';
import * as inferences from './inference/inference-store.ts';
import * as log from './inference/read-inferences.ts';
import * as versions from './deployment/version-store.ts';
import * as monitors from './monitor/monitor-store.ts';
import * as windows from './monitor/window-store.ts';
import * as replicas from './replica/replica-store.ts';

/** Alerts that an entry of the catalogue shows. */
const MOST_FIRING = 20;

/** Ids of calls are texts that callers choose. */
const byText = <Found>(find: (ids: readonly string[]) => Promise<(Found | null)[]>) => new DataLoader(find);

/** One batch of keys is one statement; row-level security decides what it may see. */
export const createLoaders = (read: UseCases['read'], reader: log.LogReader) => ({
  deployment: entityLoader((ids) => read('deployment:read', (tx) => deployments.byIds(tx, ids))),
  deploymentVersion: entityLoader((ids) => read('deployment:read', (tx) => versions.byIds(tx, ids))),
  inference: byText((ids) => log.byIds(reader, ids)),
  actual: byText((ids) => read('inference:read', (tx) => inferences.actualsOf(tx, ids))),
  featureCommit: byText((places) => read('inference:read', (tx) => inferences.commitsBy(tx, places))),
  traffic: entityLoader((ids) => read('deployment:read', (tx) => deployments.trafficOf(tx, ids))),
  stateHistory: entityLoader((ids) => read('deployment:read', (tx) => deployments.historyOf(tx, ids))),
  replica: entityLoader((ids) => read('deployment:read', (tx) => replicas.byIds(tx, ids))),
  replicasOfDeployment: entityLoader((ids) => read('deployment:read', (tx) => replicas.ofDeployments(tx, ids))),
  replicasOfVersion: entityLoader((ids) => read('deployment:read', (tx) => replicas.ofVersions(tx, ids))),
  deploymentsOfModel: entityLoader((ids) => read('deployment:read', (tx) => deployments.serving(tx, 'model_version_id', ids))),
  deploymentsOfView: entityLoader((ids) => read('deployment:read', (tx) => deployments.serving(tx, 'feature_view_id', ids))),
  monitor: entityLoader((ids) => read('monitor:read', (tx) => monitors.byIds(tx, ids))),
  monitorsOf: entityLoader((ids) => read('monitor:read', (tx) => monitors.ofSubjects(tx, ids))),
  columns: entityLoader((ids) => read('monitor:read', (tx) => monitors.columnsOf(tx, ids))),
  checks: entityLoader((ids) => read('monitor:read', (tx) => monitors.checksOf(tx, ids))),
  monitorWindow: entityLoader((ids) => read('monitor:read', (tx) => windows.byIds(tx, ids))),
  latestWindow: entityLoader((ids) => read('monitor:read', (tx) => windows.latestOf(tx, ids))),
  results: entityLoader((ids) => read('monitor:read', (tx) => windows.resultsOf(tx, ids))),
  alert: entityLoader((ids) => read('alert:read', (tx) => alerts.byIds(tx, ids))),
  firingAlerts: entityLoader((ids) => read('alert:read', (tx) => alerts.standingOf(tx, ids, MOST_FIRING))),
  suspects: entityLoader((ids) => read('alert:read', (tx) => alerts.suspectsOf(tx, ids))),
  receiver: entityLoader((ids) => read('alert:configure', (tx) => receivers.byIds(tx, ids))),
  lastNotification: entityLoader((ids) => read('alert:configure', (tx) => receivers.lastOf(tx, ids))),
});
export type Loaders = ReturnType<typeof createLoaders>;
