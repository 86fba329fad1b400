import { readFileSync } from 'node:fs';
import { type Action, denialFor, type Role, ROLES, type Viewer } from '@hopyard/identity';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

const schema = buildSchema(readFileSync(new URL('../../../gateway/schema.graphql', import.meta.url), 'utf8'));

/**
 * Which row of the permission table stands behind each field that leads to something guarded. `inherits`: whoever holds the parent
 * may read it. Written by hand; a field that is not here fails the build.
 */
const ACCESS: Record<string, Action | Action[] | 'inherits' | 'anyone'> = {
  'Query.viewer': 'anyone',
  'Query.platform': 'anyone',
  'Query.project': 'account:read',
  'Query.catalogEntry': 'catalog:read',
  'Query.dataset': 'dataset:read',
  'Query.file': 'file:list',
  'Query.directory': 'file:list',
  'Query.environment': 'environment:read',
  'Query.job': 'job:read',
  'Query.execution': 'job:read',
  'Query.run': 'run:read',
  'Query.runs': 'run:read',
  'Query.model': 'model:read',
  'Query.modelVersion': 'model:read',
  'Query.featureGroup': 'feature-group:read',
  'Query.featureView': 'feature-view:read',
  'Query.trainingDataset': 'training-dataset:read',
  'Query.deployment': 'deployment:read',
  'Query.deploymentVersion': 'deployment:read',
  'Query.inference': 'inference:read',
  'Query.monitor': 'monitor:read',
  'Query.monitorWindow': 'monitor:read',
  'Query.alert': 'alert:read',
  'Mutation.createProject': 'project:create',
  'Mutation.addMember': 'member:add',
  'Mutation.changeMemberRole': 'member:change-role',
  'Mutation.removeMember': 'member:remove',
  'Mutation.createDataset': 'dataset:create',
  'Mutation.createDirectory': ['directory:create', 'program:upload'],
  'Mutation.moveEntry': ['file:move', 'program:move'],
  'Mutation.deleteEntry': ['file:delete', 'program:delete'],
  'Mutation.createEnvironment': 'environment:create',
  'Mutation.createJob': 'job:create',
  'Mutation.configureJob': 'job:configure',
  'Mutation.runJob': 'job:run',
  'Mutation.retryExecution': 'job:run',
  'Mutation.stopExecution': 'execution:stop',
  'Mutation.startRun': 'run:write',
  'Mutation.logRun': 'run:write',
  'Mutation.finishRun': 'run:write',
  'Mutation.tagRun': 'run:write',
  'Mutation.registerModelVersion': 'model:register',
  'Mutation.archiveModelVersion': 'model:promote',
  'Mutation.deleteModelVersion': 'model:delete',
  'Mutation.setModelAlias': 'model:promote',
  'Mutation.removeModelAlias': 'model:promote',
  'Mutation.createFeatureGroup': 'feature-group:create',
  'Mutation.appendFeatures': 'feature-group:alter',
  'Mutation.deleteRows': 'feature-group:alter',
  'Mutation.compactFeatureGroup': 'feature-group:alter',
  'Mutation.materialise': 'feature-group:insert',
  'Mutation.computeStatistics': 'feature-group:statistics',
  'Mutation.deleteFeatureGroup': 'feature-group:delete',
  'Mutation.createFeatureView': 'feature-view:create',
  'Mutation.createTrainingDataset': 'training-dataset:create',
  'Mutation.createDeployment': 'deployment:manage',
  'Mutation.configureDeployment': 'deployment:manage',
  'Mutation.startDeployment': 'deployment:manage',
  'Mutation.stopDeployment': 'deployment:manage',
  'Mutation.deployVersion': 'deployment:manage',
  'Mutation.splitTraffic': 'deployment:manage',
  'Mutation.rollBackDeployment': 'deployment:manage',
  'Mutation.infer': 'deployment:infer',
  'Mutation.deleteDeployment': 'deployment:manage',
  'Mutation.recordActuals': 'inference:label',
  'Mutation.createMonitor': 'monitor:manage',
  'Mutation.configureMonitor': 'monitor:manage',
  'Mutation.deleteMonitor': 'monitor:manage',
  'Mutation.acknowledgeAlert': 'alert:acknowledge',
  'Mutation.resolveAlert': 'alert:acknowledge',
  'Mutation.setAlertReceiver': 'alert:configure',
  'Mutation.testAlertReceiver': 'alert:configure',
  'Mutation.deleteAlertReceiver': 'alert:configure',
  'Mutation.silenceAlerts': 'alert:configure',
  'Mutation.endSilence': 'alert:configure',
  'Subscription.monitorWindowChanged': 'monitor:read',
  'Subscription.alertChanged': 'alert:read',
  'Subscription.activity': 'activity:read',
  'Subscription.fileChanged': 'file:list',
  'Subscription.environmentChanged': 'environment:read',
  'Subscription.executionChanged': 'job:read',
  'Subscription.executionLog': 'execution:read-log',
  'Subscription.metricPoints': 'run:read',
  'Subscription.runChanged': 'run:read',
  'Subscription.modelVersionChanged': 'model:read',
  'Subscription.featureGroupChanged': 'feature-group:read',
  'Subscription.trainingDatasetChanged': 'training-dataset:read',
  'Subscription.deploymentChanged': 'deployment:read',
  'Subscription.replicaLog': 'deployment:read-log',
  'Subscription.deploymentMetrics': 'deployment:read',
  'Subscription.inferenceLogged': 'inference:read',
  'Viewer.memberships': 'account:list-projects',
  'Project.members': 'member:list',
  'Project.activity': 'activity:read',
  'Project.artifacts': 'catalog:read',
  'Project.datasets': 'dataset:read',
  'Project.dataset': 'dataset:read',
  'Project.entryAt': 'file:list',
  'Project.environments': 'environment:read',
  'Project.jobs': 'job:read',
  'Project.job': 'job:read',
  'Project.executions': 'job:read',
  'Project.experiments': 'run:read',
  'Project.experiment': 'run:read',
  'Project.models': 'model:read',
  'Project.model': 'model:read',
  'Project.featureGroups': 'feature-group:read',
  'Project.featureGroup': 'feature-group:read',
  'Project.featureViews': 'feature-view:read',
  'Project.featureView': 'feature-view:read',
  'Project.trainingDatasets': 'training-dataset:read',
  'Project.deployments': 'deployment:read',
  'Project.deployment': 'deployment:read',
  'Project.monitors': 'monitor:read',
  'Project.alerts': 'alert:read',
  'Project.alertReceivers': 'alert:configure',
  'Project.silences': 'alert:read',
  'Deployment.monitors': 'monitor:read',
  'FeatureGroup.monitors': 'monitor:read',
  'Monitor.columns': 'monitor:read',
  'Monitor.checks': 'monitor:read',
  'Monitor.windows': 'monitor:read',
  'Monitor.series': 'monitor:read',
  'Monitor.alerts': 'alert:read',
  'MonitorWindow.results': 'monitor:read',
  'MonitorWindow.distributions': 'monitor:distributions',
  'Alert.suspects': 'alert:read',
  'Alert.notifications': 'alert:configure',
  'AlertReceiver.lastNotification': 'alert:configure',
  'CatalogEntry.firingAlerts': 'alert:read',
  'Deployment.versions': 'deployment:read',
  'Deployment.inferences': 'inference:read',
  'Deployment.metrics': 'deployment:read',
  'Inference.features': 'inherits',
  'Deployment.traffic': 'deployment:read',
  'Deployment.replicas': 'deployment:read',
  'DeploymentVersion.replicas': 'deployment:read',
  'Replica.log': 'deployment:read-log',
  'ModelVersion.deployments': 'deployment:read',
  'FeatureView.deployments': 'deployment:read',
  'CatalogEntry.upstream': 'lineage:read',
  'CatalogEntry.downstream': 'lineage:read',
  'CatalogEntry.lineage': 'lineage:read',
  'Directory.children': 'file:list',
  'File.preview': 'file:preview',
  'Execution.log': 'execution:read-log',
  'Execution.runs': 'run:read',
  'Experiment.runs': 'run:read',
  'Run.series': 'run:read',
  'Run.modelVersions': 'model:read',
  'Model.versions': 'model:read',
  'Model.version': 'model:read',
  'Model.aliases': 'model:read',
  'ModelVersion.files': 'model:read',
  'Job.executions': 'job:read',
  'FeatureGroup.commits': 'feature-group:read',
  'FeatureGroup.commitAsOf': 'feature-group:read',
  'FeatureGroup.rows': 'feature-group:preview',
  'FeatureGroup.onlineRows': 'feature-vector:read',
  'FeatureGroup.statistics': 'feature-group:statistics',
  'FeatureGroup.featureViews': 'feature-view:read',
  'FeatureGroup.datasets': 'lineage:read',
  'Dataset.featureGroups': 'feature-group:read',
  'FeatureGroup.versions': 'feature-group:read',
  'Feature.statistics': 'feature-group:statistics',
  'FeatureCommit.statistics': 'feature-group:statistics',
  'FeatureView.featureGroups': 'feature-group:read',
  'FeatureView.trainingDatasets': 'training-dataset:read',
  'FeatureView.trainingDataset': 'training-dataset:read',
  'FeatureView.vectors': 'feature-vector:read',
  'FeatureView.versions': 'feature-view:read',
  'ServingKey.featureGroups': 'feature-group:read',
  'TrainingDataset.splits': 'training-dataset:read',
  'TrainingDataset.inputs': 'training-dataset:read',
  'TrainingDataset.runs': 'run:read',
  'TrainingDataset.modelVersions': 'model:read',
  'TrainingSplit.statistics': 'feature-group:statistics',
  'TrainingSplit.rows': 'training-dataset:preview',
};

/** Types that hold something of a project: a field that returns one leads somewhere. */
const GUARDED = [
  'Dataset',
  'Directory',
  'File',
  'FileEntry',
  'Environment',
  'Job',
  'Execution',
  'Experiment',
  'Run',
  'FeatureGroup',
  'FeatureCommit',
  'FeatureView',
  'FeatureVector',
  'OnlineRow',
  'RowsPage',
  'Statistics',
  'FeatureStatistics',
  'TrainingDataset',
  'TrainingSplit',
  'TrainingInput',
  'Model',
  'ModelAlias',
  'ModelVersion',
  'ModelFile',
  'Deployment',
  'DeploymentVersion',
  'TrafficShare',
  'Replica',
  'Inference',
  'FeatureUse',
  'DeploymentMetrics',
  'Monitor',
  'MonitoredColumn',
  'MonitorCheck',
  'MonitorWindow',
  'WindowMeasurement',
  'ColumnDistribution',
  'MonitorPoint',
  'Alert',
  'AlertSuspect',
  'AlertNotification',
  'AlertReceiver',
  'Silence',
  'Membership',
  'Activity',
  'CatalogEntry',
  'LogSlice',
  'MetricSeries',
  'FilePreview',
  'LineageStep',
  'Lineage',
];
/** What rows are like is shown to fewer people than that they are there. */
const LOOKS_AT_ROWS = ['Statistics', 'FeatureStatistics', 'RowsPage', 'AlertNotification'];
const ROOTS = ['Query', 'Mutation', 'Subscription'];
/** Payloads, pages and events carry what their field was allowed to give. */
const CARRIERS =
  /(Success|Connection|Edge|Event|Chunk|Taken|AlreadyMember|EnvironmentNotReady|NotOnline|LineageStep|LineageNode|LineageLink|Lineage|ProvenanceLink|Membership|Activity|InUse|Statistics)$/;

const isMany = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isMany(type.ofType) : isListType(type) || String(type).endsWith('Connection');
const leadsSomewhere = (parent: string, field: GraphQLField<unknown, unknown>): boolean => {
  if (ROOTS.includes(parent)) return true;
  if (CARRIERS.test(parent)) return false;
  const named = getNamedType(field.type);
  const guarded = GUARDED.includes(named.name.replace(/Connection$/, '')) || (isUnionType(named) && GUARDED.includes(named.name));
  return guarded && (isMany(field.type) || field.args.length > 0 || LOOKS_AT_ROWS.includes(named.name));
};

/** Keys of what was granted or linked: their entity is read, and authorised, by its own loader. */
const KEYS_ONLY = ['Job.reads', 'Job.writes', 'Execution.reads', 'Execution.outputs', 'Run.artifacts', 'Run.trainingDatasets'];

const coordinates = Object.values(schema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
      .filter((field) => leadsSomewhere(type.name, field))
      .map((field) => `${type.name}.${field.name}`),
  )
  .filter((coordinate) => !KEYS_ONLY.includes(coordinate));

test('every root field, and every field that leads to something guarded, has its row in the permission table', () => {
  expect(coordinates.filter((coordinate) => !(coordinate in ACCESS))).toEqual([]);
});

test('no row stands for a field that is gone', () => {
  expect(Object.keys(ACCESS).filter((coordinate) => !coordinates.includes(coordinate))).toEqual([]);
});

let world: World;
let owner: Viewer;
const members = new Map<Role, Viewer>();

beforeAll(async () => {
  world = await openWorld();
  owner = await world.project(await world.person('ada'));
  members.set('DATA_OWNER', owner);
  for (const role of ['DATA_SCIENTIST', 'OBSERVER'] as const)
    members.set(role, await world.member(owner, await world.person(role.toLowerCase()), role));
});
afterAll(() => world[Symbol.asyncDispose]());

test('every door says which rows stand behind it', () => {
  for (const { doors } of [world.projects, world.datasets, world.training, world.featurestore, world.serving])
    for (const door of doors) expect(door.actions.length, door.path).toBeGreaterThan(0);
});

const PROJECT_FIELDS: [coordinate: string, service: 'projects' | 'datasets' | 'training' | 'featurestore' | 'serving', selection: string][] = [
  ['Project.members', 'projects', 'members { nodes { id } }'],
  ['Project.activity', 'projects', 'activity { nodes { kind } }'],
  ['Project.artifacts', 'projects', 'artifacts { nodes { id } }'],
  ['Project.datasets', 'datasets', 'datasets { nodes { id } }'],
  ['Project.dataset', 'datasets', 'dataset(name: "Resources") { id }'],
  ['Project.entryAt', 'datasets', 'entryAt(path: "Resources") { id }'],
  ['Project.environments', 'training', 'environments { nodes { id } }'],
  ['Project.jobs', 'training', 'jobs { nodes { id } }'],
  ['Project.executions', 'training', 'executions { nodes { id } }'],
  ['Project.experiments', 'training', 'experiments { nodes { id } }'],
  ['Project.experiment', 'training', 'experiment(name: "none") { id }'],
  ['Project.models', 'training', 'models { nodes { id } }'],
  ['Project.model', 'training', 'model(name: "none") { id }'],
  ['Project.featureGroups', 'featurestore', 'featureGroups { nodes { id } }'],
  ['Project.featureGroup', 'featurestore', 'featureGroup(name: "none") { id }'],
  ['Project.featureViews', 'featurestore', 'featureViews { nodes { id } }'],
  ['Project.featureView', 'featurestore', 'featureView(name: "none") { id }'],
  ['Project.trainingDatasets', 'featurestore', 'trainingDatasets { nodes { id } }'],
  ['Project.deployments', 'serving', 'deployments { nodes { id } }'],
  ['Project.deployment', 'serving', 'deployment(name: "none") { id }'],
  ['Project.monitors', 'serving', 'monitors { nodes { id } }'],
  ['Project.alerts', 'serving', 'alerts { nodes { id } }'],
  ['Project.alertReceivers', 'serving', 'alertReceivers { id }'],
  ['Project.silences', 'serving', 'silences { id }'],
];

test.each(PROJECT_FIELDS)('%s answers exactly those whom its row allows', async (coordinate, service, selection) => {
  const action = ACCESS[coordinate] as Action;
  for (const role of ROLES) {
    const document = `query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { ${selection} } } }`;
    const { errors } = await world.ask(world[service], members.get(role)!, document, { id: owner.project!.id });
    expect(errors[0]?.code ?? 'yes', `${role} at ${coordinate}`).toBe(denialFor(role, 'SESSION', action)?.code ?? 'yes');
  }
});
