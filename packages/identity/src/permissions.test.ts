import { expect, test } from 'vitest';
import { type Action, ACTIONS, assertAllowed, denialFor, PERMISSIONS } from './permissions.ts';
import type { ProofKind, Role, Viewer } from './viewer.ts';

// Written by hand from the rules of the design, never derived from the table: who, by which proof, may do what.
const OWNER = ['DATA_OWNER', 'SESSION'] as const;
const SCIENTIST = ['DATA_SCIENTIST', 'SESSION'] as const;
const OBSERVER = ['OBSERVER', 'SESSION'] as const;
/** A program that a Data Owner started: it is not the Data Owner. */
const OWNERS_PROGRAM = ['DATA_OWNER', 'JOB'] as const;
const SCIENTISTS_PROGRAM = ['DATA_SCIENTIST', 'JOB'] as const;
const NOBODY_HERE = [null, 'SESSION'] as const;

const ORACLE: [who: readonly [Role | null, ProofKind], action: Action, answer: string][] = [
  [OWNER, 'member:add', 'yes'],
  [OWNER, 'member:change-role', 'yes'],
  [OWNER, 'member:remove', 'yes'],
  [SCIENTIST, 'member:add', 'FORBIDDEN'],
  [SCIENTIST, 'member:change-role', 'FORBIDDEN'],
  [SCIENTIST, 'member:remove', 'FORBIDDEN'],
  [OBSERVER, 'member:add', 'FORBIDDEN'],
  [OWNERS_PROGRAM, 'member:add', 'FORBIDDEN'],
  [OWNERS_PROGRAM, 'member:change-role', 'FORBIDDEN'],
  [OBSERVER, 'member:list', 'yes'],

  // No data out: by no role but the Data Owner's, and never by a program.
  [OWNER, 'file:download', 'yes'],
  [SCIENTIST, 'file:download', 'EXPORT_DENIED'],
  [OBSERVER, 'file:download', 'EXPORT_DENIED'],
  [OWNERS_PROGRAM, 'file:download', 'EXPORT_DENIED'],
  [SCIENTISTS_PROGRAM, 'file:download', 'EXPORT_DENIED'],
  // No data in.
  [OWNER, 'file:upload', 'yes'],
  [SCIENTIST, 'file:upload', 'IMPORT_DENIED'],
  [OBSERVER, 'file:upload', 'IMPORT_DENIED'],
  [OWNERS_PROGRAM, 'file:upload', 'IMPORT_DENIED'],
  // Programs into Resources and Jupyter.
  [SCIENTIST, 'program:upload', 'yes'],
  [OWNER, 'program:upload', 'yes'],
  [OBSERVER, 'program:upload', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'program:upload', 'FORBIDDEN'],
  [SCIENTIST, 'dataset:create', 'FORBIDDEN'],
  [SCIENTIST, 'directory:create', 'FORBIDDEN'],
  [SCIENTIST, 'file:delete', 'FORBIDDEN'],
  [SCIENTIST, 'file:move', 'FORBIDDEN'],
  [OWNER, 'dataset:create', 'yes'],

  // What a program reads is granted to it, not to the person.
  [SCIENTISTS_PROGRAM, 'file:read-granted', 'yes'],
  [SCIENTIST, 'file:read-granted', 'EXPORT_DENIED'],
  [OWNER, 'file:read-granted', 'EXPORT_DENIED'],
  [SCIENTISTS_PROGRAM, 'run:write', 'yes'],
  [OWNERS_PROGRAM, 'job:run', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'job:create', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'environment:create', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'project:create', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'account:list-projects', 'FORBIDDEN'],

  // Data Scientists run programs.
  [SCIENTIST, 'job:create', 'yes'],
  [SCIENTIST, 'job:run', 'yes'],
  [SCIENTIST, 'execution:stop', 'yes'],
  [SCIENTIST, 'execution:read-log', 'yes'],
  [SCIENTIST, 'file:preview', 'yes'],

  // Features: programs write them, Data Scientists compute on them, Data Owners alone move rows across the wall.
  [OWNER, 'feature-group:create', 'yes'],
  [SCIENTISTS_PROGRAM, 'feature-group:create', 'yes'],
  [SCIENTIST, 'feature-group:create', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'feature-group:alter', 'FORBIDDEN'],
  [OWNERS_PROGRAM, 'feature-group:delete', 'FORBIDDEN'],
  [SCIENTIST, 'feature-group:delete', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'feature-group:insert', 'yes'],
  [SCIENTIST, 'feature-group:insert', 'IMPORT_DENIED'],
  [OWNER, 'feature-group:insert', 'yes'],
  [SCIENTIST, 'feature-group:preview', 'yes'],
  [SCIENTIST, 'feature-group:statistics', 'yes'],
  [SCIENTIST, 'feature-data:download', 'EXPORT_DENIED'],
  [SCIENTISTS_PROGRAM, 'feature-data:download', 'EXPORT_DENIED'],
  [OWNER, 'feature-data:download', 'yes'],
  [SCIENTISTS_PROGRAM, 'feature-data:read', 'yes'],
  [SCIENTIST, 'feature-data:read', 'EXPORT_DENIED'],
  [SCIENTISTS_PROGRAM, 'training-dataset:create', 'yes'],
  [SCIENTIST, 'training-dataset:create', 'yes'],
  [SCIENTISTS_PROGRAM, 'model:register', 'yes'],
  [SCIENTIST, 'model:register', 'yes'],
  // A model holds what it was trained on: its files cross the wall like data.
  [OWNER, 'model:upload', 'yes'],
  [SCIENTIST, 'model:upload', 'IMPORT_DENIED'],
  [OBSERVER, 'model:upload', 'IMPORT_DENIED'],
  [SCIENTISTS_PROGRAM, 'model:upload', 'yes'],
  [OWNER, 'model:download', 'yes'],
  [SCIENTIST, 'model:download', 'EXPORT_DENIED'],
  [SCIENTISTS_PROGRAM, 'model:download', 'EXPORT_DENIED'],
  [OWNER, 'model:read-files', 'EXPORT_DENIED'],
  [SCIENTIST, 'model:promote', 'yes'],
  [SCIENTISTS_PROGRAM, 'model:promote', 'FORBIDDEN'],
  [OBSERVER, 'model:promote', 'FORBIDDEN'],
  [OWNER, 'model:delete', 'yes'],
  [SCIENTIST, 'model:delete', 'FORBIDDEN'],
  [OWNERS_PROGRAM, 'model:delete', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'model:read-files', 'yes'],
  [OBSERVER, 'feature-group:read', 'yes'],
  [OBSERVER, 'feature-group:statistics', 'FORBIDDEN'],
  [OBSERVER, 'feature-group:preview', 'FORBIDDEN'],
  [OBSERVER, 'feature-vector:read', 'FORBIDDEN'],
  [OBSERVER, 'training-dataset:preview', 'FORBIDDEN'],
  [OBSERVER, 'training-dataset:read', 'yes'],
  [OBSERVER, 'model:read', 'yes'],
  [OBSERVER, 'model:register', 'FORBIDDEN'],

  // Deployments: Data Owners run them, Data Scientists and programs ask them. What was asked and answered is data.
  [OBSERVER, 'deployment:read', 'yes'],
  [SCIENTISTS_PROGRAM, 'deployment:read', 'yes'],
  [OWNER, 'deployment:manage', 'yes'],
  [SCIENTIST, 'deployment:manage', 'FORBIDDEN'],
  [OBSERVER, 'deployment:manage', 'FORBIDDEN'],
  [OWNERS_PROGRAM, 'deployment:manage', 'FORBIDDEN'],
  [SCIENTIST, 'deployment:read-log', 'yes'],
  [OBSERVER, 'deployment:read-log', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'deployment:read-log', 'FORBIDDEN'],
  [SCIENTIST, 'deployment:infer', 'yes'],
  [SCIENTISTS_PROGRAM, 'deployment:infer', 'yes'],
  [OBSERVER, 'deployment:infer', 'FORBIDDEN'],
  [SCIENTIST, 'inference:read', 'yes'],
  [OBSERVER, 'inference:read', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'inference:read', 'FORBIDDEN'],
  [SCIENTIST, 'inference:label', 'yes'],
  [SCIENTISTS_PROGRAM, 'inference:label', 'yes'],
  [OBSERVER, 'inference:label', 'FORBIDDEN'],
  // Verdicts are for all; what they rest on shows data.
  [OBSERVER, 'monitor:read', 'yes'],
  [SCIENTIST, 'monitor:distributions', 'yes'],
  [OBSERVER, 'monitor:distributions', 'FORBIDDEN'],
  [SCIENTIST, 'monitor:manage', 'yes'],
  [OBSERVER, 'monitor:manage', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'monitor:manage', 'FORBIDDEN'],
  [OBSERVER, 'alert:read', 'yes'],
  [SCIENTIST, 'alert:acknowledge', 'yes'],
  [OBSERVER, 'alert:acknowledge', 'FORBIDDEN'],
  [OWNER, 'alert:configure', 'yes'],
  [SCIENTIST, 'alert:configure', 'FORBIDDEN'],
  [SCIENTISTS_PROGRAM, 'alert:acknowledge', 'FORBIDDEN'],

  // Observers: names, states, metrics; no rows and no logs.
  [OBSERVER, 'job:read', 'yes'],
  [OBSERVER, 'run:read', 'yes'],
  [OBSERVER, 'dataset:read', 'yes'],
  [OBSERVER, 'file:preview', 'FORBIDDEN'],
  [OBSERVER, 'execution:read-log', 'FORBIDDEN'],
  [OBSERVER, 'activity:read', 'FORBIDDEN'],
  [OBSERVER, 'job:run', 'FORBIDDEN'],
  [OBSERVER, 'run:write', 'FORBIDDEN'],

  // There is no role outside a project.
  [NOBODY_HERE, 'file:list', 'PROJECT_CONTEXT_REQUIRED'],
  [NOBODY_HERE, 'member:add', 'PROJECT_CONTEXT_REQUIRED'],
  [NOBODY_HERE, 'project:create', 'yes'],
  [NOBODY_HERE, 'account:list-projects', 'yes'],
];

test.each(ORACLE)('%s asking for %s is answered %s', ([role, proof], action, answer) => {
  expect(denialFor(role, proof, action)?.code ?? 'yes').toBe(answer);
});

test('the oracle is large enough to be worth something', () => {
  expect(ORACLE.length).toBeGreaterThanOrEqual(40);
});

test('a Data Owner may whatever a Data Scientist may, and a Data Scientist whatever an Observer may', () => {
  for (const action of ACTIONS) {
    const may = (role: Role) => denialFor(role, 'SESSION', action) === null;
    if (may('OBSERVER')) expect(may('DATA_SCIENTIST'), action).toBe(true);
    if (may('DATA_SCIENTIST')) expect(may('DATA_OWNER'), action).toBe(true);
  }
});

test('who started a program changes nothing about what it may', () => {
  for (const action of ACTIONS) {
    expect(denialFor('DATA_OWNER', 'JOB', action)?.code).toBe(denialFor('DATA_SCIENTIST', 'JOB', action)?.code);
  }
});

test('every rule is a sentence that a page can show', () => {
  for (const action of ACTIONS) expect(PERMISSIONS[action].says, action).toMatch(/^[A-Z].*[^.]$/);
});

test('a refusal says the rule and the role, and a stranger is asked to sign in', () => {
  const viewer: Viewer = {
    user: { id: 'u', username: 'u@example.org', name: 'U', administrator: false },
    proof: { kind: 'SESSION', sessionId: 's' },
    project: { id: 'p', name: 'p', role: 'DATA_SCIENTIST' },
  };
  expect(() => assertAllowed(viewer, 'file:download')).toThrow('Only a Data Owner copies data out of the project. You are a Data Scientist here.');
  expect(() => assertAllowed(null, 'file:download')).toThrow('Sign in first.');
});
