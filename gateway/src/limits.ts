/** What the gateway takes from one client. The defaults are generous to people and programs, and final to floods. */
export type Limits = {
  /** Of a GraphQL request's body, and of one WebSocket message. */
  bodyBytes: number;
  tokens: number;
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  /** Of objects that an answer may hold at most: sizes of lists multiply. */
  cost: number;
  /** Operations of one viewer: so many a second for long, so many at once. */
  operationsPerSecond: number;
  operationsAtOnce: number;
  socketsPerUser: number;
  subscriptionsPerSocket: number;
  /** What may wait for one subscriber before it counts as too slow. */
  bufferBytes: number;
  /** How long a client may take to say hello on a WebSocket, and to send a body. */
  patienceMs: number;
};

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  tokens: 2_000,
  depth: 24,
  aliases: 50,
  rootFields: 20,
  directives: 30,
  cost: 30_000,
  operationsPerSecond: 200,
  operationsAtOnce: 600,
  socketsPerUser: 32,
  subscriptionsPerSocket: 50,
  bufferBytes: 4 * 1024 * 1024,
  patienceMs: 10_000,
};
