import { asOfJoin, snapshots } from '@hopyard/table';
import type { Context } from '../context.ts';
import type { FeatureGroup } from '../group/feature-group.ts';
import * as groups from '../group/feature-group-store.ts';
import { type FeatureView, groupIdsOf } from './feature-view.ts';
import { joinQueryOf } from './join-query.ts';

/** The join of a view over the newest states of its groups, as SQL for people. */
export const sqlOf = ({ read }: Context, { definition }: FeatureView): Promise<string> =>
  read('feature-view:read', async (tx) => {
    const ids = groupIdsOf(definition);
    // Groups that a view reads are not deleted.
    const found = (await groups.byIds(tx, ids)) as FeatureGroup[];
    const states = await snapshots(
      tx,
      ids.map((tableId) => ({ tableId })),
    );
    return asOfJoin(
      joinQueryOf(
        definition,
        found,
        states.filter((state) => state !== null),
      ),
    ).readable;
  });
