import { notFound, PlatformError } from '@hopyard/identity';
import { inodes, moveEntry as move, parentOf, parsePath } from '@hopyard/files';
import type { Context } from '../context.ts';
import { actionFor } from './action-for.ts';
import { datasetAt, findEntry } from './find.ts';
import { orPathInvalid, type PathInvalidOutcome } from './path-outcome.ts';

export type MoveEntryOutcome = { kind: 'moved'; id: string } | { kind: 'path-taken'; id: string } | PathInvalidOutcome;

export const moveEntry = (context: Context, input: { entryId: string; path: string }): Promise<MoveEntryOutcome> =>
  orPathInvalid(input.path, async () => {
    const { inode, dataset } = await findEntry(context, input.entryId);
    const segments = parsePath(input.path);
    const target = await datasetAt(context, segments[0]);
    if (inode.parentId === null) throw new PlatformError('PATH_INVALID', 'The root of a dataset keeps its place.');
    // Programs and data follow other rules, so neither becomes the other by moving.
    if (dataset.kind !== target.kind) throw new PlatformError('PATH_INVALID', 'Data does not move among programs, nor programs among data.');
    return context.write(actionFor('move', dataset.kind), input, async (unit): Promise<MoveEntryOutcome> => {
      const held = await inodes.lock(unit.tx, inode.id);
      if (!held) throw notFound();
      const parent = await parentOf(unit.tx, segments);
      const moved = await move(unit.tx, held, parent, segments.at(-1) as string, context.now());
      if (moved.kind === 'taken') return unit.abort({ kind: 'path-taken', id: moved.id });
      const kind = held.kind === 'FILE' ? 'File' : 'Directory';
      await unit.append({ kind: 'file:move', change: 'UPDATED', subjects: [{ kind, id: held.id }], facts: { path: segments.join('/') } });
      return { kind: 'moved', id: held.id };
    });
  });
