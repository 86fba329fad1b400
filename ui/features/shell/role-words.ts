import type { Role } from '@hopyard/identity';

/** The roles as labels, without article. */
export const ROLE_LABELS: Record<Role, string> = { DATA_OWNER: 'Data Owner', DATA_SCIENTIST: 'Data Scientist', OBSERVER: 'Observer' };
