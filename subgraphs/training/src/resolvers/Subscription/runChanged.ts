import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const runChanged: NonNullable<SubscriptionResolvers['runChanged']> = {
  subscribe: async (_root, { experimentId, after }, context) => {
    const { project } = await context.permit('run:read');
    const options = { projectId: project!.id, kinds: ['run:'], after, ...(experimentId ? { subjectIds: [experimentId] } : {}) };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { runChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
