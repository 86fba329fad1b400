/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { environment as Query_environment } from './../resolvers/Query/environment.ts';
import    { execution as Query_execution } from './../resolvers/Query/execution.ts';
import    { job as Query_job } from './../resolvers/Query/job.ts';
import    { model as Query_model } from './../resolvers/Query/model.ts';
import    { modelVersion as Query_modelVersion } from './../resolvers/Query/modelVersion.ts';
import    { run as Query_run } from './../resolvers/Query/run.ts';
import    { runs as Query_runs } from './../resolvers/Query/runs.ts';
import    { archiveModelVersion as Mutation_archiveModelVersion } from './../resolvers/Mutation/archiveModelVersion.ts';
import    { configureJob as Mutation_configureJob } from './../resolvers/Mutation/configureJob.ts';
import    { createEnvironment as Mutation_createEnvironment } from './../resolvers/Mutation/createEnvironment.ts';
import    { createJob as Mutation_createJob } from './../resolvers/Mutation/createJob.ts';
import    { deleteModelVersion as Mutation_deleteModelVersion } from './../resolvers/Mutation/deleteModelVersion.ts';
import    { finishRun as Mutation_finishRun } from './../resolvers/Mutation/finishRun.ts';
import    { logRun as Mutation_logRun } from './../resolvers/Mutation/logRun.ts';
import    { registerModelVersion as Mutation_registerModelVersion } from './../resolvers/Mutation/registerModelVersion.ts';
import    { removeModelAlias as Mutation_removeModelAlias } from './../resolvers/Mutation/removeModelAlias.ts';
import    { retryExecution as Mutation_retryExecution } from './../resolvers/Mutation/retryExecution.ts';
import    { runJob as Mutation_runJob } from './../resolvers/Mutation/runJob.ts';
import    { setModelAlias as Mutation_setModelAlias } from './../resolvers/Mutation/setModelAlias.ts';
import    { startRun as Mutation_startRun } from './../resolvers/Mutation/startRun.ts';
import    { stopExecution as Mutation_stopExecution } from './../resolvers/Mutation/stopExecution.ts';
import    { tagRun as Mutation_tagRun } from './../resolvers/Mutation/tagRun.ts';
import    { environmentChanged as Subscription_environmentChanged } from './../resolvers/Subscription/environmentChanged.ts';
import    { executionChanged as Subscription_executionChanged } from './../resolvers/Subscription/executionChanged.ts';
import    { executionLog as Subscription_executionLog } from './../resolvers/Subscription/executionLog.ts';
import    { metricPoints as Subscription_metricPoints } from './../resolvers/Subscription/metricPoints.ts';
import    { modelVersionChanged as Subscription_modelVersionChanged } from './../resolvers/Subscription/modelVersionChanged.ts';
import    { runChanged as Subscription_runChanged } from './../resolvers/Subscription/runChanged.ts';
import    { CatalogEntry } from './../resolvers/CatalogEntry.ts';
import    { Environment } from './../resolvers/Environment.ts';
import    { EnvironmentEvent } from './../resolvers/EnvironmentEvent.ts';
import    { Execution } from './../resolvers/Execution.ts';
import    { ExecutionEvent } from './../resolvers/ExecutionEvent.ts';
import    { Experiment } from './../resolvers/Experiment.ts';
import    { Job } from './../resolvers/Job.ts';
import    { LogRunSuccess } from './../resolvers/LogRunSuccess.ts';
import    { Model } from './../resolvers/Model.ts';
import    { ModelAlias } from './../resolvers/ModelAlias.ts';
import    { ModelVersion } from './../resolvers/ModelVersion.ts';
import    { ModelVersionEvent } from './../resolvers/ModelVersionEvent.ts';
import    { Project } from './../resolvers/Project.ts';
import    { Resources } from './../resolvers/Resources.ts';
import    { Run } from './../resolvers/Run.ts';
import    { RunEvent } from './../resolvers/RunEvent.ts';
import    { TrainingDataset } from './../resolvers/TrainingDataset.ts';
    export const resolvers: Resolvers = {
      Query: { environment: Query_environment,execution: Query_execution,job: Query_job,model: Query_model,modelVersion: Query_modelVersion,run: Query_run,runs: Query_runs },
      Mutation: { archiveModelVersion: Mutation_archiveModelVersion,configureJob: Mutation_configureJob,createEnvironment: Mutation_createEnvironment,createJob: Mutation_createJob,deleteModelVersion: Mutation_deleteModelVersion,finishRun: Mutation_finishRun,logRun: Mutation_logRun,registerModelVersion: Mutation_registerModelVersion,removeModelAlias: Mutation_removeModelAlias,retryExecution: Mutation_retryExecution,runJob: Mutation_runJob,setModelAlias: Mutation_setModelAlias,startRun: Mutation_startRun,stopExecution: Mutation_stopExecution,tagRun: Mutation_tagRun },
      Subscription: { environmentChanged: Subscription_environmentChanged,executionChanged: Subscription_executionChanged,executionLog: Subscription_executionLog,metricPoints: Subscription_metricPoints,modelVersionChanged: Subscription_modelVersionChanged,runChanged: Subscription_runChanged },
      CatalogEntry: CatalogEntry,
Environment: Environment,
EnvironmentEvent: EnvironmentEvent,
Execution: Execution,
ExecutionEvent: ExecutionEvent,
Experiment: Experiment,
Job: Job,
LogRunSuccess: LogRunSuccess,
Model: Model,
ModelAlias: ModelAlias,
ModelVersion: ModelVersion,
ModelVersionEvent: ModelVersionEvent,
Project: Project,
Resources: Resources,
Run: Run,
RunEvent: RunEvent,
TrainingDataset: TrainingDataset
    }