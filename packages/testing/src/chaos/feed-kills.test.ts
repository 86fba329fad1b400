import { expect, test } from 'vitest';
import { feedKills } from './feed-kills.ts';

// With the platform in one process the kill of the gateway is one of all subgraphs too; `npm run chaos` kills each by itself.
test('every feed goes on behind its cursor when gateway, subgraphs, model server and PostgreSQL are killed: no gap, no repeat', async () => {
  const { told } = await feedKills({ topology: 'in-process', targets: ['gateway', 'model server', 'postgres'], log: () => {} });
  expect(Object.keys(told).toSorted()).toEqual([
    ...[
      'activity',
      'alertChanged',
      'deploymentChanged',
      'deploymentMetrics',
      'executionChanged',
      'executionLog',
      'featureGroupChanged',
      'fileChanged',
    ],
    ...['inferenceLogged', 'metricPoints', 'modelVersionChanged', 'monitorWindowChanged', 'replicaLog', 'runChanged', 'trainingDatasetChanged'],
  ]);
}, 300_000);
