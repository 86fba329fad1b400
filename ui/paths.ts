const segment = encodeURIComponent;
const query = (values: Record<string, string | undefined>) => {
  const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
};
const filePath = (path: string) => path.split('/').map(segment).join('/');

type Versioned = { readonly name: string; readonly version: number };

/** The tabs of the pages that have some, in order; the first of each has the page's own address. */
export const GROUP_TABS = ['schema', 'commits', 'preview', 'statistics', 'monitoring', 'used-by', 'code'] as const;
export const VIEW_TABS = ['definition', 'sql', 'look-up', 'training', 'code'] as const;
export const TRAINING_TABS = ['splits', 'rows', 'code'] as const;
export const DEPLOYMENT_TABS = ['overview', 'monitoring', 'try', 'calls', 'log'] as const;
export type GroupTab = (typeof GROUP_TABS)[number];
export type ViewTab = (typeof VIEW_TABS)[number];
export type TrainingTab = (typeof TRAINING_TABS)[number];
export type DeploymentTab = (typeof DEPLOYMENT_TABS)[number];

/** The tab that an address names; null when there is none of that name. */
export const tabOf = <T extends string>(tabs: readonly T[], parts: readonly string[] = []): T | null =>
  parts.length > 1 ? null : (tabs.find((tab) => tab === (parts[0] ?? tabs[0])) ?? null);

/** The version that an address names; null when it is no whole number from 1. */
export const versionOf = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

/** Every address of the web app. */
export const paths = {
  home: () => '/',
  signIn: (options: { next?: string | undefined; error?: string | undefined } = {}) => `/sign-in${query(options)}`,
  project: (project: string) => `/p/${segment(project)}`,
  files: (project: string, path = '', options: { file?: string | undefined } = {}) =>
    `/p/${segment(project)}/files${path ? `/${filePath(path)}` : ''}${query(options)}`,
  /** A file or directory by its id, wherever it lies now. */
  entry: (project: string, id: string) => `/p/${segment(project)}/entry/${segment(id)}`,
  features: (project: string, options: { search?: string | undefined } = {}) => `/p/${segment(project)}/features${query({ q: options.search })}`,
  featureGroup: (project: string, group: Versioned, tab: GroupTab = 'schema', options: { at?: string | undefined } = {}) =>
    `/p/${segment(project)}/features/${segment(group.name)}/v/${group.version}${tab === 'schema' ? '' : `/${tab}`}${query(options)}`,
  views: (project: string) => `/p/${segment(project)}/views`,
  featureView: (project: string, view: Versioned, tab: ViewTab = 'definition') =>
    `/p/${segment(project)}/views/${segment(view.name)}/v/${view.version}${tab === 'definition' ? '' : `/${tab}`}`,
  training: (project: string) => `/p/${segment(project)}/training`,
  trainingDataset: (project: string, id: string, tab: TrainingTab = 'splits') =>
    `/p/${segment(project)}/training/${segment(id)}${tab === 'splits' ? '' : `/${tab}`}`,
  members: (project: string) => `/p/${segment(project)}/members`,
  jobs: (project: string) => `/p/${segment(project)}/jobs`,
  job: (project: string, job: string) => `/p/${segment(project)}/jobs/${segment(job)}`,
  run: (project: string, execution: string) => `/p/${segment(project)}/runs/${segment(execution)}`,
  experiments: (project: string) => `/p/${segment(project)}/experiments`,
  experiment: (project: string, experiment: string) => `/p/${segment(project)}/experiments/${segment(experiment)}`,
  compare: (project: string, runs: readonly string[] = []) =>
    `/p/${segment(project)}/compare${runs.length > 0 ? `?runs=${runs.map(segment).join(',')}` : ''}`,
  models: (project: string) => `/p/${segment(project)}/models`,
  model: (project: string, model: string) => `/p/${segment(project)}/models/${segment(model)}`,
  modelVersion: (project: string, model: string, version: number) => `/p/${segment(project)}/models/${segment(model)}/v/${version}`,
  lineage: (project: string, entry: string, options: { of?: string | undefined; column?: string | undefined; impact?: boolean | undefined } = {}) =>
    `/p/${segment(project)}/lineage/${segment(entry)}${query({ of: options.of, column: options.column, impact: options.impact ? 'true' : undefined })}`,
  deployments: (project: string) => `/p/${segment(project)}/deployments`,
  deployment: (project: string, deployment: string, tab: DeploymentTab = 'overview') =>
    `/p/${segment(project)}/deployments/${segment(deployment)}${tab === 'overview' ? '' : `/${tab}`}`,
  retrain: (project: string, deployment: string) => `/p/${segment(project)}/deployments/${segment(deployment)}/retrain`,
  inbox: (project: string) => `/p/${segment(project)}/inbox`,
  alerting: (project: string) => `/p/${segment(project)}/alerting`,
  inference: (project: string, id: string) => `/p/${segment(project)}/inferences/${segment(id)}`,
};

/** Every door of the platform that the web app knocks at. */
export const doors = {
  signIn: '/api/auth/sign-in',
  signOut: '/api/auth/sign-out',
  graphql: (project: string | null) => (project === null ? '/api/graphql' : `/api/projects/${segment(project)}/graphql`),
  file: (project: string, path: string, options: { overwrite?: boolean } = {}) =>
    `/api/projects/${segment(project)}/files/${filePath(path)}${options.overwrite ? '?overwrite=true' : ''}`,
  groupRows: (project: string, group: Versioned) =>
    `/api/projects/${segment(project)}/featurestore/groups/${segment(group.name)}/${group.version}/rows`,
  modelFile: (project: string, model: string, version: number, file: string) =>
    `/api/projects/${segment(project)}/models/${segment(model)}/versions/${version}/files/${filePath(file)}`,
};
