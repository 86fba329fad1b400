import { Readable } from 'node:stream';
import { PlatformError } from '@hopyard/identity';
import { decodePath, type Inode } from '@hopyard/files';
import type { Door } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { readableFile } from '../entry/read-file.ts';
import { uploadFile } from '../entry/upload-file.ts';

/** Bytes in and out: `PUT` uploads, `GET` downloads, `GET …?format=csv` streams the rows of Parquet or CSV. */
export const filesDoor = (contextOf: (scope: Parameters<Door['handle']>[1]) => Context): Door => ({
  path: '/files',
  scope: 'project',
  actions: ['file:download', 'file:read-granted', 'file:upload', 'program:upload'],
  handle(request, scope, subpath) {
    const context = contextOf(scope);
    if (request.method === 'PUT') return upload(context, request, subpath);
    if (request.method === 'GET' || request.method === 'HEAD') return download(context, request, subpath);
    throw new PlatformError('BAD_USER_INPUT', `The files door takes GET and PUT, not ${request.method}.`);
  },
});

async function upload(context: Context, request: Request, subpath: string): Promise<Response> {
  const segments = decodePath(subpath);
  const announced = request.headers.get('content-length');
  const file = await uploadFile(context, {
    segments,
    body: request.body ?? emptyBody(),
    sizeBytes: announced === null ? null : Number(announced),
    sha256: request.headers.get('x-content-sha256'),
    overwrite: new URL(request.url).searchParams.get('overwrite') === 'true',
  });
  const { kind, ...answer } = file;
  return Response.json(answer, { status: kind === 'created' ? 201 : 200 });
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

async function download(context: Context, request: Request, subpath: string): Promise<Response> {
  const file = await readableFile(context, decodePath(subpath));
  const format = new URL(request.url).searchParams.get('format');
  if (format === 'csv') return rowsAsCsv(context, file);
  if (format !== null) throw new PlatformError('BAD_USER_INPUT', `The format ${JSON.stringify(format)} is not known; there is csv.`);
  const size = Number(file.sizeBytes);
  const range = rangeOf(request.headers.get('range'), size);
  const headers = {
    ...SAFE,
    'content-type': file.mediaType ?? 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'accept-ranges': 'bytes',
    etag: `"${file.sha256}"`,
    'content-length': String(range ? range.end - range.start : size),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end - 1}/${size}` }),
  };
  const bytes = size === 0 || request.method === 'HEAD' ? null : stream(context.blobs.read(file.blobId as string, range ?? undefined));
  return new Response(bytes, { status: range ? 206 : 200, headers });
}

async function rowsAsCsv(context: Context, file: Inode): Promise<Response> {
  const format = file.mediaType === 'application/vnd.apache.parquet' ? 'parquet' : file.mediaType === 'text/csv' ? 'csv' : null;
  if (!format) throw new PlatformError('BAD_USER_INPUT', `"${file.name}" has no rows to stream: that works for Parquet and CSV.`);
  const rows = await context.engine.rows({ blobId: file.blobId as string, format });
  return new Response(stream(rows), { headers: { ...SAFE, 'content-type': 'text/csv; charset=utf-8' } });
}

/** A file of a tenant is never a page of ours, whatever it contains. */
const SAFE = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store' };

const stream = (source: Readable) => Readable.toWeb(source) as ReadableStream<Uint8Array>;

function rangeOf(header: string | null, size: number): { start: number; end: number } | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start < end) return { start, end };
  throw new PlatformError('BAD_USER_INPUT', `The range ${header} lies outside of the file's ${size} bytes.`);
}
