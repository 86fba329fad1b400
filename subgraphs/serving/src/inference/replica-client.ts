import { Agent, request } from 'node:http';
import { type Encoded, HEADER } from '@hopyard/inference';

/** No word came from a replica: it took no connection (`refused`), or was gone before it answered. Another one may be asked. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
  readonly refused: boolean;
  constructor(refused: boolean, cause: Error) {
    super(`A replica was not reached: ${cause.message}`, { cause });
    this.refused = refused;
  }
}

/** A replica did not answer in time. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

export type ReplicaAnswer = Encoded & { status: number };

/** The platform's side of the Open Inference Protocol: connections to replicas are kept. */
export type ReplicaClient = {
  infer(socketPath: string, message: Encoded, timeoutMs: number): Promise<ReplicaAnswer>;
  close(): void;
};

const REFUSALS = new Set(['ECONNREFUSED', 'ENOENT', 'EACCES']);
const LARGEST_ANSWER = 64 * 1024 * 1024;

export function createReplicaClient(): ReplicaClient {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64, scheduling: 'lifo' });
  return {
    infer: (socketPath, message, timeoutMs) => ask(agent, socketPath, message, timeoutMs),
    close: () => agent.destroy(),
  };
}

function ask(agent: Agent, socketPath: string, { body, headerLength }: Encoded, timeoutMs: number): Promise<ReplicaAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-length': body.length, ...(headerLength !== null && { [HEADER]: headerLength }) };
    const sent = request({ socketPath, agent, method: 'POST', path: '/v2/models/model/infer', headers });
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
      sent.destroy();
    };
    const timer = setTimeout(() => fail(new TimedOut(`did not answer within ${timeoutMs / 1000} s`)), timeoutMs);
    let answering = false;
    sent.on('error', (error: NodeJS.ErrnoException) => fail(answering ? error : new NotReached(REFUSALS.has(error.code ?? ''), error)));
    sent.on('response', (response) => {
      answering = true;
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if ((size += chunk.length) > LARGEST_ANSWER) fail(new Error('answered more than 64 MiB'));
      });
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        const length = response.headers[HEADER];
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks, size), headerLength: length === undefined ? null : Number(length) });
      });
    });
    sent.end(body);
  });
}
