import type { Commit } from '@hopyard/table';
import type { FeatureGroup } from './group/feature-group.ts';
import type { TrainingDataset } from './training/training-dataset.ts';
import type { FeatureView } from './view/feature-view.ts';

export type FeatureGroupMapper = FeatureGroup;
export type FeatureCommitMapper = Commit;
export type FeatureViewMapper = FeatureView;
export type TrainingDatasetMapper = TrainingDataset;
