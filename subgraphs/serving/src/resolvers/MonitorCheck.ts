import type { MonitorCheckResolvers } from '../__generated__/types.ts';

export const MonitorCheck: MonitorCheckResolvers = {};
