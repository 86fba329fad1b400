import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server in a process of its own. */
export type Server = AsyncDisposable & {
  origin: string;
  /** What its process has used, in milliseconds. */
  cpu(): Promise<number>;
};

/**
 * Starts the gateway with its subgraphs; the same without proof of who calls and without a log of calls (`trusting`); the peer,
 * which is the same resolvers in one schema behind stock servers; a plain server that reads one row by its key; or one that hands
 * requests on to a Unix socket, whose path stands in place of the database.
 */
export async function startServer(kind: 'gateway' | 'trusting' | 'peer' | 'key-echo' | 'relay', databaseUrl: string): Promise<Server> {
  const plain = kind === 'key-echo' || kind === 'relay';
  const child = fork(join(import.meta.dirname, plain ? `${kind}.ts` : 'served.ts'), plain ? [databaseUrl] : [kind, databaseUrl]);
  const ended = once(child, 'exit');
  const heard = async <Message>(): Promise<Message> => {
    const first = await Promise.race([once(child, 'message'), ended.then(() => null)]);
    if (!first) throw new Error(`The ${kind} ended.`);
    return first[0] as Message;
  };
  const { port } = await heard<{ port: number }>();
  return {
    origin: `http://127.0.0.1:${port}`,
    async cpu() {
      const answer = heard<{ cpu: number }>();
      child.send('cpu');
      return (await answer).cpu;
    },
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await ended;
    },
  };
}
