import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatasets } from '@hopyard/datasets';
import { type EngineClient, engineClient } from '@hopyard/engine';
import { createFeaturestore } from '@hopyard/featurestore';
import { type BlobStore, directoryBlobStore } from '@hopyard/files';
import type { Role, Viewer } from '@hopyard/identity';
import { type Journal, openJournal } from '@hopyard/journal';
import { connect, type Database } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { createProjects, type ProjectsService } from '@hopyard/projects';
import { createServing, type Delivery, type Keeping, type ServingService } from '@hopyard/serving';
import type { SubgraphService } from '@hopyard/subgraph';
import { subscribeAfresh } from '@hopyard/subgraph/serving';
import { createTraining, type TrainingService } from '@hopyard/training';
import { sql } from 'drizzle-orm';
import { execute, type ExecutionResult, type GraphQLFormattedError, parse } from 'graphql';
import { type Queue, queueOf } from './queue.ts';

export type Answer<Data> = { data: Data; errors: (GraphQLFormattedError & { code: string | undefined })[] };

/** The subgraphs over a database of their own, and people who ask them. */
export type World = AsyncDisposable & {
  databaseUrl: string;
  /** As the server's own user, below every rule: for looking at what is really there. */
  root: Database;
  /** The installation's key. */
  key: Buffer;
  journal: Journal;
  blobs: BlobStore;
  projects: ProjectsService;
  datasets: SubgraphService;
  training: TrainingService;
  featurestore: SubgraphService;
  serving: ServingService;
  /** A person who is signed in, outside of any project. */
  person(name: string): Promise<Viewer>;
  /** A new project, and its owner in it. */
  project(owner: Viewer, name?: string): Promise<Viewer>;
  /** A person in the project of another, as a new member. */
  member(owner: Viewer, person: Viewer, role: Role): Promise<Viewer>;
  ask<Data = Record<string, unknown>>(
    service: SubgraphService,
    viewer: Viewer | null,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  /** Follows a subscription; each message's data. */
  follow<Data = Record<string, unknown>>(
    service: SubgraphService,
    viewer: Viewer,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Queue<Answer<Data>>>;
};

export async function openWorld(
  options: {
    engine?: EngineClient;
    blobs?: BlobStore;
    now?: () => Date;
    leaseSeconds?: number;
    delivery?: Delivery;
    keeping?: Keeping;
    timeLimitMs?: number;
    tickMs?: number;
  } = {},
): Promise<World> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await createTestDatabase());
  const databaseUrl = database.url;
  const home = await mkdtemp(join(tmpdir(), 'hopyard-world-'));
  opened.defer(() => rm(home, { recursive: true, force: true }));
  const root = opened.use(connect({ url: databaseUrl, max: 2 }));
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const journal = opened.use(openJournal({ url: databaseUrl, onError }));
  // An engine reads the bytes of its own home.
  const blobs = options.blobs ?? directoryBlobStore(join(home, 'blobs'));
  const now = options.now ?? (() => new Date());
  const projects = createProjects({ databaseUrl, journal, now });
  opened.defer(() => projects.close());
  const engine = options.engine ?? engineClient(join(home, 'nobody.sock'));
  const datasets = createDatasets({ databaseUrl, journal, blobs, now, onError, engine });
  opened.defer(() => datasets.close());
  const lease = options.leaseSeconds ? { leaseSeconds: options.leaseSeconds } : {};
  const training = createTraining({ databaseUrl, journal, blobs, now, onError, ...lease });
  opened.defer(() => training.close());
  const featurestore = createFeaturestore({ databaseUrl, journal, blobs, now, onError, engine, ...lease });
  opened.defer(() => featurestore.close());
  const key = randomBytes(32);
  const serving = createServing({
    databaseUrl,
    key,
    journal,
    blobs,
    now,
    onError,
    engine,
    ...(options.keeping && { keeping: options.keeping }),
    ...(options.delivery && { delivery: options.delivery }),
    ...(options.timeLimitMs && { timeLimitMs: options.timeLimitMs }),
    ...(options.tickMs && { tickMs: options.tickMs }),
    ...(options.leaseSeconds && { silenceSeconds: options.leaseSeconds }),
  });
  opened.defer(() => serving.close());

  /** Waits until what was done has its place in the journal: a feed tells what gets one after it began. */
  const numbered = async () => {
    const before = await root.db.execute<{ id: string }>(sql`select id from journal.pending`);
    for (let left = before.length; left > 0;) {
      journal.poke();
      const ids = sql.join(
        before.map(({ id }) => sql`${id}`),
        sql`, `,
      );
      left = (await root.db.execute(sql`select 1 from journal.pending where id in (${ids})`)).length;
    }
  };
  const answerOf = <Data>(result: ExecutionResult): Answer<Data> => ({
    data: result.data as Data,
    errors: (result.errors ?? []).map((error) => ({ ...error.toJSON(), code: error.extensions['code'] as string | undefined })),
  });
  const ask = async <Data>(service: SubgraphService, viewer: Viewer | null, document: string, variables: Record<string, unknown> = {}) => {
    const contextValue = service.context({ viewer, requestId: randomUUID() });
    return answerOf<Data>(await execute({ schema: service.schema, document: parse(document), contextValue, variableValues: variables }));
  };
  const world: Omit<World, typeof Symbol.asyncDispose> = {
    ...{ databaseUrl, root, key, journal, blobs, projects, datasets, training, featurestore, serving, ask },
    async person(name) {
      const id = randomUUID();
      const sessionId = randomUUID();
      const username = `${name}.${id.slice(0, 8)}@example.org`;
      await root.db.execute(sql`
        insert into projects.users (id, username, name, password_hash, created_at) values (${id}, ${username}, ${name}, 'none', now())`);
      await root.db.execute(sql`
        insert into projects.sessions (id, user_id, token_hash, created_at, expires_at)
        values (${sessionId}, ${id}, ${sessionId}, now(), now() + interval '1 hour')`);
      return { user: { id, username, name, administrator: false }, proof: { kind: 'SESSION', sessionId }, project: null };
    },
    async project(owner, name = `p${randomUUID().slice(0, 8)}`) {
      const { data } = await ask<{ createProject: { project: { id: string } } }>(
        projects,
        owner,
        'mutation ($name: String!) { createProject(input: { name: $name }) { ... on CreateProjectSuccess { project { id } } ... on UserError { message } } }',
        { name },
      );
      return { ...owner, project: { id: data.createProject.project.id, name, role: 'DATA_OWNER' } };
    },
    async member(owner, person, role) {
      const { errors } = await ask(
        projects,
        owner,
        'mutation ($username: String!, $role: Role!) { addMember(input: { username: $username, role: $role }) { __typename } }',
        { username: person.user.username, role },
      );
      if (errors.length > 0 || !owner.project) throw new Error(JSON.stringify(errors));
      return { ...person, project: { ...owner.project, role } };
    },
    async follow<Data>(service: SubgraphService, viewer: Viewer, document: string, variables: Record<string, unknown> = {}) {
      await numbered();
      const result = await subscribeAfresh({
        schema: service.schema,
        document: parse(document),
        variables,
        context: () => service.context({ viewer, requestId: randomUUID() }),
        execute: (rootValue, contextValue) =>
          execute({ schema: service.schema, document: parse(document), rootValue, contextValue, variableValues: variables }),
      });
      if (!(Symbol.asyncIterator in result)) throw new Error(JSON.stringify(result.errors));
      return queueOf(mapped(result, answerOf<Data>));
    },
  };
  const owned = opened.move();
  return { ...world, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const mapped = <From, To>(source: AsyncIterable<From>, map: (item: From) => To): AsyncIterable<To> => ({
  [Symbol.asyncIterator]() {
    const iterator = source[Symbol.asyncIterator]();
    return {
      async next() {
        const result = await iterator.next();
        return result.done ? { done: true, value: undefined } : { done: false, value: map(result.value) };
      },
      async return() {
        await iterator.return?.();
        return { done: true, value: undefined };
      },
    };
  },
});
