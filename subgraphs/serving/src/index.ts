export type { Picked, Router } from './routing/router.ts';
export { createServing, type ServingParts, type ServingService } from './service.ts';
export type { Delivery } from './alert/notifier.ts';
