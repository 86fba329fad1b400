import {
  type Client,
  createClient,
  type Exchange,
  fetchExchange,
  mapExchange,
  type Operation,
  type SSRExchange,
  ssrExchange,
  subscriptionExchange,
} from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { never, onPush, pipe } from 'wonka';
import { signInAgain } from '../lib/session.ts';
import { doors } from '../paths.ts';
import { cacheRules } from './cache.ts';
import { persistedExchange } from './persisted.ts';
import { follow, openSocket, type Socket } from './socket.ts';

/** The graph under one address: its client, what the server rendered from, and its socket (in the browser). */
export type Graph = { client: Client; ssr: SSRExchange; socket: Socket | null };

/** On the server nothing is fetched twice: what was not prefetched waits for the browser. */
const silentExchange: Exchange = () => () => never;

/** A burst of events asks no more often than this, in milliseconds. */
const MOST_OFTEN = 500;

/** Keeps the queries on screen at hand, so that they can be asked again after a gap. */
function activeQueries(): { exchange: Exchange; refresh: () => void } {
  const active = new Map<number, Operation>();
  let refresh = () => {};
  const exchange: Exchange = ({ client, forward }) => {
    let due = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    refresh = () => {
      if (timer) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          due = Date.now() + MOST_OFTEN;
          for (const operation of active.values())
            client.reexecuteOperation(client.createRequestOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));
        },
        Math.max(50, due - Date.now()),
      );
    };
    return (operations) =>
      pipe(
        operations,
        onPush((operation) => {
          if (operation.kind === 'query') active.set(operation.key, operation);
          if (operation.kind === 'teardown') active.delete(operation.key);
        }),
        forward,
      );
  };
  return { exchange, refresh: () => refresh() };
}

export function openGraph(project: string | null): Graph {
  const browser = typeof window !== 'undefined';
  const path = doors.graphql(project);
  const ssr = ssrExchange({ isClient: true });
  const socket = browser ? openSocket(path) : null;
  const queries = activeQueries();
  if (socket) socket.refresh = queries.refresh;
  const client = createClient({
    url: path,
    preferGetMethod: false,
    fetchOptions: { headers: { 'x-hopyard-csrf': '1' } },
    exchanges: browser
      ? [
          queries.exchange,
          mapExchange({
            onError(error) {
              if (error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED' || extensions.code === 'SESSION_REVOKED'))
                signInAgain();
            },
          }),
          cacheExchange(cacheRules),
          ssr,
          persistedExchange,
          fetchExchange,
          subscriptionExchange({
            forwardSubscription: (_body, operation) => ({
              subscribe: (sink) => ({
                unsubscribe: socket ? follow(socket, operation.query, operation.variables ?? {}, { next: (data) => sink.next({ data }) }) : () => {},
              }),
            }),
          }),
        ]
      : [cacheExchange(cacheRules), ssr, silentExchange],
  });
  return { client, ssr, socket };
}
