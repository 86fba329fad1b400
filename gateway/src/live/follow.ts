import { PlatformError } from '@hopyard/identity';
import type { RequestScope, WireError } from '@hopyard/subgraph/serving';
import type { FeedPosition } from '../graph/feed-plan.ts';
import type { Graph, Request } from '../graph/graph.ts';
import { contextFor, operationOf } from '../graph/operation.ts';
import type { Planner } from '../graph/planner.ts';

/** How often a lost stream is taken up again without hearing anything, before its subscribers are told. */
const MOST_ATTEMPTS = 20;
const pauseMs = (attempt: number) => Math.min(100 * 2 ** attempt, 2_000) * (0.5 + Math.random() / 2);

export type Listener = {
  /** One message, as JSON that is ready to be sent. The next one waits until this resolves. */
  message(json: string, position: FeedPosition | null): void | Promise<void>;
  /** The subgraph did not let the stream begin. */
  refused(errors: WireError[]): void;
  /** The stream broke off and does not come back. */
  lost(error: PlatformError): void;
  ended(): void;
};

/** A running execution of a subscription. Whom it tells can change while it runs. */
export type Following = { listener: Listener; stop(): void };

export type Follow = (request: Request, scope: RequestScope, listener: Listener, from?: { cursor: string; live: boolean }) => Following;

/** Executes subscriptions through the planner. A feed whose stream breaks is taken up again behind its last cursor. */
export function followerOf(planner: Planner, graph: Graph): Follow {
  return (request, scope, listener, from) => {
    const { feed, document } = request.prepared;
    const over = new AbortController();
    let iterator: AsyncIterator<unknown> | null = null;
    let cursor = from?.cursor ?? feed?.after(request.variables) ?? null;
    let live = from?.live ?? false;
    const following: Following = {
      listener,
      stop() {
        over.abort();
        void iterator?.return?.();
      },
    };

    /** Follows until the stream ends; answers whether it was lost and how much was heard. */
    async function listen(): Promise<{ lost: boolean; heard: number }> {
      const context = contextFor(scope);
      const result = await planner.execute({
        document: feed?.document ?? document,
        variables: feed ? feed.variablesFrom(request.variables, cursor) : request.variables,
        operationName: request.operationName,
        context,
      });
      if (!(Symbol.asyncIterator in result)) {
        if (!over.signal.aborted) following.listener.refused(graph.mask(result, scope.requestId).errors ?? []);
        return { lost: false, heard: 0 };
      }
      iterator = result;
      if (over.signal.aborted) void result.return?.();
      for (let heard = 0; ; heard += 1) {
        const step = await result.next();
        if (over.signal.aborted) return { lost: false, heard };
        if (step.done) {
          const lost = operationOf(context).sourceLost;
          if (!lost) following.listener.ended();
          return { lost, heard };
        }
        const position = feed?.read(step.value.data) ?? null;
        if (position) cursor = position.cursor;
        // A stream that was taken up again says LIVE once more; its subscribers were told.
        if (position?.signal === 'LIVE' && live) continue;
        live ||= position?.signal === 'LIVE';
        await following.listener.message(JSON.stringify(graph.mask(step.value, scope.requestId)), position);
        if (over.signal.aborted) return { lost: false, heard };
      }
    }

    async function keepListening() {
      for (let attempt = 0; !over.signal.aborted; attempt += 1) {
        const { lost, heard } = await listen();
        if (!lost) return;
        if (heard > 0) attempt = 0;
        if (!feed || attempt >= MOST_ATTEMPTS) {
          following.listener.lost(new PlatformError('UNAVAILABLE', 'The stream broke off. Subscribe again behind the last cursor.'));
          return;
        }
        await pause(pauseMs(attempt), over.signal);
      }
    }

    keepListening().catch((error: unknown) => {
      if (!over.signal.aborted) following.listener.refused(graph.errorsOf(error, scope.requestId));
    });
    return following;
  };
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
