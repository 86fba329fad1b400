import type { Change, FeedItem } from '@hopyard/journal';
import type { Column, Commit } from '@hopyard/table';
import type { FeatureGroup } from './group/feature-group.ts';
import type { Certificate, LeakageCheck, TrainingDataset } from './training/training-dataset.ts';
import type { Input, Split } from './training/training-split.ts';
import type { FeatureView, ServingKey, ViewColumn, ViewDefinition, ViewJoin } from './view/feature-view.ts';

type Event = { cursor: string; signal: FeedItem['signal']; at: Date; change: Change | null; subjectId: string | null };

export type FeatureGroupMapper = FeatureGroup;
export type FeatureMapper = Column & { groupId: string; description: string; primaryKey: boolean };
export type OnlineStoreMapper = { groupId: string };
export type FeatureCommitMapper = Commit;
export type FeatureViewMapper = FeatureView;
export type FeatureQueryMapper = ViewDefinition;
export type FeatureJoinMapper = ViewJoin;
export type ViewFeatureMapper = ViewColumn;
export type ServingKeyMapper = ServingKey;
export type TrainingDatasetMapper = TrainingDataset;
export type TrainingSplitMapper = Split;
export type TrainingInputMapper = Input;
export type LeakageCertificateMapper = Certificate;
export type LeakageCheckMapper = LeakageCheck;
// What an event is about is read again when it is sent, with the rights of that moment.
export type FeatureGroupEventMapper = Event;
export type TrainingDatasetEventMapper = Event;
export type DatasetMapper = { id: string };
export type ProjectMapper = { id: string };
export type CatalogEntryMapper = { id: string };
