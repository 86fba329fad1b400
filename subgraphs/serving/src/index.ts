export { createServing, type ServingParts } from './service.ts';
