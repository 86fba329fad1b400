/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { deployment as Query_deployment } from './../resolvers/Query/deployment.ts';
import    { deploymentVersion as Query_deploymentVersion } from './../resolvers/Query/deploymentVersion.ts';
import    { createDeployment as Mutation_createDeployment } from './../resolvers/Mutation/createDeployment.ts';
import    { CatalogEntry } from './../resolvers/CatalogEntry.ts';
import    { Deployment } from './../resolvers/Deployment.ts';
import    { DeploymentVersion } from './../resolvers/DeploymentVersion.ts';
import    { FeatureView } from './../resolvers/FeatureView.ts';
import    { ModelVersion } from './../resolvers/ModelVersion.ts';
import    { Project } from './../resolvers/Project.ts';
import    { TrafficShare } from './../resolvers/TrafficShare.ts';
    export const resolvers: Resolvers = {
      Query: { deployment: Query_deployment,deploymentVersion: Query_deploymentVersion },
      Mutation: { createDeployment: Mutation_createDeployment },
      
      CatalogEntry: CatalogEntry,
Deployment: Deployment,
DeploymentVersion: DeploymentVersion,
FeatureView: FeatureView,
ModelVersion: ModelVersion,
Project: Project,
TrafficShare: TrafficShare
    }