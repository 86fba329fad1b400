import type { ModelFormat } from '@/graphql/__generated__/graphql.ts';

/** Formats as people call them. */
export const FORMATS: Record<ModelFormat, string> = { ONNX: 'ONNX', SKLEARN: 'skops', PYTHON: 'Python predictor' };
