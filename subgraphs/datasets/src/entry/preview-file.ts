import { PlatformError } from '@hopyard/identity';
import type { Inode } from '@hopyard/files';
import type { PreviewResponse } from '@hopyard/leases';
import type { Context } from '../context.ts';

export type Preview =
  | { kind: 'text'; text: string; language: string | null; truncated: boolean }
  | { kind: 'rows'; preview: PreviewResponse }
  | { kind: 'failed'; message: string }
  | { kind: 'none' };

const TEXT_BYTES = 64 * 1024;
const LANGUAGES: Record<string, string> = {
  'text/x-python': 'python',
  'application/json': 'json',
  'application/x-ipynb+json': 'json',
  'text/markdown': 'markdown',
  'application/sql': 'sql',
  'application/yaml': 'yaml',
  'application/toml': 'toml',
};

/** A look at the first rows or lines of a file. */
export async function previewFile(context: Context, file: Inode, rows: number): Promise<Preview> {
  if (rows < 1 || rows > 500) throw new PlatformError('BAD_USER_INPUT', `rows is ${rows}; a preview shows 1 to 500.`);
  await context.permit('file:preview');
  const { blobId, mediaType } = file;
  if (!blobId || !mediaType) return { kind: 'none' };
  const format = mediaType === 'application/vnd.apache.parquet' ? 'parquet' : mediaType === 'text/csv' ? 'csv' : null;
  if (format) {
    try {
      return { kind: 'rows', preview: await context.engine.preview({ blobId, format, rows }) };
    } catch (error) {
      if (error instanceof PlatformError) return { kind: 'failed', message: error.message };
      throw error;
    }
  }
  const isText = mediaType.startsWith('text/') || mediaType in LANGUAGES;
  if (!isText) return { kind: 'none' };
  const chunks: Buffer[] = [];
  if (file.sizeBytes > 0n) for await (const chunk of context.blobs.read(blobId, { start: 0, end: TEXT_BYTES })) chunks.push(chunk as Buffer);
  const truncated = file.sizeBytes > BigInt(TEXT_BYTES);
  // A character that the cut took apart is left out rather than shown as a replacement character.
  const text = new TextDecoder().decode(Buffer.concat(chunks), { stream: truncated });
  return { kind: 'text', text, language: LANGUAGES[mediaType] ?? null, truncated };
}
