import type { Change, FeedItem } from '@hopyard/journal';
import type { Environment } from './environment/environment.ts';
import type { Execution } from './execution/execution.ts';
import type { Job, Limits } from './job/job.ts';
import type { Model, ModelAlias, ModelVersion } from './model/model.ts';
import type { Experiment, Run } from './run/run.ts';

type Signal = FeedItem['signal'];
type Event = { cursor: string; signal: Signal; at: Date; change: Change | null; subjectId: string | null };

export type EnvironmentMapper = Environment;
export type JobMapper = Job;
export type ExecutionMapper = Execution;
export type ExperimentMapper = Experiment;
export type RunMapper = Run;
// Programs that log do not ask for it back.
export type LogRunSuccessMapper = { runId: string };
export type ModelMapper = Model;
export type ModelVersionMapper = ModelVersion;
export type ModelAliasMapper = ModelAlias;
export type ResourcesMapper = Limits;
// What an event is about is read again when it is sent, with the rights of that moment.
export type EnvironmentEventMapper = Event;
export type ExecutionEventMapper = Event;
export type RunEventMapper = Event;
export type ModelVersionEventMapper = Event;
export type TrainingDatasetMapper = { id: string };
export type ProjectMapper = { id: string };
export type CatalogEntryMapper = { id: string };
