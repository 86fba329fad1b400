/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { environment as Query_environment } from './../resolvers/Query/environment.ts';
import    { execution as Query_execution } from './../resolvers/Query/execution.ts';
import    { job as Query_job } from './../resolvers/Query/job.ts';
import    { run as Query_run } from './../resolvers/Query/run.ts';
import    { configureJob as Mutation_configureJob } from './../resolvers/Mutation/configureJob.ts';
import    { createEnvironment as Mutation_createEnvironment } from './../resolvers/Mutation/createEnvironment.ts';
import    { createJob as Mutation_createJob } from './../resolvers/Mutation/createJob.ts';
import    { finishRun as Mutation_finishRun } from './../resolvers/Mutation/finishRun.ts';
import    { logRun as Mutation_logRun } from './../resolvers/Mutation/logRun.ts';
import    { retryExecution as Mutation_retryExecution } from './../resolvers/Mutation/retryExecution.ts';
import    { runJob as Mutation_runJob } from './../resolvers/Mutation/runJob.ts';
import    { startRun as Mutation_startRun } from './../resolvers/Mutation/startRun.ts';
import    { stopExecution as Mutation_stopExecution } from './../resolvers/Mutation/stopExecution.ts';
import    { environmentChanged as Subscription_environmentChanged } from './../resolvers/Subscription/environmentChanged.ts';
import    { executionChanged as Subscription_executionChanged } from './../resolvers/Subscription/executionChanged.ts';
import    { executionLog as Subscription_executionLog } from './../resolvers/Subscription/executionLog.ts';
import    { metricPoints as Subscription_metricPoints } from './../resolvers/Subscription/metricPoints.ts';
import    { Environment } from './../resolvers/Environment.ts';
import    { EnvironmentEvent } from './../resolvers/EnvironmentEvent.ts';
import    { Execution } from './../resolvers/Execution.ts';
import    { ExecutionEvent } from './../resolvers/ExecutionEvent.ts';
import    { Experiment } from './../resolvers/Experiment.ts';
import    { Job } from './../resolvers/Job.ts';
import    { Project } from './../resolvers/Project.ts';
import    { Resources } from './../resolvers/Resources.ts';
import    { Run } from './../resolvers/Run.ts';
    export const resolvers: Resolvers = {
      Query: { environment: Query_environment,execution: Query_execution,job: Query_job,run: Query_run },
      Mutation: { configureJob: Mutation_configureJob,createEnvironment: Mutation_createEnvironment,createJob: Mutation_createJob,finishRun: Mutation_finishRun,logRun: Mutation_logRun,retryExecution: Mutation_retryExecution,runJob: Mutation_runJob,startRun: Mutation_startRun,stopExecution: Mutation_stopExecution },
      Subscription: { environmentChanged: Subscription_environmentChanged,executionChanged: Subscription_executionChanged,executionLog: Subscription_executionLog,metricPoints: Subscription_metricPoints },
      Environment: Environment,
EnvironmentEvent: EnvironmentEvent,
Execution: Execution,
ExecutionEvent: ExecutionEvent,
Experiment: Experiment,
Job: Job,
Project: Project,
Resources: Resources,
Run: Run
    }