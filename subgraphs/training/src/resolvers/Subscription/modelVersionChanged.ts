import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

const KINDS = ['model:register', 'model:archive', 'model:delete', 'model:set-alias', 'model:remove-alias'];

export const modelVersionChanged: NonNullable<SubscriptionResolvers['modelVersionChanged']> = {
  subscribe: async (_root, { modelId, after }, context) => {
    const { project } = await context.permit('model:read');
    const options = { projectId: project!.id, kinds: KINDS, after, ...(modelId ? { subjectIds: [modelId] } : {}) };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects[0]?.id ?? null;
      return { modelVersionChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
