import type { Context } from '../context.ts';
import { required } from '@hopyard/subgraph';
import { isId } from '@hopyard/inference';
import { type InferOutcome, infer } from './infer.ts';

type Rows = { deploymentId: string; rows: readonly unknown[]; id?: string | null | undefined };

/** A call in rows. */
export async function inferRows(context: Context, { deploymentId, rows, id = null }: Rows): Promise<InferOutcome> {
  await context.permit('deployment:infer');
  const { name } = await required(context.loaders.deployment.load(deploymentId));
  const fault = id !== null && !isId(id) ? { path: ['id'], message: 'is no text of 1 to 128 printable characters' } : null;
  return infer(context, { name, wait: true }, fault ? { faults: [fault] } : { id, given: { rows }, outputs: null });
}
