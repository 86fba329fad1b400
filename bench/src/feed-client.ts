import { WebSocket } from 'ws';

type Frame = { type: string; payload?: { data?: Record<string, unknown> } };
export type Feed = {
  /** Resolves with the code when the server closes the socket. */
  closed: Promise<number>;
  stop(): void;
};

/** Subscribes over a WebSocket of its own and hands over the text of every message. */
export async function follow(
  address: { origin: string; project: string; token: string },
  subscription: { query: string; variables?: object },
  onNext: (text: string) => void,
): Promise<Feed> {
  const { origin, project, token } = address;
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/projects/${project}/graphql`, 'graphql-transport-ws', {
    headers: { authorization: `Bearer ${token}` },
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const acknowledged = new Promise<void>((resolve) => {
    socket.on('message', (raw: Buffer) => {
      const text = raw.toString();
      if (text.includes('"type":"next"')) onNext(text);
      else if (text.includes('"connection_ack"')) resolve();
      else if (text.includes('"type":"error"')) throw new Error(text);
    });
  });
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: subscription }));
  return { closed, stop: () => socket.terminate() };
}

export const dataOf = (text: string): Record<string, unknown> => (JSON.parse(text) as Frame).payload?.data ?? {};
