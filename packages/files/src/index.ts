export { receiveBlob, SAFE_HEADERS, serveBlob } from './blob-http.ts';
export { type BlobStore, directoryBlobStore, type StoredBlob } from './blob-store.ts';
export { createDataset, type NewDataset } from './datasets.ts';
export { createDirectory, deleteEntry, filesUnder, moveEntry, parentOf, putFile, resolvePath, writeFile } from './entries.ts';
export type { Dataset, DatasetKind, Inode } from './inode.ts';
export * as inodes from './inode-store.ts';
export { decodePath, mediaTypeOf, parsePath, type Segments } from './path.ts';
export { sweepBlobs } from './sweep.ts';
