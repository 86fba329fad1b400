import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import {
  type Encoded,
  Faults,
  HEADER,
  type InferRequest,
  NotText,
  checkTensors,
  decodeRequest,
  encodeResponse,
  saying,
  selection,
} from '@hopyard/inference';
import { type OnnxModel, loadOnnx } from './onnx-model.ts';
import type { ServerSettings } from './settings.ts';

// A model server: one ONNX model behind the Open Inference Protocol on a Unix socket, alone in a sandbox. It listens once it
// can answer: whoever can connect finds it ready.

const settings = JSON.parse(process.argv[2]!) as ServerSettings;
const { inputs, outputs } = settings;
const outputNames = outputs.map(({ name }) => name);

/** The caller's fault, not the model's. */
class BadRequest extends Error {}

async function infer(asked: OnnxModel, request: InferRequest): Promise<Encoded> {
  const faults = new Faults();
  checkTensors(request.inputs, inputs, ['inputs'], faults);
  if (faults.list.length > 0) throw new BadRequest(saying(faults.list));
  const { pick, binary } = selection(request);
  const results = pick(await asked.run(request.inputs, outputNames));
  return encodeResponse({ modelName: 'model', modelVersion: null, id: request.id, parameters: {}, outputs: results }, binary);
}

function decoded(message: Encoded): InferRequest {
  const request = decodeRequest(message);
  if ('faults' in request) throw new BadRequest(saying(request.faults));
  return request;
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const route = `${request.method} ${request.url}`;
  switch (route) {
    case 'GET /v2/health/live':
      return send(response, 200, JSON.stringify({ live: true }));
    case 'GET /v2/health/ready':
    case 'GET /v2/models/model/ready':
      return send(response, 200, JSON.stringify({ ready: true }));
    case 'GET /v2/models/model':
      return send(response, 200, JSON.stringify({ name: 'model', platform: 'onnxruntime_onnx', inputs, outputs }));
    case 'POST /v2/models/model/infer':
      break;
    default:
      return send(response, 404, JSON.stringify({ error: `There is no ${route}.` }));
  }
  const length = request.headers[HEADER];
  const { body, headerLength } = await infer(
    model,
    decoded({ body: await buffer(request), headerLength: length === undefined ? null : Number(length) }),
  );
  send(response, 200, body, headerLength === null ? {} : { [HEADER]: headerLength, 'content-type': 'application/octet-stream' });
}

function send(response: ServerResponse, status: number, body: string | Buffer, headers: Record<string, string | number> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}

function fail(response: ServerResponse, error: Error): void {
  const bad = error instanceof BadRequest || error instanceof NotText;
  if (!bad) process.stderr.write(`${error.message}\n`);
  if (!response.headersSent) send(response, bad ? 400 : 500, JSON.stringify({ error: error.message }));
}

async function load(): Promise<OnnxModel> {
  const loaded = await loadOnnx(settings.directory, settings.files, settings.threads);
  if (settings.example === null) return loaded;
  try {
    await infer(loaded, decoded({ body: Buffer.from(JSON.stringify(settings.example)), headerLength: null }));
  } catch (error) {
    throw new Error(`The model does not answer its input example: ${(error as Error).message}`, { cause: error });
  }
  return loaded;
}

const model = await load().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  handle(request, response).catch((error: Error) => fail(response, error));
});
process.once('SIGTERM', () => server.close());
server.listen(settings.socket, () => process.stdout.write(`Ready: ${settings.files.join(', ')}.\n`));
