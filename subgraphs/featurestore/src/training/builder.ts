import { setTimeout as delay } from 'node:timers/promises';
import type { EngineClient } from '@hopyard/engine';
import { PlatformError } from '@hopyard/identity';
import type { Journal, NewEntry } from '@hopyard/journal';
import { type Db, tenant, type Tx } from '@hopyard/postgres';
import { type Build, BuildRefused, buildTrainingDataset, type Built, readBuild } from './build-training-dataset.ts';
import * as datasets from './training-dataset-store.ts';
import type { Claim } from './training-dataset-store.ts';
import * as parts from './training-split-store.ts';

/** Makes training datasets that wait to be made, one at a time, whoever asked for them. */
export type Builder = { wake(): void; close(): Promise<void> };

export type BuilderParts = {
  db: Db;
  engine: EngineClient;
  journal: Journal;
  onError: (error: unknown) => void;
  now: () => Date;
  /** How long a maker may be silent before another takes its work up. */
  leaseSeconds?: number;
};

/** What is made elsewhere, or was left by a process that died, is looked for that often. */
const LOOK_EVERY_MS = 5_000;
/** A fault of ours may pass, so it is tried again; the work may be what causes it, or what its maker dies of, so not for ever. */
const MOST_TRIES = 3;
const FAULT = 'The rows could not be computed, because of a fault of the platform; its log says more.';
const DIED = `The rows could not be computed: ${MOST_TRIES} times what computed them ended before it was done. Ask for fewer rows or features.`;

export function createBuilder({ db, engine, journal, onError, now, leaseSeconds = 60 }: BuilderParts): Builder {
  const closed = new AbortController();
  let woken = Promise.withResolvers<void>();
  const loop = (async () => {
    while (!closed.signal.aborted) {
      const claim = await datasets.claim(db, leaseSeconds).catch(onError);
      if (claim) await make(claim).catch(onError);
      else {
        await Promise.race([woken.promise, delay(LOOK_EVERY_MS, undefined, { signal: closed.signal }).catch(() => undefined)]);
        woken = Promise.withResolvers();
      }
    }
  })();

  const inProject = <T>({ projectId }: Claim, work: (tx: Tx) => Promise<T>) => tenant(db, { projectId, userId: null }, work);

  async function make(claim: Claim): Promise<void> {
    if (claim.tries > MOST_TRIES) return giveUp(claim, DIED);
    const lost = new AbortController();
    const signal = AbortSignal.any([closed.signal, lost.signal]);
    const keeping = setInterval(
      () => {
        inProject(claim, (tx) => datasets.renew(tx, claim, leaseSeconds)).then((held) => {
          if (!held) lost.abort(new Error('Another process took this training dataset up.'));
        }, onError);
      },
      (leaseSeconds * 1000) / 3,
    );
    try {
      const build = await inProject(claim, (tx) => readBuild(tx, claim.id));
      await ready(claim, build, await buildTrainingDataset({ engine, now }, build, signal));
    } catch (error) {
      if (closed.signal.aborted) await inProject(claim, (tx) => datasets.giveBack(tx, claim));
      else if (!lost.signal.aborted) await failed(claim, error);
    } finally {
      clearInterval(keeping);
      journal.poke();
    }
  }

  const ready = (claim: Claim, { dataset, view }: Build, built: Built) =>
    inProject(claim, async (tx) => {
      if (!(await datasets.finish(tx, claim, built))) return;
      await parts.store(tx, claim.id, built.splits, now());
      const facts = { view: view.name, version: dataset.version, rows: Number(built.rowCount), holds: built.certificate.holds };
      await append(tx, claim, { kind: 'training-dataset:ready', facts });
    });

  async function failed(claim: Claim, error: unknown): Promise<void> {
    const failure = failureOf(error);
    if (failure === null && claim.tries < MOST_TRIES) {
      // Nobody takes it up before its lease lapses: by then what is down may be up.
      await inProject(claim, (tx) => datasets.renew(tx, claim, Math.min(leaseSeconds, 5)));
      throw error;
    }
    await giveUp(claim, failure ?? FAULT);
    if (failure === null) throw error;
  }

  async function giveUp(claim: Claim, why: string): Promise<void> {
    await inProject(claim, async (tx) => {
      if (await datasets.fail(tx, claim, why)) await append(tx, claim, { kind: 'training-dataset:failed', facts: {} });
    });
    journal.poke();
  }

  const append = (
    tx: Tx,
    { id, projectId }: Pick<Claim, 'id' | 'projectId'>,
    { kind, facts }: { kind: string; facts: NonNullable<NewEntry['facts']> },
  ) =>
    journal.append(
      tx,
      { viewer: null, projectId, requestId: `training-dataset/${id}` },
      { kind, change: 'UPDATED', subjects: [{ kind: 'TrainingDataset', id }], facts },
    );

  return {
    wake: () => woken.resolve(),
    async close() {
      closed.abort(new Error('The platform stops.'));
      await loop;
    },
  };
}

/** What the one who asked can act on; null: a fault of ours, or something that passes. */
function failureOf(error: unknown): string | null {
  if (error instanceof BuildRefused) return error.message;
  if (error instanceof PlatformError && (error.code === 'QUERY_TOO_COMPLEX' || error.code === 'UPLOAD_REJECTED')) return error.message;
  return null;
}
