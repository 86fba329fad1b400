import { setTimeout as delay } from 'node:timers/promises';
import { PlatformError } from '@hopyard/identity';
import type { Sql } from '@hopyard/postgres';
import { binOf, noCounts } from '../metrics/latency.ts';
import type { Inference, InferenceRecord } from './inference.ts';

/**
 * The log of calls, written by one writer: what arrives while a transaction is under way goes together with the next, so that many
 * calls share one commit. Where they do, the next one also waits as long as the last one took, 5 ms at most.
 */
export type InferenceLog = {
  /** Resolves once the record is stored; rejects with CONFLICT when the project has its id already, with UNAVAILABLE when it cannot be stored. */
  write(record: InferenceRecord): Promise<Inference>;
  /** Resolves when there is room for a record that nobody waits for. */
  room(): Promise<void>;
  /** Hears of every record, in the order of its deployment, after it was stored. Answers how to hear no more. */
  onLogged(listener: (records: readonly Inference[]) => void): () => void;
  /** How many transactions there were. */
  transactions(): number;
  /** Stores what was given, then ends. */
  close(): Promise<void>;
};

const MOST_AT_ONCE = 1_000;
const MOST_WAITING = 10_000;
const LONGEST_GATHERING_MS = 5;
const PATIENCE_MS = 10_000;

type Waiting = { record: InferenceRecord; stored: (inference: Inference) => void; failed: (error: unknown) => void };

export function openInferenceLog(client: Sql, onError: (error: unknown) => void): InferenceLog {
  const waiting: Waiting[] = [];
  const listeners = new Set<(records: readonly Inference[]) => void>();
  let writing: Promise<void> | null = null;
  /** How long the last transaction took, if calls shared it. */
  let shared = 0;
  let transactions = 0;

  const store = async (batch: readonly Waiting[]): Promise<void> => {
    const records = batch.map(({ record }) => record);
    const numbers = await logged(client, records);
    transactions++;
    const stored: Inference[] = [];
    for (const [place, one] of batch.entries()) {
      const sequence = numbers[place];
      if (sequence === undefined) one.failed(idTaken(one.record.id));
      else {
        const inference = { ...one.record, sequence };
        stored.push(inference);
        one.stored(inference);
      }
    }
    if (stored.length === 0) return;
    for (const listener of listeners) {
      try {
        listener(stored);
      } catch (error) {
        onError(error);
      }
    }
  };
  const storeAll = async () => {
    while (waiting.length > 0) {
      // Where calls come faster than transactions, more of them share the next one; a call that is alone waits for nobody.
      if (shared > 0 && waiting.length < MOST_AT_ONCE) await delay(Math.min(shared, LONGEST_GATHERING_MS));
      const batch = waiting.splice(0, MOST_AT_ONCE);
      const began = performance.now();
      try {
        await store(batch);
      } catch (error) {
        // One record that the database does not take must not take others with it.
        if (batch.length > 1 && !(error instanceof PlatformError)) for (const one of batch) await store([one]).catch(one.failed);
        else for (const { failed } of batch) failed(error);
      }
      shared = batch.length > 1 ? performance.now() - began : 0;
    }
    // Here and not when the promise is kept: what is written between the two would wait for nobody.
    writing = null;
  };
  return {
    write: (record) =>
      new Promise((stored, failed) => {
        waiting.push({ record, stored, failed });
        writing ??= storeAll();
      }),
    async room() {
      while (waiting.length > MOST_WAITING && writing) await writing;
    },
    onLogged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    transactions: () => transactions,
    async close() {
      while (writing) await writing;
    },
  };
}

const idTaken = (id: string) => new PlatformError('CONFLICT', `This project has an inference with the id "${id}" already; an id is given once.`);

/** The numbers of records by their places; none where the id is another call's. */
async function logged(client: Sql, records: readonly InferenceRecord[]): Promise<(number | undefined)[]> {
  const numbers: (number | undefined)[] = records.map(() => undefined);
  const [given, figures] = [JSON.stringify(records.map(rowOf)), JSON.stringify(figuresOf(records))];
  for (let began = performance.now(), tries = 0; ; tries++) {
    try {
      const rows = await client<
        { place: string; sequence: string }[]
      >`select place, sequence from serving.log_inferences(${given}::text::json, ${figures}::text::json)`;
      for (const { place, sequence } of rows) numbers[Number(place) - 1] = Number(sequence);
      // A try that seemed to fail may have been stored.
      if (tries > 0 && numbers.includes(undefined)) await findStored(client, records, numbers);
      return numbers;
    } catch (error) {
      if (!isOutage(error)) throw error;
      if (performance.now() - began > PATIENCE_MS)
        throw new PlatformError('UNAVAILABLE', 'The record of this call could not be stored, so it is not answered. Try again.', { cause: error });
      await delay(50);
    }
  }
}

async function findStored(client: Sql, records: readonly InferenceRecord[], numbers: (number | undefined)[]): Promise<void> {
  for (const [place, { projectId, id, at, versionId, caller }] of records.entries()) {
    if (numbers[place] !== undefined) continue;
    const [row] = await client.begin(async (tx) => {
      await tx`select set_config('app.project_id', ${projectId}, true)`;
      return tx<{ sequence: string }[]>`
        select sequence from serving.inferences where project_id = ${projectId} and id = ${id} and at = ${at} and version_id = ${versionId} and caller = ${caller}`;
    });
    if (row) numbers[place] = Number(row.sequence);
  }
}

/** Shutting down, crashed, refused or cut: classes 57 and 08 of PostgreSQL, and what the socket says. */
function isOutage(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code);
  return /^(57P|08)/.test(code) || /^(ECONN|ENOENT|EPIPE|CONNECTION_|CONNECT_TIMEOUT)/.test(code);
}

// As texts: within JSON, PostgreSQL would look for characters that it does not take.
const jsonOf = (value: object | null) => value && JSON.stringify(value);

const rowOf = (record: InferenceRecord) => ({
  project_id: record.projectId,
  deployment_id: record.deploymentId,
  id: record.id,
  at: record.at,
  version_id: record.versionId,
  caller: record.caller,
  outcome: record.outcome,
  rows: record.rows,
  latency_ms: record.latencyMs,
  lookup_ms: record.lookupMs,
  keys: jsonOf(record.keys),
  inputs: jsonOf(record.inputs),
  outputs: jsonOf(record.outputs),
  features: jsonOf(record.features),
  error: record.error?.replaceAll('\0', '').toWellFormed() ?? null,
});

const STRETCH_MS = 10_000;

function figuresOf(records: readonly InferenceRecord[]) {
  const figures = new Map<string, { requests: number; errors: number; rejected: number; latency: number[] }>();
  for (const { projectId, deploymentId, versionId, at, outcome, latencyMs } of records) {
    const stretch = new Date(Math.floor(at.getTime() / STRETCH_MS) * STRETCH_MS).toISOString();
    const key = JSON.stringify({ project_id: projectId, deployment_id: deploymentId, version_id: versionId, at: stretch });
    const figure = figures.get(key) ?? { requests: 0, errors: 0, rejected: 0, latency: noCounts() };
    figures.set(key, figure);
    figure.requests++;
    if (outcome === 'FAILED') figure.errors++;
    if (outcome === 'REJECTED') figure.rejected++;
    else figure.latency[binOf(latencyMs)]!++;
  }
  return [...figures].map(([key, figure]) => ({ ...(JSON.parse(key) as object), ...figure }));
}
