import type { InferenceEventResolvers } from '../__generated__/types.ts';

export const InferenceEvent: InferenceEventResolvers = {};
