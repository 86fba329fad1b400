import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

/** What lives inside something else and has no id of its own. */
const EMBEDDED = [
  'Viewer',
  'Authentication',
  'Platform',
  'PageInfo',
  'SandboxStatus',
  'Resources',
  'StateChange',
  'LogSlice',
  'LogLine',
  'LogChunk',
  'Activity',
  'LineageStep',
  'Parameter',
  'Metric',
  'MetricSeries',
  'MetricPoint',
  'MetricChunk',
  'MetricSegment',
  'Column',
  'RowsPreview',
  'TextPreview',
  'PreviewFailed',
  'ActivityEvent',
  'ExecutionEvent',
  'EnvironmentEvent',
  'FileEvent',
  'RunEvent',
  'ModelVersionEvent',
  'ModelAlias',
  'ModelFile',
  'ModelTensor',
  'ModelMetric',
  'FeatureImportance',
  ...['Membership', 'Activity', 'CatalogEntry', 'Dataset', 'FileEntry', 'Environment', 'Job', 'Execution', 'Experiment', 'Run'].flatMap((of) => [
    `${of}Connection`,
    `${of}Edge`,
  ]),
  ...['Model', 'ModelVersion'].flatMap((of) => [`${of}Connection`, `${of}Edge`]),
];

/** Everything with an id is one entity, whoever asked for it: a state that a feed brings shows wherever it stands. */
export const cacheRules: CacheExchangeOpts = { keys: Object.fromEntries(EMBEDDED.map((type) => [type, () => null])) };
