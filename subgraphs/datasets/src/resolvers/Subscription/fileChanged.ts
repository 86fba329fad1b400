import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

const KINDS = ['file:upload', 'file:move', 'file:delete', 'program:upload', 'directory:create', 'dataset:create', 'output:write'];

export const fileChanged: NonNullable<SubscriptionResolvers['fileChanged']> = {
  subscribe: async (_root, { after }, context) => {
    const { project } = await context.permit('file:list');
    return follow(context.journal, { projectId: project!.id, kinds: KINDS, after }, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subjectId = event?.subjects.find(({ kind }) => kind === 'File' || kind === 'Directory')?.id ?? null;
      return { fileChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
