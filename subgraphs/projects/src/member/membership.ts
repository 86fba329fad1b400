import type { Role } from '@hopyard/identity';

export type Membership = { projectId: string; id: string; userId: string; role: Role; createdAt: Date };
