import { Readable } from 'node:stream';
import { notFound, PlatformError } from '@hopyard/identity';
import type { DoorRequest } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { readSplit, type RowFormat } from '../training/read-split.ts';
import * as views from '../view/feature-view-store.ts';

const MEDIA_TYPES: Record<RowFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  arrow: 'application/vnd.apache.arrow.stream',
  parquet: 'application/vnd.apache.parquet',
};

/** `GET /featurestore/training/<view>/<viewVersion>/<version>/<split>?format=csv|arrow|parquet`: the rows of a split. */
export async function splitsDoor(context: Context, request: DoorRequest, segments: readonly string[]): Promise<Response> {
  const [name = '', viewVersion = '', version = '', split = ''] = segments;
  if (request.method !== 'GET') throw new PlatformError('BAD_USER_INPUT', `The rows of a training dataset are read with GET, not ${request.method}.`);
  if (segments.length !== 4 || ![viewVersion, version].every((number) => /^[1-9]\d{0,8}$/.test(number))) throw notFound();
  const format = new URL(request.url).searchParams.get('format') ?? 'csv';
  if (!(format in MEDIA_TYPES))
    throw new PlatformError('BAD_USER_INPUT', `The format ${JSON.stringify(format)} is not known; there are csv, arrow and parquet.`);
  const view = await context.read('feature-view:read', (tx) => views.byName(tx, name, Number(viewVersion)));
  if (!view) throw notFound();
  const rows = await readSplit(context, { view, version: Number(version), split, format: format as RowFormat });
  const headers = {
    'content-type': MEDIA_TYPES[format as RowFormat],
    'content-disposition': `attachment; filename="${view.name}-${version}-${split}.${format}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
  return new Response(Readable.toWeb(rows) as ReadableStream<Uint8Array>, { headers });
}
