import type { AlertReceiverResolvers } from '../__generated__/types.ts';

export const AlertReceiver: AlertReceiverResolvers = {
  lastNotification: ({ id }, _args, { loaders }) => loaders.lastNotification.load(id),
};
