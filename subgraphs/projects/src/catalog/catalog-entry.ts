import type { ArtifactKind } from '@hopyard/catalog';

export type CatalogEntry = {
  id: string;
  kind: ArtifactKind;
  label: string;
  createdAt: Date;
  createdBy: string | null;
  deletedAt: Date | null;
};

/** An entry reached along provenance, with the last link on the way. */
export type LineageStep = { entryId: string; distance: number; link: ProvenanceLink };

export type ProvenanceLink = {
  id: string;
  sourceId: string;
  targetId: string;
  relation: 'DERIVED_FROM' | 'CONTAINS' | 'USED' | 'PRODUCED';
  byId: string | null;
  at: Date;
};
