import { Readable } from 'node:stream';
import { PlatformError } from '@hopyard/identity';
import type { DoorRequest } from '@hopyard/subgraph';
import type { BlobStore, StoredBlob } from './blob-store.ts';

/** Takes a request's body in. When it is not what its headers announced, nothing is kept. `passing` as with `put`. */
export async function receiveBlob(
  blobs: BlobStore,
  request: DoorRequest,
  largest = Number.MAX_SAFE_INTEGER,
  options: { passing?: boolean } = {},
): Promise<StoredBlob> {
  const announced = request.headers.get('content-length');
  const sha256 = request.headers.get('x-content-sha256');
  if (Number(announced) > largest) throw tooLarge(largest);
  const blob = await blobs.put(atMost(request.body ?? [], largest), undefined, options);
  try {
    assertAsAnnounced({ sizeBytes: announced === null ? null : Number(announced), sha256 }, blob);
    return blob;
  } catch (error) {
    await blobs.delete(blob.blobId);
    throw error;
  }
}

async function* atMost(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, largest: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > largest) throw tooLarge(largest);
    yield chunk;
  }
}

const tooLarge = (largest: number) =>
  new PlatformError('QUOTA_EXCEEDED', `There is room for ${largest} bytes here, and more came. Nothing was stored.`);

function assertAsAnnounced(announced: { sizeBytes: number | null; sha256: string | null }, blob: StoredBlob): void {
  const { sizeBytes, sha256 } = announced;
  if (sizeBytes !== null && sizeBytes !== blob.sizeBytes) {
    throw new PlatformError(
      'UPLOAD_REJECTED',
      `${blob.sizeBytes} of the ${sizeBytes} bytes announced came. Nothing was stored; send the whole file.`,
    );
  }
  if (sha256 !== null && sha256.toLowerCase() !== blob.sha256) {
    throw new PlatformError(
      'UPLOAD_REJECTED',
      `The bytes that came have the SHA-256 ${blob.sha256}, not ${sha256}. Nothing was stored; send the file again.`,
    );
  }
}

/** A file of a tenant is never a page of ours, whatever it contains. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
};

export type ServedFile = StoredBlob & { name: string; mediaType: string | null };

/** Answers a file, or the range of it that was asked for. */
export function serveBlob(blobs: BlobStore, request: DoorRequest, { blobId, sizeBytes: size, sha256, name, mediaType }: ServedFile): Response {
  const range = rangeOf(request.headers.get('range'), size);
  const headers = {
    ...SAFE_HEADERS,
    'content-type': mediaType ?? 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
    'content-length': String(range ? range.end - range.start : size),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end - 1}/${size}` }),
  };
  const bytes =
    size === 0 || request.method === 'HEAD' ? null : (Readable.toWeb(blobs.read(blobId, range ?? undefined)) as ReadableStream<Uint8Array>);
  return new Response(bytes, { status: range ? 206 : 200, headers });
}

function rangeOf(header: string | null, size: number): { start: number; end: number } | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start < end) return { start, end };
  throw new PlatformError('BAD_USER_INPUT', `The range ${header} lies outside of the file's ${size} bytes.`);
}
