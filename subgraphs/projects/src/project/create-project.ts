import { createDataset } from '@hopyard/files';
import { description, newId, parseInput, resourceName } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as memberships from '../member/membership-store.ts';
import * as projects from './project-store.ts';

const Input = z.object({ name: resourceName, description, idempotencyKey: z.string().nullish() });

export type CreateProjectOutcome =
  | { kind: 'created'; id: string }
  | { kind: 'name-taken'; name: string }
  | { kind: 'invalid'; fields: { path: string[]; message: string }[] };

/** Datasets that every project has, for programs: a Data Scientist uploads to these and no others. */
const PROGRAM_DATASETS = [
  { name: 'Resources', description: 'Programs that jobs run.' },
  { name: 'Jupyter', description: 'Notebooks.' },
];

export async function createProject(context: Context, input: unknown): Promise<CreateProjectOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { name, description } = parsed.value;
  return context.write('project:create', parsed.value, async (unit): Promise<CreateProjectOutcome> => {
    const { tx, viewer } = unit;
    const id = newId();
    const createdAt = context.now();
    await unit.enter(id);
    const inserted = await projects.insert(tx, { id, name, description, createdAt, createdBy: viewer.user.id });
    if (!inserted) return unit.abort({ kind: 'name-taken', name });
    await memberships.insert(tx, { projectId: id, id: newId(), userId: viewer.user.id, role: 'DATA_OWNER', createdAt });
    for (const dataset of PROGRAM_DATASETS) {
      await createDataset(tx, { ...dataset, kind: 'PROGRAMS', createdAt, createdBy: viewer.user.id });
    }
    await unit.append({ kind: 'project:create', change: 'CREATED', subjects: [{ kind: 'Project', id }], facts: { name } });
    return { kind: 'created', id };
  });
}
