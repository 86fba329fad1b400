/** What the ONNX Runtime of the model servers takes: up to which version of the file format, and of the operators of each domain. */
export const ONNX_RUNTIME: { irVersion: number; opsets: Readonly<Record<string, number>> } = {
  irVersion: 13,
  opsets: {
    ...{ 'ai.onnx': 26, 'ai.onnx.ml': 5, 'ai.onnx.training': 1, 'ai.onnx.preview.training': 1 },
    ...{ 'com.microsoft': 1, 'com.microsoft.experimental': 1, 'com.microsoft.nchwc': 1, 'com.ms.internal.nhwc': 26, 'org.pytorch.aten': 1 },
  },
};
