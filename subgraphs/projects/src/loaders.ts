import { entityLoader, type UseCases } from '@hopyard/subgraph';
import type DataLoader from 'dataloader';
import type { CatalogEntry } from './catalog/catalog-entry.ts';
import * as catalog from './catalog/catalog-store.ts';
import type { Membership } from './member/membership.ts';
import * as memberships from './member/membership-store.ts';
import type { Project } from './project/project.ts';
import * as projects from './project/project-store.ts';
import type { User } from './user/user.ts';
import * as users from './user/user-store.ts';

export type Loaders = {
  user: DataLoader<string, User | null>;
  project: DataLoader<string, Project | null>;
  membership: DataLoader<string, Membership | null>;
  catalogEntry: DataLoader<string, CatalogEntry | null>;
};

/** One batch of keys is one statement; row-level security decides what it may see. */
export const createLoaders = (read: UseCases['read']): Loaders => ({
  user: entityLoader((ids) => read('account:read', (tx) => users.byIds(tx, ids))),
  project: entityLoader((ids) => read('account:read', (tx) => projects.byIds(tx, ids))),
  membership: entityLoader((ids) => read('account:read', (tx) => memberships.byIds(tx, ids))),
  catalogEntry: entityLoader((ids) => read('catalog:read', (tx) => catalog.byIds(tx, ids))),
});
