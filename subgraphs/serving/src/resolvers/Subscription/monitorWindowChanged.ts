import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const monitorWindowChanged: NonNullable<SubscriptionResolvers['monitorWindowChanged']> = {
  subscribe: async (_root, { monitorId, after }, context) => {
    const { project } = await context.permit('monitor:read');
    const options = { projectId: project!.id, kinds: ['monitor:window'], after, ...(monitorId ? { subjectIds: [monitorId] } : {}) };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { monitorWindowChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
