import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const featureGroupChanged: NonNullable<SubscriptionResolvers['featureGroupChanged']> = {
  subscribe: async (_root, { featureGroupId, after }, context) => {
    const { project } = await context.permit('feature-group:read');
    const options = { projectId: project!.id, kinds: ['feature-group:'], after, ...(featureGroupId ? { subjectIds: [featureGroupId] } : {}) };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { featureGroupChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
