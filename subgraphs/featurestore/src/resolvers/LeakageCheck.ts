import { required } from '@hopyard/subgraph';
import type { LeakageCheckResolvers } from '../__generated__/types.ts';
import { durationOf } from '../view/duration.ts';

const duration = (seconds: number | null) => (seconds === null ? null : durationOf(seconds));

export const LeakageCheck: LeakageCheckResolvers = {
  featureGroup: ({ featureGroupId }, _args, { loaders }) => required(loaders.featureGroup.load(featureGroupId)),
  smallestMargin: ({ smallestMarginSeconds }) => duration(smallestMarginSeconds),
  largestAge: ({ largestAgeSeconds }) => duration(largestAgeSeconds),
};
