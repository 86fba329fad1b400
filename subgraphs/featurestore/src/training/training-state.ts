import type { TrainingState } from './training-dataset.ts';

/** The state machine; the database holds the same. A final state leads nowhere. */
export const TRANSITIONS: Record<TrainingState, readonly TrainingState[]> = { BUILDING: ['READY', 'FAILED'], READY: [], FAILED: [] };
