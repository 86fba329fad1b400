export type Inode = {
  id: string;
  datasetId: string;
  parentId: string | null;
  name: string;
  kind: 'DIRECTORY' | 'FILE';
  blobId: string | null;
  sizeBytes: bigint;
  sha256: string | null;
  mediaType: string | null;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
};

export type DatasetKind = 'FILES' | 'PROGRAMS';
export type Dataset = {
  id: string;
  name: string;
  description: string;
  kind: DatasetKind;
  rootId: string;
  createdAt: Date;
  createdBy: string | null;
};
