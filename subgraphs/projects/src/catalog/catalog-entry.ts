import type { ArtifactKind, ProvenanceRelation } from '@hopyard/catalog';

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
  relation: ProvenanceRelation;
  byId: string | null;
  at: Date;
};
