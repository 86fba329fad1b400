import type { Journal } from '@hopyard/journal';
import { connect } from '@hopyard/postgres';
import { type Authenticate, buildSchema, type RequestScope, type SubgraphService, useCases } from '@hopyard/subgraph';
import { resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { authDoor } from './session/auth-door.ts';
import { authenticator } from './session/authenticate.ts';
import { countAttempts } from './session/attempts.ts';
import { type SeededUser, seedUsers } from './user/seed-users.ts';

export type ProjectsParts = {
  databaseUrl: string;
  journal: Journal;
  /** Whether the cookie is sent over TLS only. */
  secureCookie?: boolean;
  now?: () => Date;
};

export type ProjectsService = SubgraphService & {
  authenticate: Authenticate;
  /** Makes the people of a new installation; answers those that it made, with their passwords, which `keep` has stored before. */
  seedUsers(keep: (users: readonly SeededUser[]) => Promise<void>): Promise<SeededUser[]>;
};

export const SCHEMA_FILE = new URL('./schema.graphql', import.meta.url);

export function createProjects({ databaseUrl, journal, secureCookie = false, now = () => new Date() }: ProjectsParts): ProjectsService {
  const database = connect({ url: databaseUrl, role: 'hopyard_projects', name: 'hopyard projects' });
  const { db } = database;
  return {
    name: 'projects',
    schema: buildSchema(SCHEMA_FILE, resolvers),
    context(scope: RequestScope): Context {
      const cases = useCases({ db, journal }, scope);
      return { ...cases, viewer: scope.viewer, scope, db, journal, now, loaders: createLoaders(cases.read) };
    },
    doors: [authDoor({ db, journal, attempts: countAttempts(now), now }, { secureCookie })],
    authenticate: authenticator(database.raw({ max: 8, genericPlans: true })),
    seedUsers: (keep) => seedUsers(db, now(), keep),
    close: database.close,
  };
}
