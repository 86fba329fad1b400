export type User = { id: string; username: string; name: string };

/** Addresses are compared without regard to case. */
export const normaliseUsername = (username: string): string => username.trim().toLowerCase();
