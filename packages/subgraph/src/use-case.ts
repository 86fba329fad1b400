import { createHash } from 'node:crypto';
import { type Action, assertAllowed, type ErrorCode, isAllowed, notFound, PlatformError, proofId, type Role, type Viewer } from '@hopyard/identity';
import { INSTALLATION, type Journal, type NewEntry } from '@hopyard/journal';
import { type Db, literal, sqlState, tenant, transaction, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { RequestScope } from './service.ts';

/** What a use case works with inside its transaction. */
export type Unit = {
  tx: Tx;
  viewer: Viewer;
  /** The active project. Use cases outside of projects have none and may not ask. */
  projectId: string;
  /** Goes on inside a project that this very transaction creates: rows and entries belong to it from here on. */
  enter(projectId: string): Promise<void>;
  /** Says what happened; it commits with the change or not at all. */
  append(entry: NewEntry): Promise<void>;
  /** Ends the use case with an expected outcome and rolls back whatever it did. */
  abort(outcome: unknown): never;
};

/** An outcome is JSON: it is kept under the idempotency key. It names things by id, and resolvers load them. */
export type Outcome = { kind: string };

export type UseCases = {
  /** Permission, one transaction that holds the viewer's rights until it commits, idempotency, journal. */
  write<T extends Outcome>(action: Action, input: object, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Permission, then one transaction that sees the active project only. */
  read<T>(action: Action, work: (tx: Tx, viewer: Viewer) => Promise<T>): Promise<T>;
  /** Permission alone, for what holds no transaction: a subscription, a stream of bytes. Answers the viewer. */
  permit(action: Action): Promise<Viewer>;
  /**
   * Permission for work that keeps nothing, by who the viewer was a moment ago where a door begins early; else as `permit`, which has
   * to be asked before anything of that work is kept or told.
   */
  presume(action: Action): Promise<Viewer>;
  /** Journals a refusal that a use case or a door found on its own, and throws it. */
  refuse(action: Action, error: PlatformError): Promise<never>;
};

export type UseCaseParts = { db: Db; journal: Pick<Journal, 'append' | 'poke'> };

/** The shell of every use case, for one request. */
export function useCases({ db, journal }: UseCaseParts, { viewer, requestId, proof }: RequestScope): UseCases {
  const origin = { viewer, projectId: viewer?.project?.id ?? INSTALLATION, requestId };

  const journalRefusal = async (action: Action, error: unknown) => {
    if (!viewer || !(error instanceof PlatformError) || !REFUSALS.has(error.code)) return;
    const entry: NewEntry = { kind: action, change: 'UPDATED', subjects: [] };
    await tenant(db, scopeOf(viewer), (tx) => journal.append(tx, origin, entry, error.code));
    journal.poke();
  };
  const guarded = async <T>(action: Action, work: (viewer: Viewer) => Promise<T>): Promise<T> => {
    if (proof) await proof;
    try {
      assertAllowed(viewer, action);
      return await work(viewer);
    } catch (error) {
      await journalRefusal(action, error);
      throw error;
    }
  };

  return {
    read: (action, work) => guarded(action, (allowed) => tenant(db, scopeOf(allowed), (tx) => work(tx, allowed))),
    permit: (action) => guarded(action, async (allowed) => allowed),
    presume: async (action) => (proof && viewer && isAllowed(viewer, action) ? viewer : guarded(action, async (allowed) => allowed)),
    refuse: (action, error) =>
      guarded(action, () => {
        throw error;
      }),
    async write<T extends Outcome>(action: Action, input: object, work: (unit: Unit) => Promise<T>): Promise<T> {
      const attempt = (allowed: Viewer) =>
        transaction(db, async (tx): Promise<T> => {
          const held = await holdViewer(tx, allowed);
          // The role may have changed since the request began; what holds now decides.
          assertAllowed(held, action);
          const request = requestUnderKey(held, action, input);
          const earlier = request && (await earlierOutcome<T>(tx, request));
          if (earlier) return earlier;
          let current = origin;
          const result = await work({
            tx,
            viewer: held,
            projectId: held.project?.id ?? INSTALLATION,
            enter: async (projectId) => {
              current = { ...origin, projectId };
              await tx.execute(sql`select set_config('app.project_id', ${projectId}, true)`);
            },
            append: (entry) => journal.append(tx, current, entry),
            abort: (outcome) => {
              throw new Abort(outcome);
            },
          });
          if (request) {
            if (current !== origin) await tx.execute(sql`select set_config('app.project_id', '', true)`);
            await keepOutcome(tx, request, result);
          }
          return result;
        });
      const outcome = await guarded(action, async (allowed) => {
        try {
          return await againAfterDeadlock(() => attempt(allowed));
        } catch (error) {
          if (error instanceof Abort) return error.outcome as T;
          throw error;
        }
      });
      journal.poke();
      return outcome;
    },
  };
}

const DEADLOCK_DETECTED = '40P01';

/** Two that wait for each other's locks: PostgreSQL ends one of them, which did nothing yet and may try again. */
async function againAfterDeadlock<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 3 || sqlState(error) !== DEADLOCK_DETECTED) throw error;
    }
  }
}

/** Codes that say "you may not": each is journaled. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set([
  'FORBIDDEN',
  'EXPORT_DENIED',
  'IMPORT_DENIED',
  'CROSS_PROJECT_DENIED',
  'SANDBOX_VIOLATION',
  'SESSION_REVOKED',
  'STALE_LEASE',
]);

class Abort extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('rolled back');
    this.outcome = outcome;
  }
}

const scopeOf = (viewer: Viewer) => ({ projectId: viewer.project?.id ?? null, userId: viewer.user.id });

/** Enters the viewer's project and locks what their rights rest on, so that no effect commits after a revocation did. */
async function holdViewer(tx: Tx, viewer: Viewer): Promise<Viewer> {
  const { user, proof, project } = viewer;
  const epoch = proof.kind === 'JOB' ? proof.epoch : 0;
  const held = [user.id, project?.id ?? null, proof.kind, proofId(proof)].map(literal);
  // Without parameters: one round trip rather than two.
  const [row] = await tx.execute<{ role: Role | null; refusal: ErrorCode | null }>(
    sql.raw(`select role, refusal from app.hold_viewer(${held.join()}, ${literal(String(epoch))})`),
  );
  if (row?.refusal) throw row.refusal === 'NOT_FOUND' ? notFound() : new PlatformError(row.refusal, HELD_REFUSALS[row.refusal] ?? 'Sign in again.');
  return project && row?.role ? { ...viewer, project: { ...project, role: row.role } } : viewer;
}

const HELD_REFUSALS: Partial<Record<ErrorCode, string>> = {
  SESSION_REVOKED: 'This session has ended. Sign in again.',
  STALE_LEASE: 'This execution was taken over or has ended; its identity is worth nothing now.',
};

type KeyedRequest = { projectId: string; userId: string; action: string; key: string; bodyHash: string };

function requestUnderKey(viewer: Viewer, action: string, input: object): KeyedRequest | null {
  const { idempotencyKey, ...body } = input as { idempotencyKey?: unknown };
  if (typeof idempotencyKey !== 'string') return null;
  if (idempotencyKey.length > 200) throw new PlatformError('BAD_USER_INPUT', 'idempotencyKey has more than 200 characters.');
  const bodyHash = createHash('sha256').update(JSON.stringify(body, stringifyBigInt)).digest('hex');
  return { projectId: viewer.project?.id ?? INSTALLATION, userId: viewer.user.id, action, key: idempotencyKey, bodyHash };
}

const stringifyBigInt = (_key: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);

async function earlierOutcome<T>(tx: Tx, request: KeyedRequest): Promise<T | null> {
  // Two requests under one key wait for each other here, so that the second finds the first one's outcome.
  const lock = `${request.projectId}/${request.userId}/${request.action}/${request.key}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 7017))`);
  const [row] = await tx.execute<{ body_hash: string; outcome: T }>(sql`
    select body_hash, outcome from app.idempotency
    where project_id = ${request.projectId} and user_id = ${request.userId} and action = ${request.action} and key = ${request.key}`);
  if (!row) return null;
  if (row.body_hash === request.bodyHash) return row.outcome;
  throw new PlatformError(
    'IDEMPOTENCY_CONFLICT',
    `The idempotency key "${request.key}" was used with another input before. Use a new key for a new request.`,
  );
}

async function keepOutcome(tx: Tx, request: KeyedRequest, outcome: Outcome): Promise<void> {
  await tx.execute(sql`
    insert into app.idempotency (project_id, user_id, action, key, body_hash, outcome)
    values (${request.projectId}, ${request.userId}, ${request.action}, ${request.key}, ${request.bodyHash}, ${JSON.stringify(outcome)}::jsonb)`);
}
