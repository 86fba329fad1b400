import { PlatformError, proofId, type Viewer } from '@hopyard/identity';
import type { Authenticate, Credentials } from '@hopyard/subgraph/serving';
import type { Logger } from 'pino';
import { credentialsKey, sameRights } from '../access.ts';

/** Whose rights changed: of a user, within a project, or of one proof. What is left out means any. */
export type Revocation = { userId?: string; projectId?: string; sessionId?: string };

export type RightsListener = {
  /** The proof is not worth anything any more. */
  ended(error: PlatformError): void;
  /** The project cannot be seen any more. */
  lost(error: PlatformError): void;
  /** The rights are others now. */
  changed(viewer: Viewer): void;
};

export type Watch = {
  /** Tells a listener when the rights behind credentials change; what it answers stops that. */
  add(credentials: Credentials, projectName: string | null, viewer: Viewer, listener: RightsListener): () => void;
  /** Looks at once at all whom a revocation may concern. */
  revoked(revocation: Revocation): void;
  close(): void;
};

type Watched = {
  credentials: Credentials;
  projectName: string | null;
  viewer: Viewer;
  listeners: Set<RightsListener>;
  checking: boolean;
  again: boolean;
};

/** Looks again, every so often and whenever it is told, at the rights behind all that stays open. */
export function createWatch(parts: { authenticate: Authenticate; everyMs: number; log: Logger }): Watch {
  const { authenticate, log } = parts;
  const watched = new Map<string, Watched>();

  async function check(key: string, entry: Watched): Promise<void> {
    if (entry.checking) {
      entry.again = true;
      return;
    }
    entry.checking = true;
    const tell = (what: (listener: RightsListener) => void) => [...entry.listeners].forEach(what);
    try {
      const viewer = await authenticate(entry.credentials, entry.projectName);
      if (!viewer) throw new PlatformError('SESSION_REVOKED', 'This session has ended. Sign in again.');
      if (!sameRights(viewer, entry.viewer)) tell((listener) => listener.changed(viewer));
      entry.viewer = viewer;
    } catch (error) {
      if (!(error instanceof PlatformError)) log.error({ err: error }, 'The rights of open connections cannot be looked at.');
      else if (error.code === 'UNAUTHENTICATED' || error.code === 'SESSION_REVOKED') tell((listener) => listener.ended(error));
      else if (error.status === 404 || error.status === 403) tell((listener) => listener.lost(error));
    } finally {
      entry.checking = false;
    }
    if (entry.again && watched.has(key)) {
      entry.again = false;
      await check(key, entry);
    }
  }

  const checkAll = (concerns: (viewer: Viewer) => boolean) => {
    for (const [key, entry] of watched) if (concerns(entry.viewer)) void check(key, entry);
  };
  const timer = setInterval(() => checkAll(() => true), parts.everyMs);
  timer.unref();

  return {
    add(credentials, projectName, viewer, listener) {
      const key = credentialsKey(credentials, projectName);
      let entry = watched.get(key);
      if (!entry) watched.set(key, (entry = { credentials, projectName, viewer, listeners: new Set(), checking: false, again: false }));
      entry.listeners.add(listener);
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size === 0 && watched.get(key) === entry) watched.delete(key);
      };
    },
    revoked({ userId, projectId, sessionId }) {
      checkAll(
        ({ user, project, proof }) =>
          (userId === undefined || user.id === userId) &&
          (projectId === undefined || project?.id === projectId) &&
          (sessionId === undefined || proofId(proof) === sessionId),
      );
    },
    close: () => clearInterval(timer),
  };
}
