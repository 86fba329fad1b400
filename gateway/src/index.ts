export { createGateway, type GatewayOptions, type RunningGateway } from './gateway.ts';
export { loadPersistedDocuments } from './persisted-documents.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { CLOSE } from './live/socket.ts';
export type { Revocation } from './live/watch.ts';
export { authenticateAt, connectSubgraphs, type RemoteSubgraphs } from './remote-subgraphs.ts';
