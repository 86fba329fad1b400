export { DATATYPES, type Datatype, type Elements, NotText, isFloat } from './elements.ts';
export {
  HEADER,
  type Encoded,
  type InferRequest,
  type InferResponse,
  decodeRequest,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  selection,
} from './messages.ts';
export { type Fault, Faults, type Tensor, type TensorSpec, checkTensors, elementCount, saying, shapeText } from './tensors.ts';
