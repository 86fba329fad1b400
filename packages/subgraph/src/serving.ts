export { type DoorAddress, type DoorMatch, matchDoor, projectPath, rawPath } from './doors.ts';
export { createIdentityKeys, IDENTITY_HEADER, identitySigner, identityVerifier, type SignIdentity, type VerifyIdentity } from './identity-token.ts';
export { mapIterator, subscribeAfresh } from './live.ts';
export { errorResponse, graphErrorResponse, maskError, platformErrorOf, type WireError } from './mask.ts';
export { closeServer, doorRequest, isInternalHeader, listenUnix, readBody, sendAnswer } from './node-http.ts';
export type { Authenticate, Credentials, Door, DoorAnswer, RequestScope, SubgraphService } from './service.ts';
export { runnerDoor } from './runner-door.ts';
