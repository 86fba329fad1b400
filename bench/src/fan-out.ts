import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WORKSPACE } from '@hopyard/config';
import { type Journal, openJournal } from '@hopyard/journal';
import { connect, tenant } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { used } from './cpu.ts';
import { dataOf, type Feed, follow } from './feed-client.ts';
import type { Ground } from './ground.ts';
import { atLeast, cost, type Line, perCpuSecond, times } from './measure.ts';
import { ask, type Person, signedIn } from './people.ts';
import { type Server, startServer } from './server.ts';

const ROUNDS = 5;
const PROJECTS = ['north', 'south'];
const PEOPLE_OF_A_CLASS = 5;
const SOCKETS_OF_A_PERSON = 10;
const BURST = 10;
/** Of a round, for each project. The subject does more, since it takes less: a round must be long beside what disturbs it. */
const BURSTS = { gateway: 10, peer: 2 };
const REVOKED_WITHIN_MS = 2_000;

/** With every event somebody and something are read again, as a page does that shows who did what to what. */
const READING = `subscription ($after: Cursor) { activity(after: $after) { cursor signal at activity {
  number kind facts by { id name } subjects { id kind label } } } }`;

/**
 * 200 subscribers of 20 people in two projects and two roles: four classes of equal rights. Against stock graphql-ws over the
 * same resolvers, which executes once for each subscriber.
 */
export async function fanOut(ground: Ground): Promise<Line[]> {
  return [
    ...(await fanOutOf(ground, feedDocument(), 'deliveries per CPU second, 200 subscribers of 4 classes, the web app’s feed')),
    ...(await fanOutOf(ground, READING, 'the same, each event with its person and artifact')),
  ];
}

async function fanOutOf(ground: Ground, document: string, name: string): Promise<Line[]> {
  await using gateway = await openStage('gateway', document);
  await using peer = await openStage('peer', document);
  const costs = { gateway: [] as Cost[], peer: [] as Cost[] };
  const round = async (kind: 'gateway' | 'peer') => {
    const stage = kind === 'gateway' ? gateway : peer;
    let deliveries = 0;
    const [process, postgres] = (await used([stage.server.cpu, ground.postgresCpu], async () => {
      for (let burst = 0; burst < BURSTS[kind]; burst++) deliveries += await stage.burst();
    })) as [number, number];
    return { alone: process / deliveries, all: (process + postgres) / deliveries };
  };
  await round('peer');
  await round('gateway');
  let revokedAfter = Number.NaN;
  for (let turn = 0; turn < ROUNDS; turn++) {
    if (turn === Math.floor(ROUNDS / 2)) revokedAfter = await gateway.revoke();
    costs.peer.push(await round('peer'));
    costs.gateway.push(await round('gateway'));
  }
  gateway.assertNothingLost();
  peer.assertNothingLost();

  const [subject, floor] = [costs.gateway.map(({ alone }) => alone), costs.peer.map(({ alone }) => alone)];
  const ratio = perCpuSecond(subject, floor);
  const least = (kind: 'gateway' | 'peer') => Math.min(...costs[kind].map(({ all }) => all));
  return [
    {
      name,
      floor: `${cost(Math.min(...floor))} a delivery (with PostgreSQL ${cost(least('peer'))}), stock graphql-ws`,
      subject: `${cost(Math.min(...subject))} (with PostgreSQL ${cost(least('gateway'))})`,
      figure: times(ratio),
      line: '>= 1.5x',
      verdict: atLeast(1.5, ratio),
    },
    {
      name: 'the same, sign-out to the closing of the last of 10 sockets',
      floor: 'stock graphql-ws never closes them',
      subject: `${revokedAfter.toFixed(0)} ms`,
      figure: `${revokedAfter.toFixed(0)} ms`,
      line: `<= ${REVOKED_WITHIN_MS} ms`,
      verdict: revokedAfter <= REVOKED_WITHIN_MS ? 'pass' : 'miss',
    },
  ];
}

type Cost = { alone: number; all: number };

type Stage = AsyncDisposable & {
  server: Server;
  /** Writes events into each project and waits until everybody has them; answers how many deliveries that were. */
  burst(): Promise<number>;
  /** Signs one person out; answers after how many milliseconds the last of their sockets was closed. */
  revoke(): Promise<number>;
  /** Every socket that is still open got every event, and none that was closed got one since. */
  assertNothingLost(): void;
};

type Subscriber = { feed: Feed; person: Person; project: string; got: number; due: number; open: boolean };

async function openStage(kind: 'gateway' | 'peer', document: string): Promise<Stage> {
  await using opened = new AsyncDisposableStack();
  const test = opened.use(await createTestDatabase());
  const server = opened.use(await startServer(kind, test.url));
  // The peer serves the projects' own addresses alone, so people and projects are made through a gateway of the while.
  const people = await signedIn(test.url, PROJECTS.length * 2 * PEOPLE_OF_A_CLASS);
  const projects = await gather(test.url, kind === 'gateway' ? server : null, people);
  const journal = opened.use(openJournal({ url: test.url, onError: (error) => process.stderr.write(`${String(error)}\n`) }));
  const database = opened.use(connect({ url: test.url, role: 'hopyard_training', max: 8, name: 'hopyard bench' }));

  const subscribers: Subscriber[] = [];
  for (const { name, members } of projects) {
    for (const person of members) {
      for (let socket = 0; socket < SOCKETS_OF_A_PERSON; socket++) subscribers.push(await subscribed(server, name, person, document));
    }
  }
  opened.defer(() => subscribers.forEach(({ feed }) => feed.stop()));

  const write = (project: (typeof projects)[number]) => append(journal, database.db, project);
  const owned = opened.move();
  return {
    server,
    async burst() {
      const listening = subscribers.filter(({ open }) => open);
      for (const subscriber of listening) subscriber.due += BURST;
      await Promise.all(projects.flatMap((project) => Array.from({ length: BURST }, () => write(project))));
      journal.poke();
      for (const deadline = Date.now() + 60_000; listening.some(({ got, due }) => got < due);) {
        if (Date.now() > deadline) throw new Error(`Events did not reach everybody at the ${kind} in a minute.`);
        await delay(2);
      }
      return listening.length * BURST;
    },
    async revoke() {
      const { person } = subscribers[0] as Subscriber;
      const theirs = subscribers.filter((subscriber) => subscriber.person === person);
      const began = performance.now();
      const response = await fetch(`${server.origin}/api/auth/sign-out`, {
        method: 'POST',
        headers: { authorization: `Bearer ${person.token}`, 'x-hopyard-csrf': '1' },
      });
      if (!response.ok) throw new Error(await response.text());
      await Promise.all(theirs.map(({ feed }) => feed.closed));
      for (const subscriber of theirs) subscriber.open = false;
      return performance.now() - began;
    },
    assertNothingLost() {
      const wrong = subscribers.find(({ got, due }) => got !== due);
      if (wrong) throw new Error(`A subscriber at the ${kind} got ${wrong.got} of ${wrong.due} events.`);
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

type Project = { name: string; id: string; owner: Person; members: Person[]; datasetId: string };

/** Half of a project's people are its Data Owners, half its Data Scientists. */
async function gather(databaseUrl: string, running: Server | null, people: readonly Person[]): Promise<Project[]> {
  await using opened = new AsyncDisposableStack();
  const { origin } = running ?? opened.use(await startServer('gateway', databaseUrl));
  const projects: Project[] = [];
  const size = people.length / PROJECTS.length;
  for (const [index, name] of PROJECTS.entries()) {
    const members = people.slice(index * size, (index + 1) * size);
    const owner = members[0] as Person;
    const { createProject } = await ask<{ createProject: { project: { id: string } } }>(
      origin,
      owner,
      null,
      `mutation { createProject(input: { name: "${name}" }) { ... on CreateProjectSuccess { project { id } } } }`,
    );
    for (const [place, { username }] of members.entries()) {
      if (place === 0) continue;
      await ask(
        origin,
        owner,
        name,
        'mutation ($username: String!, $role: Role!) { addMember(input: { username: $username, role: $role }) { __typename } }',
        {
          username,
          role: place < size / 2 ? 'DATA_OWNER' : 'DATA_SCIENTIST',
        },
      );
    }
    const { createDataset } = await ask<{ createDataset: { dataset: { id: string } } }>(
      origin,
      owner,
      name,
      'mutation { createDataset(input: { name: "events" }) { ... on CreateDatasetSuccess { dataset { id } } } }',
    );
    projects.push({ name, id: createProject.project.id, owner, members, datasetId: createDataset.dataset.id });
  }
  return projects;
}

/** Answers once the subscription says LIVE. */
async function subscribed(server: Server, project: string, person: Person, document: string): Promise<Subscriber> {
  const subscriber: Subscriber = { feed: { closed: new Promise(() => {}), stop: () => {} }, person, project, got: 0, due: 0, open: true };
  let live = false;
  let begin: () => void = () => {};
  const began = new Promise<void>((resolve) => {
    begin = resolve;
  });
  subscriber.feed = await follow({ origin: server.origin, project, token: person.token }, { query: document }, (text) => {
    // Only LIVE and what may come before it is taken apart: the generator shares the machine with the server.
    if (live) {
      subscriber.got += 1;
    } else if ((dataOf(text)['activity'] as { signal: string }).signal === 'LIVE') {
      live = true;
      begin();
    }
  });
  await began;
  return subscriber;
}

/** An entry as an effect of the owner would write it, from this process: writing is not the server's time. */
async function append(journal: Journal, db: Parameters<typeof tenant>[0], { id, name, owner, datasetId }: Project): Promise<void> {
  const user = { id: owner.id, username: owner.username, name: owner.username, administrator: false };
  const viewer = { user, proof: { kind: 'SESSION', sessionId: owner.sessionId }, project: { id, name, role: 'DATA_OWNER' } } as const;
  await tenant(db, { projectId: id, userId: owner.id }, (tx) =>
    journal.append(
      tx,
      { viewer, projectId: id, requestId: 'bench' },
      { kind: 'file:upload', change: 'CREATED', subjects: [{ kind: 'Dataset', id: datasetId }], facts: { path: 'events/part.parquet', bytes: 4096 } },
    ),
  );
}

function feedDocument(): string {
  const file = join(WORKSPACE, 'ui', 'graphql', '__generated__', 'persisted-documents.json');
  const documents = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const found = documents.find((document) => document.startsWith('subscription ActivityFeed'));
  if (!found) throw new Error('The web app has no document ActivityFeed.');
  return found;
}
