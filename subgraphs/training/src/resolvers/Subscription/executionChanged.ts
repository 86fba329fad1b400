import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const executionChanged: NonNullable<SubscriptionResolvers['executionChanged']> = {
  subscribe: async (_root, { jobId, after }, context) => {
    const { project } = await context.permit('job:read');
    const options = { projectId: project!.id, kinds: ['job:run', 'execution:'], after, ...(jobId ? { subjectIds: [jobId] } : {}) };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { executionChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
