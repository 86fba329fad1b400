/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { featureGroup as Query_featureGroup } from './../resolvers/Query/featureGroup.ts';
import    { featureView as Query_featureView } from './../resolvers/Query/featureView.ts';
import    { trainingDataset as Query_trainingDataset } from './../resolvers/Query/trainingDataset.ts';
import    { appendFeatures as Mutation_appendFeatures } from './../resolvers/Mutation/appendFeatures.ts';
import    { compactFeatureGroup as Mutation_compactFeatureGroup } from './../resolvers/Mutation/compactFeatureGroup.ts';
import    { computeStatistics as Mutation_computeStatistics } from './../resolvers/Mutation/computeStatistics.ts';
import    { createFeatureGroup as Mutation_createFeatureGroup } from './../resolvers/Mutation/createFeatureGroup.ts';
import    { createFeatureView as Mutation_createFeatureView } from './../resolvers/Mutation/createFeatureView.ts';
import    { createTrainingDataset as Mutation_createTrainingDataset } from './../resolvers/Mutation/createTrainingDataset.ts';
import    { deleteFeatureGroup as Mutation_deleteFeatureGroup } from './../resolvers/Mutation/deleteFeatureGroup.ts';
import    { deleteRows as Mutation_deleteRows } from './../resolvers/Mutation/deleteRows.ts';
import    { materialise as Mutation_materialise } from './../resolvers/Mutation/materialise.ts';
import    { featureGroupChanged as Subscription_featureGroupChanged } from './../resolvers/Subscription/featureGroupChanged.ts';
import    { trainingDatasetChanged as Subscription_trainingDatasetChanged } from './../resolvers/Subscription/trainingDatasetChanged.ts';
import    { CatalogEntry } from './../resolvers/CatalogEntry.ts';
import    { Dataset } from './../resolvers/Dataset.ts';
import    { Feature } from './../resolvers/Feature.ts';
import    { FeatureCommit } from './../resolvers/FeatureCommit.ts';
import    { FeatureGroup } from './../resolvers/FeatureGroup.ts';
import    { FeatureGroupEvent } from './../resolvers/FeatureGroupEvent.ts';
import    { FeatureJoin } from './../resolvers/FeatureJoin.ts';
import    { FeatureQuery } from './../resolvers/FeatureQuery.ts';
import    { FeatureView } from './../resolvers/FeatureView.ts';
import    { LeakageCertificate } from './../resolvers/LeakageCertificate.ts';
import    { LeakageCheck } from './../resolvers/LeakageCheck.ts';
import    { OnlineStore } from './../resolvers/OnlineStore.ts';
import    { Project } from './../resolvers/Project.ts';
import    { ServingKey } from './../resolvers/ServingKey.ts';
import    { TrainingDataset } from './../resolvers/TrainingDataset.ts';
import    { TrainingDatasetEvent } from './../resolvers/TrainingDatasetEvent.ts';
import    { TrainingInput } from './../resolvers/TrainingInput.ts';
import    { TrainingSplit } from './../resolvers/TrainingSplit.ts';
import    { ViewFeature } from './../resolvers/ViewFeature.ts';
    export const resolvers: Resolvers = {
      Query: { featureGroup: Query_featureGroup,featureView: Query_featureView,trainingDataset: Query_trainingDataset },
      Mutation: { appendFeatures: Mutation_appendFeatures,compactFeatureGroup: Mutation_compactFeatureGroup,computeStatistics: Mutation_computeStatistics,createFeatureGroup: Mutation_createFeatureGroup,createFeatureView: Mutation_createFeatureView,createTrainingDataset: Mutation_createTrainingDataset,deleteFeatureGroup: Mutation_deleteFeatureGroup,deleteRows: Mutation_deleteRows,materialise: Mutation_materialise },
      Subscription: { featureGroupChanged: Subscription_featureGroupChanged,trainingDatasetChanged: Subscription_trainingDatasetChanged },
      CatalogEntry: CatalogEntry,
Dataset: Dataset,
Feature: Feature,
FeatureCommit: FeatureCommit,
FeatureGroup: FeatureGroup,
FeatureGroupEvent: FeatureGroupEvent,
FeatureJoin: FeatureJoin,
FeatureQuery: FeatureQuery,
FeatureView: FeatureView,
LeakageCertificate: LeakageCertificate,
LeakageCheck: LeakageCheck,
OnlineStore: OnlineStore,
Project: Project,
ServingKey: ServingKey,
TrainingDataset: TrainingDataset,
TrainingDatasetEvent: TrainingDatasetEvent,
TrainingInput: TrainingInput,
TrainingSplit: TrainingSplit,
ViewFeature: ViewFeature
    }