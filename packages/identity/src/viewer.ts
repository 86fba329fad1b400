/** What a member may do in one project. Each role includes the next. */
export const ROLES = ['DATA_OWNER', 'DATA_SCIENTIST', 'OBSERVER'] as const;
export type Role = (typeof ROLES)[number];

/** How a user proved who they are. A program proves itself by its execution; it is not the person who started it. */
export const PROOF_KINDS = ['SESSION', 'JOB'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

export type Proof = { kind: 'SESSION'; sessionId: string } | { kind: 'JOB'; executionId: string; epoch: number };

export type ViewerUser = { id: string; username: string; name: string; administrator: boolean };
export type ActiveProject = { id: string; name: string; role: Role };

/** A user, how they proved it, and the role held in the active project at this moment. There is no role outside a project. */
export type Viewer = { user: ViewerUser; proof: Proof; project: ActiveProject | null };

/** The one key of a proof: what revocation names. */
export const proofId = (proof: Proof): string => (proof.kind === 'SESSION' ? proof.sessionId : proof.executionId);
