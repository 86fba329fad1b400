import { createHash, randomUUID } from 'node:crypto';
import { connect } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

/** Somebody who is signed in. */
export type Person = { id: string; username: string; sessionId: string; token: string };

/** People with a session each, put into the database as signing in would: a hundred passwords would be hashed for nothing. */
export async function signedIn(databaseUrl: string, count: number): Promise<Person[]> {
  await using root = connect({ url: databaseUrl, max: 1 });
  const people: Person[] = [];
  for (let number = 1; number <= count; number++) {
    const person = { id: randomUUID(), username: `p${number}@example.org`, sessionId: randomUUID(), token: randomUUID() };
    const hash = createHash('sha256').update(person.token).digest('hex');
    await root.db.execute(sql`
      insert into projects.users (id, username, name, password_hash, created_at)
      values (${person.id}, ${person.username}, ${`Person ${number}`}, 'none', now())`);
    await root.db.execute(sql`
      insert into projects.sessions (id, user_id, token_hash, created_at, expires_at)
      values (${person.sessionId}, ${person.id}, ${hash}, now(), now() + interval '1 hour')`);
    people.push(person);
  }
  return people;
}

/** Asks the graph in a project's name, or outside of any; throws whatever went wrong. */
export async function ask<Data = unknown>(
  origin: string,
  { token }: Person,
  project: string | null,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await fetch(`${origin}/api/${project === null ? '' : `projects/${project}/`}graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, { __typename?: string; message?: string } | null>; errors?: unknown[] };
  const refused = Object.values(data ?? {}).find((field) => field?.message);
  if (errors || refused) throw new Error(JSON.stringify(errors ?? refused));
  return data as Data;
}
