import { ERROR_STATUS, type ErrorCode, PlatformError } from '@hopyard/identity';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { DoorAddress } from './doors.ts';

/** An error as it is sent: never more than a code of the one list, words for people, and the request to ask about. */
export type WireError = GraphQLFormattedError & {
  extensions: { code: ErrorCode; requestId: string; [detail: string]: unknown };
};

type ErrorLike = Partial<Pick<GraphQLError, 'message' | 'locations' | 'path' | 'extensions' | 'originalError'>>;

const isKnownCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code);

/** What was thrown at the bottom of the errors that executors wrap around it. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause && typeof cause === 'object' && 'originalError' in cause && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The failure with a code behind an error; null for a fault. */
export function platformErrorOf(error: unknown): PlatformError | null {
  const cause = rootCause(error);
  if (cause instanceof PlatformError) return cause;
  const extensions = (cause as ErrorLike | null)?.extensions;
  if (!isKnownCode(extensions?.['code']) || extensions['code'] === 'INTERNAL') return null;
  const { code, requestId: _, ...details } = extensions as Record<string, unknown>;
  return new PlatformError(code as ErrorCode, String((cause as ErrorLike).message), { details });
}

/** An error of the graph as it is sent. A fault is logged here, once, and told as nothing but its request. */
export function maskError(error: unknown, requestId: string, log: Logger): WireError {
  const { locations, path } = (error ?? {}) as ErrorLike;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  const known = platformErrorOf(error);
  if (known) {
    if (known.cause !== undefined) log.warn({ requestId, err: known }, 'A request failed.');
    return { message: known.message, ...where, extensions: { ...known.details, code: known.code, requestId } };
  }
  if (isAboutTheRequest(error)) {
    return { message: (error as GraphQLError).message, ...where, extensions: { code: 'BAD_USER_INPUT', requestId } };
  }
  // A served subgraph logged its own fault under the same request before it answered INTERNAL.
  if (!isMasked(error)) log.error({ requestId, path, err: rootCause(error) }, 'A request met a fault.');
  return { message: 'Internal error', ...where, extensions: { code: 'INTERNAL', requestId } };
}

/** Syntax, validation and variable errors are the client's to read; they carry no cause and no path of execution. */
const isAboutTheRequest = (error: unknown): boolean =>
  error instanceof GraphQLError && !error.originalError && error.path === undefined && error.extensions['code'] !== 'INTERNAL';

const isMasked = (error: unknown): boolean => (rootCause(error) as ErrorLike | null)?.extensions?.['code'] === 'INTERNAL';

/** What a door or an address answers for a failure, with the words under the name that the door says. */
export function errorResponse(error: unknown, requestId: string, log: Logger, { words = 'message' }: Pick<DoorAddress, 'words'> = {}): Response {
  const { message, extensions } = maskError(error, requestId, log);
  return Response.json({ ...extensions, [words]: message }, { status: ERROR_STATUS[extensions.code] });
}

/** The same where the graph is: clients look for a list of errors. */
export function graphErrorResponse(error: unknown, requestId: string, log: Logger): Response {
  const masked = maskError(error, requestId, log);
  return Response.json({ errors: [masked] }, { status: ERROR_STATUS[masked.extensions.code] });
}
