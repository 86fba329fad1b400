import { WebSocket } from 'ws';

export type Message = { cursor: string; signal: string; at: string } & Record<string, unknown>;

/** One stream, over all its lives: what it told, and the cursor at which it was live first. */
export type Followed = { name: string; messages: Message[]; live: Promise<string> };

export type Follower = Disposable & {
  /** What no feed may do: begin anew, end, or tell a thing twice. */
  faults: string[];
  follow(feed: { name: string; field: string; query: string; variables?: object; from?: string; ends?: boolean }): Followed;
};

const AGAIN_MS = 50;

/** Follows any number of feeds over one socket. Whatever breaks, socket or stream, is taken up again behind the last cursor. */
export function openFollower(url: string, token: string): Follower {
  const faults: string[] = [];
  const feeds = new Map<string, (type: string, payload: unknown) => void>();
  const starts: (() => void)[] = [];
  let socket: WebSocket;
  let ready = false;
  let closed = false;
  let lives = 0;
  const send = (frame: object) => void (socket.readyState === socket.OPEN && socket.send(JSON.stringify(frame)));

  function connect() {
    socket = new WebSocket(url, 'graphql-transport-ws', { headers: { authorization: `Bearer ${token}` } });
    socket.on('open', () => send({ type: 'connection_init' }));
    socket.on('error', () => {});
    socket.on('close', () => {
      ready = false;
      feeds.clear();
      if (!closed) setTimeout(connect, AGAIN_MS);
    });
    socket.on('message', (raw: Buffer) => {
      const { type, id, payload } = JSON.parse(raw.toString()) as { type: string; id?: string; payload?: unknown };
      if (type === 'connection_ack') {
        ready = true;
        for (const start of starts) start();
      } else if (id !== undefined) feeds.get(id)?.(type, payload);
    });
  }
  connect();

  return {
    faults,
    follow({ name, field, query, variables, from, ends = false }) {
      const messages: Message[] = [];
      const cursors = new Set<string>();
      const { promise: live, resolve } = Promise.withResolvers<string>();
      let after = from ?? null;
      let over = false;
      let id = '';
      const start = () => {
        if (over || !ready || feeds.has(id)) return;
        id = String((lives += 1));
        const own = id;
        const again = () => {
          feeds.delete(own);
          send({ type: 'complete', id: own });
          setTimeout(start, AGAIN_MS);
        };
        feeds.set(id, (type, payload) => {
          if (type === 'complete') {
            over = true;
            if (!ends || messages.at(-1)?.['complete'] !== true) faults.push(`${name} ended.`);
          }
          if (type === 'error') again();
          if (type !== 'next') return;
          const { data, errors } = payload as { data: Record<string, Message> | null; errors?: unknown };
          const message = data?.[field];
          // What could not be read is asked for again, behind what was.
          if (errors || !message) return again();
          after = message.cursor;
          if (message.signal === 'LIVE') resolve(after);
          if (message.signal === 'RESYNC') faults.push(`${name} was told to read again.`);
          if (message.signal !== 'EVENT') return;
          if (!ends && cursors.has(after)) faults.push(`${name} told ${after} twice.`);
          cursors.add(after);
          messages.push(message);
        });
        send({ type: 'subscribe', id, payload: { query, variables: { ...variables, after } } });
      };
      starts.push(start);
      start();
      return { name, messages, live };
    },
    [Symbol.dispose]() {
      closed = true;
      socket.terminate();
    },
  };
}
