import { type IncomingMessage, request } from 'node:http';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type ErrorCode, PlatformError } from '@hopyard/identity';
import {
  LeaseError,
  PreviewResponse,
  type PreviewRequest,
  type QueryRequest,
  QueryResponse,
  type RowsRequest,
  type StreamRequest,
} from '@hopyard/leases';

/** The engine workers that the runner starts: whatever parses a file of a tenant does so in a sandbox. */
export type EngineClient = {
  preview(wanted: PreviewRequest): Promise<PreviewResponse>;
  /** The rows of a file as CSV, as they are read. Ending the stream ends the worker. */
  rows(wanted: RowsRequest): Promise<Readable>;
  /** Runs a plan to its end. Aborting ends the worker; what it wrote is then nobody's. */
  query(plan: QueryRequest, signal?: AbortSignal): Promise<QueryResponse>;
  /** Runs a plan and streams the rows of its select. Ending the stream ends the worker. */
  stream(plan: StreamRequest, signal?: AbortSignal): Promise<Readable>;
};

/** Speaks to the runner over its Unix socket. */
export function engineClient(socketPath: string): EngineClient {
  const post = (path: string, body: unknown, signal?: AbortSignal) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const outgoing = request({ socketPath, path, method: 'POST', headers, ...(signal && { signal }) }, resolve);
      outgoing.once('error', (cause) =>
        reject(signal?.aborted ? signal.reason : new PlatformError('UNAVAILABLE', 'The query engine does not answer. Is the runner up?', { cause })),
      );
      outgoing.end(JSON.stringify(body));
    });
  const answered = async (path: string, body: unknown, signal?: AbortSignal) => {
    const response = await post(path, body, signal);
    if (response.statusCode === 200) return response;
    const { code, message } = LeaseError.parse(JSON.parse(await text(response)));
    throw new PlatformError(code as ErrorCode, message);
  };
  return {
    preview: async (wanted) => PreviewResponse.parse(JSON.parse(await text(await answered('/engine/preview', wanted)))),
    rows: (wanted) => answered('/engine/rows', wanted),
    query: async (plan, signal) => QueryResponse.parse(JSON.parse(await text(await answered('/engine/query', plan, signal)))),
    stream: (plan, signal) => answered('/engine/stream', plan, signal),
  };
}
