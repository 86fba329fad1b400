import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const environmentChanged: NonNullable<SubscriptionResolvers['environmentChanged']> = {
  subscribe: async (_root, { after }, context) => {
    const { project } = await context.permit('environment:read');
    return follow(context.journal, { projectId: project!.id, kinds: ['environment:'], after }, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { environmentChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
