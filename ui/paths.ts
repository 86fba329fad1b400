const segment = encodeURIComponent;
const query = (values: Record<string, string | undefined>) => {
  const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
};
const filePath = (path: string) => path.split('/').map(segment).join('/');

/** Every address of the web app. */
export const paths = {
  home: () => '/',
  signIn: (options: { next?: string | undefined; error?: string | undefined } = {}) => `/sign-in${query(options)}`,
  project: (project: string) => `/p/${segment(project)}`,
  files: (project: string, path = '', options: { file?: string | undefined } = {}) =>
    `/p/${segment(project)}/files${path ? `/${filePath(path)}` : ''}${query(options)}`,
  members: (project: string) => `/p/${segment(project)}/members`,
  jobs: (project: string) => `/p/${segment(project)}/jobs`,
  job: (project: string, job: string) => `/p/${segment(project)}/jobs/${segment(job)}`,
  run: (project: string, execution: string) => `/p/${segment(project)}/runs/${segment(execution)}`,
  trainingDataset: (project: string, id: string) => `/p/${segment(project)}/training/${segment(id)}`,
  experiments: (project: string) => `/p/${segment(project)}/experiments`,
  experiment: (project: string, experiment: string) => `/p/${segment(project)}/experiments/${segment(experiment)}`,
  compare: (project: string, runs: readonly string[] = []) =>
    `/p/${segment(project)}/compare${runs.length > 0 ? `?runs=${runs.map(segment).join(',')}` : ''}`,
  models: (project: string) => `/p/${segment(project)}/models`,
  model: (project: string, model: string) => `/p/${segment(project)}/models/${segment(model)}`,
  modelVersion: (project: string, model: string, version: number) => `/p/${segment(project)}/models/${segment(model)}/v/${version}`,
};

/** Every door of the platform that the web app knocks at. */
export const doors = {
  signIn: '/api/auth/sign-in',
  signOut: '/api/auth/sign-out',
  graphql: (project: string | null) => (project === null ? '/api/graphql' : `/api/projects/${segment(project)}/graphql`),
  file: (project: string, path: string, options: { overwrite?: boolean } = {}) =>
    `/api/projects/${segment(project)}/files/${filePath(path)}${options.overwrite ? '?overwrite=true' : ''}`,
  modelFile: (project: string, model: string, version: number, file: string) =>
    `/api/projects/${segment(project)}/models/${segment(model)}/versions/${version}/files/${filePath(file)}`,
};
