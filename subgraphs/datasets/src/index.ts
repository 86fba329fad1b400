export { createDatasets, type DatasetsParts } from './service.ts';
