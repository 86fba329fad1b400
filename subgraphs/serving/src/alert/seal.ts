import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM with 96 random bits of nonce (NIST SP 800-38D): nonce, tag and ciphertext in one. */
const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Keeps texts from whoever reads the database. Each is bound to the thing that it is of: moved to another, it cannot be opened. */
export type Seal = {
  close(text: string, ...of: readonly string[]): string;
  /** Throws for what was closed under another key, of another thing, or changed since. */
  open(sealed: string, ...of: readonly string[]): string;
};

export function createSeal(key: Buffer): Seal {
  const bound = (of: readonly string[]) => Buffer.from(JSON.stringify(of));
  return {
    close(text, ...of) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG }).setAAD(bound(of));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(text, ...of) {
      const bytes = Buffer.from(text, 'base64');
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG }).setAAD(bound(of));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
  };
}
