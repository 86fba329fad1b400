import { openZip, packingOf, unpacked } from './archive.ts';
import type { ByteSource } from './byte-source.ts';
import { isPickle } from './pickle.ts';

const LOOK = 1024 * 1024;
const PICKLE = 'is a Python pickle, which can run code when it is opened';

/** Why a file of a model is not safe to be opened, as what can be said of it; null when nothing speaks against it. Names count for nothing. */
export async function dangerOf(source: ByteSource): Promise<string | null> {
  const head = await source.read(0, LOOK);
  const danger = dangerOfBytes(head, source.size);
  if (danger) return danger;
  const zip = await openZip(source);
  if (zip?.kind === 'unreadable') return `${zip.why}, so that it cannot be looked into`;
  if (zip) {
    for await (const entry of zip.entries) {
      const within = dangerOfBytes(entry.head, entry.size) ?? (await dangerOfPacked(entry.head));
      if (within) return `is an archive in which ${JSON.stringify(entry.name)} ${within}`;
    }
    return null;
  }
  return dangerOfPacked(head);
}

function dangerOfBytes(head: Uint8Array, size: number): string | null {
  if (isPickle(head, size)) return PICKLE;
  const numpy = Buffer.from(head.subarray(0, 8)).toString('latin1');
  // NumPy keeps arrays of objects as pickles.
  if (numpy.startsWith('\x93NUMPY') && /'descr':[^}]*?'[|<>=]?O\d*'/.test(Buffer.from(head.subarray(0, 4096)).toString('latin1')))
    return 'is a NumPy array of objects, which are Python pickles';
  return null;
}

async function dangerOfPacked(head: Uint8Array): Promise<string | null> {
  const packing = packingOf(head);
  if (packing) return `is packed as ${packing}, so that it cannot be looked into`;
  const inner = await unpacked(head);
  if (!inner) return null;
  const within = dangerOfBytes(inner, Number.POSITIVE_INFINITY) ?? (packingOf(inner) || (await unpacked(inner)) ? 'is packed twice' : null);
  return within ? `is compressed, and what is in it ${within}` : null;
}
