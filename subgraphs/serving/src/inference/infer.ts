import { randomUUID } from 'node:crypto';
import { type Fault, Faults, type InferRequest, type Tensor, columnsOf, saying } from '@hopyard/inference';
import { notFound, PlatformError } from '@hopyard/identity';
import { servedView, type ServedView } from '@hopyard/online';
import type { Context } from '../context.ts';
import type { Picked } from '../routing/router.ts';
import type { Route, RoutedVersion } from '../routing/route.ts';
import { askReplica } from './ask-replica.ts';
import type { InferenceRecord } from './inference.ts';
import * as views from './looked-up-view-store.ts';
import { type Given, lookUpInputs, type Prepared, takeInputs } from './prepare.ts';
import { tooMany } from './rate-limit.ts';
import { NotReached } from './replica-client.ts';

/** What a caller asks, or what is wrong with it. */
export type Asked = { id: string | null; given: Given; outputs: InferRequest['outputs'] } | { faults: readonly Fault[] };

export type Answered = {
  kind: 'answered';
  id: string;
  version: RoutedVersion;
  outputs: readonly Tensor[];
  missing: readonly string[];
};
export type InferOutcome =
  | Answered
  | { kind: 'rejected'; id: string; faults: readonly Fault[] }
  | { kind: 'failed'; id: string; message: string }
  | { kind: 'not-running'; state: string; message: string };

const MOST_UNDER_WAY = 256;
const TRIES = 4;

/** One call, from the right to make it to its record. */
export async function infer(context: Context, wanted: { name: string; version?: number; wait?: boolean }, asked: Asked): Promise<InferOutcome> {
  const viewer = await context.presume('deployment:infer');
  const { router } = context;
  const { limiter, log } = context.inference;
  limiter.take(viewer.user.id);
  const call = new Call(context, viewer.user.id, viewer.project?.id as string);
  for (let tries = 1; ; tries++) {
    const route = await router.route(call.projectId, wanted.name);
    if (!route) throw notFound();
    if ('state' in route) return { kind: 'not-running', state: route.state, message: route.reason };
    using picked = router.pick(route, Math.random(), wanted.version);
    if (!picked) throw unable(route, wanted.version);
    if (picked.busy > MOST_UNDER_WAY) throw tooMany(`More than ${MOST_UNDER_WAY} calls wait for a replica of "${wanted.name}"; try again in 1 s.`, 1);
    try {
      const { outcome, record } = await call.attempt(route, picked, asked);
      await context.permit('deployment:infer');
      const written = log.write(record);
      if (route.durability === 'DURABLE' || wanted.wait) {
        await written;
        return outcome;
      }
      written.catch(context.inference.onError);
      await log.room();
      return outcome;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      router.down(picked.socket);
      router.changed(call.projectId);
      // A call that replicas go down with must not be tried on all of them.
      if (tries === TRIES || (!error.refused && tries > 1))
        throw new PlatformError('UNAVAILABLE', `"${wanted.name}" has no replica that answers right now. Try again.`, { cause: error });
    }
  }
}

function unable(route: Route, version: number | undefined): PlatformError {
  if (version !== undefined && !route.versions.some(({ number }) => number === version)) return notFound();
  return new PlatformError('UNAVAILABLE', `"${route.deploymentName}" has no replica that answers right now. Try again.`, {
    details: { retryAfterSeconds: 1 },
  });
}

type Attempt = { outcome: InferOutcome; record: InferenceRecord };

class Call {
  readonly projectId: string;
  readonly #context: Context;
  readonly #caller: string;
  readonly #at: Date;
  readonly #began = performance.now();

  constructor(context: Context, caller: string, projectId: string) {
    this.#context = context;
    this.#caller = caller;
    this.projectId = projectId;
    this.#at = context.now();
  }

  /** Asks one replica. Throws NotReached when it said nothing. */
  async attempt({ deploymentId }: Route, { version, socket }: Picked, asked: Asked): Promise<Attempt> {
    const id = ('id' in asked ? asked.id : null) ?? randomUUID();
    const common = { projectId: this.projectId, deploymentId, id, at: this.#at, versionId: version.id, caller: this.#caller };
    const prepared = 'faults' in asked ? asked : await this.#prepare(version, asked);
    if ('faults' in prepared) {
      const { faults } = prepared;
      const nothing = { rows: 0, lookupMs: null, keys: null, inputs: null, outputs: null, features: null };
      const record: InferenceRecord = { ...common, ...nothing, outcome: 'REJECTED', latencyMs: this.#elapsed(), error: saying(faults) };
      return { outcome: { kind: 'rejected', id, faults }, record };
    }
    const { inputs, rows, keys, features, missing, lookupMs } = prepared;
    const result = await askReplica(this.#context.inference, socket, { id, inputs, version });
    const got = { ...common, rows, keys, features, lookupMs, latencyMs: this.#elapsed(), inputs: columnsOf(inputs) };
    if ('failure' in result) {
      const record: InferenceRecord = { ...got, outcome: 'FAILED', outputs: null, error: result.failure };
      return { outcome: { kind: 'failed', id, message: result.failure }, record };
    }
    const record: InferenceRecord = { ...got, outcome: 'ANSWERED', outputs: columnsOf(result.outputs), error: null };
    return { outcome: { kind: 'answered', id, version, outputs: result.outputs, missing }, record };
  }

  async #prepare(version: RoutedVersion, { given, outputs }: Exclude<Asked, { faults: unknown }>): Promise<Prepared | { faults: readonly Fault[] }> {
    const faults = new Faults();
    const names = version.outputs.map(({ name }) => name);
    for (const [index, { name }] of (outputs ?? []).entries())
      if (names.length > 0 && !names.includes(name))
        faults.add(['outputs', String(index), 'name'], `is ${JSON.stringify(name)}, and there are ${names.join(', ')}`);
    if (faults.list.length > 0) return { faults: faults.list };
    if (version.featureViewId === null) return takeInputs(given, version);
    const { online } = this.#context.inference;
    const view = await this.#view(version.featureViewId);
    return lookUpInputs(given, version, view, { online, projectId: this.projectId, now: this.#at.getTime() });
  }

  async #view(featureViewId: string): Promise<ServedView> {
    const { inference, read } = this.#context;
    const view = await inference.views.get(`${this.projectId}/${featureViewId}`, async () => {
      const found = await read('deployment:infer', (tx) => views.find(tx, featureViewId));
      return found && servedView(found.view, found.groups);
    });
    if (!view) throw notFound();
    if (view.refusal !== null) throw new PlatformError('UNAVAILABLE', view.refusal);
    return view;
  }

  #elapsed = () => performance.now() - this.#began;
}
