export { type Columns, columnsOf } from './columns.ts';
export { type Complain, DATATYPES, type Datatype, type Elements, NotText, elementsOf, isFloat } from './elements.ts';
export {
  HEADER,
  type Encoded,
  type InferRequest,
  type InferResponse,
  decodeRequest,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  isId,
  selection,
} from './messages.ts';
export { type Fault, Faults, type Tensor, type TensorSpec, checkTensors, elementCount, saying, shapeText } from './tensors.ts';
