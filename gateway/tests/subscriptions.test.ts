import { expect, test } from 'vitest';
import { inBothTopologies, startGateway, until } from './harness.ts';

const FEED =
  'subscription ($after: Cursor) { runChanged(after: $after) { cursor signal run { id name project { name } dataset { rows cost } failing } } }';
const event = (message: { data?: { runChanged?: { signal: string; cursor: string; run: { id: string } | null } | null } | null }) =>
  message.data?.runChanged;

inBothTopologies((topology) => {
  test('a subscription is the first thing that a gateway is asked, and works', async () => {
    const { subscribe, fixture } = await startGateway(topology);
    const feed = subscribe(FEED);
    expect(event(await feed.next())?.signal).toBe('LIVE');
    fixture.journal.append('r1');
    // The event joins what three subgraphs know, one of it through @requires.
    expect(event(await feed.next())).toMatchObject({
      cursor: '1',
      run: { id: 'r1', name: 'run r1', project: { name: 'flights' }, dataset: { rows: 10, cost: 20 } },
    });
  });

  test('an event that fails is followed by events that do not, with their own data', async () => {
    const { subscribe, fixture } = await startGateway(topology);
    const feed = subscribe(FEED);
    await feed.next();
    fixture.journal.append('r1');
    expect((await feed.next()).errors).toBeUndefined();
    fixture.failing.add('r2');
    fixture.journal.append('r2');
    const failed = await feed.next();
    expect(failed.errors).toHaveLength(1);
    expect(event(failed)?.run?.id).toBe('r2');
    fixture.failing.delete('r2');
    fixture.journal.append('r3');
    const next = await feed.next();
    expect([next.errors, event(next)?.run?.id]).toEqual([undefined, 'r3']);
    // One without any data does not show what the one before it had.
    fixture.journal.append('r4', true);
    const empty = await feed.next();
    expect(empty.errors).toHaveLength(1);
    expect(event(empty) ?? null).toBeNull();
    fixture.journal.append('r5');
    const last = await feed.next();
    expect([last.errors, event(last)?.run?.id]).toEqual([undefined, 'r5']);
  });

  test('a stream whose source fails is taken up again behind its cursor, and no event is missed or comes twice', async () => {
    const { subscribe, fixture } = await startGateway(topology);
    const feed = subscribe(FEED);
    expect(event(await feed.next())?.signal).toBe('LIVE');
    fixture.journal.append('r1');
    expect(event(await feed.next())?.run?.id).toBe('r1');
    fixture.journal.breakOff();
    fixture.journal.append('r2');
    expect(event(await feed.next())).toMatchObject({ cursor: '2', run: { id: 'r2' } });
    fixture.journal.append('r3');
    expect(event(await feed.next())).toMatchObject({ cursor: '3', run: { id: 'r3' } });
  });

  test('whoever leaves leaves nothing behind, also while nothing happens', async () => {
    const { subscribe, fixture } = await startGateway(topology);
    const feed = subscribe(FEED);
    await feed.next();
    await until('the feed is followed', () => fixture.journal.followers > 0);
    feed.stop();
    await until('nobody follows any more', () => fixture.journal.followers === 0);
  });

  test('a subscription resumes behind a cursor, without a gap or a repeat', async () => {
    const { subscribe, fixture } = await startGateway(topology);
    for (let number = 1; number <= 6; number++) fixture.journal.append(`r${number}`);
    const feed = subscribe({ query: FEED, variables: { after: '2' } });
    const cursors: (string | undefined)[] = [];
    for (let message = event(await feed.next()); message?.signal !== 'LIVE'; message = event(await feed.next())) cursors.push(message?.cursor);
    expect(cursors).toEqual(['3', '4', '5', '6']);
  });
});

test('subscribers of equal standing share one execution of an event, and those of another standing have their own', async () => {
  const { subscribe, fixture, owner, scientist } = await startGateway('in process');
  const NOTE = 'subscription { runChanged { cursor signal note } }';
  const feeds = [
    ...Array.from({ length: 8 }, () => subscribe(NOTE, { token: owner })),
    ...Array.from({ length: 4 }, () => subscribe(NOTE, { token: scientist })),
  ];
  for (const feed of feeds) await feed.next();
  // Some are still on their way to the others of their standing.
  fixture.journal.append('r0');
  for (const feed of feeds) await feed.next();
  const before = fixture.counts.events;
  for (let number = 1; number <= 5; number++) fixture.journal.append(`r${number}`);
  for (const [index, feed] of feeds.entries()) {
    for (let number = 1; number <= 5; number++) {
      expect(await feed.next()).toMatchObject({
        data: { runChanged: { cursor: String(number + 1), note: `${number + 1} for ${index < 8 ? 'DATA_OWNER' : 'DATA_SCIENTIST'}` } },
      });
    }
  }
  expect(fixture.counts.events - before).toBe(10);
});

test('a subgraph that dies is reached again when it is back, and no event is missed or comes twice', async () => {
  const { subscribe, fixture, kill, serve } = await startGateway('in processes of their own');
  const feed = subscribe(FEED);
  await feed.next();
  fixture.journal.append('r1');
  expect(event(await feed.next())?.cursor).toBe('1');
  await kill('training');
  fixture.journal.append('r2');
  await serve('training');
  const seen: string[] = [];
  fixture.journal.append('r3');
  while (seen.at(-1) !== '3') {
    const message = event(await feed.next());
    if (message?.signal === 'EVENT') seen.push(message.cursor);
  }
  expect(seen).toEqual(['2', '3']);
}, 40_000);
