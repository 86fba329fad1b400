import { decodePath } from '@hopyard/files';
import { ERROR_STATUS, notFound, PlatformError } from '@hopyard/identity';
import { HEADER, type InferRequest, NotText, decodeRequest, encodeResponse, saying, selection } from '@hopyard/inference';
import { type Door, type DoorRequest, type WholeAnswer, wholeBody } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as deployments from '../deployment/deployment-store.ts';
import { type Answered, infer } from '../inference/infer.ts';
import { recordActuals } from '../inference/record-actuals.ts';
import type { Route, RoutedVersion } from '../routing/route.ts';

/** The Open Inference Protocol, version 2: a deployment is a model of it. Errors are `{ "error": … }`, with the platform's code beside. */
export const v2Door = (contextOf: (scope: Parameters<Door['handle']>[1]) => Context): Door => ({
  path: '/v2',
  scope: 'project',
  words: 'error',
  actions: ['deployment:read', 'deployment:infer', 'inference:label'],
  early: (subpath) => subpath.endsWith('/infer'),
  async handle(request, scope, subpath) {
    try {
      return await route(contextOf(scope), request, subpath === '' ? [] : decodePath(subpath));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      return failed(error.message, ERROR_STATUS[error.code], error.code, error.details);
    }
  },
});

async function route(context: Context, request: DoorRequest, segments: readonly string[]): Promise<WholeAnswer> {
  const [first, name, ...rest] = segments;
  if (first === undefined) return get(request, () => serverMetadata(context));
  if (first === 'health' && name === 'live' && rest.length === 0) return get(request, () => health(context, 'live'));
  if (first === 'health' && name === 'ready' && rest.length === 0) return get(request, () => health(context, 'ready'));
  if (first !== 'models' || name === undefined) throw notFound();
  const [version, [action, ...more]] = rest[0] === 'versions' ? [numberOf(rest[1]), rest.slice(2)] : [undefined, rest];
  if (more.length > 0) throw notFound();
  if (action === undefined) return get(request, () => modelMetadata(context, name, version));
  if (action === 'ready') return get(request, () => modelReady(context, name, version));
  if (request.method !== 'POST') throw new PlatformError('BAD_USER_INPUT', `/v2/models/${name}/${action} takes POST, not ${request.method}.`);
  if (action === 'infer') return answer(context, request, name, version);
  if (action === 'actuals' && version === undefined) return takeActuals(context, request, name);
  throw notFound();
}

function get(request: DoorRequest, answering: () => Promise<WholeAnswer>): Promise<WholeAnswer> {
  if (request.method !== 'GET') throw new PlatformError('BAD_USER_INPUT', `Asked with GET, not ${request.method}.`);
  return answering();
}

function numberOf(segment: string | undefined): number {
  if (segment === undefined || !/^[1-9]\d{0,8}$/.test(segment)) throw notFound();
  return Number(segment);
}

async function serverMetadata(context: Context): Promise<WholeAnswer> {
  await context.permit('deployment:read');
  return json({ name: 'hopyard', version: '2', extensions: ['binary_tensor_data'] });
}

async function health(context: Context, what: 'live' | 'ready'): Promise<WholeAnswer> {
  await context.permit('deployment:read');
  return json({ [what]: true });
}

async function routeOf(context: Context, name: string): Promise<Route | null> {
  const { project } = await context.permit('deployment:read');
  const found = await context.router.route(project?.id as string, name);
  if (!found) throw notFound();
  return 'state' in found ? null : found;
}

const versionsOf = (found: Route | null, version: number | undefined): readonly RoutedVersion[] =>
  found?.versions.filter(({ number }) => version === undefined || number === version) ?? [];

async function modelMetadata(context: Context, name: string, version: number | undefined): Promise<WholeAnswer> {
  const found = versionsOf(await routeOf(context, name), version);
  const [first] = found.toSorted((a, b) => b.percent - a.percent);
  if (!first)
    throw new PlatformError('UNAVAILABLE', `"${name}" does not answer${version === undefined ? '' : ` with version ${version}`} right now.`);
  const described = (tensors: RoutedVersion['inputs']) => tensors.map(({ name: tensor, datatype, shape }) => ({ name: tensor, datatype, shape }));
  return json({
    name,
    versions: found.map(({ number }) => String(number)),
    platform: 'hopyard',
    inputs: described(first.inputs),
    outputs: described(first.outputs),
  });
}

async function modelReady(context: Context, name: string, version: number | undefined): Promise<WholeAnswer> {
  const ready = versionsOf(await routeOf(context, name), version).some(({ sockets }) => sockets.length > 0);
  return json({ name, ready }, ready ? 200 : 503);
}

async function answer(context: Context, request: DoorRequest, name: string, version: number | undefined): Promise<WholeAnswer> {
  await context.presume('deployment:infer');
  const body = await wholeBody(request, LARGEST_BODY);
  const length = request.headers.get(HEADER);
  const decoded = decodeRequest({ body, headerLength: length === null ? null : Number(length) });
  const asked = 'faults' in decoded ? decoded : { id: decoded.id, given: { tensors: decoded.inputs }, outputs: decoded.outputs };
  const outcome = await infer(context, { name, ...(version !== undefined && { version }) }, asked);
  switch (outcome.kind) {
    case 'answered':
      return send(outcome, name, decoded as InferRequest);
    case 'rejected':
      return failed(saying(outcome.faults), 400, 'BAD_USER_INPUT', { id: outcome.id });
    case 'failed':
      return failed(outcome.message, 502, 'MODEL_FAILED', { id: outcome.id });
    case 'not-running':
      return failed(outcome.message, 503, 'UNAVAILABLE', { retryAfterSeconds: 1 });
  }
}

function send({ id, version, outputs, missing }: Answered, name: string, request: InferRequest): WholeAnswer {
  const { pick, binary } = selection(request);
  const response = {
    ...{ modelName: name, modelVersion: String(version.number), id, outputs: pick(outputs) },
    parameters: missing.length > 0 ? { missing } : {},
  };
  try {
    const { body, headerLength } = encodeResponse(response, binary);
    const headers =
      headerLength === null ? { 'content-type': 'application/json' } : { 'content-type': 'application/octet-stream', [HEADER]: String(headerLength) };
    return { status: 200, headers, body };
  } catch (error) {
    if (error instanceof NotText) throw new PlatformError('BAD_USER_INPUT', error.message);
    throw error;
  }
}

async function takeActuals(context: Context, request: DoorRequest, name: string): Promise<WholeAnswer> {
  const { project } = await context.permit('inference:label');
  const deployment = await context.read('inference:label', (tx) => deployments.byName(tx, name));
  if (!project || !deployment) throw notFound();
  const actuals = actualsIn(await wholeBody(request, LARGEST_BODY));
  const outcome = await recordActuals(context, { deploymentId: deployment.id, actuals });
  if (outcome.kind === 'recorded') return json({ recorded: outcome.recorded, unknown: outcome.unknown });
  const [first] = outcome.fields;
  return failed(`${first?.path.join('.')}: ${first?.message}`, 400, 'BAD_USER_INPUT', { fields: outcome.fields });
}

function actualsIn(body: Buffer): unknown {
  try {
    const { actuals } = JSON.parse(body.toString()) as { actuals?: unknown };
    if (Array.isArray(actuals))
      return actuals.map((actual: { id?: unknown; actual?: unknown } | null) => ({ inferenceId: actual?.id, actual: actual?.actual }));
  } catch {
    // No JSON, or no object: said with what was expected.
  }
  throw new PlatformError('BAD_USER_INPUT', 'The body is { "actuals": [{ "id": …, "actual": { … } }] }.');
}

const LARGEST_BODY = { mostKib: 16 * 1024 };

function failed(message: string, status: number, code: string, details: Readonly<Record<string, unknown>>): WholeAnswer {
  const wait = details['retryAfterSeconds'];
  const headers = { 'x-hopyard-code': code, ...(typeof wait === 'number' && { 'retry-after': String(wait) }) };
  return json({ error: message, code, ...details }, status, headers);
}

const json = (body: object, status = 200, headers: WholeAnswer['headers'] = {}): WholeAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
