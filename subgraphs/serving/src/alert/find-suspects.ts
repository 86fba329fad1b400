import type { Tx } from '@hopyard/postgres';
import type { Suspect } from './alert.ts';
import * as changes from './change-store.ts';

const MOST = 10;

/**
 * What changed from the beginning of the last good window to the end of the bad one, the most likely cause first: commits of the
 * group that holds the column, then versions and shares of the calls, then commits of other groups; among equals the newest.
 */
export async function findSuspects(
  tx: Tx,
  { subjectId, column, from, to }: { subjectId: string; column: string | null; from: Date; to: Date },
): Promise<Suspect[]> {
  // The database tells times apart that are within one millisecond.
  const range = { from, to: new Date(to.getTime() + 1) };
  const found = [
    ...(await changes.commits(tx, subjectId, column, range)).map((change) => ({ rank: change.ofColumn ? 0 : 2, suspect: commitSuspect(change) })),
    ...(await changes.versions(tx, subjectId, range)).map(({ id, number, at }) => ({
      rank: 1,
      suspect: { kind: 'VERSION' as const, entryId: id, commitId: null, at, words: `Version ${number} became ready.` },
    })),
    ...(await changes.trafficChanges(tx, subjectId, range)).map(({ kind, at }) => ({
      rank: 1,
      suspect: {
        ...{ kind: 'TRAFFIC' as const, entryId: subjectId, commitId: null, at },
        words: kind === 'deployment:roll-back' ? 'It was rolled back.' : 'The shares of the calls were changed.',
      },
    })),
  ];
  found.sort((one, other) => one.rank - other.rank || other.suspect.at.getTime() - one.suspect.at.getTime());
  return found.slice(0, MOST).map(({ suspect }) => suspect);
}

function commitSuspect({ commitId, featureGroupId, group, sequence, operation, rows, at }: changes.GroupChange): Suspect {
  const head = { entryId: featureGroupId, commitId, at };
  if (operation === 'ALTER') return { ...head, kind: 'SCHEMA', words: `Commit ${sequence} changed the columns of ${group}.` };
  return {
    ...head,
    kind: 'COMMIT',
    words: `Commit ${sequence} ${operation === 'DELETE' ? 'deleted' : 'wrote'} ${rows.toLocaleString('en')} rows of ${group}.`,
  };
}
