import { PlatformError } from '@hopyard/identity';

/** A place in a project's journal: the installation's history that it belongs to, and the number of the last entry seen. */
export type Place = { epoch: string; number: bigint };

export const formatCursor = ({ epoch, number }: Place): string => Buffer.from(`${epoch}.${number}`).toString('base64url');

export function parseCursor(cursor: string): Place {
  const [, epoch, number] = /^([0-9a-f-]{36})\.(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (epoch && number) return { epoch, number: BigInt(number) };
  throw new PlatformError('BAD_USER_INPUT', 'after is not a cursor of this subscription; pass a cursor that it gave.');
}
