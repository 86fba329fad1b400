export { createFeaturestore, type FeaturestoreParts } from './service.ts';
