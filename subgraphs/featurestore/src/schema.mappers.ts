import type { Commit } from '@hopyard/table';
import type { FeatureGroup } from './group/feature-group.ts';
import type { TrainingDataset } from './training/training-dataset.ts';
import type { FeatureView, ServingKey, ViewColumn, ViewDefinition, ViewJoin } from './view/feature-view.ts';

export type FeatureGroupMapper = FeatureGroup;
export type FeatureCommitMapper = Commit;
export type FeatureViewMapper = FeatureView;
export type FeatureQueryMapper = ViewDefinition;
export type FeatureJoinMapper = ViewJoin;
export type ViewFeatureMapper = ViewColumn;
export type ServingKeyMapper = ServingKey;
export type TrainingDatasetMapper = TrainingDataset;
export type ProjectMapper = { id: string };
