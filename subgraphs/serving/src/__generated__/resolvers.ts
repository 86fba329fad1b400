/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { alert as Query_alert } from './../resolvers/Query/alert.ts';
import    { deployment as Query_deployment } from './../resolvers/Query/deployment.ts';
import    { deploymentVersion as Query_deploymentVersion } from './../resolvers/Query/deploymentVersion.ts';
import    { inference as Query_inference } from './../resolvers/Query/inference.ts';
import    { monitor as Query_monitor } from './../resolvers/Query/monitor.ts';
import    { monitorWindow as Query_monitorWindow } from './../resolvers/Query/monitorWindow.ts';
import    { acknowledgeAlert as Mutation_acknowledgeAlert } from './../resolvers/Mutation/acknowledgeAlert.ts';
import    { configureDeployment as Mutation_configureDeployment } from './../resolvers/Mutation/configureDeployment.ts';
import    { configureMonitor as Mutation_configureMonitor } from './../resolvers/Mutation/configureMonitor.ts';
import    { createDeployment as Mutation_createDeployment } from './../resolvers/Mutation/createDeployment.ts';
import    { createMonitor as Mutation_createMonitor } from './../resolvers/Mutation/createMonitor.ts';
import    { deleteAlertReceiver as Mutation_deleteAlertReceiver } from './../resolvers/Mutation/deleteAlertReceiver.ts';
import    { deleteDeployment as Mutation_deleteDeployment } from './../resolvers/Mutation/deleteDeployment.ts';
import    { deleteMonitor as Mutation_deleteMonitor } from './../resolvers/Mutation/deleteMonitor.ts';
import    { deployVersion as Mutation_deployVersion } from './../resolvers/Mutation/deployVersion.ts';
import    { endSilence as Mutation_endSilence } from './../resolvers/Mutation/endSilence.ts';
import    { infer as Mutation_infer } from './../resolvers/Mutation/infer.ts';
import    { recordActuals as Mutation_recordActuals } from './../resolvers/Mutation/recordActuals.ts';
import    { resolveAlert as Mutation_resolveAlert } from './../resolvers/Mutation/resolveAlert.ts';
import    { rollBackDeployment as Mutation_rollBackDeployment } from './../resolvers/Mutation/rollBackDeployment.ts';
import    { setAlertReceiver as Mutation_setAlertReceiver } from './../resolvers/Mutation/setAlertReceiver.ts';
import    { silenceAlerts as Mutation_silenceAlerts } from './../resolvers/Mutation/silenceAlerts.ts';
import    { splitTraffic as Mutation_splitTraffic } from './../resolvers/Mutation/splitTraffic.ts';
import    { startDeployment as Mutation_startDeployment } from './../resolvers/Mutation/startDeployment.ts';
import    { stopDeployment as Mutation_stopDeployment } from './../resolvers/Mutation/stopDeployment.ts';
import    { testAlertReceiver as Mutation_testAlertReceiver } from './../resolvers/Mutation/testAlertReceiver.ts';
import    { alertChanged as Subscription_alertChanged } from './../resolvers/Subscription/alertChanged.ts';
import    { deploymentChanged as Subscription_deploymentChanged } from './../resolvers/Subscription/deploymentChanged.ts';
import    { deploymentMetrics as Subscription_deploymentMetrics } from './../resolvers/Subscription/deploymentMetrics.ts';
import    { inferenceLogged as Subscription_inferenceLogged } from './../resolvers/Subscription/inferenceLogged.ts';
import    { monitorWindowChanged as Subscription_monitorWindowChanged } from './../resolvers/Subscription/monitorWindowChanged.ts';
import    { replicaLog as Subscription_replicaLog } from './../resolvers/Subscription/replicaLog.ts';
import    { Alert } from './../resolvers/Alert.ts';
import    { AlertEvent } from './../resolvers/AlertEvent.ts';
import    { AlertNotification } from './../resolvers/AlertNotification.ts';
import    { AlertReceiver } from './../resolvers/AlertReceiver.ts';
import    { AlertSuspect } from './../resolvers/AlertSuspect.ts';
import    { CatalogEntry } from './../resolvers/CatalogEntry.ts';
import    { Deployment } from './../resolvers/Deployment.ts';
import    { DeploymentEvent } from './../resolvers/DeploymentEvent.ts';
import    { DeploymentMetrics } from './../resolvers/DeploymentMetrics.ts';
import    { DeploymentMetricsChunk } from './../resolvers/DeploymentMetricsChunk.ts';
import    { DeploymentVersion } from './../resolvers/DeploymentVersion.ts';
import    { FeatureGroup } from './../resolvers/FeatureGroup.ts';
import    { FeatureUse } from './../resolvers/FeatureUse.ts';
import    { FeatureUseRow } from './../resolvers/FeatureUseRow.ts';
import    { FeatureView } from './../resolvers/FeatureView.ts';
import    { Inference } from './../resolvers/Inference.ts';
import    { InferenceEvent } from './../resolvers/InferenceEvent.ts';
import    { ModelVersion } from './../resolvers/ModelVersion.ts';
import    { Monitor } from './../resolvers/Monitor.ts';
import    { MonitorCheck } from './../resolvers/MonitorCheck.ts';
import    { MonitorPoint } from './../resolvers/MonitorPoint.ts';
import    { MonitorReference } from './../resolvers/MonitorReference.ts';
import    { MonitorThreshold } from './../resolvers/MonitorThreshold.ts';
import    { MonitorWindow } from './../resolvers/MonitorWindow.ts';
import    { MonitorWindowEvent } from './../resolvers/MonitorWindowEvent.ts';
import    { MonitoredColumn } from './../resolvers/MonitoredColumn.ts';
import    { Project } from './../resolvers/Project.ts';
import    { Replica } from './../resolvers/Replica.ts';
import    { Silence } from './../resolvers/Silence.ts';
import    { TrafficShare } from './../resolvers/TrafficShare.ts';
import    { WindowMeasurement } from './../resolvers/WindowMeasurement.ts';
    export const resolvers: Resolvers = {
      Query: { alert: Query_alert,deployment: Query_deployment,deploymentVersion: Query_deploymentVersion,inference: Query_inference,monitor: Query_monitor,monitorWindow: Query_monitorWindow },
      Mutation: { acknowledgeAlert: Mutation_acknowledgeAlert,configureDeployment: Mutation_configureDeployment,configureMonitor: Mutation_configureMonitor,createDeployment: Mutation_createDeployment,createMonitor: Mutation_createMonitor,deleteAlertReceiver: Mutation_deleteAlertReceiver,deleteDeployment: Mutation_deleteDeployment,deleteMonitor: Mutation_deleteMonitor,deployVersion: Mutation_deployVersion,endSilence: Mutation_endSilence,infer: Mutation_infer,recordActuals: Mutation_recordActuals,resolveAlert: Mutation_resolveAlert,rollBackDeployment: Mutation_rollBackDeployment,setAlertReceiver: Mutation_setAlertReceiver,silenceAlerts: Mutation_silenceAlerts,splitTraffic: Mutation_splitTraffic,startDeployment: Mutation_startDeployment,stopDeployment: Mutation_stopDeployment,testAlertReceiver: Mutation_testAlertReceiver },
      Subscription: { alertChanged: Subscription_alertChanged,deploymentChanged: Subscription_deploymentChanged,deploymentMetrics: Subscription_deploymentMetrics,inferenceLogged: Subscription_inferenceLogged,monitorWindowChanged: Subscription_monitorWindowChanged,replicaLog: Subscription_replicaLog },
      Alert: Alert,
AlertEvent: AlertEvent,
AlertNotification: AlertNotification,
AlertReceiver: AlertReceiver,
AlertSuspect: AlertSuspect,
CatalogEntry: CatalogEntry,
Deployment: Deployment,
DeploymentEvent: DeploymentEvent,
DeploymentMetrics: DeploymentMetrics,
DeploymentMetricsChunk: DeploymentMetricsChunk,
DeploymentVersion: DeploymentVersion,
FeatureGroup: FeatureGroup,
FeatureUse: FeatureUse,
FeatureUseRow: FeatureUseRow,
FeatureView: FeatureView,
Inference: Inference,
InferenceEvent: InferenceEvent,
ModelVersion: ModelVersion,
Monitor: Monitor,
MonitorCheck: MonitorCheck,
MonitorPoint: MonitorPoint,
MonitorReference: MonitorReference,
MonitorThreshold: MonitorThreshold,
MonitorWindow: MonitorWindow,
MonitorWindowEvent: MonitorWindowEvent,
MonitoredColumn: MonitoredColumn,
Project: Project,
Replica: Replica,
Silence: Silence,
TrafficShare: TrafficShare,
WindowMeasurement: WindowMeasurement
    }