import { notFound, PlatformError } from '@hopyard/identity';
import { type Inode, inodes, type Segments } from '@hopyard/files';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';

/** A file whose bytes may leave for the one who asks: a person who may take data out, or a program that was granted it. */
export async function readableFile(context: Context, segments: Segments): Promise<Inode> {
  const { viewer } = context;
  if (viewer?.proof.kind !== 'JOB') {
    const viewer = await context.permit('file:download');
    const file = await context.read('file:download', (tx) => inodes.byPath(tx, segments));
    if (file?.kind !== 'FILE') throw notFound();
    // A Data Owner who takes data out leaves a trace.
    await context.write('file:download', {}, async (unit) => {
      await unit.append({
        kind: 'file:download',
        change: 'UPDATED',
        subjects: [{ kind: 'File', id: file.id }],
        facts: { path: segments.join('/'), by: viewer.user.username },
      });
      return { kind: 'journaled' };
    });
    return file;
  }
  const { executionId } = viewer.proof;
  return context.read('file:read-granted', async (tx) => {
    const file = await inodes.byPath(tx, segments);
    if (file?.kind !== 'FILE') throw notFound();
    const [row] = await tx.execute<{ granted: boolean }>(sql`select training.is_granted(${executionId}, ${file.id}) as granted`);
    if (row?.granted) return file;
    throw new PlatformError('FORBIDDEN', `This execution was not granted ${segments.join('/')}. Add it to what the job reads.`);
  });
}
