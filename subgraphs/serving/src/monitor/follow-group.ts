import type { Journal } from '@hopyard/journal';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import { TableProfile } from '@hopyard/statistics';
import type { Notifier } from '../alert/notifier.ts';
import * as commits from './commit-store.ts';
import * as monitors from './monitor-store.ts';
import * as progress from './progress-store.ts';
import { PAST_MS, pastOf } from './references.ts';
import { settleWindow } from './settle-window.ts';
import * as windows from './window-store.ts';

export type GroupParts = { db: Db; journal: Journal; notifier: Pick<Notifier, 'wake'>; now: () => Date };

/** Judges the commits of a feature group that have statistics by now, each as a window of the rows that it leaves. */
export async function followGroup({ db, journal, notifier, now }: GroupParts, { projectId, id }: { projectId: string; id: string }): Promise<void> {
  const inProject = <T>(work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);
  for (;;) {
    const settled = await inProject(async (tx) => {
      const [monitor] = await monitors.byIds(tx, [id]);
      const known = await progress.read(tx, id);
      const commit = monitor && known && (await commits.nextProfiled(tx, monitor.subject.id, known.sequence));
      if (!commit) return false;
      const [[columns = []], [checks = []]] = [await monitors.columnsOf(tx, [id]), await monitors.checksOf(tx, [id])];
      const names = new Set(columns.map(({ name }) => name));
      const profile = TableProfile.fromJSON({ version: 1, columns: commit.profile.columns.filter(({ name }) => names.has(name)) });
      const place = { firstSequence: commit.sequence, lastSequence: commit.sequence, from: commit.at, to: commit.at, commitId: commit.id };
      const { verdicts } = await settleWindow(
        tx,
        { journal, now },
        { monitor, checks, fixed: await monitors.references(tx, id) },
        { ...place, number: (await windows.lastClosed(tx, id)) + 1, sampleCount: profile.rowCount, profile },
        {
          past: await windows.recent(tx, id, new Date(commit.at.getTime() - PAST_MS), pastOf(monitor.reference.kind)),
          verdicts: known.verdicts,
          service: false,
        },
      );
      await progress.advance(tx, id, known.revision, { sequence: commit.sequence, verdicts });
      return true;
    });
    if (!settled) return;
    journal.poke();
    notifier.wake();
  }
}
