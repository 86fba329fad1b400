import { Readable } from 'node:stream';
import { PlatformError } from '@hopyard/identity';
import { decodePath, type Inode, SAFE_HEADERS, serveBlob } from '@hopyard/files';
import type { Door, DoorRequest } from '@hopyard/subgraph';
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

async function upload(context: Context, request: DoorRequest, subpath: string): Promise<Response> {
  const overwrite = new URL(request.url).searchParams.get('overwrite') === 'true';
  const { kind, ...answer } = await uploadFile(context, { segments: decodePath(subpath), request, overwrite });
  return Response.json(answer, { status: kind === 'created' ? 201 : 200 });
}

async function download(context: Context, request: DoorRequest, subpath: string): Promise<Response> {
  const file = await readableFile(context, decodePath(subpath));
  const format = new URL(request.url).searchParams.get('format');
  if (format === 'csv') return rowsAsCsv(context, file);
  if (format !== null) throw new PlatformError('BAD_USER_INPUT', `The format ${JSON.stringify(format)} is not known; there is csv.`);
  const { name, mediaType } = file;
  const bytes = { blobId: file.blobId as string, sizeBytes: Number(file.sizeBytes), sha256: file.sha256 as string };
  return serveBlob(context.blobs, request, { ...bytes, name, mediaType });
}

async function rowsAsCsv(context: Context, file: Inode): Promise<Response> {
  const format = file.mediaType === 'application/vnd.apache.parquet' ? 'parquet' : file.mediaType === 'text/csv' ? 'csv' : null;
  if (!format) throw new PlatformError('BAD_USER_INPUT', `"${file.name}" has no rows to stream: that works for Parquet and CSV.`);
  const rows = await context.engine.rows({ blobId: file.blobId as string, format });
  return new Response(Readable.toWeb(rows) as ReadableStream<Uint8Array>, {
    headers: { ...SAFE_HEADERS, 'content-type': 'text/csv; charset=utf-8' },
  });
}
