import { required } from '@hopyard/subgraph';
import type { AlertNotificationResolvers } from '../__generated__/types.ts';

export const AlertNotification: AlertNotificationResolvers = {
  at: ({ createdAt }) => createdAt,
  receiver: ({ receiverId }, _args, { loaders }) => required(loaders.receiver.load(receiverId)),
  alert: ({ alertId }, _args, { loaders }) => (alertId ? loaders.alert.load(alertId) : null),
};
