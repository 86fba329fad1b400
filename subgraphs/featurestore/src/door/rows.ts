import { Readable } from 'node:stream';
import { SAFE_HEADERS } from '@hopyard/files';
import { notFound, PlatformError } from '@hopyard/identity';
import type { ReadWanted, RowsSource } from '@hopyard/table';
import type { DoorRequest } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as groups from '../group/feature-group-store.ts';
import { insertRows } from '../group/insert-rows.ts';
import { readRows } from '../group/read-rows.ts';

const MEDIA_TYPES: Record<RowsSource['format'], string> = {
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.stream',
  csv: 'text/csv',
};

/** `POST /featurestore/groups/<name>/<version>/rows` takes rows in, `GET` reads them. */
export async function rowsDoor(context: Context, request: DoorRequest, segments: readonly string[]): Promise<Response> {
  const [name = '', version = '', rows] = segments;
  if (segments.length !== 3 || rows !== 'rows' || !/^[1-9]\d{0,8}$/.test(version)) throw notFound();
  if (request.method !== 'GET' && request.method !== 'POST')
    throw new PlatformError('BAD_USER_INPUT', `Rows of a feature group are read with GET and inserted with POST, not ${request.method}.`);
  const group = await context.read('feature-group:read', (tx) => groups.byName(tx, name, Number(version)));
  if (!group) throw notFound();
  const query = new URL(request.url).searchParams;
  if (request.method === 'POST') {
    const commit = await insertRows(context, group, request, {
      format: formatOf(request.headers.get('content-type')),
      online: isOnline(query.get('online')),
      idempotencyKey: request.headers.get('idempotency-key'),
    });
    const { id, contentHash } = commit;
    const [sequence, rowsInserted, rowsUpdated, rowCount] = [commit.sequence, commit.rowsInserted, commit.rowsUpdated, commit.rowCount].map(Number);
    return Response.json({ commit: { id, sequence, rowsInserted, rowsUpdated, rowCount, contentHash } });
  }
  const wanted = wantedOf(query);
  const asOf = instantOf(query, 'asOf') ?? null;
  const stream = await readRows(context, group, wanted, asOf, request.signal);
  const headers = {
    ...SAFE_HEADERS,
    'content-type': MEDIA_TYPES[wanted.format],
    'content-disposition': `attachment; filename="${group.name}_${group.version}.${wanted.format}"`,
  };
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers });
}

function formatOf(contentType: string | null): RowsSource['format'] {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
  for (const [format, known] of Object.entries(MEDIA_TYPES)) if (mediaType === known) return format as RowsSource['format'];
  const known = Object.values(MEDIA_TYPES).join(', ');
  throw new PlatformError('BAD_USER_INPUT', `Rows come with one of the content types ${known}; this request has ${contentType ?? 'none'}.`);
}

function isOnline(text: string | null): boolean {
  if (text === null || text === 'true') return true;
  if (text === 'false') return false;
  throw new PlatformError('BAD_USER_INPUT', `online is ${JSON.stringify(text)}; it is true or false.`);
}

function wantedOf(query: URLSearchParams): ReadWanted {
  const format = query.get('format') ?? 'csv';
  if (!Object.hasOwn(MEDIA_TYPES, format))
    throw new PlatformError('BAD_USER_INPUT', `The format ${JSON.stringify(format)} is not known; there are csv, arrow and parquet.`);
  const columns = query.get('columns');
  const [from, to] = [instantOf(query, 'from'), instantOf(query, 'to')];
  const changesSince = query.get('changesSince');
  if (changesSince !== null && !/^\d{1,18}$/.test(changesSince))
    throw new PlatformError('BAD_USER_INPUT', `changesSince is ${JSON.stringify(changesSince)}; it is the sequence of a commit.`);
  return {
    format: format as ReadWanted['format'],
    ...(columns !== null && { columns: columns.split(',') }),
    ...((from || to) && { range: { ...(from && { from }), ...(to && { to }) } }),
    ...(changesSince !== null && { changesSince: BigInt(changesSince) }),
  };
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instantOf(query: URLSearchParams, name: string): Date | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const instant = new Date(text);
  if (INSTANT.test(text) && !Number.isNaN(instant.getTime())) return instant;
  throw new PlatformError('BAD_USER_INPUT', `${name} is ${JSON.stringify(text)}; it is an instant such as 2026-01-31T12:00:00Z.`);
}
