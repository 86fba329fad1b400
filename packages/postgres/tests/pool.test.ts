import { expect, test } from 'vitest';
import { connect } from '../src/index.ts';
import { createTestDatabase } from '../src/testing.ts';

test('queries that come one at a time stay with the connection that was used last', async () => {
  await using database = await createTestDatabase();
  await using pool = connect({ url: database.url });
  const client = pool.raw({ max: 4 });
  const processOf = async () => (await client<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]!.pid;
  expect(new Set(await Promise.all(Array.from({ length: 4 }, processOf))).size).toBe(4);
  const one: number[] = [];
  for (let queries = 0; queries < 4; queries++) one.push(await processOf());
  expect(new Set(one).size).toBe(1);
});
