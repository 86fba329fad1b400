import { type Action, notFound } from '@hopyard/identity';
import { formatOffsets, parseOffsets } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { head } from '../monitor/label-store.ts';

/** Where a follower stands in the log of a deployment. */
export type Place = {
  /** The number of the last call that it has. */
  next: number;
  cursor(): string;
  /** Once: whether the log does not reach its cursor, which was taken before the database was restored. It goes on at the end then. */
  isBeyond(): Promise<boolean>;
};

/** Where a cursor says, or at the end of the log. Asks for the right to follow it. */
export async function openPlace(context: Context, action: Action, deploymentId: string, after: string | null | undefined): Promise<Place> {
  await context.permit(action);
  if (!(await context.loaders.deployment.load(deploymentId))) throw notFound();
  const end = async () => (await context.read(action, (tx) => head(tx, deploymentId))).calls;
  const last = await end();
  let beyond = false;
  const place: Place = {
    next: after ? Number(parseOffsets(after)[deploymentId] ?? 0) : last,
    cursor: () => formatOffsets({ [deploymentId]: String(place.next) }),
    async isBeyond() {
      if (!beyond) return false;
      beyond = false;
      place.next = await end();
      return true;
    },
  };
  beyond = place.next > last;
  return place;
}
