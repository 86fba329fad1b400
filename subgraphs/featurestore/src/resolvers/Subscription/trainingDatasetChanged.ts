import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

export const trainingDatasetChanged: NonNullable<SubscriptionResolvers['trainingDatasetChanged']> = {
  subscribe: async (_root, { trainingDatasetId, after }, context) => {
    const { project } = await context.permit('training-dataset:read');
    const options = {
      projectId: project!.id,
      kinds: ['training-dataset:'],
      after,
      ...(trainingDatasetId ? { subjectIds: [trainingDatasetId] } : {}),
    };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { trainingDatasetChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
