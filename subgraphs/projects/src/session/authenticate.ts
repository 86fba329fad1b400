import { hash } from 'node:crypto';
import { notFound, PlatformError, type Viewer } from '@hopyard/identity';
import type { Sql } from '@hopyard/postgres';
import type { Authenticate } from '@hopyard/subgraph';
import * as sessions from './session-store.ts';
import { together } from './together.ts';

/** Programs' tokens start with this; the broker adds them, and nobody else has one. */
const JOB_TOKEN_PREFIX = 'hyj_';

/** Proves who a request comes from, with the role that they hold at this moment in the project that it names. */
export function authenticator(client: Sql): Authenticate {
  const find = together((asked: readonly sessions.Asked[]) => sessions.viewersByTokens(client, asked));
  return async ({ sessionToken, bearerToken }, projectName) => {
    const token = bearerToken ?? sessionToken;
    if (token === undefined) return null;
    return bearerToken?.startsWith(JOB_TOKEN_PREFIX) ? jobViewer(client, bearerToken, projectName) : sessionViewer(find, token, projectName);
  };
}

type Find = (asked: sessions.Asked) => Promise<sessions.SessionViewer | null>;

async function sessionViewer(find: Find, token: string, projectName: string | null): Promise<Viewer> {
  const row = await find({ tokenHash: hashToken(token), projectName });
  if (!row) throw new PlatformError('UNAUTHENTICATED', 'This session is not known. Sign in again.');
  if (row.ended) throw new PlatformError('SESSION_REVOKED', 'This session has ended. Sign in again.');
  // To a stranger a project that exists and one that does not are the same.
  if (projectName !== null && (!row.project_id || !row.role)) throw notFound();
  return {
    user: { id: row.user_id, username: row.username, name: row.name, administrator: row.administrator },
    proof: { kind: 'SESSION', sessionId: row.session_id },
    project: projectName !== null && row.project_id && row.role ? { id: row.project_id, name: projectName, role: row.role } : null,
  };
}

async function jobViewer(client: Sql, token: string, projectName: string | null): Promise<Viewer> {
  const row = await sessions.jobByToken(client, hashToken(token));
  if (!row) throw new PlatformError('UNAUTHENTICATED', 'This identity of a program is not known.');
  if (row.revoked) throw new PlatformError('STALE_LEASE', 'This execution was taken over or has ended; its identity is worth nothing now.');
  if (!row.role) throw notFound();
  if (projectName !== row.project_name) {
    throw new PlatformError('PROJECT_CONTEXT_MISMATCH', 'A program works in its own project only.');
  }
  return {
    user: { id: row.user_id, username: row.username, name: row.name, administrator: false },
    proof: { kind: 'JOB', executionId: row.execution_id, epoch: row.epoch },
    project: { id: row.project_id, name: row.project_name, role: row.role },
  };
}

export const hashToken = (token: string): string => hash('sha256', token);
