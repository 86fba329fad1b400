import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { openSubgraphs } from '@hopyard/platform/subgraphs';
import { connect } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import type { SubgraphService } from '@hopyard/subgraph';
import { sql } from 'drizzle-orm';
import type { Context } from '../../subgraphs/featurestore/src/context.ts';
import { lookUpVectors } from '../../subgraphs/featurestore/src/view/look-up-vectors.ts';
import { atMost, cost, interval, type Line, median, times } from './measure.ts';
import { ask, type Person, signedIn } from './people.ts';
import { type Server, startServer } from './server.ts';

const KEYS = 20_000;
const GROUPS = 3;
const ROUNDS = 10;
/** Samples of a round. */
const SINGLE = 200;
const BATCHES = 40;
const BATCH = 100;
const PROJECT = 'vectors';

/** Feature vectors from three groups against the plainest way to rows by key, the two in turn: medians by the clock. */
export async function vectors(): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using gateway = await startServer('gateway', test.url);
  await using echo = await startServer('key-echo', test.url);
  const [person] = (await signedIn(test.url, 1)) as [Person];
  const { projectId, groupIds } = await furnish(gateway, test.url, person);
  await using plain = connect({ url: test.url, name: 'bench' });
  const client = plain.raw({ max: 1 });

  const key = () => Math.floor(Math.random() * KEYS);
  const readKey = () =>
    client`select event_time, features from featurestore.online_rows
      where project_id = ${projectId} and feature_group_id = ${groupIds[0]!} and key = ${`[${key()}]`}`;
  const readKeys = () => {
    const keys = Array.from({ length: BATCH }, () => `[${key()}]`);
    return client`select feature_group_id, key, event_time, features from featurestore.online_rows
      where project_id = ${projectId} and feature_group_id = any(${groupIds}) and key = any(${keys})`;
  };
  const oneKey = () => [{ thing: key() }];
  const manyKeys = () => Array.from({ length: BATCH }, () => ({ thing: key() }));
  await using inProcess = await opened(test.url, person, projectId);
  const path = `/api/projects/${PROJECT}/featurestore/vectors/view/1`;
  const bearer = { authorization: `Bearer ${person.token}` };
  const overHttp = () => post(gateway, path, JSON.stringify({ keys: oneKey() }), bearer);
  const echoed = () => post(echo, '/', JSON.stringify({ project: projectId, group: groupIds[0], key: `[${key()}]` }));

  const complete = JSON.parse(await overHttp()) as { vectors: { complete: boolean }[] };
  if (!complete.vectors.every((vector) => vector.complete)) throw new Error('A vector is not complete.');
  return [
    await against('feature vector from three groups, in process, median', readKey, () => inProcess.lookUp(oneKey()), SINGLE, 1.4, 'one key read'),
    await against('the same over HTTP, signed in', echoed, overHttp, SINGLE, 1.8, 'HTTP echo and one key read'),
    await against(
      `${BATCH} vectors from three groups, in process`,
      readKeys,
      () => inProcess.lookUp(manyKeys()),
      BATCHES,
      1.4,
      'the same rows by = any',
    ),
  ];
}

async function against(
  name: string,
  floor: () => PromiseLike<unknown>,
  subject: () => Promise<unknown>,
  samples: number,
  most: number,
  floorName: string,
): Promise<Line> {
  const round = async (work: () => PromiseLike<unknown>) => {
    const took: number[] = [];
    for (let sample = 0; sample < samples; sample++) {
      const began = performance.now();
      await work();
      took.push(performance.now() - began);
    }
    return took;
  };
  await round(floor);
  await round(subject);
  const floors: number[][] = [];
  const subjects: number[][] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    floors.push(await round(floor));
    subjects.push(await round(subject));
  }
  const ratio = interval([subjects, floors], (ours = [], theirs = []) => median(ours.flat()) / median(theirs.flat()));
  return {
    name,
    floor: `${floorName} ${cost(median(floors.flat()))}`,
    subject: cost(median(subjects.flat())),
    figure: times(ratio),
    line: `<= ${most}x`,
    verdict: atMost(most, ratio),
  };
}

/** The feature store in this process, asked by its use case, as the graph and the door ask it. */
async function opened(databaseUrl: string, { id, username, sessionId }: Person, projectId: string) {
  const home = mkdtempSync(join(tmpdir(), 'hopyard-vectors-'));
  const subgraphs = await openSubgraphs({ databaseUrl, home, sockets: home, secureCookie: false, onError: console.error }, ['featurestore']);
  const [featurestore] = subgraphs.services as [SubgraphService];
  const user = { id, username, name: username, administrator: false };
  const project = { id: projectId, name: PROJECT, role: 'DATA_OWNER' as const };
  const scope = { viewer: { user, proof: { kind: 'SESSION' as const, sessionId }, project }, requestId: 'bench' };
  return {
    lookUp: (keys: readonly object[]) => lookUpVectors(featurestore.context(scope) as Context, { name: 'view', version: 1 }, keys),
    async [Symbol.asyncDispose]() {
      await subgraphs[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A view over three online groups of five numbers, filled as inserts fill them. */
async function furnish({ origin }: Server, databaseUrl: string, person: Person): Promise<{ projectId: string; groupIds: string[] }> {
  await ask(origin, person, null, `mutation { createProject(input: { name: "${PROJECT}" }) { __typename ... on UserError { message } } }`);
  const createGroup = async (name: string, features: object[], primaryKey: string[], online: boolean) => {
    const { createFeatureGroup } = await ask<{ createFeatureGroup: { featureGroup: { id: string } } }>(
      origin,
      person,
      PROJECT,
      `mutation ($input: CreateFeatureGroupInput!) { createFeatureGroup(input: $input) {
        __typename ... on CreateFeatureGroupSuccess { featureGroup { id } } ... on UserError { message } } }`,
      { input: { name, features, primaryKey, eventTime: 'at', online } },
    );
    return createFeatureGroup.featureGroup.id;
  };
  const thing = { name: 'thing', type: 'INT64' };
  const at = { name: 'at', type: 'TIMESTAMP' };
  const baseId = await createGroup('base', [{ name: 'event', type: 'INT64' }, at, thing], ['event'], false);
  const numbers = Array.from({ length: 5 }, (_, number) => ({ name: `n${number}`, type: 'FLOAT64' }));
  const groupIds: string[] = [];
  for (let number = 0; number < GROUPS; number++) groupIds.push(await createGroup(`group${number}`, [thing, at, ...numbers], ['thing'], true));
  const joins = groupIds.map((featureGroupId, number) => ({ featureGroupId, prefix: `g${number}_` }));
  await ask(
    origin,
    person,
    PROJECT,
    'mutation ($input: CreateFeatureViewInput!) { createFeatureView(input: $input) { __typename ... on UserError { message } } }',
    { input: { name: 'view', query: { baseId, joins } } },
  );
  await using root = connect({ url: databaseUrl, max: 1 });
  await root.db.execute(sql`
    insert into featurestore.online_rows (project_id, feature_group_id, key, event_time, sequence, features)
    select g.project_id, g.id, '[' || n || ']', now(), 1, jsonb_build_object('thing', n, 'n0', random(), 'n1', random(), 'n2', random(), 'n3', random(), 'n4', random())
    from featurestore.feature_groups g, generate_series(0, ${KEYS - 1}::integer) n where g.online`);
  await root.db.execute(sql`vacuum analyze`);
  const [project] = await root.db.execute<{ id: string }>(sql`select id from projects.projects where name = ${PROJECT}`);
  return { projectId: project!.id, groupIds };
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function post({ origin }: Server, path: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const sent = request(
    `${origin}${path}`,
    { agent, method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
    async (response) => {
      const answer = await text(response);
      if (response.statusCode === 200) resolve(answer);
      else reject(new Error(answer));
    },
  );
  sent.once('error', reject);
  sent.end(body);
  return promise;
}
