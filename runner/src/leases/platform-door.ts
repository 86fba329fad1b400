import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { LeaseError } from '@hopyard/leases';

const ANSWER_LIMIT = 64 * 1024 * 1024;
const ANSWER_TIMEOUT_MS = 15_000;

/** The platform answered, and the answer is no: asking again would not help. */
export class LeaseRefused extends Error {
  override name = 'LeaseRefused';
  readonly code: string;
  constructor({ code, message }: LeaseError) {
    super(message);
    this.code = code;
  }
}

/** The lease belongs to a later claim: whatever runs under it must end, and nothing more may be said about it. */
export class StaleLease extends LeaseRefused {
  override name = 'StaleLease';
}

/** The platform did not answer, or could not: asking again may help. */
class NoAnswer extends Error {}

/** One of the platform's sockets: JSON by POST. */
export type PlatformDoor = {
  /** Asks once; `waitSeconds` is how long the platform may take its time. */
  ask(path: string, body: unknown, signal: AbortSignal, waitSeconds?: number): Promise<unknown>;
  /** Asks until there is an answer. */
  tell(path: string, body: unknown, signal: AbortSignal): Promise<void>;
  close(): void;
};

export function platformDoor(socketPath: string): PlatformDoor {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const ask: PlatformDoor['ask'] = (path, body, signal, waitSeconds = 0) =>
    postJson({ socketPath, agent, path, timeout: waitSeconds * 1000 + ANSWER_TIMEOUT_MS }, body, signal);
  return {
    ask,
    tell: async (path, body, signal) => void (await untilAnswered(() => ask(path, body, signal), signal)),
    close: () => agent.destroy(),
  };
}

/** Waits longer after each failure in a row, up to two seconds; a platform that restarts is back within that. */
export function backOff(failures: number): number {
  return Math.min(2000, 50 * 2 ** Math.min(failures, 6));
}

async function untilAnswered<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      await delay(backOff(failures), undefined, { signal });
    }
  }
}

type Door = { socketPath: string; agent: Agent; path: string; timeout: number };

function postJson({ socketPath, agent, path, timeout }: Door, body: unknown, signal: AbortSignal): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const payload = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
  const fail = (cause: unknown) => reject(signal.aborted ? signal.reason : new NoAnswer('The platform does not answer.', { cause }));
  const outgoing = request({ socketPath, agent, path, method: 'POST', headers, timeout, signal }, (answer) => {
    const chunks: Buffer[] = [];
    let length = 0;
    answer.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > ANSWER_LIMIT) answer.destroy(new Error(`An answer of more than ${ANSWER_LIMIT} bytes.`));
      else chunks.push(chunk);
    });
    answer.on('error', fail);
    answer.on('end', () => {
      try {
        resolve(readAnswer(answer.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
      } catch (error) {
        reject(error);
      }
    });
  });
  outgoing.on('timeout', () => outgoing.destroy(new Error('No answer in time.')));
  outgoing.on('error', fail);
  outgoing.end(payload);
  return promise;
}

function readAnswer(status: number, text: string): unknown {
  if (status >= 200 && status < 300) return text === '' ? {} : JSON.parse(text);
  // 429 and 5xx pass; any other refusal stands.
  if (status >= 500 || status === 429) throw new NoAnswer(`The platform answered ${status}.`);
  const refusal = readRefusal(status, text);
  throw refusal.code === 'STALE_LEASE' ? new StaleLease(refusal) : new LeaseRefused(refusal);
}

function readRefusal(status: number, text: string): LeaseError {
  try {
    return LeaseError.parse(JSON.parse(text));
  } catch {
    return { code: 'INTERNAL', message: `The platform answered ${status} without a reason.` };
  }
}
