import { follow } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';

/** Windows, and that there will be some, or none. */
const KINDS = ['monitor:window', 'monitor:ready', 'monitor:fail'];

export const monitorWindowChanged: NonNullable<SubscriptionResolvers['monitorWindowChanged']> = {
  subscribe: async (_root, { monitorId, after }, context) => {
    const { project } = await context.permit('monitor:read');
    const options = { projectId: project!.id, kinds: KINDS, after, ...(monitorId ? { subjectIds: [monitorId] } : {}) };
    return follow(context.journal, options, (item) => {
      const event = item.signal === 'EVENT' ? item.entry : null;
      const subject = event?.subjects[0];
      const subjectId = subject?.kind === 'MonitorWindow' ? subject.id : null;
      return { monitorWindowChanged: { cursor: item.cursor, signal: item.signal, at: item.at, change: event?.change ?? null, subjectId } };
    });
  },
};
