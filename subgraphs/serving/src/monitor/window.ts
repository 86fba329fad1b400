import type { Measurement } from './monitor.ts';

export type MonitorWindow = {
  id: string;
  monitorId: string;
  number: number;
  state: 'OPEN' | 'CLOSED' | 'TOO_FEW';
  from: Date;
  to: Date;
  firstSequence: number;
  lastSequence: number;
  sampleCount: number;
  labelledCount: number;
  commitId: string | null;
};

/** One metric of one window, for a chart. */
export type Point = Pick<Measurement, 'value' | 'limit' | 'breach'> & { windowId: string };
