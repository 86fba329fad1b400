import type { MonitorThresholdResolvers } from '../__generated__/types.ts';
import { durationOf } from '../monitor/monitor-input.ts';

export const MonitorThreshold: MonitorThresholdResolvers = {
  learnt: ({ learnt }) => learnt && { ...learnt, chunkSpan: learnt.chunkSpan === null ? null : durationOf(learnt.chunkSpan) },
};
