export type { Picked, Router } from './routing/router.ts';
export type { InferenceLog } from './inference/inference-log.ts';
export { createServing, type ServingParts, type ServingService } from './service.ts';
export type { Delivery } from './alert/notifier.ts';
export type { Keeping } from './inference/moved-store.ts';
