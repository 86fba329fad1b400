import type { Transform } from 'node:stream';
import { constants, createGunzip, createInflate, createInflateRaw, type ZlibOptions } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';

/** A file within a zip: its name and its first bytes. */
export type Entry = { name: string; head: Uint8Array; size: number };
export type Opened = { kind: 'zip'; names: string[]; entries: AsyncIterable<Entry> } | { kind: 'unreadable'; why: string };

const END = Buffer.from('PK\x05\x06');
const MOST_ENTRIES = 10_000;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;
const LOOK = 16 * 1024;

/** Opens a zip by its directory at the end, as Python does; null when it has none. */
export async function openZip(source: ByteSource): Promise<Opened | null> {
  const start = Math.max(0, source.size - 22 - 0xffff);
  const tail = Buffer.from(await source.read(start, source.size - start));
  const at = tail.lastIndexOf(END);
  if (at < 0 || at + 22 > tail.length) return null;
  // The four bytes of the mark may stand anywhere by chance.
  const whole = at + 22 + tail.readUInt16LE(at + 20) === tail.length;
  if (!whole && !startsWith(await source.read(0, 4), 'PK\x03\x04')) return null;
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const offset = tail.readUInt32LE(at + 16);
  const end = start + at;
  if (count === 0xffff || offset === 0xffffffff || count > MOST_ENTRIES || length > LARGEST_DIRECTORY)
    return { kind: 'unreadable', why: `is an archive of more than ${MOST_ENTRIES.toLocaleString('en')} files or 4 GiB` };
  // What stands before a zip shifts all of its places.
  const shift = end - length - offset;
  if (shift < 0) return null;
  const directory = Buffer.from(await source.read(end - length, length));
  const listed: { name: string; method: number; flags: number; compressed: number; place: number }[] = [];
  let place = 0;
  for (; listed.length < count && place + 46 <= directory.length && directory.readUInt32LE(place) === 0x02014b50;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(place + field)) as [number, number, number];
    listed.push({
      name: directory.toString('utf8', place + 46, place + 46 + name),
      flags: directory.readUInt16LE(place + 8),
      method: directory.readUInt16LE(place + 10),
      compressed: directory.readUInt32LE(place + 20),
      place: directory.readUInt32LE(place + 42) + shift,
    });
    place += 46 + name + extra + comment;
  }
  if (listed.length !== count) return { kind: 'unreadable', why: 'is an archive whose directory is broken' };
  const encrypted = listed.find(({ flags, method }) => (flags & 1) !== 0 || (method !== 0 && method !== 8));
  if (encrypted)
    return { kind: 'unreadable', why: `is an archive whose file ${JSON.stringify(encrypted.name)} is encrypted or compressed in a rare way` };

  async function* entries(): AsyncGenerator<Entry> {
    for (const { name, method, compressed, place } of listed) {
      const local = Buffer.from(await source.read(place, 30));
      const data = local.length === 30 ? place + 30 + local.readUInt16LE(26) + local.readUInt16LE(28) : source.size;
      const bytes = await source.read(data, Math.min(compressed, LOOK));
      const head = method === 0 ? bytes : ((await begun(createInflateRaw, bytes)) ?? new Uint8Array());
      // What the directory says of its size may be wrong.
      yield { name, head, size: compressed <= LOOK && head.length < LOOK ? head.length : Number.POSITIVE_INFINITY };
    }
  }
  return { kind: 'zip', names: listed.map(({ name }) => name), entries: entries() };
}

const startsWith = (bytes: Uint8Array, magic: string, at = 0) => Buffer.from(bytes.subarray(at, at + magic.length)).toString('latin1') === magic;

/** In which way of packing a file begins; null when in none. */
export function packingOf(head: Uint8Array): string | null {
  const known: [name: string, magic: string, at?: number][] = [
    ['a zip', 'PK\x03\x04'],
    ['bzip2', 'BZh'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['xz', '\xfd7zXZ\0'],
    ['lzma', ']\0\0'],
    ['lz4', '\x04\x22\x4d\x18'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['RAR', 'Rar!\x1a\x07'],
    ['a tar', 'ustar', 257],
  ];
  const found = known.find(([, magic, at]) => startsWith(head, magic, at));
  if (found?.[0] === 'bzip2' && !startsWith(head, '1AY&SY', 4)) return null;
  return found?.[0] ?? null;
}

/** The first bytes of what gzip or zlib packed; null when it was neither. */
export async function unpacked(head: Uint8Array): Promise<Uint8Array | null> {
  if (startsWith(head, '\x1f\x8b')) return begun(createGunzip, head);
  const [first = 0, second = 0] = head;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0 ? begun(createInflate, head) : null;
}

/** Unpacks the first bytes of a stream that may be cut, and no more of it: a little may unpack to very much. */
async function begun(create: (options: ZlibOptions) => Transform, bytes: Uint8Array): Promise<Uint8Array | null> {
  const unpacking = create({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: LOOK });
  unpacking.end(bytes.subarray(0, LOOK));
  try {
    for await (const chunk of unpacking as AsyncIterable<Uint8Array>) return chunk;
  } catch {
    // It only looked like one.
  }
  return null;
}
