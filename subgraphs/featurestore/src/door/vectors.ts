import { notFound, PlatformError } from '@hopyard/identity';
import { type DoorRequest, type WholeAnswer, wholeBody } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { lookUpVectors } from '../view/look-up-vectors.ts';

/** `POST /featurestore/vectors/<view>/<version>` with `{ "keys": [{…}] }`: the hot path. */
export async function vectorsDoor(context: Context, request: DoorRequest, segments: readonly string[]): Promise<WholeAnswer> {
  const [name = '', version = ''] = segments;
  if (segments.length !== 2 || !/^[1-9]\d{0,8}$/.test(version)) throw notFound();
  if (request.method !== 'POST') throw new PlatformError('BAD_USER_INPUT', `Vectors are looked up with POST, not ${request.method}.`);
  await context.presume('feature-vector:read');
  const body = await bodyOf(request);
  const vectors = await lookUpVectors(context, { name, version: Number(version) }, body['keys']);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ vectors }) };
}

/** A hundred keys of ten texts each are far less. */
const LARGEST_BODY = { mostKib: 1024 };

async function bodyOf(request: DoorRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse((await wholeBody(request, LARGEST_BODY)).toString());
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new PlatformError('BAD_USER_INPUT', 'The body is a JSON object: { "keys": [ { … } ] }.');
}
