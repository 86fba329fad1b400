export { type EngineClient, engineClient } from './engine-client.ts';
export { createDatasets, type DatasetsParts } from './service.ts';
