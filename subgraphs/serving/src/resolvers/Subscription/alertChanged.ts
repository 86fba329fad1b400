import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const alertChanged: NonNullable<SubscriptionResolvers['alertChanged']> = {
  subscribe: async (_root, { subjectId, after }, context) => {
    const { project } = await context.permit('alert:read');
    const options = {
      projectId: project!.id,
      kinds: ['alert:raise', 'alert:acknowledge', 'alert:resolve'],
      after,
      ...(subjectId ? { subjectIds: [subjectId] } : {}),
    };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { alertChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
