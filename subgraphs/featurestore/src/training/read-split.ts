import type { Readable } from 'node:stream';
import { link } from '@hopyard/catalog';
import { notFound } from '@hopyard/identity';
import { jsonArray, quoted } from '@hopyard/table';
import type { Context } from '../context.ts';
import type { FeatureView } from '../view/feature-view.ts';
import * as datasets from './training-dataset-store.ts';
import type { Split } from './training-split.ts';
import * as parts from './training-split-store.ts';

export type RowFormat = 'csv' | 'arrow' | 'parquet';
type Wanted = { view: FeatureView; version: number; split: string; format: RowFormat };

/** All rows of a split: for a Data Owner, who takes them out and leaves a trace, and for programs, whose reading is provenance. */
export async function readSplit(context: Context, { view, version, split: name, format }: Wanted): Promise<Readable> {
  const isProgram = context.viewer?.proof.kind === 'JOB';
  const action = isProgram ? 'feature-data:read' : 'feature-data:download';
  const found = await context.read(action, async (tx) => {
    const dataset = await datasets.byVersion(tx, view.id, version);
    const [splits = []] = dataset ? await parts.ofDatasets(tx, [dataset.id]) : [];
    const split = splits.find((one) => one.name === name);
    return dataset && split?.blobId ? { dataset, split: { ...split, blobId: split.blobId } } : null;
  });
  if (!found) throw notFound();
  const { dataset, split } = found;
  await context.write(action, {}, async ({ tx, viewer, append }) => {
    if (viewer.proof.kind === 'JOB') {
      const { executionId } = viewer.proof;
      await link(tx, [{ sourceId: executionId, targetId: dataset.id, relation: 'USED', byId: executionId }]);
    }
    const facts = { view: view.name, version, split: name };
    await append({ kind: action, change: 'UPDATED', subjects: [{ kind: 'TrainingDataset', id: dataset.id }], facts });
    return { kind: 'journaled' };
  });
  const { files, rows } = storedRows(view, split);
  return context.engine.stream({ files, statements: [], select: rows, format });
}

/** A look at the first rows of a split. */
export async function previewSplit(context: Context, view: FeatureView, split: Split, first: number): Promise<unknown[][]> {
  await context.permit('training-dataset:preview');
  if (!split.blobId) return [];
  const { files, rows } = storedRows(view, { ...split, blobId: split.blobId });
  const page = `select ${jsonArray(view.definition.columns)} from (${rows} limit ${first})`;
  const { answers } = await context.engine.query({ files, statements: [], outputs: [], answers: { page }, profiles: [] });
  return (answers['page'] ?? []).map(([row]) => JSON.parse(String(row)) as unknown[]);
}

/** The columns of a view in a split's file, without the times by which it was certified. */
function storedRows({ definition }: FeatureView, { blobId }: { blobId: string }) {
  const columns = definition.columns.map(({ name }) => quoted(name)).join(', ');
  return {
    files: [{ name: 'split.parquet', blobId, format: 'parquet' as const }],
    rows: `select ${columns} from read_parquet('/data/split.parquet')`,
  };
}
