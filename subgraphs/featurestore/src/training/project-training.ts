import type { PageArguments } from '@hopyard/postgres';
import { connection } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as datasets from './training-dataset-store.ts';

/** The training datasets of the project, or of one view, newest first. */
export const trainingDatasetsOf = async ({ read }: Context, viewId: string | null, page: PageArguments) =>
  connection(await read('training-dataset:read', (tx) => datasets.page(tx, viewId, page)));

/** One of a view by its version; without one, the newest that is READY. */
export const trainingDatasetOf = ({ read }: Context, viewId: string, version: number | null) =>
  read('training-dataset:read', (tx) => datasets.byVersion(tx, viewId, version));
