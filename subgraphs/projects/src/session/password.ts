import { hash, verify } from '@node-rs/argon2';

// argon2id with the parameters that OWASP's Password Storage Cheat Sheet gives first: 19 MiB, 2 passes, 1 lane.
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

/** An unknown user costs the same time as a wrong password, so that neither can be told from the other. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== null;
}

const decoy = hashPassword('nobody has this password');
