import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const activity: NonNullable<SubscriptionResolvers['activity']> = {
  subscribe: async (_root, { after }, context) => {
    const { project } = await context.permit('activity:read');
    return follow(context.journal, { projectId: project!.id, after }, (item) => ({
      activity: { cursor: item.cursor, signal: item.signal, at: item.at, activity: item.signal === 'EVENT' ? item.entry : null },
    }));
  },
};
