import type { WindowMeasurementResolvers } from '../__generated__/types.ts';

export const WindowMeasurement: WindowMeasurementResolvers = {};
