import { createDirectory as create, inodes, parentOf, parsePath } from '@hopyard/files';
import type { Context } from '../context.ts';
import { actionFor } from './action-for.ts';
import { datasetAt } from './find.ts';
import { orPathInvalid, type PathInvalidOutcome } from './path-outcome.ts';

export type CreateDirectoryOutcome = { kind: 'created'; id: string } | { kind: 'path-taken'; id: string } | PathInvalidOutcome;

export const createDirectory = (
  context: Context,
  input: { path: string; idempotencyKey?: string | null | undefined },
): Promise<CreateDirectoryOutcome> =>
  orPathInvalid(input.path, async () => {
    const segments = parsePath(input.path);
    const dataset = await datasetAt(context, segments[0]);
    return context.write(actionFor('create-directory', dataset.kind), input, async (unit): Promise<CreateDirectoryOutcome> => {
      const parent = await parentOf(unit.tx, segments);
      const name = segments.at(-1) as string;
      const taken = await inodes.childNamed(unit.tx, parent.id, name);
      if (taken) return unit.abort({ kind: 'path-taken', id: taken.id });
      const id = await create(unit.tx, parent, name, { createdAt: context.now(), createdBy: unit.viewer.user.id });
      if (!id) return unit.abort({ kind: 'path-invalid', path: input.path, message: `Somebody else made "${name}" at this very moment.` });
      await unit.append({ kind: 'directory:create', change: 'CREATED', subjects: [{ kind: 'Directory', id }], facts: { path: segments.join('/') } });
      return { kind: 'created', id };
    });
  });
