import type { IncomingMessage } from 'node:http';
import { PlatformError, type Viewer } from '@hopyard/identity';
import type { Credentials } from '@hopyard/subgraph/serving';

export const SESSION_COOKIE = 'hopyard_session';

/** What a request carries to prove who it is from. Two proofs at once are refused: they could name two people. */
export function credentialsOf({ headers }: IncomingMessage): Credentials {
  const sessionToken = cookie(headers.cookie, SESSION_COOKIE);
  const { authorization } = headers;
  if (authorization === undefined) return sessionToken === undefined ? {} : { sessionToken };
  if (sessionToken !== undefined) {
    throw new PlatformError('BAD_USER_INPUT', 'The request carries a session cookie and an Authorization header. Send one of them.');
  }
  const [, bearerToken] = /^Bearer +([^\s]+)$/i.exec(authorization) ?? [];
  if (!bearerToken) throw new PlatformError('BAD_USER_INPUT', 'The Authorization header must read `Bearer <token>`.');
  return { bearerToken };
}

function cookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.split('=', 2);
    if (key?.trim() === name && value?.trim()) return value.trim();
  }
  return undefined;
}

/** Whether a request was sent by a page of ours: by its Origin, or by what the browser says of where it came from. */
export type SameOrigin = { origins: readonly string[] };

/** Throws for a browser that acts for a foreign page. Programs send no Origin and no cookie, and pass. */
export function assertOwnPage({ headers, method }: IncomingMessage, { sessionToken }: Credentials, { origins }: SameOrigin): void {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return;
  const { origin } = headers;
  if (origin !== undefined && !origins.includes(origin)) throw originRejected(origin);
  const site = headers['sec-fetch-site'];
  if (sessionToken === undefined) return;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new PlatformError('CSRF_REJECTED', 'A page of another site may not act with your session.');
  }
  const isOurs = headers['x-hopyard-csrf'] === '1' || origin !== undefined || site === 'same-origin';
  if (!isOurs) throw new PlatformError('CSRF_REJECTED', 'With a session cookie, send the header `x-hopyard-csrf: 1`.');
}

/** The same for a WebSocket, which a page of any site may open with our cookies: with one, the Origin must be there and ours. */
export function assertOwnSocket({ headers }: IncomingMessage, { sessionToken }: Credentials, { origins }: SameOrigin): void {
  const { origin } = headers;
  if (origin === undefined ? sessionToken !== undefined : !origins.includes(origin)) throw originRejected(origin);
}

const originRejected = (origin: string | undefined) =>
  new PlatformError(
    'ORIGIN_REJECTED',
    origin === undefined ? 'The request must say its Origin.' : `The origin ${origin.slice(0, 100)} is not one of this platform's.`,
  );

/** Whether two looks at one viewer give the same rights. */
export const sameRights = (a: Viewer, b: Viewer): boolean =>
  a.user.id === b.user.id && a.user.administrator === b.user.administrator && a.project?.id === b.project?.id && a.project?.role === b.project?.role;

/** One key for one proof in one project. */
export const credentialsKey = ({ sessionToken, bearerToken }: Credentials, projectName: string | null): string =>
  `${projectName ?? ''}\n${sessionToken === undefined ? `bearer ${bearerToken}` : `session ${sessionToken}`}`;
