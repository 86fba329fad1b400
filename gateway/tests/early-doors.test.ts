import type { Viewer } from '@hopyard/identity';
import type { Authenticate, DoorRequest, RequestScope } from '@hopyard/subgraph';
import { expect, test } from 'vitest';
import { createFixture } from './fixture/services.ts';
import { startGateway } from './harness.ts';

/** A door that begins early: how it began each time, and its one effect, which waits for the proof as `permit` does. */
async function openDoor() {
  const fixture = createFixture();
  const begun: (Viewer | null)[] = [];
  const kept: string[] = [];
  let begins = Promise.withResolvers<void>();
  let gate = Promise.resolve();
  const authenticate: Authenticate = async (...asked) => {
    await gate;
    return fixture.authenticate(...asked);
  };
  const services = fixture.services.map((service) => ({
    ...service,
    doors: service.doors.map((door) => ({
      ...door,
      early: (subpath: string) => subpath === '/early',
      async handle(request: DoorRequest, { viewer, proof }: RequestScope) {
        begun.push(viewer);
        begins.resolve();
        const text = Buffer.from(await request.bytes()).toString();
        if (text === 'wrong') throw new Error('of what the door holds');
        await proof;
        kept.push(text);
        return Response.json({ text, role: viewer?.project?.role });
      },
    })),
  }));
  const platform = await startGateway('in process', { subgraphs: { services }, authenticate }, fixture);
  return {
    ...{ platform, fixture, begun, kept },
    call: async (text: string) => {
      const response = await platform.post('/api/projects/flights/files/early', text, { authorization: `Bearer ${platform.owner}` });
      return [response.status, await response.json()] as const;
    },
    /** Holds every proof back until the answer is called; `began` is when a door began meanwhile. */
    holdProofs() {
      const held = Promise.withResolvers<void>();
      begins = Promise.withResolvers<void>();
      gate = held.promise;
      return { began: begins.promise, release: held.resolve };
    },
  };
}

test('a door begins for whom it knows from a moment ago while the proof is looked up, and neither keeps nor answers anything before it', async () => {
  const { call, holdProofs, kept, begun } = await openDoor();
  expect(await call('first')).toEqual([200, { text: 'first', role: 'DATA_OWNER' }]);
  const { began, release } = holdProofs();
  let answered = false;
  const second = call('second').finally(() => (answered = true));
  await began;
  expect([answered, kept, begun.length]).toEqual([false, ['first'], 2]);
  release();
  expect(await second).toEqual([200, { text: 'second', role: 'DATA_OWNER' }]);
  expect(kept).toEqual(['first', 'second']);
});

test('whose session has ended is told so and nothing else, what began is not kept, and nothing begins for them again', async () => {
  const { call, fixture, platform, kept, begun } = await openDoor();
  await call('first');
  fixture.signOut(platform.owner);
  for (const text of ['wrong', 'second']) expect(await call(text)).toMatchObject([401, { code: 'SESSION_REVOKED' }]);
  expect([kept, begun.length]).toEqual([['first'], 2]);
});

test('who is no member any more is told that there is no such project, at the next call', async () => {
  const { call, fixture, kept } = await openDoor();
  await call('first');
  fixture.grant('u1', null);
  expect(await call('second')).toMatchObject([404, { code: 'NOT_FOUND' }]);
  expect(kept).toEqual(['first']);
});

test('whose role has changed is answered once, by the role that they have now', async () => {
  const { call, fixture, kept, begun } = await openDoor();
  await call('first');
  fixture.grant('u1', 'OBSERVER');
  expect(await call('second')).toEqual([200, { text: 'second', role: 'OBSERVER' }]);
  expect(kept).toEqual(['first', 'second']);
  expect(begun.map((viewer) => viewer?.project?.role)).toEqual(['DATA_OWNER', 'DATA_OWNER', 'OBSERVER']);
});
