import { ERROR_STATUS, PlatformError } from '@hopyard/identity';
import { type Door, type DoorRequest, wholeBody } from '@hopyard/subgraph';
import * as z from 'zod';
import { SESSION_SECONDS, signIn, type SignInParts, signOut } from './sign-in.ts';

const SignIn = z.object({ username: z.string().max(320), password: z.string().max(1024), next: z.string().optional() });

/** `POST /api/auth/sign-in` and `POST /api/auth/sign-out`: JSON for programs, forms for a browser without scripts. */
export function authDoor(parts: SignInParts, options: { secureCookie: boolean }): Door {
  const cookie = (token: string, seconds: number) =>
    `hopyard_session=${token}; HttpOnly; SameSite=Lax; Path=/; Max-Age=${seconds}${options.secureCookie ? '; Secure' : ''}`;

  const enter = async (request: DoorRequest, requestId: string): Promise<Response> => {
    const form = isForm(request);
    const text = (await wholeBody(request, LARGEST_BODY)).toString();
    const input = SignIn.safeParse(form ? Object.fromEntries(new URLSearchParams(text)) : parsed(text));
    if (!input.success) throw new PlatformError('BAD_USER_INPUT', 'Send username and password, as JSON or as a form.');
    const next = localPath(input.data.next);
    try {
      const { token, expiresAt, user } = await signIn(parts, input.data, requestId);
      const headers = { 'set-cookie': cookie(token, SESSION_SECONDS), 'cache-control': 'no-store' };
      if (form) return new Response(null, { status: 303, headers: { ...headers, location: next } });
      // Programs carry the token themselves: `Authorization: Bearer <token>`.
      return Response.json({ user, token, expiresAt }, { headers });
    } catch (error) {
      if (!form || !(error instanceof PlatformError) || ERROR_STATUS[error.code] >= 500) throw error;
      return new Response(null, { status: 303, headers: { location: `/sign-in?error=${error.code}&next=${encodeURIComponent(next)}` } });
    }
  };

  return {
    path: '/auth',
    scope: 'account',
    actions: ['account:read'],
    async handle(request, scope, subpath) {
      if (request.method !== 'POST') throw new PlatformError('BAD_USER_INPUT', 'Sign in and sign out with POST.');
      if (subpath === '/sign-in') return enter(request, scope.requestId);
      if (subpath === '/sign-out') {
        await signOut(parts, scope.viewer, scope.requestId);
        const headers = { 'set-cookie': cookie('', 0), 'cache-control': 'no-store' };
        return isForm(request)
          ? new Response(null, { status: 303, headers: { ...headers, location: '/sign-in' } })
          : new Response(null, { status: 204, headers });
      }
      throw new PlatformError('NOT_FOUND', 'There are /api/auth/sign-in and /api/auth/sign-out.');
    },
  };
}

/** Far more than a name and a password take: whoever signs in is not known yet. */
const LARGEST_BODY = { mostKib: 64 };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isForm = (request: DoorRequest) => request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;

/** Only a path of this origin: `//host` and `/\host` are other origins to a browser. */
const localPath = (next: string | undefined): string => (next && /^\/(?![/\\])[\x20-\x5b\x5d-\x7e]*$/.test(next) ? next : '/');
