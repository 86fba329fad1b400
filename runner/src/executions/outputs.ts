import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BlobStore } from '@hopyard/files/blobs';
import type { OutputFile } from '@hopyard/leases';

export type OutputLimits = { files: number; bytes: number };

/** What was left aside, in words for the program's log. */
export type Outputs = { taken: OutputFile[]; leftAside: string[] };

/** The outputs do not fit: nothing of them is taken. */
export class OutputsRefused extends Error {
  override name = 'OutputsRefused';
}

type Found = { source: string; path: string; sizeBytes: number };

/**
 * Takes what a program left in its granted output directories. It runs when nothing of the program lives any more, so
 * what is looked at is what is read. Links and special files are never followed or opened.
 */
export async function takeOutputs(
  root: string,
  granted: { directoryId: string; path: string }[],
  blobs: BlobStore,
  limits: OutputLimits,
  signal: AbortSignal,
): Promise<Outputs> {
  const leftAside: string[] = [];
  const found: (Found & { directoryId: string })[] = [];
  // A grant may lie inside another; its files belong to the inner one.
  const inner = new Set(granted.map(({ path }) => join(root, path)));
  for (const { directoryId, path } of granted) {
    // The program could put a link where the granted directory was.
    if (!(await isRealDirectory(root, path))) {
      leftAside.push(`Nothing was taken from /output/${path}: it is no directory any more.`);
      continue;
    }
    for await (const file of walk(join(root, path), '', path, leftAside, inner)) {
      found.push({ ...file, directoryId });
      if (found.length > limits.files) throw new OutputsRefused(`The program left more than ${limits.files} files; at most that many are taken.`);
    }
  }
  const bytes = found.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (bytes > limits.bytes) throw new OutputsRefused(`The program left ${bytes} bytes of files; at most ${limits.bytes} are taken.`);

  const taken: OutputFile[] = [];
  for (const { source, path, directoryId } of found) {
    signal.throwIfAborted();
    const file = await open(source, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const blob = await blobs.put(file.createReadStream(), signal);
    taken.push({ directoryId, path, blob, mediaType: mediaTypeOf(path) });
  }
  return { taken, leftAside };
}

async function isRealDirectory(root: string, path: string): Promise<boolean> {
  let directory = root;
  for (const segment of path.split('/')) {
    directory = join(directory, segment);
    const about = await lstat(directory).catch(() => null);
    if (!about?.isDirectory()) return false;
  }
  return true;
}

async function* walk(directory: string, prefix: string, label: string, leftAside: string[], inner: Set<string>): AsyncGenerator<Found> {
  const entries = await readdir(directory, { encoding: 'buffer' });
  for (const raw of entries.sort(Buffer.compare)) {
    const name = raw.toString('utf8');
    const shown = JSON.stringify(`/output/${label}/${prefix}${name}`);
    const wrong = wrongName(raw, name);
    if (wrong) {
      leftAside.push(`${shown} was not taken: ${wrong}.`);
      continue;
    }
    const source = join(directory, name);
    const about = await lstat(source);
    if (about.isDirectory()) {
      if (!inner.has(source)) yield* walk(source, `${prefix}${name}/`, label, leftAside, inner);
    } else if (about.isFile()) {
      yield { source, path: `${prefix}${name}`, sizeBytes: about.size };
    } else {
      leftAside.push(`${shown} was not taken: it is ${about.isSymbolicLink() ? 'a symbolic link' : 'no regular file'}.`);
    }
  }
}

function wrongName(raw: Buffer, name: string): string | null {
  if (!Buffer.from(name, 'utf8').equals(raw)) return 'its name is not UTF-8';
  if (/[\p{Cc}\\]/u.test(name)) return 'its name holds a control character or a backslash';
  if (name !== name.normalize('NFC')) return 'its name is not in Unicode normal form C';
  return null;
}

const MEDIA_TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.json': 'application/json',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.md': 'text/markdown',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
