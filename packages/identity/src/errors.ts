/** Every code that a door answers or that a GraphQL error carries in `extensions.code`, with its HTTP status. */
export const ERROR_STATUS = {
  UNAUTHENTICATED: 401,
  SESSION_REVOKED: 401,
  PROJECT_CONTEXT_REQUIRED: 400,
  PROJECT_CONTEXT_MISMATCH: 403,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  EXPORT_DENIED: 403,
  IMPORT_DENIED: 403,
  CROSS_PROJECT_DENIED: 403,
  CSRF_REJECTED: 403,
  ORIGIN_REJECTED: 403,
  PATH_INVALID: 400,
  UPLOAD_REJECTED: 422,
  TOO_LARGE: 413,
  QUERY_TOO_COMPLEX: 400,
  OPERATION_NOT_ALLOWED: 400,
  RATE_LIMITED: 429,
  QUOTA_EXCEEDED: 409,
  CONFLICT: 409,
  IDEMPOTENCY_CONFLICT: 409,
  STALE_LEASE: 409,
  SANDBOX_VIOLATION: 403,
  SANDBOX_UNAVAILABLE: 503,
  BAD_USER_INPUT: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

/** A failure with a code of the one list. Its message is shown to people; a cause is logged and never sent. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { details?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }

  /** What GraphQL sends beside the message. */
  get extensions(): Record<string, unknown> {
    return { ...this.details, code: this.code };
  }
}

/** The answer for what is absent and for what is hidden: the same, so that neither tells of the other. */
export const notFound = () => new PlatformError('NOT_FOUND', 'There is nothing here that you may see.');
export const unauthenticated = () => new PlatformError('UNAUTHENTICATED', 'Sign in first.');
