/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { deployment as Query_deployment } from './../resolvers/Query/deployment.ts';
import    { deploymentVersion as Query_deploymentVersion } from './../resolvers/Query/deploymentVersion.ts';
import    { inference as Query_inference } from './../resolvers/Query/inference.ts';
import    { createDeployment as Mutation_createDeployment } from './../resolvers/Mutation/createDeployment.ts';
import    { deployVersion as Mutation_deployVersion } from './../resolvers/Mutation/deployVersion.ts';
import    { infer as Mutation_infer } from './../resolvers/Mutation/infer.ts';
import    { recordActuals as Mutation_recordActuals } from './../resolvers/Mutation/recordActuals.ts';
import    { rollBackDeployment as Mutation_rollBackDeployment } from './../resolvers/Mutation/rollBackDeployment.ts';
import    { splitTraffic as Mutation_splitTraffic } from './../resolvers/Mutation/splitTraffic.ts';
import    { startDeployment as Mutation_startDeployment } from './../resolvers/Mutation/startDeployment.ts';
import    { stopDeployment as Mutation_stopDeployment } from './../resolvers/Mutation/stopDeployment.ts';
import    { deploymentChanged as Subscription_deploymentChanged } from './../resolvers/Subscription/deploymentChanged.ts';
import    { replicaLog as Subscription_replicaLog } from './../resolvers/Subscription/replicaLog.ts';
import    { Deployment } from './../resolvers/Deployment.ts';
import    { DeploymentEvent } from './../resolvers/DeploymentEvent.ts';
import    { DeploymentMetrics } from './../resolvers/DeploymentMetrics.ts';
import    { DeploymentVersion } from './../resolvers/DeploymentVersion.ts';
import    { FeatureUse } from './../resolvers/FeatureUse.ts';
import    { FeatureUseRow } from './../resolvers/FeatureUseRow.ts';
import    { FeatureView } from './../resolvers/FeatureView.ts';
import    { Inference } from './../resolvers/Inference.ts';
import    { ModelVersion } from './../resolvers/ModelVersion.ts';
import    { Project } from './../resolvers/Project.ts';
import    { Replica } from './../resolvers/Replica.ts';
import    { TrafficShare } from './../resolvers/TrafficShare.ts';
    export const resolvers: Resolvers = {
      Query: { deployment: Query_deployment,deploymentVersion: Query_deploymentVersion,inference: Query_inference },
      Mutation: { createDeployment: Mutation_createDeployment,deployVersion: Mutation_deployVersion,infer: Mutation_infer,recordActuals: Mutation_recordActuals,rollBackDeployment: Mutation_rollBackDeployment,splitTraffic: Mutation_splitTraffic,startDeployment: Mutation_startDeployment,stopDeployment: Mutation_stopDeployment },
      Subscription: { deploymentChanged: Subscription_deploymentChanged,replicaLog: Subscription_replicaLog },
      Deployment: Deployment,
DeploymentEvent: DeploymentEvent,
DeploymentMetrics: DeploymentMetrics,
DeploymentVersion: DeploymentVersion,
FeatureUse: FeatureUse,
FeatureUseRow: FeatureUseRow,
FeatureView: FeatureView,
Inference: Inference,
ModelVersion: ModelVersion,
Project: Project,
Replica: Replica,
TrafficShare: TrafficShare
    }