import { openWorld, type World } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const CREATE = `mutation ($input: CreateProjectInput!) { createProject(input: $input) {
  __typename ... on CreateProjectSuccess { project { id name } } ... on NameTaken { name } ... on InvalidInput { fields { path message } } ... on UserError { message } } }`;
const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) { __typename ... on AddMemberSuccess { membership { id role } } ... on UserError { message } } }`;
const ROLE = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { __typename ... on UserError { message } } }`;
const REMOVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { __typename ... on UserError { message } } }`;
type Created = { createProject: { __typename: string; project: { id: string }; fields: { path: string[] }[] } };
type Added = { addMember: { __typename: string; membership: { id: string } } };

const membershipOf = async (userId: string, projectId: string): Promise<string> => {
  const [row] = await world.root.db.execute<{ id: string }>(
    sql`select id from projects.memberships where user_id = ${userId} and project_id = ${projectId}`,
  );
  return row?.id ?? '';
};

test('whoever creates a project is its Data Owner, and it has datasets for programs', async () => {
  const owner = await world.project(await world.person('ada'));
  const { data } = await world.ask<{ project: { members: { nodes: unknown[] }; artifacts: { nodes: { label: string }[] } } }>(
    world.projects,
    owner,
    '{ project { members { nodes { role user { name } } } artifacts(kind: DATASET) { nodes { label } } } }',
  );
  expect(data.project.members.nodes).toEqual([{ role: 'DATA_OWNER', user: { name: 'ada' } }]);
  expect(data.project.artifacts.nodes.map(({ label }) => label)).toEqual(['Jupyter', 'Resources']);
});

test('two projects cannot share a name, and a name that breaks the rules says which', async () => {
  const person = await world.person('ada');
  await world.project(person, 'taken-name');
  const taken = await world.ask<Created>(world.projects, person, CREATE, { input: { name: 'taken-name' } });
  expect(taken.data.createProject).toMatchObject({ __typename: 'NameTaken', name: 'taken-name' });
  const invalid = await world.ask<Created>(world.projects, person, CREATE, { input: { name: '../etc' } });
  expect(invalid.data.createProject).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['name'] }] });
});

test('the same idempotency key gives the same project, and another input under it is refused', async () => {
  const person = await world.person('ada');
  const input = { name: 'only-once', idempotencyKey: 'k1' };
  const first = await world.ask<Created>(world.projects, person, CREATE, { input });
  const second = await world.ask<Created>(world.projects, person, CREATE, { input });
  expect(second.data.createProject.project.id).toBe(first.data.createProject.project.id);
  const other = await world.ask<Created>(world.projects, person, CREATE, { input: { ...input, name: 'only-twice' } });
  expect(other.errors[0]?.code).toBe('IDEMPOTENCY_CONFLICT');
});

test('nobody who is not signed in creates a project', async () => {
  const { errors } = await world.ask(world.projects, null, CREATE, { input: { name: 'nobodys' } });
  expect(errors[0]?.code).toBe('UNAUTHENTICATED');
});

test('a Data Owner adds a member once; an unknown address is said', async () => {
  const owner = await world.project(await world.person('ada'));
  const person = await world.person('grace');
  const input = { username: person.user.username.toUpperCase(), role: 'DATA_SCIENTIST' };
  const first = await world.ask<Added>(world.projects, owner, ADD, { input });
  expect(first.data.addMember).toMatchObject({ __typename: 'AddMemberSuccess', membership: { role: 'DATA_SCIENTIST' } });
  const again = await world.ask<Added>(world.projects, owner, ADD, { input });
  expect(again.data.addMember.__typename).toBe('AlreadyMember');
  const unknown = await world.ask<Added>(world.projects, owner, ADD, { input: { ...input, username: 'nobody@example.org' } });
  expect(unknown.data.addMember.__typename).toBe('UserUnknown');
});

test('a Data Scientist changes no members, and each refusal is journaled with its code', async () => {
  const owner = await world.project(await world.person('ada'));
  const scientist = await world.member(owner, await world.person('grace'), 'DATA_SCIENTIST');
  const membershipId = await membershipOf(scientist.user.id, owner.project!.id);
  await using feed = await world.follow<{ activity: { signal: string } }>(
    world.projects,
    owner,
    'subscription { activity { signal activity { kind outcome by { name } } } }',
  );
  expect((await feed.next()).data.activity.signal).toBe('LIVE');
  const { errors } = await world.ask(world.projects, scientist, ROLE, { input: { membershipId, role: 'DATA_OWNER' } });
  expect(errors[0]).toMatchObject({ code: 'FORBIDDEN', message: 'Only a Data Owner changes roles. You are a Data Scientist here.' });
  expect((await feed.next()).data.activity).toMatchObject({ activity: { kind: 'member:change-role', outcome: 'FORBIDDEN', by: { name: 'grace' } } });
});

test('the last Data Owner can be neither demoted nor removed, also when two demote each other at once', async () => {
  const ada = await world.project(await world.person('ada'));
  const id = await membershipOf(ada.user.id, ada.project!.id);
  const alone = await world.ask<{ removeMember: { __typename: string } }>(world.projects, ada, REMOVE, { input: { membershipId: id } });
  expect(alone.data.removeMember.__typename).toBe('LastDataOwner');
  const grace = await world.member(ada, await world.person('grace'), 'DATA_OWNER');
  const other = await membershipOf(grace.user.id, ada.project!.id);
  await Promise.all([
    world.ask(world.projects, ada, ROLE, { input: { membershipId: other, role: 'OBSERVER' } }),
    world.ask(world.projects, grace, ROLE, { input: { membershipId: id, role: 'OBSERVER' } }),
  ]);
  const owners = await world.root.db.execute(sql`select 1 from projects.memberships where project_id = ${ada.project!.id} and role = 'DATA_OWNER'`);
  expect(owners).toHaveLength(1);
});

test('nothing of a project is seen from another, even by someone who owns both', async () => {
  const person = await world.person('ada');
  const first = await world.project(person);
  const second = await world.project(person);
  const [entry] = await world.root.db.execute<{ id: string }>(sql`select id from catalog.entries where project_id = ${second.project!.id} limit 1`);
  const { data } = await world.ask<{ catalogEntry: null; project: { id: string } }>(
    world.projects,
    first,
    'query ($id: ID!) { catalogEntry(id: $id) { id } project { id } }',
    {
      id: entry?.id,
    },
  );
  expect(data).toEqual({ catalogEntry: null, project: { id: first.project!.id } });
  const stranger = await world.ask(world.projects, first, REMOVE, {
    input: { membershipId: await membershipOf(person.user.id, second.project!.id) },
  });
  expect(stranger.errors[0]?.code).toBe('NOT_FOUND');
});

test('no effect commits after its author was removed', async () => {
  const owner = await world.project(await world.person('ada'));
  const others = await Promise.all(['b', 'c', 'd', 'e'].map(async (name) => world.member(owner, await world.person(name), 'DATA_OWNER')));
  for (const other of others) {
    const membershipId = await membershipOf(other.user.id, owner.project!.id);
    const writes = Array.from({ length: 10 }, (_, index) =>
      world.ask<{ createDataset: { __typename: string } | null }>(
        world.datasets,
        other,
        'mutation ($name: String!) { createDataset(input: { name: $name }) { __typename } }',
        { name: `d${other.user.id.slice(0, 4)}${index}` },
      ),
    );
    await world.ask(world.projects, owner, REMOVE, { input: { membershipId } });
    await Promise.all(writes);
    const [late] = await world.root.db.execute<{ late: string }>(sql`
      select count(*) as late from journal.entries d, journal.entries r
      where d.project_id = ${owner.project!.id} and r.project_id = d.project_id and d.kind = 'dataset:create' and d.outcome = 'OK' and d.user_id = ${other.user.id}
        and r.kind = 'member:remove' and r.outcome = 'OK' and r.subjects @> ${JSON.stringify([{ id: other.user.id }])}::jsonb and d.number > r.number`);
    expect(Number(late?.late)).toBe(0);
    const after = await world.ask(world.datasets, other, 'mutation { createDataset(input: { name: "late" }) { __typename } }');
    expect(after.errors[0]?.code).toBe('NOT_FOUND');
  }
});

test('activity resumes behind any cursor, without a gap or a repeat', async () => {
  const owner = await world.project(await world.person('ada'));
  const document = 'subscription ($after: Cursor) { activity(after: $after) { cursor signal activity { number kind } } }';
  type Message = { activity: { cursor: string; signal: string; activity: { number: string } | null } };
  const cursors: string[] = [];
  {
    await using feed = await world.follow<Message>(world.projects, owner, document);
    // What is numbered before the feed begins does not come by it.
    await feed.find(({ data }) => data.activity.signal === 'LIVE');
    for (let made = 0; made < 5; made++) {
      await world.ask(world.datasets, owner, `mutation { createDataset(input: { name: "set${made}" }) { __typename } }`);
      // Creating the project may be numbered only after the feed began.
      cursors.push((await feed.find(({ data }) => Number(data.activity.activity?.number) === made + 2)).data.activity.cursor);
    }
  }
  for (const [index, after] of cursors.entries()) {
    await using feed = await world.follow<Message>(world.projects, owner, document, { after });
    const numbers: number[] = [];
    for (let message = await feed.next(); message.data.activity.signal !== 'LIVE'; message = await feed.next())
      numbers.push(Number(message.data.activity.activity?.number));
    // Creating the project was 1, the datasets are 2 to 6.
    expect(numbers).toEqual([3, 4, 5, 6].slice(index));
  }
});
