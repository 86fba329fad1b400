import { readFileSync } from 'node:fs';
import type { PersistedDocuments } from './graph/documents.ts';

/** The web app's operations by their ids, from the file that its code generation commits. No file: no operations. */
export function loadPersistedDocuments(file: URL): PersistedDocuments {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  const documents: unknown = JSON.parse(text);
  const isMap = typeof documents === 'object' && documents !== null && Object.values(documents).every((document) => typeof document === 'string');
  if (!isMap) throw new Error(`${file.pathname} must hold an object of documents by id.`);
  return documents as PersistedDocuments;
}
