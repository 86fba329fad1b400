import { PlatformError } from '@hopyard/identity';
import type { DoorRequest } from './service.ts';

/** The whole body of a door's request, of so many KiB at most; TOO_LARGE, before more is kept, when it is longer. */
export async function wholeBody(request: DoorRequest, { mostKib }: { mostKib: number }): Promise<Buffer> {
  const most = mostKib * 1024;
  const announced = request.headers.get('content-length');
  // Nobody sends more than the length that they gave, and a whole is read faster than its pieces.
  const body = announced === null ? await gather(request.body ?? [], most) : Number(announced) <= most && (await request.bytes());
  if (!body) {
    const limit = mostKib % 1024 === 0 ? `${mostKib / 1024} MiB` : `${mostKib} KiB`;
    throw new PlatformError('TOO_LARGE', `A body has at most ${limit} here, and this one is longer.`, { details: { limitBytes: most } });
  }
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

/** Pieces as one, or null when they are longer together than they may be. */
export async function gather(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, most: number): Promise<Buffer | null> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.byteLength;
    if (size > most) return null;
    kept.push(piece);
  }
  return Buffer.concat(kept, size);
}
