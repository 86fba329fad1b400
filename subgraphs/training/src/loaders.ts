import type { PageArguments } from '@hopyard/postgres';
import { entityLoader, pageLoader, type UseCases } from '@hopyard/subgraph';
import DataLoader from 'dataloader';
import type { Environment } from './environment/environment.ts';
import * as environments from './environment/environment-store.ts';
import type { Execution, StateChange } from './execution/execution.ts';
import * as executions from './execution/execution-store.ts';
import type { Model, ModelAlias, ModelFile, ModelMetric, ModelVersion } from './model/model.ts';
import * as models from './model/model-store.ts';
import * as versions from './model/version-store.ts';
import type { Grants, Job } from './job/job.ts';
import * as jobs from './job/job-store.ts';
import * as linked from './run/linked-store.ts';
import * as points from './run/point-store.ts';
import type { Experiment, Metric, Parameter, Run } from './run/run.ts';
import * as runs from './run/run-store.ts';
import { seriesLoader } from './run/series.ts';
import * as runTags from './run/tag-store.ts';

type Loader<Entity> = DataLoader<string, Entity | null>;
type PageLoader<Row, Asked extends PageArguments = PageArguments> = ReturnType<typeof pageLoader<Row, Asked>>;
export type Loaders = {
  environment: Loader<Environment>;
  job: Loader<Job>;
  jobGrants: Loader<Grants>;
  lastExecution: Loader<Execution>;
  jobExecutions: PageLoader<Execution>;
  execution: Loader<Execution>;
  executionGrants: Loader<Grants>;
  executionHistory: Loader<StateChange[]>;
  executionOutputs: Loader<string[]>;
  executionRuns: Loader<Run[]>;
  experiment: Loader<Experiment>;
  experimentRuns: PageLoader<Run>;
  run: Loader<Run>;
  parameters: Loader<Parameter[]>;
  metrics: Loader<Metric[]>;
  series: ReturnType<typeof seriesLoader>;
  tags: Loader<string[]>;
  runFiles: Loader<string[]>;
  runTrainingDatasets: Loader<string[]>;
  runModelVersions: Loader<ModelVersion[]>;
  model: Loader<Model>;
  modelAliases: Loader<ModelAlias[]>;
  newestModelVersion: Loader<ModelVersion>;
  modelVersion: Loader<ModelVersion>;
  modelVersions: PageLoader<ModelVersion, versions.VersionsAsked>;
  namedModelVersion: DataLoader<versions.NamedVersion, ModelVersion | null, string>;
  modelVersionAliases: Loader<string[]>;
  modelFiles: Loader<ModelFile[]>;
  modelMetrics: Loader<ModelMetric[]>;
  trainingDatasetRuns: PageLoader<Run>;
  trainingDatasetModelVersions: PageLoader<ModelVersion>;
};

/** One batch of keys is one statement; row-level security decides what it may see. */
export const createLoaders = (read: UseCases['read']): Loaders => ({
  environment: entityLoader((ids) => read('environment:read', (tx) => environments.byIds(tx, ids))),
  job: entityLoader((ids) => read('job:read', (tx) => jobs.byIds(tx, ids))),
  jobGrants: entityLoader((ids) => read('job:read', (tx) => jobs.grantsOf(tx, ids))),
  lastExecution: entityLoader((ids) => read('job:read', (tx) => executions.newestOf(tx, ids))),
  jobExecutions: pageLoader((ids, page) => read('job:read', (tx) => executions.ofJobs(tx, ids, page))),
  execution: entityLoader((ids) => read('job:read', (tx) => executions.byIds(tx, ids))),
  executionGrants: entityLoader((ids) => read('job:read', (tx) => executions.grantsOf(tx, ids))),
  executionHistory: entityLoader((ids) => read('job:read', (tx) => executions.historyOf(tx, ids))),
  executionOutputs: entityLoader((ids) => read('job:read', (tx) => executions.outputsOf(tx, ids))),
  executionRuns: entityLoader((ids) => read('run:read', (tx) => runs.ofExecutions(tx, ids))),
  experiment: entityLoader((ids) => read('run:read', (tx) => runs.experimentsByIds(tx, ids))),
  experimentRuns: pageLoader((ids, page) => read('run:read', (tx) => runs.ofExperiments(tx, ids, page))),
  run: entityLoader((ids) => read('run:read', (tx) => runs.byIds(tx, ids))),
  parameters: entityLoader((ids) => read('run:read', (tx) => runs.parametersOf(tx, ids))),
  metrics: entityLoader((ids) => read('run:read', (tx) => points.metricsOf(tx, ids))),
  series: seriesLoader(read),
  tags: entityLoader((ids) => read('run:read', (tx) => runTags.ofRuns(tx, ids))),
  runFiles: entityLoader((ids) => read('run:read', (tx) => linked.filesOf(tx, ids))),
  runTrainingDatasets: entityLoader((ids) => read('run:read', (tx) => linked.trainingDatasetsOf(tx, ids))),
  runModelVersions: entityLoader((ids) => read('model:read', (tx) => versions.ofRuns(tx, ids))),
  model: entityLoader((ids) => read('model:read', (tx) => models.byIds(tx, ids))),
  modelAliases: entityLoader((ids) => read('model:read', (tx) => models.aliasesOf(tx, ids))),
  newestModelVersion: entityLoader((ids) => read('model:read', (tx) => versions.newestOf(tx, ids))),
  modelVersion: entityLoader((ids) => read('model:read', (tx) => versions.byIds(tx, ids))),
  modelVersions: pageLoader((ids, asked) => read('model:read', (tx) => versions.ofModels(tx, ids, asked))),
  namedModelVersion: new DataLoader((names) => read('model:read', (tx) => versions.byNames(tx, names)), { cacheKeyFn: JSON.stringify }),
  modelVersionAliases: entityLoader((ids) => read('model:read', (tx) => models.aliasesOfVersions(tx, ids))),
  modelFiles: entityLoader((ids) => read('model:read', (tx) => versions.filesOf(tx, ids))),
  modelMetrics: entityLoader((ids) => read('model:read', (tx) => versions.metricsOf(tx, ids))),
  trainingDatasetRuns: pageLoader((ids, page) => read('run:read', (tx) => runs.ofTrainingDatasets(tx, ids, page))),
  trainingDatasetModelVersions: pageLoader((ids, page) => read('model:read', (tx) => versions.ofTrainingDatasets(tx, ids, page))),
});
