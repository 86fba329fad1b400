import { type ErrorCode, PlatformError, unauthenticated } from './errors.ts';
import type { ProofKind, Role, Viewer } from './viewer.ts';

type Rule = {
  /** The rule in one sentence, as pages show it. */
  says: string;
  /** Where it holds: with an active project, or for anyone signed in. */
  scope: 'project' | 'account';
  /** Who may, when a person acts. */
  roles: readonly Role[];
  /** Whether a program may: a program's rights are its own, whatever the role of whoever started it. */
  job: boolean;
  /** What a member who lacks it is told. */
  denial: ErrorCode;
};

const owner = ['DATA_OWNER'] as const;
const builders = ['DATA_OWNER', 'DATA_SCIENTIST'] as const;
const everyone = ['DATA_OWNER', 'DATA_SCIENTIST', 'OBSERVER'] as const;
const nobody = [] as const;

const rule = (roles: readonly Role[], job: boolean, says: string, denial: ErrorCode = 'FORBIDDEN'): Rule => ({
  says,
  scope: 'project',
  roles,
  job,
  denial,
});
const account = (says: string, job = false): Rule => ({ says, scope: 'account', roles: everyone, job, denial: 'FORBIDDEN' });

/** Action × role × kind of proof: the one table that server and pages read. */
export const PERMISSIONS = {
  'account:read': account('Anyone signed in sees who they are', true),
  'account:list-projects': account('Anyone signed in sees the projects that they are a member of'),
  'project:create': account('Anyone signed in creates projects'),

  'project:read': rule(everyone, true, 'Every member sees the project'),
  'project:watch': rule(everyone, false, 'Every member follows changes of the project'),
  'member:list': rule(everyone, false, 'Every member sees the members'),
  'member:add': rule(owner, false, 'Only a Data Owner adds members'),
  'member:change-role': rule(owner, false, 'Only a Data Owner changes roles'),
  'member:remove': rule(owner, false, 'Only a Data Owner removes members'),
  'activity:read': rule(builders, false, 'Data Owners and Data Scientists see what happened in the project'),
  'catalog:read': rule(everyone, true, 'Every member sees what there is in the project'),
  'lineage:read': rule(everyone, true, 'Every member sees what was made from what'),

  'dataset:read': rule(everyone, true, 'Every member sees names and descriptions of datasets'),
  'dataset:create': rule(owner, false, 'Only a Data Owner creates datasets'),
  'file:list': rule(everyone, true, 'Every member sees names, sizes and dates of files'),
  'file:preview': rule(builders, false, 'Data Owners and Data Scientists look inside files'),
  'file:download': rule(owner, false, 'Only a Data Owner copies data out of the project', 'EXPORT_DENIED'),
  'file:upload': rule(owner, false, 'Only a Data Owner copies data into the project', 'IMPORT_DENIED'),
  'file:move': rule(owner, false, 'Only a Data Owner renames and moves data'),
  'file:delete': rule(owner, false, 'Only a Data Owner deletes data'),
  'directory:create': rule(owner, false, 'Only a Data Owner creates directories among data'),
  'file:read-granted': rule(nobody, true, 'Only a program reads files whole, and only those granted to it', 'EXPORT_DENIED'),
  'program:upload': rule(builders, false, 'Data Owners and Data Scientists upload programs to Resources and Jupyter'),
  'program:move': rule(builders, false, 'Data Owners and Data Scientists rename programs in Resources and Jupyter'),
  'program:delete': rule(builders, false, 'Data Owners and Data Scientists delete programs in Resources and Jupyter'),

  'feature-group:read': rule(everyone, true, 'Every member sees names, schemas and commits of feature groups'),
  'feature-group:create': rule(owner, true, 'Only a Data Owner or a program creates feature groups'),
  'feature-group:alter': rule(owner, false, 'Only a Data Owner changes feature groups and deletes their rows'),
  'feature-group:delete': rule(owner, false, 'Only a Data Owner deletes feature groups'),
  'feature-group:insert': rule(owner, true, 'Only a Data Owner or a program copies rows into feature groups', 'IMPORT_DENIED'),
  'feature-group:statistics': rule(builders, true, 'Data Owners, Data Scientists and programs see distributions of features'),
  'feature-group:preview': rule(builders, false, 'Data Owners and Data Scientists look at rows of feature groups'),
  'feature-vector:read': rule(builders, true, 'Data Owners, Data Scientists and programs look up feature vectors'),
  'feature-view:read': rule(everyone, true, 'Every member sees the definitions of feature views'),
  'feature-view:create': rule(builders, true, 'Data Owners, Data Scientists and programs create feature views'),
  'training-dataset:read': rule(everyone, true, 'Every member sees training datasets, their states and certificates'),
  'training-dataset:create': rule(builders, true, 'Data Owners, Data Scientists and programs create training datasets'),
  'training-dataset:preview': rule(builders, false, 'Data Owners and Data Scientists look at rows of training datasets'),
  'feature-data:download': rule(owner, false, 'Only a Data Owner copies rows out of the project', 'EXPORT_DENIED'),
  'feature-data:read': rule(nobody, true, 'Only a program reads rows whole', 'EXPORT_DENIED'),

  'environment:read': rule(everyone, true, 'Every member sees the environments'),
  'environment:create': rule(builders, false, 'Data Owners and Data Scientists create environments'),
  'job:read': rule(everyone, true, 'Every member sees jobs and the states of their executions'),
  'job:create': rule(builders, false, 'Data Owners and Data Scientists create jobs'),
  'job:configure': rule(builders, false, 'Data Owners and Data Scientists change jobs'),
  'job:run': rule(builders, false, 'Data Owners and Data Scientists run programs'),
  'execution:stop': rule(builders, false, 'Data Owners and Data Scientists stop executions'),
  'execution:read-log': rule(builders, false, 'Data Owners and Data Scientists read logs; they may show data'),
  'run:read': rule(everyone, true, 'Every member sees runs and their metrics'),
  'run:write': rule(builders, true, 'Data Owners, Data Scientists and programs record runs'),
  'model:read': rule(everyone, true, 'Every member sees models, their versions and metrics'),
  'model:register': rule(builders, true, 'Data Owners, Data Scientists and programs register model versions'),
  'model:upload': rule(owner, true, 'Only a Data Owner or a program copies files of models into the project', 'IMPORT_DENIED'),
  'model:promote': rule(builders, false, 'Data Owners and Data Scientists set aliases of models'),
  'model:delete': rule(owner, false, 'Only a Data Owner deletes model versions'),
  'model:download': rule(owner, false, 'Only a Data Owner copies models out of the project', 'EXPORT_DENIED'),
  'model:read-files': rule(nobody, true, 'Only a program reads the files of a model', 'EXPORT_DENIED'),

  'deployment:read': rule(everyone, true, 'Every member sees deployments, their versions and states'),
  'deployment:manage': rule(owner, false, 'Only a Data Owner makes, starts, changes, stops and deletes deployments'),
  'deployment:read-log': rule(builders, false, 'Data Owners and Data Scientists read logs of deployments; they may show data'),
  'deployment:infer': rule(builders, true, 'Data Owners, Data Scientists and programs ask deployments for predictions'),
  'inference:read': rule(builders, false, 'Data Owners and Data Scientists look at what was asked and answered'),
  'inference:label': rule(builders, true, 'Data Owners, Data Scientists and programs say what turned out to be true'),
  'monitor:read': rule(everyone, false, 'Every member sees monitors and their verdicts'),
  'monitor:distributions': rule(builders, false, 'Data Owners and Data Scientists see distributions that monitors compare'),
  'monitor:manage': rule(builders, false, 'Data Owners and Data Scientists set monitors up'),
  'alert:read': rule(everyone, false, 'Every member sees alerts'),
  'alert:acknowledge': rule(builders, false, 'Data Owners and Data Scientists acknowledge alerts'),
  'alert:configure': rule(owner, false, 'Only a Data Owner decides where alerts go'),
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof PERMISSIONS;
export const ACTIONS = Object.keys(PERMISSIONS) as Action[];

export type Denial = { action: Action; code: ErrorCode; says: string; whoCan: readonly Role[] };

/** Why a role with a kind of proof may not do an action in a project; null when it may. */
export function denialFor(role: Role | null, proof: ProofKind, action: Action): Denial | null {
  const { scope, roles, job, denial, says } = PERMISSIONS[action] as Rule;
  const because = (code: ErrorCode): Denial => ({ action, code, says, whoCan: roles });
  if (scope === 'project' && role === null) return because('PROJECT_CONTEXT_REQUIRED');
  if (proof === 'JOB') return job ? null : because(denial);
  if (scope === 'account') return null;
  return roles.includes(role as Role) ? null : because(denial);
}

export const isAllowed = ({ project, proof }: Viewer, action: Action): boolean => denialFor(project?.role ?? null, proof.kind, action) === null;

/** What the viewer may do now, for pages. */
export const allowedActions = (viewer: Viewer): Action[] => ACTIONS.filter((action) => isAllowed(viewer, action));

/** Throws what the caller is told when the table says no. */
export function assertAllowed(viewer: Viewer | null, action: Action): asserts viewer is Viewer {
  if (!viewer) throw unauthenticated();
  const denial = denialFor(viewer.project?.role ?? null, viewer.proof.kind, action);
  if (!denial) return;
  const message =
    denial.code === 'PROJECT_CONTEXT_REQUIRED'
      ? 'This needs an active project: use the address /api/projects/<name>/….'
      : `${denial.says}. ${viewer.proof.kind === 'JOB' ? 'This is a program.' : `You are ${ROLE_NAMES[viewer.project?.role ?? 'OBSERVER']} here.`}`;
  throw new PlatformError(denial.code, message, { details: { action } });
}

/** The roles' names as people say them, with their article. */
export const ROLE_NAMES: Record<Role, string> = {
  DATA_OWNER: 'a Data Owner',
  DATA_SCIENTIST: 'a Data Scientist',
  OBSERVER: 'an Observer',
};
