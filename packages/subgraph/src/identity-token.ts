import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { unauthenticated } from '@hopyard/identity';
import { jwtVerify, SignJWT } from 'jose';
import type { RequestScope } from './service.ts';

const ISSUER = 'hopyard-gateway';
const LIFETIME_SECONDS = 30;

/** The header that carries the proof. The gateway strips it from whatever comes in. */
export const IDENTITY_HEADER = 'x-hopyard-identity';

/** The gateway's key pair of this start: the private key signs, subgraphs are given the public one. Both are PEM. */
export function createIdentityKeys(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

export type SignIdentity = (scope: RequestScope, subgraph: string) => Promise<string>;

/** Says to one subgraph, for half a minute, on whose behalf the gateway asks. */
export function identitySigner(privateKey: string): SignIdentity {
  const key: KeyObject = createPrivateKey(privateKey);
  return ({ viewer, requestId }, subgraph) =>
    new SignJWT({ viewer, requestId })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(ISSUER)
      .setAudience(subgraph)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(key);
}

export type VerifyIdentity = (token: string | null | undefined) => Promise<RequestScope>;

/** Believes the gateway alone: throws UNAUTHENTICATED for anything else. */
export function identityVerifier(publicKey: string, subgraph: string): VerifyIdentity {
  const key = createPublicKey(publicKey);
  return async (token) => {
    if (!token) throw unauthenticated();
    const claims = await jwtVerify(token, key, {
      algorithms: ['EdDSA'],
      issuer: ISSUER,
      audience: subgraph,
      maxTokenAge: LIFETIME_SECONDS,
      requiredClaims: ['exp', 'iat', 'viewer', 'requestId'],
    }).catch(() => {
      throw unauthenticated();
    });
    return { viewer: claims.payload['viewer'], requestId: claims.payload['requestId'] } as RequestScope;
  };
}
