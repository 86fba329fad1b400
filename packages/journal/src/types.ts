import type { ProofKind, Role, Viewer } from '@hopyard/identity';

/** Entries of no project (sign-in, creating a project) stand under this id. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

/** An artifact that an entry is about: a kind (`File`, `Execution`, as the graph's types are named) and an id, never content. */
export type Subject = { kind: string; id: string };

/** What happened to the first subject. */
export type Change = 'CREATED' | 'UPDATED' | 'DELETED';

/** What a part says when it did something. `kind` is the noun:verb of the permission table or an event of the platform (`execution:finished`). */
export type NewEntry = {
  kind: string;
  change: Change;
  subjects: readonly Subject[];
  /** Small facts for readers: names and states. Never data, secrets or addresses. */
  facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Who caused an entry, in which active project and role, within which request. The platform itself: viewer null. */
export type Origin = { viewer: Viewer | null; projectId: string; requestId: string };

/** A numbered entry. Within its project numbers are 1, 2, 3 … without a gap; `hash` chains it to the one before. */
export type Entry = {
  projectId: string;
  number: bigint;
  id: string;
  at: Date;
  kind: string;
  change: Change;
  subjects: readonly Subject[];
  facts: Readonly<Record<string, string | number | boolean | null>>;
  outcome: string; // 'OK' or the code of the refusal
  userId: string | null;
  proofKind: ProofKind | null;
  proofId: string | null;
  role: Role | null;
  requestId: string;
};

/** One message of a followed journal. `LIVE`: the replay is over. `RESYNC`: history is missing; read again and go on from `cursor`. */
export type FeedItem = { signal: 'EVENT'; cursor: string; at: Date; entry: Entry } | { signal: 'LIVE' | 'RESYNC'; cursor: string; at: Date };
