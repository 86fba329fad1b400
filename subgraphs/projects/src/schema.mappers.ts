import type { Viewer } from '@hopyard/identity';
import type { Entry } from '@hopyard/journal';
import type { CatalogEntry, LineageStep, ProvenanceLink } from './catalog/catalog-entry.ts';
import type { LineageLink, LineageNode } from './catalog/lineage.ts';
import type { Membership } from './member/membership.ts';
import type { Project } from './project/project.ts';
import type { User } from './user/user.ts';

export type ViewerMapper = Viewer;
export type UserMapper = User;
export type ProjectMapper = Project;
export type MembershipMapper = Membership;
export type CatalogEntryMapper = CatalogEntry;
export type LineageStepMapper = LineageStep;
export type LineageNodeMapper = LineageNode;
export type LineageLinkMapper = LineageLink;
export type ProvenanceLinkMapper = ProvenanceLink;
export type ActivityMapper = Entry;
