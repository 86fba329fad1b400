'use client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SSRData } from '@urql/core';
import { createContext, use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Provider, useClient } from 'urql';
import { pipe, subscribe } from 'wonka';
import type { Liveness } from '../lib/live.ts';
import { type Graph, openGraph } from './client.ts';
import { follow } from './socket.ts';

const GraphContext = createContext<Graph | null>(null);

/** Everything below reads the graph of one project, or, with null, the graph outside of any. */
export function GraphProvider({ project, children }: { project: string | null; children: React.ReactNode }) {
  const [graph] = useState(() => openGraph(project));
  return (
    <GraphContext value={graph}>
      <Provider value={graph.client}>{children}</Provider>
    </GraphContext>
  );
}

function useGraph(): Graph {
  const graph = use(GraphContext);
  if (!graph) throw new Error('A part that reads the graph stands outside of a GraphProvider.');
  return graph;
}

const restored = new WeakSet<SSRData>();

/** Hands what the server read to the client, once: an answer kept by the router for going back would undo what came since. */
export function HydrateGraph({ state, children }: { state: SSRData; children: React.ReactNode }) {
  const { ssr } = useGraph();
  // React may start hydrating more than once; each start finds the answer, until one is through.
  if (!restored.has(state)) ssr.restoreData(state);
  useEffect(() => {
    restored.add(state);
  }, [state]);
  return children;
}

/** Re-asks every query on screen, at most twice a second. */
export function useRefresh(): () => void {
  const { socket } = useGraph();
  return () => socket?.refresh?.();
}

const NOTHING: Liveness = { phase: 'none' };
const never = () => () => {};

/** How true the page is right now. */
export function useLiveness(): Liveness {
  const live = useGraph().socket?.live;
  return useSyncExternalStore(live?.subscribe ?? never, live?.snapshot ?? (() => NOTHING), () => NOTHING);
}

/** The time now while the page is live; the last time that the server was heard, when it is not: timers stand still with it. */
export function useLiveNow(running: boolean): number | null {
  const liveness = useLiveness();
  const [now, setNow] = useState<number | null>(null);
  const live = liveness.phase === 'live';
  useEffect(() => {
    if (!running || !live) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running, live]);
  return now;
}

type FeedVariables = { after?: string | null | undefined };

/** Follows a feed while mounted. What its events bring goes through the cache, so that every view shows it. */
export function useFeed<D, V extends FeedVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  onMessage?: (data: D) => void,
  paused = false,
): void {
  const client = useClient();
  const handler = useRef(onMessage);
  useEffect(() => {
    handler.current = onMessage;
  });
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (paused) return;
    return pipe(
      client.subscription<D, V & Record<string, unknown>>(document as TypedDocumentNode<D, V & Record<string, unknown>>, JSON.parse(key)),
      subscribe(({ data }) => data && handler.current?.(data)),
    ).unsubscribe;
  }, [client, document, key, paused]);
}

/** Follows a stream of lines or points while mounted, past the cache: it is too fast for it. `onMessage` ends it by answering false. */
export function useStream<D extends Record<string, unknown>, V extends FeedVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  onMessage: (data: D) => boolean | void,
  paused = false,
): void {
  const { socket } = useGraph();
  const handler = useRef(onMessage);
  useEffect(() => {
    handler.current = onMessage;
  });
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (paused || !socket) return;
    const stop = follow(socket, document, JSON.parse(key) as V, {
      next: (data) => {
        if (handler.current(data) === false) stop();
      },
    });
    return stop;
  }, [socket, document, key, paused]);
}
