import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Client, ClientOptions } from 'graphql-ws';
import { LiveWatch } from '../lib/live.ts';
import { signInAgain } from '../lib/session.ts';
import { documentId } from './document-id.ts';

/** The WebSocket of one address of the graph, and how true what arrives over it is. */
export type Socket = { client: () => Promise<Client>; live: LiveWatch; refresh: (() => void) | null };

const SESSION_ENDED = 4403;

export function openSocket(path: string): Socket {
  const live = new LiveWatch();
  // What speaks over the socket comes after the page.
  const load = () => import('graphql-ws').then(({ createClient }) => openClient(createClient, path, live));
  let client: Promise<Client> | undefined;
  const forget = (error: unknown): never => {
    client = undefined;
    throw error;
  };
  return { client: () => (client ??= load().catch(forget)), live, refresh: null };
}

function openClient(createClient: (options: ClientOptions) => Client, path: string, live: LiveWatch): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${path}`,
    lazy: true,
    lazyCloseTimeout: 3_000,
    keepAlive: 8_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(5_000, 250 * 2 ** retries) * (0.7 + Math.random() * 0.6))),
    shouldRetry: (event) => (event as CloseEvent).code !== SESSION_ENDED,
    on: {
      connected: () => live.opened(),
      message: () => live.heard(),
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), 5_000);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
      closed: (event) => {
        clearTimeout(unanswered);
        live.cut();
        if ((event as CloseEvent).code === SESSION_ENDED) signInAgain();
      },
    },
  });
  return client;
}

type FeedMessage = { cursor: string; signal: 'EVENT' | 'LIVE' | 'RESYNC' };
type FeedSink<D> = { next: (data: D) => void; error?: (message: string) => void };

/**
 * Follows a feed until the returned function is called, through every cut, without gap or repeat: each message's cursor
 * becomes the `after` of the next attempt.
 */
export function follow<D extends Record<string, unknown>, V extends { after?: string | null | undefined }>(
  socket: Socket,
  document: TypedDocumentNode<D, V>,
  variables: V,
  sink: FeedSink<D>,
): () => void {
  const id = documentId(document);
  const feed = socket.live.join();
  // graphql-ws sends this very object again after a cut, so what is changed in it is what it resumes with.
  const payload = { query: '', documentId: id, extensions: { documentId: id }, variables: { ...variables } };
  const startedAtCursor = Boolean(variables.after);
  let refreshed = startedAtCursor;
  let stopped = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const again = () => {
    if (!stopped) timer = setTimeout(start, Math.min(10_000, 500 * 2 ** attempt++));
  };
  // Without what speaks over it the socket stays shut, and the page does not say that it is live.
  const start = () =>
    void run().catch(() => {
      feed.failed();
      again();
    });
  const run = async () => {
    const client = await socket.client();
    if (stopped) return;
    unsubscribe = client.subscribe<D>(payload, {
      next: ({ data, errors }) => {
        if (errors?.length || !data) {
          feed.failed();
          sink.error?.(errors?.[0]?.message ?? 'The stream brought nothing.');
          return;
        }
        attempt = 0;
        const message = Object.values(data).find((value): value is FeedMessage => typeof value === 'object' && value !== null && 'cursor' in value);
        if (message) payload.variables.after = message.cursor;
        if (message?.signal === 'LIVE' || message?.signal === 'EVENT') feed.caughtUp();
        sink.next(data);
        // What was rendered before the feed stood may miss what happened in between: it is read once more.
        if (message?.signal === 'RESYNC' || (message?.signal === 'LIVE' && !refreshed)) socket.refresh?.();
        refreshed ||= message?.signal === 'LIVE';
      },
      error: (error) => {
        if ((error as CloseEvent)?.code === SESSION_ENDED) return;
        feed.failed();
        const first = Array.isArray(error) ? (error[0] as { message: string; extensions?: { code?: string } }) : null;
        sink.error?.(first?.message ?? 'The stream broke off.');
        if (first?.extensions?.code === 'UNAUTHENTICATED' || first?.extensions?.code === 'SESSION_REVOKED') return signInAgain();
        // A refusal stays a refusal; a fault may pass.
        if (first?.extensions?.code === 'FORBIDDEN' || first?.extensions?.code === 'NOT_FOUND') return;
        again();
      },
      complete: again,
    });
  };
  start();
  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe();
    feed.leave();
  };
}
