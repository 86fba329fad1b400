import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const deploymentChanged: NonNullable<SubscriptionResolvers['deploymentChanged']> = {
  subscribe: async (_root, { deploymentId, after }, context) => {
    const { project } = await context.permit('deployment:read');
    const options = { projectId: project!.id, kinds: ['deployment:'], after, ...(deploymentId ? { subjectIds: [deploymentId] } : {}) };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { deploymentChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
