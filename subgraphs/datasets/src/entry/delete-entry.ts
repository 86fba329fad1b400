import { notFound, PlatformError } from '@hopyard/identity';
import { deleteEntry as remove, inodes } from '@hopyard/files';
import type { Context } from '../context.ts';
import { actionFor } from './action-for.ts';
import { findEntry } from './find.ts';
import { orPathInvalid, type PathInvalidOutcome } from './path-outcome.ts';

export type DeleteEntryOutcome = { kind: 'deleted'; id: string } | PathInvalidOutcome;

export async function deleteEntry(context: Context, input: { entryId: string }): Promise<DeleteEntryOutcome> {
  const { inode, dataset } = await findEntry(context, input.entryId);
  const path = (await context.loaders.path.load(inode.id)) ?? inode.name;
  return orPathInvalid(path, async () => {
    if (inode.parentId === null) throw new PlatformError('PATH_INVALID', `"${path}" is the root of its dataset and stays.`);
    return context.write(actionFor('delete', dataset.kind), input, async (unit): Promise<DeleteEntryOutcome> => {
      const held = await inodes.lock(unit.tx, inode.id);
      if (!held) throw notFound();
      const gone = await remove(unit.tx, held);
      const kind = held.kind === 'FILE' ? 'File' : 'Directory';
      await unit.append({ kind: 'file:delete', change: 'DELETED', subjects: [{ kind, id: held.id }], facts: { path, entries: gone.length } });
      return { kind: 'deleted', id: held.id };
    });
  });
}
