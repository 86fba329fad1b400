/** A model in ONNX that takes `x` (FP32, any × 3) and gives `y` (FP32, any × 1). */
export const LINEAR = Buffer.from(
  'CA0SCHNrbDJvbm54GgYxLjE5LjE6cAoRCgF4CgF3EgF5IgZNYXRNdWwSAWcqFwgDCAEQASIMzczMPc3MTD6amZk+QgF3WhQKAXgSDwoNCAESCQoDEgFuCgIIA1oTCgF3Eg4KDAgBEggKAggDCgIIAWIUCgF5Eg8KDQgBEgkKAxIBbgoCCAFCBAoAEBE=',
  'base64',
);
