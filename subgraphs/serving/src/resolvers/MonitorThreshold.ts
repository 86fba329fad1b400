import type { MonitorThresholdResolvers } from '../__generated__/types.ts';
import { durationOf } from '../duration.ts';

export const MonitorThreshold: MonitorThresholdResolvers = {
  learnt: ({ learnt }) => learnt && { ...learnt, chunkSpan: learnt.chunkSpan === null ? null : durationOf(learnt.chunkSpan) },
};
