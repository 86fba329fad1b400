import type { EngineClient } from '@hopyard/engine';
import type { Journal } from '@hopyard/journal';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import { newId } from '@hopyard/subgraph';
import type { ClosedWindow } from '@hopyard/statistics';
import type { Notifier } from '../alert/notifier.ts';
import type { Inference } from '../inference/inference.ts';
import * as log from '../inference/read-inferences.ts';

import { type Intake, openIntake, sequenceOf } from './intake.ts';
import { measureLabelled } from './measure.ts';
import type { WindowCut } from './monitor.ts';
import * as labels from './label-store.ts';
import * as monitors from './monitor-store.ts';
import { labelledOf } from './performance.ts';
import * as progress from './progress-store.ts';
import { PAST_MS, type PastWindow, pastOf } from './references.ts';
import { enter, type Ruled, settleWindow } from './settle-window.ts';
import type { Verdicts } from './verdicts.ts';
import * as windows from './window-store.ts';
import type { MonitorWindow } from './window.ts';

export type FollowParts = {
  db: Db;
  engine: EngineClient;
  journal: Journal;
  notifier: Pick<Notifier, 'wake'>;
  now: () => Date;
  onError: (error: unknown) => void;
};

/** Follows a deployment's log for one monitor. */
export type Follower = {
  /** Records that were just logged, in order. */
  offer(records: readonly Inference[]): void;
  /** Reads what came by another way, closes windows that are over, writes how far the open one is. */
  tick(): void;
  close(): Promise<void>;
};

type State = Ruled & {
  intake: Intake;
  past: PastWindow[];
  verdicts: Verdicts;
  sequence: number;
  labels: number;
  revision: number;
  /** Of the last window that closed. */
  number: number;
};

/** Records that come together are taken together: that is what sketches are cheap by. */
const GATHER_MS = 100;
const BATCH = 2_000;
/** What is not yet taken and can be read again is let go beyond so much. */
const MOST_PENDING = 20_000;
/** After a crash no more of the log is read again. */
const SAVE_EVERY_MS = 10_000;

export function followDeployment(
  { db, engine, journal, notifier, now, onError }: FollowParts,
  { projectId, id, deploymentId }: { projectId: string; id: string; deploymentId: string },
): Follower {
  let state: State | null = null;
  let pending: Inference[] = [];
  let behind = true;
  let ticked = false;
  let [shown, saved, savedAt] = [0, 0, performance.now()];
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  const inProject = <T>(work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);
  const reader = { engine, projectId, inProject, now };

  const run = () => {
    if (waiting || closed) return;
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      try {
        await step();
      } catch (error) {
        // What is in memory is ahead of what was stored: begin again from there, at the next tick.
        [state, pending, behind] = [null, [], true];
        if (!closed && !(error instanceof progress.Overtaken)) onError(error);
      }
    });
  };

  async function step(): Promise<void> {
    const isTick = ticked;
    ticked = false;
    // Before the log is read: what is over by then has all of its calls, whatever the time is once they are taken.
    const time = now().getTime();
    state ??= await load();
    if (!state) return;
    for (let records = await next(state); records.length > 0 && !closed; records = await next(state)) {
      const done = state.intake.take(records);
      state.sequence = records.at(-1)!.sequence;
      if (done.length > 0) await settle(state, done);
    }
    if (!isTick || closed) return;
    const over = state.monitor.cut.by === 'time' ? state.intake.close(time) : [];
    if (over.length > 0) await settle(state, over);
    await relabel(state);
    await show(state);
    if (state.sequence > saved && performance.now() - savedAt > SAVE_EVERY_MS)
      await inProject((tx) => save(tx, state!, state!.verdicts)).then(() => stored(state!));
  }

  const load = (): Promise<State | null> =>
    inProject(async (tx) => {
      const [monitor] = await monitors.byIds(tx, [id]);
      const known = await progress.read(tx, id);
      if (!monitor || monitor.state !== 'ACTIVE' || !known) return null;
      const [[columns = []], [checks = []]] = await Promise.all([monitors.columnsOf(tx, [id]), monitors.checksOf(tx, [id])]);
      const { sequence, labels: labelled, revision, verdicts } = known;
      const number = await windows.lastClosed(tx, id);
      const fixed = await monitors.references(tx, id);
      saved = sequence;
      return {
        ...{ monitor, checks, sequence, labels: labelled, revision, verdicts, number },
        fixed,
        intake: openIntake(monitor.cut as Exclude<WindowCut, { by: 'commit' }>, columns, fixed, known.windows),
        past: await windows.recent(tx, id, new Date(now().getTime() - PAST_MS), pastOf(monitor.reference.kind)),
      };
    });

  /** What follows the last record that was taken: from memory, or from the log where memory has a gap. */
  async function next({ sequence }: State): Promise<readonly Inference[]> {
    const from = pending.findIndex((record) => record.sequence > sequence);
    pending = from < 0 ? [] : pending.slice(from);
    const end = pending.findIndex((record, index) => record.sequence !== sequence + 1 + index);
    const run = pending.slice(0, Math.min(end < 0 ? pending.length : end, BATCH));
    if (run.length > 0) return run;
    if (pending.length === 0 && !behind) return [];
    const read = await log.after(reader, deploymentId, sequence, BATCH);
    behind = read.length > 0;
    return read;
  }

  /** Windows, results, alerts and the place in the log in one transaction: after a crash no call is counted twice or left out. */
  async function settle(current: State, done: readonly ClosedWindow[]): Promise<void> {
    let { verdicts, number } = current;
    const past = [...current.past];
    const told: Parameters<typeof enterLabels>[1][] = [];
    await inProject(async (tx) => {
      for (const window of done) {
        const whole = {
          ...{ number: ++number, from: new Date(window.from), to: new Date(window.to), commitId: null, sampleCount: window.rows },
          ...{ firstSequence: sequenceOf(window.first), lastSequence: sequenceOf(window.last), profile: window.profile },
        };
        const outcome = await settleWindow(tx, { journal, now }, current, whole, { past, verdicts, service: true });
        verdicts = outcome.verdicts;
        told.push({ ...whole, id: outcome.id, state: outcome.state });
        if (outcome.state === 'CLOSED') past.push({ to: whole.to, profile: window.profile });
      }
      await save(tx, current, verdicts);
    });
    journal.poke();
    notifier.wake();
    Object.assign(current, { verdicts, number, past: past.slice(-pastOf(current.monitor.reference.kind)) });
    stored(current);
    shown = 0;
    for (const window of told) await enterLabels(current, window);
  }

  const save = (tx: Tx, { revision, sequence, intake }: State, verdicts: Verdicts) =>
    progress.advance(tx, id, revision, { sequence, windows: intake.windows, verdicts });
  const stored = (current: State) => {
    current.revision++;
    [saved, savedAt] = [current.sequence, performance.now()];
  };

  /** Enters true values into the windows that are closed; a window that closes later finds those that are there by then. */
  async function relabel(current: State): Promise<void> {
    for (;;) {
      const found = await inProject((tx) => labels.after(tx, deploymentId, current.labels, BATCH));
      if (!found) return;
      const forgotten = await log.forgotten(reader, deploymentId);
      for (const window of await inProject((tx) => windows.overlapping(tx, id, found.first, found.last)))
        // What was judged of all calls of a window is not judged again of those that are left of them.
        if (window.firstSequence > forgotten) await enterLabels(current, window);
      await inProject((tx) => progress.advance(tx, id, current.revision, { labels: found.upTo }));
      current.revision++;
      current.labels = found.upTo;
    }
  }

  async function enterLabels(
    current: State,
    window: Pick<MonitorWindow, 'id' | 'number' | 'from' | 'to' | 'firstSequence' | 'lastSequence' | 'state'>,
  ): Promise<void> {
    const rows = (await log.labelled(reader, deploymentId, window.firstSequence, window.lastSequence)).flatMap(labelledOf);
    if (rows.length === 0) return;
    await inProject(async (tx) => {
      await windows.setLabelled(tx, window.id, rows.length);
      const measured = measureLabelled(current.checks, rows, window.state === 'CLOSED');
      current.verdicts = await enter(tx, { journal, now }, current, window, measured, current.verdicts);
      await progress.advance(tx, id, current.revision, { verdicts: current.verdicts });
      current.revision++;
    });
    journal.poke();
    notifier.wake();
  }

  async function show({ intake, monitor, number }: State): Promise<void> {
    const open = intake.windows.open;
    if (!open || open.last === shown) return;
    const told = { id: newId(), monitorId: monitor.id, number: number + 1, state: 'OPEN' as const, commitId: null, sampleCount: open.rows };
    const place = { firstSequence: sequenceOf(open.first), lastSequence: sequenceOf(open.last), from: new Date(open.from), to: new Date(open.to) };
    await inProject((tx) => windows.put(tx, { ...told, ...place }, null));
    shown = open.last;
  }

  return {
    offer(records) {
      if (pending.length + records.length > MOST_PENDING) [pending, behind] = [[], true];
      else pending.push(...records);
      timer ??= setTimeout(() => {
        timer = undefined;
        run();
      }, GATHER_MS);
    },
    tick() {
      [ticked, behind] = [true, true];
      run();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
