import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { HEADER, decodeRequest, encodeResponse } from '@hopyard/inference';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { door, makeRunning } from './served.ts';

let lab: Lab;
let home: string;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  lab = opened.use(await openLab({ timeLimitMs: 500 }));
  home = await mkdtemp(join(tmpdir(), 'hopyard-hard-'));
  opened.defer(() => rm(home, { recursive: true, force: true }));
});
afterAll(() => opened.disposeAsync());

const note = { name: 'note', datatype: 'BYTES', shape: [-1, 1] };
/** A deployment of a predictor that takes and gives a text, at the socket of one that does as the test says. */
async function served(predict: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<{ id: string; name: string }> {
  const socket = join(home, randomUUID().slice(0, 8));
  const server = createServer((request, response) => void predict(request, response)).listen(socket);
  await once(server, 'listening');
  opened.defer(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const deployment = await lab.deployment({ modelVersionId: await lab.model({ inputs: [note], outputs: [note] }, 'PYTHON') });
  await makeRunning(lab, deployment.id, [socket]);
  return deployment;
}
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = decodeRequest({ body: await buffer(request), headerLength: Number(request.headers[HEADER]) });
  if ('faults' in asked) throw new Error(JSON.stringify(asked.faults));
  const answer = { modelName: 'model', modelVersion: null, id: null, parameters: {}, outputs: asked.inputs };
  const { body, headerLength } = encodeResponse(answer, () => true);
  response.writeHead(200, { [HEADER]: String(headerLength) }).end(body);
}
const call = (name: string, id: string, texts: readonly string[]) =>
  door(lab.world.serving, lab.scientist, `/models/${name}/infer`, { id, inputs: [{ ...note, shape: [texts.length, 1], data: texts }] });
const passport = async (id: string) =>
  (await lab.read<{ inference: unknown }>(lab.scientist, 'query ($id: ID!) { inference(id: $id) { outcome inputs outputs error actual } }', { id }))
    .inference;

test('a text may hold any character, and the log has it as it was', async () => {
  const { id: deploymentId, name } = await served(echo);
  const texts = ['a\0b', '\0', '"\\u0000"', '\u{1f6eb}', ''];
  const id = randomUUID();
  const answer = await call(name, id, texts);
  expect([answer.status, await answer.json()]).toMatchObject([200, { outputs: [{ data: texts }] }]);
  const rows = texts.map((text) => ({ note: text }));
  const inferred = await lab.mutate<{ inference: { inputs: unknown } }>(lab.scientist, 'infer', { deploymentId, rows }, 'inference { inputs }');
  expect(inferred.inference.inputs).toEqual({ note: texts });
  const actual = { truth: texts };
  const said = await lab.mutate(
    lab.scientist,
    'recordActuals',
    { deploymentId, actuals: [{ inferenceId: id, actual }], idempotencyKey: 'once' },
    'recorded',
  );
  expect(said).toMatchObject({ recorded: 1 });
  expect(await passport(id)).toEqual({ outcome: 'ANSWERED', inputs: { note: texts }, outputs: { note: texts }, error: null, actual });
  expect(await passport('\0')).toBeNull();
  expect(await lab.mutate(lab.scientist, 'recordActuals', { deploymentId, actuals: [{ inferenceId: 'a\0', actual }] }, 'recorded')).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ path: ['actuals', '0', 'inferenceId'] }],
  });
  // What is refused is logged with its words, whatever they quote.
  const refused = randomUUID();
  const rejected = await door(lab.world.serving, lab.scientist, `/models/${name}/infer`, {
    id: refused,
    inputs: [{ ...note, name: 'n\0te', shape: [1, 1], data: ['\0'] }],
  });
  expect(rejected.status).toBe(400);
});

test('a predictor that hangs is given up after its time, typed and logged, while others answer', async () => {
  const hanging = await served(async () => {});
  const quick = await served(echo);
  const [slow, ...others] = [randomUUID(), randomUUID(), randomUUID()];
  const waiting = call(hanging.name, slow, ['x']);
  for (const id of others) expect((await call(quick.name, id, ['y'])).status).toBe(200);
  const answer = await waiting;
  const message = 'The model did not answer within 0.5 s.';
  expect([answer.status, answer.headers.get('x-hopyard-code'), await answer.json()]).toEqual([
    502,
    'MODEL_FAILED',
    { error: message, code: 'MODEL_FAILED', id: slow },
  ]);
  expect(await passport(slow)).toMatchObject({ outcome: 'FAILED', inputs: { note: ['x'] }, outputs: null, error: message });
  const [row] = await lab.world.root.db.execute<{ latency_ms: number }>(sql`select latency_ms from serving.inferences where id = ${slow}`);
  expect(row?.latency_ms).toBeGreaterThanOrEqual(499);
});
