import { link, register } from '@hopyard/catalog';
import { notFound } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import { type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import { validate } from 'uuid';
import type { Context } from '../context.ts';
import type { Tensor } from '../model/served-model.ts';
import { checksOf } from './checks.ts';
import { isOfTheWhole } from './metrics.ts';
import * as log from '../inference/read-inferences.ts';
import type { Column, Monitor, Range, Threshold } from './monitor.ts';
import { createInput, isLearnt } from './monitor-input.ts';
import * as labels from './label-store.ts';
import * as monitors from './monitor-store.ts';
import * as progress from './progress-store.ts';
import * as references from './reference-store.ts';
import { isSketched } from './learn-limits.ts';
import { canPredict } from './predict-split.ts';
import { columnsOfGroup, columnsOfModel } from './watched-columns.ts';
import { watchedModel } from './watched-model.ts';

export type CreateMonitorOutcome =
  | { kind: 'created'; id: string }
  | { kind: 'name-taken'; name: string }
  | { kind: 'reference-invalid'; message: string }
  | { kind: 'invalid'; fields: InvalidFields };

/** Sets a monitor up. Its reference is what the split is like now; what is to be counted in it or learnt from it is so in the background. */
export async function createMonitor(context: Context, input: unknown): Promise<CreateMonitorOutcome> {
  const parsed = parseInput(createInput, input);
  if (!parsed.ok) return parsed.outcome;
  const wanted = parsed.value;
  const outcome = await context.write('monitor:manage', wanted, async ({ tx, viewer, projectId, append, abort }): Promise<CreateMonitorOutcome> => {
    const subject = await findSubject(tx, wanted.subjectId);
    const invalid = (path: string, message: string) => abort({ kind: 'invalid', fields: [{ path: [path], message }] });
    const isGroup = subject.kind === 'FEATURE_GROUP';
    if (isGroup !== (wanted.window.cut.by === 'commit'))
      return invalid(
        'window',
        isGroup ? 'Windows of a feature group are its commits: leave count and length out.' : 'Give either `count` or `length`.',
      );
    const unknown = (wanted.columns ?? []).filter((name) => !subject.columns.some((column) => column.name === name));
    if (unknown.length > 0)
      return invalid('columns', `There is no column ${unknown.join(', ')}; there are ${subject.columns.map(({ name }) => name).join(', ')}.`);
    const columns = wanted.columns ? subject.columns.filter(({ name }) => wanted.columns?.includes(name)) : subject.columns;
    const fields = problemsOf(wanted.thresholds, columns, isGroup);
    if (fields.length > 0) return abort({ kind: 'invalid', fields });

    const reference = await findReference(tx, wanted.reference, subject.trainedOn);
    if (reference && 'message' in reference) return abort({ kind: 'reference-invalid', message: reference.message });
    const range = wanted.reference.range ?? null;
    const unusable = range && (await problemOfRange(tx, subject, range, context.now()));
    if (unusable) return abort({ kind: 'reference-invalid', message: unusable });
    if (!reference && wanted.thresholds.some(isLearnt))
      return invalid('thresholds', 'Limits are learnt from a training split: take one as the reference.');
    const compared = columns.map((column) => withReference(column, reference));
    const asksModel = reference !== null && columns.some(({ role }) => role === 'OUTPUT') && canPredict(subject.inputs, reference.profile.columns);
    const preparing =
      range !== null || asksModel || wanted.thresholds.some(isLearnt) || compared.some(({ profile }) => profile && isSketched(profile));
    const monitor: Monitor = {
      ...{ id: newId(), projectId, name: wanted.name, subject: { kind: subject.kind, id: subject.id }, failure: null, enabled: true },
      state: preparing ? 'PREPARING' : 'ACTIVE',
      reference: {
        ...{ kind: wanted.reference.kind, range },
        ...{ trainingDatasetId: reference?.trainingDatasetId ?? null, split: reference?.split ?? null, samples: reference?.rows ?? null },
      },
      ...{
        cut: wanted.window.cut,
        minSamples: wanted.window.minSamples,
        thresholds: wanted.thresholds,
        createdAt: context.now(),
        createdBy: viewer.user.id,
      },
    };
    await register(tx, { id: monitor.id, kind: 'MONITOR', label: monitor.name, createdAt: monitor.createdAt, createdBy: monitor.createdBy });
    if (!(await monitors.insert(tx, monitor))) return abort({ kind: 'name-taken', name: monitor.name });
    await monitors.insertColumns(
      tx,
      monitor.id,
      compared.map(({ column }) => column),
    );
    for (const { profile } of compared) if (profile) await monitors.setReference(tx, monitor.id, profile);
    if (!preparing)
      await monitors.replaceChecks(
        tx,
        monitor.id,
        checksOf(
          monitor.thresholds,
          compared.map(({ column }) => column),
        ),
      );
    await progress.begin(tx, monitor.id, isGroup ? { calls: subject.head, labels: 0 } : await labels.head(tx, subject.id));
    await link(tx, [
      { sourceId: monitor.id, targetId: subject.id, relation: 'WATCHES' },
      ...(reference ? [{ sourceId: monitor.id, targetId: reference.trainingDatasetId, relation: 'USED' as const }] : []),
    ]);
    await append({
      kind: 'monitor:create',
      change: 'CREATED',
      subjects: [
        { kind: 'Monitor', id: monitor.id },
        { kind: isGroup ? 'FeatureGroup' : 'Deployment', id: subject.id },
      ],
      facts: { name: monitor.name, state: monitor.state },
    });
    return { kind: 'created', id: monitor.id };
  });
  context.monitoring.wake();
  return outcome;
}

type Subject = {
  kind: Monitor['subject']['kind'];
  id: string;
  columns: Column[];
  /** What the model takes; of a group nothing. */
  inputs: readonly Tensor[];
  trainedOn: string | null;
  head: number;
  hasTimes: boolean;
};

async function findSubject(tx: Tx, id: string): Promise<Subject> {
  if (!validate(id)) throw notFound();
  const watched = await watchedModel(tx, id);
  if (watched) {
    const { model } = watched;
    const trainedOn = await references.trainedOn(tx, model.id);
    return { kind: 'DEPLOYMENT', id, columns: columnsOfModel(model), inputs: model.inputs, trainedOn, head: 0, hasTimes: true };
  }
  const group = await references.group(tx, id);
  if (!group) throw notFound();
  return {
    kind: 'FEATURE_GROUP',
    id,
    columns: columnsOfGroup(group.columns),
    inputs: [],
    trainedOn: null,
    head: group.head,
    hasTimes: group.eventTime !== null,
  };
}

async function findReference(
  tx: Tx,
  { kind, trainingDatasetId, split }: { kind: Monitor['reference']['kind']; trainingDatasetId?: string | null | undefined; split: string },
  trainedOn: string | null,
): Promise<references.Reference | { message: string } | null> {
  if (kind !== 'TRAINING_SPLIT') return null;
  const id = trainingDatasetId ?? trainedOn;
  if (id === null) return { message: 'It is not known which training dataset there is to compare with: name one, or compare with windows before.' };
  const found = validate(id) ? await references.split(tx, id, split) : null;
  return found ?? { message: `There is no training dataset ${id} that is READY and has a split "${split}".` };
}

/** Calls of a range are read twice by one process. */
const MOST_CALLS = 1_000_000;

async function problemOfRange(tx: Tx, { kind, id, hasTimes }: Subject, range: Range, now: Date): Promise<string | null> {
  const { from, to } = range;
  if (to > now) return `The range ends at ${to.toISOString()}, which is still to come: it would change while it is compared with.`;
  if (kind === 'FEATURE_GROUP')
    return hasTimes
      ? null
      : 'The rows of this feature group have no event time, so none of them are of a range of time: compare with the window before.';
  const calls = await log.within(tx, id, range, now);
  if (!calls) return `No call was made from ${from.toISOString()} to ${to.toISOString()} that is still kept: take a range in which there were some.`;
  return calls.count > MOST_CALLS
    ? `${calls.count} calls were made in this range, and a reference has at most ${MOST_CALLS}: take a shorter one.`
    : null;
}

/** Predictions are in no training split, even where one of its columns has the same name: the model is asked about it afterwards. */
function withReference(column: Column, reference: references.Reference | null) {
  const profile = column.role === 'INPUT' ? reference?.profile.columns.get(column.name) : undefined;
  return { column: profile ? { ...column, kind: profile.kind } : column, profile };
}

/** Thresholds that name what is not there. */
export const problemsOf = (thresholds: readonly Threshold[], columns: readonly Column[], ofGroup: boolean): InvalidFields =>
  thresholds.flatMap(({ metric, column }, index) => {
    if (column !== null && !columns.some(({ name }) => name === column))
      return [{ path: ['thresholds', String(index), 'column'], message: `There is no column "${column}" that is compared.` }];
    return ofGroup && isOfTheWhole(metric)
      ? [{ path: ['thresholds', String(index), 'metric'], message: `${metric} is of calls, and a feature group has none.` }]
      : [];
  });
