import { PlatformError } from '@hopyard/identity';

/** A place in one or more append-only streams: an offset by the stream's id. */
export type Offsets = Readonly<Record<string, string>>;

export const formatOffsets = (offsets: Offsets): string => Buffer.from(JSON.stringify(offsets)).toString('base64url');

export function parseOffsets(cursor: string): Offsets {
  try {
    const offsets: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (offsets && typeof offsets === 'object' && Object.values(offsets).every((offset) => typeof offset === 'string' && /^\d{1,18}$/.test(offset))) {
      return offsets as Offsets;
    }
  } catch {
    // Falls through: whatever it was, it is no cursor of ours.
  }
  throw new PlatformError('BAD_USER_INPUT', 'after is not a cursor of this stream; pass a cursor that it gave.');
}
