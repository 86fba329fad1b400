import type { EngineClient } from '@hopyard/engine';
import type { QueryResponse } from '@hopyard/leases';
import type { Tx } from '@hopyard/postgres';
import { asOfJoin, quoted, snapshots, type Snapshot } from '@hopyard/table';
import * as groups from '../group/feature-group-store.ts';
import type { FeatureGroup } from '../group/feature-group.ts';
import type { FeatureView } from '../view/feature-view.ts';
import * as views from '../view/feature-view-store.ts';
import { joinQueryOf } from '../view/join-query.ts';
import { certify, contentHashOf } from './certify.ts';
import { conditionsOf } from './split-sql.ts';
import type { Certificate, TrainingDataset } from './training-dataset.ts';
import * as datasets from './training-dataset-store.ts';
import type { Split } from './training-split.ts';
import * as parts from './training-split-store.ts';

/** The rows that were asked for cannot be made; the message says why and what would be right. */
export class BuildRefused extends Error {
  override name = 'BuildRefused';
}

export type Build = { dataset: TrainingDataset; view: FeatureView; groups: FeatureGroup[]; states: Snapshot[]; splits: Split[] };
export type Built = { splits: parts.BuiltSplit[]; rowCount: bigint; sizeBytes: bigint; contentHash: string; certificate: Certificate };

/** Everything that a build rests on, as it was pinned. */
export async function readBuild(tx: Tx, id: string): Promise<Build> {
  const [dataset] = await datasets.byIds(tx, [id]);
  const [view] = await views.byIds(tx, [dataset?.featureViewId ?? id]);
  const [splits = []] = await parts.ofDatasets(tx, [id]);
  const [inputs = []] = await parts.inputsOf(tx, [id]);
  if (!dataset || !view) throw new BuildRefused('The training dataset or its view is gone.');
  const read = await groups.byIds(
    tx,
    inputs.map(({ featureGroupId }) => featureGroupId),
  );
  const pinned = await snapshots(
    tx,
    inputs.map(({ featureGroupId, sequence }) => ({ tableId: featureGroupId, asOf: { sequence } })),
  );
  const newest = await snapshots(
    tx,
    inputs.map(({ featureGroupId }) => ({ tableId: featureGroupId })),
  );
  // The view may take features that were appended after the state: its rows have null in them.
  const states = pinned.map((state, place) => {
    const now = newest[place];
    return state && now ? { ...state, schema: now.schema, since: now.since } : null;
  });
  const there = <Thing>(things: readonly (Thing | null)[]): Thing[] =>
    things.map((thing) => {
      if (thing === null) throw new BuildRefused('A feature group that the view reads was deleted.');
      return thing;
    });
  return { dataset, view, groups: there(read), states: there(states), splits };
}

/** Joins, splits, profiles and writes the rows in one plan; then certifies what was written. */
export async function buildTrainingDataset(
  { engine, now }: { engine: EngineClient; now: () => Date },
  { dataset, view, groups: read, states, splits }: Build,
  signal: AbortSignal,
): Promise<Built> {
  const { definition } = view;
  const plan = asOfJoin(joinQueryOf(definition, read, states));
  const base = states[0] as Snapshot;
  const columns = definition.columns.map(({ name }) => quoted(name)).join(', ');
  const checked = definition.joins.flatMap(({ asOf, featureGroupId, prefix }, index) => (asOf ? [{ index, featureGroupId, prefix }] : []));
  // By these the certificate is computed from the file alone; they are not served.
  const times = [...(base.schema.eventTime === null ? [] : ['"__time"']), ...checked.map(({ index }) => `"__time_${index}"`)];
  const conditions = conditionsOf(splits, { keys: base.schema.key.length, timed: base.schema.eventTime !== null, seed: dataset.seed ?? 0n });
  const file = ({ name }: Split) => `${name}.parquet`;
  const response = await engine.query(
    {
      files: plan.files,
      statements: plan.statements,
      writes: splits.map(
        (split, place) =>
          `copy (select ${[columns, ...times].join(', ')} from joined where ${conditions[place]}) to '/output/${file(split)}' (format parquet, compression zstd)`,
      ),
      outputs: splits.map(file),
      answers: Object.fromEntries(splits.map((split, place) => [split.name, `select count(*) from joined where ${conditions[place]}`])),
      profiles: splits.map((split, place) => ({ name: split.name, select: `select ${columns} from joined where ${conditions[place]}` })),
    },
    signal,
  );
  const built = splits.map((split) => builtOf(split, response));
  const empty = splits.find((_, place) => built[place]?.rows === 0n);
  if (empty) throw new BuildRefused(reasonForNoRows(empty, read[0] as FeatureGroup));
  const stored = built.map(({ blobId, sha256 }, place) => ({ name: (splits[place] as Split).name, blobId, sha256 }));
  const sum = (of: (split: parts.BuiltSplit) => bigint) => built.reduce((all, split) => all + of(split), 0n);
  return {
    splits: built,
    rowCount: sum(({ rows }) => rows),
    sizeBytes: sum(({ sizeBytes }) => sizeBytes),
    contentHash: contentHashOf(stored),
    certificate: await certify({ engine, now }, stored, checked, signal),
  };
}

function builtOf(split: Split, { outputs, answers, profiles }: QueryResponse): parts.BuiltSplit {
  const blob = outputs[`${split.name}.parquet`];
  if (!blob) throw new Error(`The engine answered without the split ${split.name}.`);
  const { blobId, sha256, sizeBytes } = blob;
  const rows = BigInt(String(answers[split.name]?.[0]?.[0]));
  return { place: split.place, blobId, sha256, rows, sizeBytes: BigInt(sizeBytes), profile: profiles[split.name] };
}

function reasonForNoRows({ name, range }: Split, base: FeatureGroup): string {
  const where = range ? ` with an event time from ${range.from.toISOString()} to ${range.to.toISOString()}` : '';
  return `The split "${name}" has no rows: ${base.name} version ${base.version}, as it was read, has none${where} that the view's filter lets through.`;
}
