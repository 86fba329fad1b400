import { randomBytes } from 'node:crypto';
import { PlatformError, unauthenticated, type Viewer } from '@hopyard/identity';
import { INSTALLATION, type Journal } from '@hopyard/journal';
import { type Db, tenant } from '@hopyard/postgres';
import { newId } from '@hopyard/subgraph';
import type { User } from '../user/user.ts';
import { normaliseUsername } from '../user/user.ts';
import * as users from '../user/user-store.ts';
import { hashToken } from './authenticate.ts';
import type { Attempts } from './attempts.ts';
import { passwordMatches } from './password.ts';
import * as sessions from './session-store.ts';

export const SESSION_SECONDS = 12 * 60 * 60;

export type SignInParts = { db: Db; journal: Pick<Journal, 'append' | 'poke'>; attempts: Attempts; now: () => Date };

/** Proves a person by e-mail and password and opens a session, always a new one. The token is answered once and kept nowhere. */
export async function signIn(
  { db, journal, attempts, now }: SignInParts,
  { username, password }: { username: string; password: string },
  requestId: string,
): Promise<{ token: string; expiresAt: Date; user: User }> {
  const address = normaliseUsername(username);
  if (!attempts.take(address)) {
    throw new PlatformError('RATE_LIMITED', 'Too many attempts to sign in. Wait a minute, then try again.');
  }
  const user = await users.withPassword(db, address);
  if (!(await passwordMatches(user?.passwordHash ?? null, password)) || !user) {
    throw new PlatformError('UNAUTHENTICATED', 'The e-mail address or the password is wrong.');
  }
  attempts.clear(address);
  const token = randomBytes(32).toString('base64url');
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_SECONDS * 1000);
  const id = newId();
  const { passwordHash: _, ...person } = user;
  const viewer: Viewer = { user: { ...person, administrator: false }, proof: { kind: 'SESSION', sessionId: id }, project: null };
  await tenant(db, { projectId: null, userId: user.id }, async (tx) => {
    await sessions.insert(tx, { id, userId: user.id, tokenHash: hashToken(token), createdAt, expiresAt });
    await journal.append(tx, { viewer, projectId: INSTALLATION, requestId }, { kind: 'session:sign-in', change: 'CREATED', subjects: [] });
  });
  journal.poke();
  return { token, expiresAt, user: person };
}

/** Ends the session of the viewer; what is open under it is closed by whoever listens to the journal. */
export async function signOut({ db, journal, now }: SignInParts, viewer: Viewer | null, requestId: string): Promise<void> {
  if (viewer?.proof.kind !== 'SESSION') throw unauthenticated();
  const { sessionId } = viewer.proof;
  await tenant(db, { projectId: null, userId: viewer.user.id }, async (tx) => {
    if (!(await sessions.end(tx, sessionId, now()))) return;
    await journal.append(
      tx,
      { viewer: { ...viewer, project: null }, projectId: INSTALLATION, requestId },
      { kind: 'session:sign-out', change: 'DELETED', subjects: [{ kind: 'Session', id: sessionId }] },
    );
  });
  journal.poke();
}
