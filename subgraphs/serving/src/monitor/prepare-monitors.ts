import { setTimeout as delay } from 'node:timers/promises';
import type { EngineClient } from '@hopyard/engine';
import { PlatformError } from '@hopyard/identity';
import type { Journal } from '@hopyard/journal';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import { NotReached } from '../inference/replica-client.ts';
import { CannotBeReady } from './cannot-be-ready.ts';
import { checksOf } from './checks.ts';
import { rowsOf } from './cut-chunks.ts';
import { countInBins, learnLimits } from './learn-limits.ts';
import type { Column, Monitor } from './monitor.ts';
import * as monitors from './monitor-store.ts';
import { canPredict, profilePredictions } from './predict-split.ts';
import { openPredictor, type PredictorParts } from './predictor.ts';
import { profileRange, samplesOf } from './profile-range.ts';
import * as references from './reference-store.ts';
import { watchedModel } from './watched-model.ts';

/** Makes monitors ready whose limits are to be learnt, or whose reference is to be counted: in the background, one at a time. */
export type Preparer = { wake(): void; close(): Promise<void> };

export type PreparerParts = PredictorParts & {
  db: Db;
  engine: EngineClient;
  journal: Journal;
  now: () => Date;
  onError: (error: unknown) => void;
  onReady: () => void;
};

/** What is left to do after a failure, or after a process died, is looked for that often. */
const LOOK_EVERY_MS = 15_000;
/** What fails so often by a fault of ours would go on to: whoever asked is told, rather than left waiting. */
const MOST_TRIES = 3;

export function createPreparer({ db, engine, journal, router, inference, now, onError, onReady }: PreparerParts): Preparer {
  const closed = new AbortController();
  const faults = new Map<string, number>();
  let woken = Promise.withResolvers<void>();

  async function prepare({ projectId, id }: monitors.Watched): Promise<void> {
    const inProject = <T>(work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);
    const isLastTry = (faults.get(id) ?? 0) >= MOST_TRIES - 1;
    const found = await inProject(async (tx) => {
      const [monitor] = await monitors.byIds(tx, [id]);
      const { trainingDatasetId, split } = monitor?.reference ?? {};
      const reference = trainingDatasetId && split ? await references.split(tx, trainingDatasetId, split) : null;
      const [columns = []] = await monitors.columnsOf(tx, [id]);
      const subject = monitor?.subject.kind === 'DEPLOYMENT' ? await watchedModel(tx, monitor.subject.id) : null;
      return monitor ? { monitor, reference, columns, subject, known: await monitors.references(tx, id) } : null;
    });
    if (!found) return;
    const { monitor, reference, columns, known, subject } = found;
    const parts = { engine, signal: closed.signal };
    const of = (role: Column['role']) => columns.filter((column) => column.role === role);
    const asks = reference !== null && subject !== null && of('OUTPUT').length > 0 && canPredict(subject.model.inputs, reference.profile.columns);
    using predictor = asks ? await openPredictor({ router, inference }, projectId, subject.deployment.name) : null;
    // Until the deployment runs there is nothing to watch either.
    if (asks && !predictor) return;
    const settled = await outcomeOf(isLastTry, async () => {
      const { range } = monitor.reference;
      if (range) {
        const profiles = await profileRange({ ...parts, projectId, inProject, now }, monitor.subject, range, columns);
        const kinds = new Map(profiles.map(({ name, kind }) => [name, kind]));
        const compared = columns.map((column) => ({ ...column, kind: kinds.get(column.name) ?? column.kind }));
        return { checks: checksOf(monitor.thresholds, compared), counted: profiles, samples: samplesOf(profiles) };
      }
      if (!reference) return { checks: checksOf(monitor.thresholds, columns), counted: [], samples: undefined };
      const features = of('INPUT').flatMap(({ name }) => known.get(name) ?? []);
      const counted = await countInBins(parts, features, rowsOf(reference));
      const predicted = predictor ? await profilePredictions(parts, predictor, reference, of('OUTPUT')) : [];
      const profiles = new Map([...features, ...predicted].map((profile) => [profile.name, profile]));
      return {
        checks: await learnLimits(parts, monitor, columns, { reference, profiles, predictor }),
        counted: [...counted, ...predicted],
        samples: undefined,
      };
    });
    await inProject(async (tx) => {
      const now = await monitors.lock(tx, id);
      // It was configured anew meanwhile: that is learnt next.
      if (JSON.stringify(now?.thresholds) !== JSON.stringify(monitor.thresholds)) return;
      const state = 'failure' in settled ? 'FAILED' : 'ACTIVE';
      if (!(await monitors.settle(tx, id, state, 'failure' in settled ? settled.failure : null))) return;
      if ('checks' in settled) {
        for (const profile of settled.counted) await monitors.setReference(tx, id, profile);
        if (settled.samples !== undefined) await monitors.setReferenceSamples(tx, id, settled.samples);
        await monitors.replaceChecks(tx, id, settled.checks);
      }
      await append(tx, monitor, state);
    });
    faults.delete(id);
    journal.poke();
    onReady();
  }

  const append = (tx: Tx, { id, projectId, subject }: Monitor, state: string) =>
    journal.append(
      tx,
      { viewer: null, projectId, requestId: `monitor/${id}` },
      {
        kind: state === 'ACTIVE' ? 'monitor:ready' : 'monitor:fail',
        change: 'UPDATED',
        subjects: [
          { kind: 'Monitor', id },
          { kind: subject.kind === 'DEPLOYMENT' ? 'Deployment' : 'FeatureGroup', id: subject.id },
        ],
        facts: { state },
      },
    );

  /** Does all that there is to do; what fails by a fault of ours waits for the next time. */
  async function catchUp(): Promise<void> {
    for (const next of await monitors.inState(db, 'PREPARING')) {
      if (closed.signal.aborted) return;
      await prepare(next).catch((error: unknown) => {
        if (closed.signal.aborted || error instanceof NotReached) return;
        faults.set(next.id, (faults.get(next.id) ?? 0) + 1);
        onError(error);
      });
    }
  }

  const loop = (async () => {
    while (!closed.signal.aborted) {
      const asked = woken;
      await catchUp().catch(onError);
      await Promise.race([asked.promise, delay(LOOK_EVERY_MS, undefined, { signal: closed.signal }).catch(() => undefined)]);
      woken = Promise.withResolvers();
    }
  })();
  return {
    wake: () => woken.resolve(),
    async close() {
      closed.abort(new Error('The platform stops.'));
      await loop;
    },
  };
}

/** What the one who asked can act on is an outcome; a fault of ours, or something that passes, is thrown until the last try. */
async function outcomeOf<Learnt>(isLastTry: boolean, learning: () => Promise<Learnt>): Promise<Learnt | { failure: string }> {
  try {
    return await learning();
  } catch (error) {
    if (error instanceof CannotBeReady) return { failure: error.message };
    if (error instanceof PlatformError && (error.code === 'QUERY_TOO_COMPLEX' || error.code === 'UPLOAD_REJECTED')) return { failure: error.message };
    if (isLastTry)
      return { failure: `It could not be made ready, ${MOST_TRIES} times; the platform's log says why. Configure it again to have it tried again.` };
    throw error;
  }
}
