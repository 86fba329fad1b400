import type { MonitoredColumnResolvers } from '../__generated__/types.ts';

export const MonitoredColumn: MonitoredColumnResolvers = {
  numeric: ({ kind }) => kind === 'number',
};
